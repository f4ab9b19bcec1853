// What DUO decided and what the gemeente knows of one traject, each with its day. What a corrected fact was before is in the timeline
// of the dossier.
import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { writesPerson } from '../inburgeraar/inburgeraar.table.js'
import { personen } from '../inburgeraar/personen.js'
import { key, leesgroep, moment, oneOf } from '../platform/rights/columns.js'
import { childPolicies } from '../platform/rights/policies.js'
import { traject } from './traject.table.js'
import { ONTHEFFINGSGRONDEN, UITSTROOMSOORTEN, VERLENGINGSEENHEDEN, VRIJSTELLINGSGRONDEN } from './traject.waarden.js'

/** A row that hangs on one traject of one person. */
const vanTraject = () => ({
  regioCode: key.regioCode(),
  gemeenteCode: text('gemeente_code').notNull(),
  inburgeraarId: uuid('inburgeraar_id').notNull(),
  trajectId: uuid('traject_id').notNull(),
  leesgroep: leesgroep(sql`gemeente_code`),
})
/** One of several. */
const meer = () => ({
  ...vanTraject(),
  id: key.id(),
  aangemaaktOp: moment('aangemaakt_op').notNull().defaultNow(),
})
type Kind = Record<'regioCode' | 'gemeenteCode' | 'inburgeraarId' | 'trajectId', AnyPgColumn>
const naarTraject = (tabel: string, veld: string, t: Kind) => [
  foreignKey({
    name: `${tabel}_traject_fk`,
    columns: [t.regioCode, t.gemeenteCode, t.inburgeraarId, t.trajectId],
    foreignColumns: [traject.regioCode, traject.gemeenteCode, traject.inburgeraarId, traject.id],
  }).onUpdate('cascade'),
  ...childPolicies(
    personen.behind('traject', veld, { regioCode: t.regioCode, persoonId: t.inburgeraarId }),
    writesPerson(t),
    ['insert', 'update'],
  ),
]
const een = (tabel: string, veld: string, t: Kind) => [
  primaryKey({ columns: [t.regioCode, t.trajectId] }),
  ...naarTraject(tabel, veld, t),
]
const lijst = (tabel: string, veld: string, t: Kind & Record<'id', AnyPgColumn>) => [
  primaryKey({ columns: [t.regioCode, t.id] }),
  index(`${tabel}_traject`).on(t.regioCode, t.trajectId),
  ...naarTraject(tabel, veld, t),
]
const dag = (naam: string) => date(naam, { mode: 'string' })

/** The person's own time as DUO says it, with exclusive ends; under the old laws also that of the PVT (Wi2013 7a, 7b). */
export const inburgeringstermijn = pgTable(
  'inburgeringstermijn',
  {
    ...vanTraject(),
    startdatum: dag('startdatum').notNull(),
    einddatum: dag('einddatum').notNull(),
    pvtStartdatum: dag('pvt_startdatum'),
    pvtEinddatum: dag('pvt_einddatum'),
  },
  (t) => [
    ...een('inburgeringstermijn', 'inburgeringstermijn', t),
    check('inburgeringstermijn_dagen', sql`${t.einddatum} > ${t.startdatum}`),
    check(
      'inburgeringstermijn_pvt',
      sql`num_nonnulls(${t.pvtStartdatum}, ${t.pvtEinddatum}) <> 1 and ${t.pvtEinddatum} > ${t.pvtStartdatum}`,
    ),
  ],
)
/** DUO made the person's time longer (Wi 12). The grounds are an open list of DUO's, never an enum. */
export const verlenging = pgTable(
  'verlenging',
  {
    ...meer(),
    besluitdatum: dag('besluitdatum').notNull(),
    grond: text('grond').notNull(),
    aantal: integer('aantal'),
    eenheid: text('eenheid', { enum: VERLENGINGSEENHEDEN }),
    /** exclusive, as DUO names it */
    einddatum: dag('einddatum'),
  },
  (t) => [
    ...lijst('verlenging', 'verlengingen', t),
    oneOf('verlenging_eenheid', t.eenheid, VERLENGINGSEENHEDEN),
    check('verlenging_aantal', sql`${t.aantal} > 0`),
    check(
      'verlenging_lengte',
      sql`num_nonnulls(${t.aantal}, ${t.eenheid}) <> 1 and num_nonnulls(${t.aantal}, ${t.einddatum}) > 0`,
    ),
  ],
)
/** Decided by DUO (Wi 4). With an end it is temporary, and the traject waits. */
export const vrijstelling = pgTable(
  'vrijstelling',
  {
    ...meer(),
    grond: text('grond', { enum: VRIJSTELLINGSGRONDEN }).notNull(),
    startdatum: dag('startdatum').notNull(),
    einddatum: dag('einddatum'),
  },
  (t) => [
    ...lijst('vrijstelling', 'vrijstellingen', t),
    oneOf('vrijstelling_grond', t.grond, VRIJSTELLINGSGRONDEN),
    check('vrijstelling_dagen', sql`${t.einddatum} > ${t.startdatum}`),
  ],
)
/** Decided by DUO (Wi 5): of everything, or of some parts. */
export const ontheffing = pgTable(
  'ontheffing',
  {
    ...meer(),
    grond: text('grond', { enum: ONTHEFFINGSGRONDEN }).notNull(),
    datum: dag('datum').notNull(),
    /** null: of everything */
    onderdelen: text('onderdelen').array(),
  },
  (t) => [
    ...lijst('ontheffing', 'ontheffingen', t),
    oneOf('ontheffing_grond', t.grond, ONTHEFFINGSGRONDEN),
    check('ontheffing_onderdelen', sql`cardinality(${t.onderdelen}) > 0`),
    check('ontheffing_bio', sql`${t.grond} <> 'BIO' or ${t.onderdelen} is null`),
  ],
)
/** What the person went on to do: it does not end the duty. */
export const uitstroom = pgTable(
  'uitstroom',
  { ...vanTraject(), soort: text('soort', { enum: UITSTROOMSOORTEN }).notNull(), datum: dag('datum').notNull() },
  (t) => [...een('uitstroom', 'uitstroom', t), oneOf('uitstroom_soort', t.soort, UITSTROOMSOORTEN)],
)
/** The gemeente pays fixed costs out of the bijstand in the first months (PW 56a). */
export const ontzorging = pgTable(
  'ontzorging',
  {
    ...vanTraject(),
    bijstandVanaf: dag('bijstand_vanaf').notNull(),
    bijstandTotEnMet: dag('bijstand_tot_en_met'),
    verlengdTotEnMet: dag('verlengd_tot_en_met'),
  },
  (t) => [
    ...een('ontzorging', 'ontzorging', t),
    check('ontzorging_dagen', sql`${t.bijstandTotEnMet} >= ${t.bijstandVanaf}`),
  ],
)
