// The path of one person under one law. What DUO and the gemeente say of it hangs on it in feiten.table.ts; its terms are rows
// that termijn/ computes from those facts.
import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { inburgeraar, inburgeraarGebeurtenis, toPerson } from '../inburgeraar/inburgeraar.table.js'
import { personen } from '../inburgeraar/personen.js'
import { byValue } from '../platform/read/compile/order.js'
import { changeable, key, leesgroep, oneOf, regionKeys, schrijfgroep } from '../platform/rights/columns.js'
import { rowPolicies } from '../platform/rights/policies.js'
import { tellIn } from '../platform/write/history.classes.js'
import { EINDREDENEN, GESLOTEN, LEERROUTES, TRAJECT_STATUSSEN, WETSREGIMES } from './traject.waarden.js'

const gesloten = sql.raw(GESLOTEN.map((s) => `'${s}'`).join(', '))
export const traject = pgTable(
  'traject',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    inburgeraarId: uuid('inburgeraar_id').notNull(),
    /** the person, on the one traject that is shown as theirs: the running one, or else the latest */
    huidigVoorId: uuid('huidig_voor_id'),
    /** the regisseur of the person: PostgreSQL changes it along */
    regisseurId: uuid('regisseur_id'),
    wetsregime: text('wetsregime', { enum: WETSREGIMES }).notNull(),
    /** as it was last recorded; what a day makes of it is in traject.status.ts */
    status: text('status', { enum: TRAJECT_STATUSSEN }).notNull(),
    statusVanaf: date('status_vanaf', { mode: 'string' }).notNull(),
    /** what a traject that ended goes back to when it is opened again */
    statusVoorEinde: text('status_voor_einde', { enum: TRAJECT_STATUSSEN }),
    leerroute: text('leerroute', { enum: LEERROUTES }),
    begindatum: date('begindatum', { mode: 'string' }).notNull(),
    einddatum: date('einddatum', { mode: 'string' }),
    eindreden: text('eindreden', { enum: EINDREDENEN }),
    kennisgevingsdatum: date('kennisgevingsdatum', { mode: 'string' }),
    plichtBegindatum: date('plicht_begindatum', { mode: 'string' }),
    plichtEinddatum: date('plicht_einddatum', { mode: 'string' }),
    /** day on the first PIP: the person's own time starts the day after (Wi 11) */
    pipDagtekening: date('pip_dagtekening', { mode: 'string' }),
    /** exclusive end of the inburgeringstermijn, as its row says: kept with it */
    termijnEinddatum: date('termijn_einddatum', { mode: 'string' }),
    ...changeable(),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('traject', t),
    // What hangs on a traject is about the same person, in the same gemeente.
    unique('traject_persoon_uq').on(t.regioCode, t.gemeenteCode, t.inburgeraarId, t.id),
    uniqueIndex('traject_huidig_uq').on(t.regioCode, t.huidigVoorId),
    // One at a time: of two at once the law has no idea.
    uniqueIndex('traject_lopend_uq')
      .on(t.regioCode, t.inburgeraarId)
      .where(sql`status not in (${gesloten})`),
    index('traject_inburgeraar').on(t.regioCode, t.inburgeraarId),
    index('traject_lijst').on(t.leesgroep, byValue(t.begindatum), t.id),
    toPerson('traject', t),
    foreignKey({
      name: 'traject_regisseur_fk',
      columns: [t.regioCode, t.inburgeraarId, t.regisseurId],
      foreignColumns: [inburgeraar.regioCode, inburgeraar.id, inburgeraar.regisseurId],
    }).onUpdate('cascade'),
    check('traject_huidig', sql`${t.huidigVoorId} = ${t.inburgeraarId}`),
    oneOf('traject_wetsregime', t.wetsregime, WETSREGIMES),
    oneOf('traject_status', t.status, TRAJECT_STATUSSEN),
    oneOf('traject_status_voor_einde', t.statusVoorEinde, TRAJECT_STATUSSEN),
    oneOf('traject_leerroute', t.leerroute, LEERROUTES),
    oneOf('traject_eindreden', t.eindreden, EINDREDENEN),
    check('traject_einde', sql`(${t.einddatum} is not null) = (${t.status} in (${gesloten}))`),
    check('traject_dagen', sql`${t.einddatum} >= ${t.begindatum}`),
    check('traject_plicht', sql`${t.plichtEinddatum} >= ${t.plichtBegindatum}`),
    ...rowPolicies('traject', {
      lezen: personen.readable('traject', { ...t, persoonId: t.inburgeraarId }),
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      eigen: personen.inCaseload({ ...t, persoonId: t.inburgeraarId }),
    }),
  ],
)

/** What the timeline of the dossier calls them; who may read these is said in inburgeraar/noun.ts. */
const NAMEN = {
  wetsregime: 'wetsregime',
  status: 'trajectstatus',
  leerroute: 'leerroute',
  begindatum: 'trajectVanaf',
  einddatum: 'trajectTot',
  eindreden: 'eindreden',
  kennisgevingsdatum: 'kennisgeving',
  plichtBegindatum: 'plichtVanaf',
  plichtEinddatum: 'plichtTot',
  pipDagtekening: 'pipDagtekening',
} as const
tellIn(
  inburgeraarGebeurtenis,
  'traject',
  traject,
  {
    gewoon: Object.keys(NAMEN) as (keyof typeof NAMEN)[],
    stil: [
      'gemeenteCode',
      'inburgeraarId',
      'huidigVoorId',
      'regisseurId',
      'statusVanaf',
      'statusVoorEinde',
      'termijnEinddatum',
    ],
  },
  NAMEN,
)
