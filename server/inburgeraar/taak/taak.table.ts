// What a regisseur has to do in a dossier: the brother of an actie, which never points at a person. Told in the dossier.
import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import {
  changeable,
  key,
  leesgroep,
  moment,
  NO_DAY,
  oneOf,
  regionKeys,
  schrijfgroep,
  zoektekst,
} from '../../platform/rights/columns.js'
import { rowPolicies } from '../../platform/rights/policies.js'
import { tellIn } from '../../platform/write/history.classes.js'
import { ACTIE_STATUSSEN } from '../../platform/values/work.js'
import { inburgeraarGebeurtenis, toPerson } from '../inburgeraar.table.js'
import { personen } from '../personen.js'

export const taak = pgTable(
  'taak',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    inburgeraarId: uuid('inburgeraar_id').notNull(),
    titel: text('titel').notNull(),
    streefdatum: date('streefdatum', { mode: 'string' }),
    /** sorts taken without a date last */
    streefdatumSortering: date('streefdatum_sortering', { mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(streefdatum, ${NO_DAY})`),
    status: text('status', { enum: ACTIE_STATUSSEN }).notNull(),
    eigenaarId: uuid('eigenaar_id').notNull(),
    resultaat: text('resultaat'),
    gereedOp: moment('gereed_op'),
    ...changeable(),
    zoektekst: zoektekst(sql`titel`),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('taak', t),
    toPerson('taak', t),
    index('taak_persoon').on(t.regioCode, t.inburgeraarId, t.streefdatumSortering, t.id),
    index('taak_eigenaar').on(t.regioCode, t.eigenaarId, t.streefdatumSortering, t.id),
    oneOf('taak_status', t.status, ACTIE_STATUSSEN),
    check('taak_gereed', sql`(${t.status} = 'GEREED') = (${t.gereedOp} is not null)`),
    foreignKey({
      name: 'taak_eigenaar_fk',
      columns: [t.regioCode, t.eigenaarId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    ...rowPolicies('taak', {
      lezen: personen.readable('taak', { ...t, persoonId: t.inburgeraarId }),
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      eigen: personen.inCaseload({ ...t, persoonId: t.inburgeraarId }),
    }),
  ],
)

tellIn(inburgeraarGebeurtenis, 'taak', taak, {
  gewoon: ['titel', 'streefdatum', 'status', 'eigenaarId'],
  gevoelig: ['resultaat'],
  stil: ['gemeenteCode', 'inburgeraarId', 'gereedOp'],
})
