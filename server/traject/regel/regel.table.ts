// A traject without the person: for who guards terms of the whole region and sees no names. A table of its own, with an id of its
// own, so that nothing leads from a line to the person. Triggers keep it with the traject (a custom migration): no act can forget it.
import { sql } from 'drizzle-orm'
import { date, foreignKey, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { DOELGROEPEN } from '../../inburgeraar/inburgeraar.table.js'
import { personen } from '../../inburgeraar/personen.js'
import { inOrder } from '../../platform/read/compile/order.js'
import { key, leesgroep, oneOf, regionKeys, schrijfgroep, zoektekst } from '../../platform/rights/columns.js'
import { childPolicies, either, setting, writableBy } from '../../platform/rights/policies.js'
import { REGEL } from '../../platform/rights/settings.js'
import { traject } from '../traject.table.js'
import { LEERROUTES, TRAJECT_STATUSSEN, WETSREGIMES } from '../traject.waarden.js'
import type { Termijnkern } from './regel.termijnen.js'

export const trajectRegel = pgTable(
  'trajectregel',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    /** for the read log alone: whose line it is */
    inburgeraarId: uuid('inburgeraar_id').notNull(),
    trajectId: uuid('traject_id').notNull(),
    dossiercode: text('dossiercode').notNull(),
    wetsregime: text('wetsregime', { enum: WETSREGIMES }).notNull(),
    status: text('status', { enum: TRAJECT_STATUSSEN }).notNull(),
    pipDagtekening: date('pip_dagtekening', { mode: 'string' }),
    termijnEinddatum: date('termijn_einddatum', { mode: 'string' }),
    leerroute: text('leerroute', { enum: LEERROUTES }),
    /** null: not known yet, and then the line is not shown */
    doelgroep: text('doelgroep', { enum: DOELGROEPEN }),
    /** in the order of their last days; without ontzorging, which is not for who guards terms */
    termijnen: jsonb('termijnen').$type<Termijnkern[]>().notNull().default([]),
    zoektekst: zoektekst(sql`dossiercode`),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => {
    const rij = { ...t, persoonId: t.inburgeraarId }
    return [
      ...regionKeys('trajectregel', t),
      unique('trajectregel_traject_uq').on(t.regioCode, t.trajectId),
      index('trajectregel_persoon').on(t.regioCode, t.inburgeraarId),
      index('trajectregel_lijst').on(t.leesgroep, inOrder(t.dossiercode), t.id),
      oneOf('trajectregel_wetsregime', t.wetsregime, WETSREGIMES),
      oneOf('trajectregel_status', t.status, TRAJECT_STATUSSEN),
      oneOf('trajectregel_leerroute', t.leerroute, LEERROUTES),
      oneOf('trajectregel_doelgroep', t.doelgroep, DOELGROEPEN),
      foreignKey({
        name: 'trajectregel_traject_fk',
        columns: [t.regioCode, t.gemeenteCode, t.inburgeraarId, t.trajectId],
        foreignColumns: [traject.regioCode, traject.gemeenteCode, traject.inburgeraarId, traject.id],
      }).onUpdate('cascade'),
      // Whoever writes the traject writes its line along, and for that must see it: in the trigger, and nowhere else.
      ...childPolicies(
        either([
          sql`(${personen.readable('trajectregel', rij)} and ${t.doelgroep} is not null)`,
          sql`((select ${setting(REGEL)}) is not null and ${personen.readable('traject', rij, ['REGISSEUR', 'SYSTEEM'])})`,
        ]),
        writableBy('traject', t, personen.inCaseload(rij)),
        ['insert', 'update'],
      ),
    ]
  },
)
