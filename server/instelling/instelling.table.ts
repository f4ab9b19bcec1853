// What a setting was chosen to be, from which day, why and by whom. Rows are added and keep what they say: another choice, and
// a correction, is another row. A proposal is decided once. Beside its own columns a row is held to the list of settings.
import { sql, type SQL } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import {
  changeable,
  key,
  leesgroep,
  moment,
  oneOf,
  regionKeys,
  schrijfgroep,
  zoektekst,
} from '../platform/rights/columns.js'
import { columnsOf } from '../platform/rights/grants.js'
import { inMyRegion, rowPolicies } from '../platform/rights/policies.js'
import { historyTable } from '../platform/write/history.table.js'
import { CODES, VOOR_IEDEREEN, verklaringen } from './instelling.lijst.js'
import { keuzesVan, magLeeg, NIET_INGESTELD } from './instelling.waarde.js'

/** As they are stored; that nobody decided a proposal in time shows from its day, that an opening was ended from what came later. */
export const INSTELLING_STANDEN = ['VOORGESTELD', 'GELDIG', 'AFGEWEZEN'] as const
export const INSTELLING_STATUSSEN = [...INSTELLING_STANDEN, 'VERLOPEN', 'VERVALLEN'] as const

/** A value is one of its setting, whoever writes it: the same list that the acts look in. */
function waardeKlopt(code: AnyPgColumn, waarde: AnyPgColumn): SQL {
  const gevallen = CODES.map((c) => {
    const v = verklaringen[c]
    const woorden = [...Object.keys(keuzesVan(v) ?? {}), ...(magLeeg(v) ? [NIET_INGESTELD] : [])]
    const woord = woorden.length ? `%w in ('${woorden.join("', '")}')` : 'false'
    if (v.soort !== 'GETAL') return `when '${c}' then ${woord}`
    // A number is only asked of what is one.
    return `when '${c}' then case when %w ~ '^(0|[1-9][0-9]{0,5})$' then %w::int between ${v.min} and ${v.max} else ${woord} end`
  })
  const delen = gevallen.join(' ').split('%w')
  const tekst = delen.flatMap((deel, i) => (i ? [sql`${waarde}`, sql.raw(deel)] : [sql.raw(deel)]))
  return sql`case ${code} ${sql.join(tekst, sql``)} else false end`
}
const VAN_REGIO = CODES.filter((c) => verklaringen[c].niveau === 'REGIO')

export const instelling = pgTable(
  'instelling',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    /** null: of the region as a whole */
    gemeenteCode: text('gemeente_code'),
    code: text('code').notNull(),
    waarde: text('waarde').notNull(),
    vanafDatum: date('vanaf_datum', { mode: 'string' }).notNull(),
    reden: text('reden').notNull(),
    stand: text('stand', { enum: INSTELLING_STANDEN }).notNull(),
    /** null: taken from a source document */
    doorId: uuid('door_id'),
    /** the last day on which a proposal can be decided; null: it needed no second person */
    verlooptDatum: date('verloopt_datum', { mode: 'string' }),
    beslotenDoorId: uuid('besloten_door_id'),
    beslotenOp: moment('besloten_op'),
    afwijsreden: text('afwijsreden'),
    ...changeable(),
    zoektekst: zoektekst(sql`code || ' ' || reden`),
    leesgroep: leesgroep(sql`coalesce(gemeente_code, 'R:' || regio_code)`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('instelling', t),
    index('instelling_plek').on(t.regioCode, t.code, t.gemeenteCode, t.vanafDatum),
    oneOf('instelling_code', t.code, CODES),
    oneOf('instelling_stand', t.stand, INSTELLING_STANDEN),
    check('instelling_waarde', waardeKlopt(t.code, t.waarde)),
    check(
      'instelling_niveau',
      sql`(${t.gemeenteCode} is null) = (${t.code} in (${sql.raw(VAN_REGIO.map((c) => `'${c}'`).join(', '))}))`,
    ),
    check('instelling_besluit', sql`(${t.stand} = 'VOORGESTELD') = (${t.beslotenOp} is null)`),
    check('instelling_voorstel', sql`${t.stand} = 'GELDIG' or ${t.verlooptDatum} is not null`),
    check('instelling_afwijzing', sql`(${t.stand} = 'AFGEWEZEN') = (${t.afwijsreden} is not null)`),
    // The second person: what was proposed never counts on the word of who proposed it.
    check(
      'instelling_tweede_persoon',
      sql`${t.stand} <> 'GELDIG' or ${t.verlooptDatum} is null or coalesce(${t.beslotenDoorId} <> ${t.doorId}, false)`,
    ),
    foreignKey({
      name: 'instelling_door_fk',
      columns: [t.regioCode, t.doorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    foreignKey({
      name: 'instelling_besloten_door_fk',
      columns: [t.regioCode, t.beslotenDoorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    ...rowPolicies('instelling', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      leestOok: sql`(${t.code} in (${sql.raw(VOOR_IEDEREEN.map((c) => `'${c}'`).join(', '))}) and ${inMyRegion(t.regioCode)})`,
    }),
  ],
)

export const instellingGebeurtenis = historyTable('instelling', instelling, {
  gewoon: ['code', 'gemeenteCode', 'waarde', 'vanafDatum', 'reden', 'stand', 'verlooptDatum', 'afwijsreden'],
  // Who did it and when stands on the line itself.
  stil: ['doorId', 'beslotenDoorId', 'beslotenOp'],
})
columnsOf(instelling, { fixed: ['waarde', 'reden', 'doorId', 'verlooptDatum'] })
