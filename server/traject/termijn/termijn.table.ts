// A term of one traject, as it was last computed. Its facts, its rules and its words are in here, so that it explains itself; how
// it stands on a day is not, because that changes at midnight without anybody doing anything (termijn.stand.ts).
import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { DOSSIER } from '../../beleid.wie.js'
import { writesPerson } from '../../inburgeraar/inburgeraar.table.js'
import { personen } from '../../inburgeraar/personen.js'
import { key, leesgroep, moment, NO_DAY, oneOf, regionKeys } from '../../platform/rights/columns.js'
import { columnsOf } from '../../platform/rights/grants.js'
import { childPolicies } from '../../platform/rights/policies.js'
import { traject } from '../traject.table.js'
import { NIET_VERSCHOVEN } from './termijnenwet.rules.js'
import {
  TERMIJN_BRONNEN,
  TERMIJN_NORMEN,
  TERMIJN_SOORTEN,
  WACHT_OP,
  type EerderEinde,
  type EigenUitkomst,
  type OordeelNodig,
  type TermijnSoort,
  type Uitleg,
} from './uitkomst.js'

/** A receipt as people read it. */
export interface Bontekst {
  regelversie: string
  parameters: string[]
  bronnen: string[]
  instellingen: string[]
}
/** A day that stood in the row as its end, and the day on which that changed. */
export interface VorigEinde {
  einddatum: string
  gewijzigdOp: string
}
const dag = (naam: string) => date(naam, { mode: 'string' })
/**
 * When these are over, nobody is late: a period that simply ends (ontzorgen, changing route, objecting), and what cannot be recorded
 * here yet as done (an offer, a talk, the participatieverklaring). Saying "too late" of those would be saying what we do not know.
 */
const VANZELF = [
  'ONTZORGING',
  'ROUTEWISSELING',
  'BEZWAAR',
  'BEROEP',
  'AANBOD',
  'VOORTGANGSGESPREK',
] as const satisfies readonly TermijnSoort[]
const laatste = sql.raw('case when einddatum_inclusief then einddatum else einddatum - 1 end')

export const termijn = pgTable(
  'termijn',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    inburgeraarId: uuid('inburgeraar_id').notNull(),
    trajectId: uuid('traject_id').notNull(),
    soort: text('soort', { enum: TERMIJN_SOORTEN }).notNull(),
    /** which of several of one kind; null when there is one */
    onderdeel: text('onderdeel'),
    begindatum: dag('begindatum'),
    einddatum: dag('einddatum'),
    einddatumInclusief: boolean('einddatum_inclusief').notNull(),
    /** the last day on which it is still in time */
    laatsteDag: dag('laatste_dag').generatedAlwaysAs(laatste),
    /** sorts what has no days last */
    laatsteDagSortering: dag('laatste_dag_sortering')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(${laatste}, ${NO_DAY})`),
    grondslag: text('grondslag').notNull(),
    berekening: text('berekening').notNull(),
    norm: text('norm', { enum: TERMIJN_NORMEN }).notNull(),
    bron: text('bron', { enum: TERMIJN_BRONNEN }).notNull(),
    verschoven: boolean('verschoven').notNull(),
    nietVerschoven: text('niet_verschoven', { enum: NIET_VERSCHOVEN }),
    onzeker: boolean('onzeker').notNull(),
    voorlopig: boolean('voorlopig').notNull(),
    wachtOp: text('wacht_op', { enum: WACHT_OP }),
    /** the duty waits: while it does, nobody is late */
    opgeschort: boolean('opgeschort').notNull().default(false),
    voldaanOp: dag('voldaan_op'),
    vervallenOp: dag('vervallen_op'),
    /** nothing was done yet that ends it: what happened, has happened, so this asks no day */
    open: boolean('open').notNull().generatedAlwaysAs(sql.raw('voldaan_op is null and vervallen_op is null')),
    /** when its days are over, nobody is late */
    vanzelf: boolean('vanzelf')
      .notNull()
      .generatedAlwaysAs(
        sql.raw(
          `soort in (${VANZELF.map((s) => `'${s}'`).join(', ')}) or onderdeel is not distinct from 'PVT' or opgeschort`,
        ),
      ),
    eerder: jsonb('eerder').$type<EerderEinde[]>().notNull(),
    eigen: jsonb('eigen').$type<EigenUitkomst>(),
    verschil: text('verschil'),
    oordeelNodig: jsonb('oordeel_nodig').$type<OordeelNodig[]>().notNull(),
    uitleg: jsonb('uitleg').$type<Uitleg>().notNull(),
    /** the receipt of `uitleg` as people read it */
    bon: jsonb('bon').$type<Bontekst>().notNull(),
    /** oldest first: of what was recorded wrong, or changed since; `eerder` says what follows from the facts of now */
    vorige: jsonb('vorige').$type<VorigEinde[]>().notNull(),
    berekendOp: moment('berekend_op').notNull(),
    leesgroep: leesgroep(sql`gemeente_code`),
  },
  (t) => {
    const rij = { ...t, persoonId: t.inburgeraarId }
    return [
      ...regionKeys('termijn', t),
      unique('termijn_uq').on(t.regioCode, t.trajectId, t.soort, t.onderdeel).nullsNotDistinct(),
      index('termijn_inburgeraar').on(t.regioCode, t.inburgeraarId, t.laatsteDagSortering),
      index('termijn_lijst').on(t.leesgroep, t.laatsteDagSortering, t.id),
      // What is due, of a gemeente of any size, in the order of the days; and of whom, in a region. Each holds all that the policy
      // and the questions ask of a row, so that thousands are counted in the index alone.
      index('termijn_open').on(
        t.leesgroep,
        t.open,
        t.laatsteDagSortering,
        t.id,
        t.regioCode,
        t.inburgeraarId,
        t.soort,
        t.vanzelf,
      ),
      index('termijn_dag').on(
        t.regioCode,
        t.open,
        t.laatsteDagSortering,
        t.inburgeraarId,
        t.leesgroep,
        t.soort,
        t.vanzelf,
      ),
      // What is late stands behind many more days that are over and late for nobody.
      index('termijn_laat')
        .on(t.leesgroep, t.laatsteDagSortering, t.id, t.regioCode, t.inburgeraarId, t.soort)
        .where(sql`open and not vanzelf`),
      foreignKey({
        name: 'termijn_traject_fk',
        columns: [t.regioCode, t.gemeenteCode, t.inburgeraarId, t.trajectId],
        foreignColumns: [traject.regioCode, traject.gemeenteCode, traject.inburgeraarId, traject.id],
      }).onUpdate('cascade'),
      oneOf('termijn_soort', t.soort, TERMIJN_SOORTEN),
      oneOf('termijn_norm', t.norm, TERMIJN_NORMEN),
      oneOf('termijn_bron', t.bron, TERMIJN_BRONNEN),
      oneOf('termijn_niet_verschoven', t.nietVerschoven, NIET_VERSCHOVEN),
      oneOf('termijn_wacht_op', t.wachtOp, WACHT_OP),
      check('termijn_dagen', sql`${t.einddatum} >= ${t.begindatum}`),
      ...childPolicies(
        // Who was let see a person to guard a term does not see what that person lives on (see `velden` of traject in beleid.ts).
        sql`(${personen.readable('termijn', rij)} and (${t.soort} <> 'ONTZORGING' or ${personen.readable('termijn', rij, DOSSIER)}))`,
        writesPerson(t),
        ['insert', 'update'],
      ),
    ]
  },
)
columnsOf(termijn, { fixed: ['soort', 'onderdeel', 'trajectId', 'inburgeraarId'] })
