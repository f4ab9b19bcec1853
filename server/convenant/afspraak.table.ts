// What the parties of a convenant agreed, who it binds, and the acties that carry it out.
import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { leesgroepPartners, regiogroep, key } from '../platform/rights/columns.js'
import { byAct, childPolicies, readable } from '../platform/rights/policies.js'
import { actie } from '../taskforce/actie/actie.table.js'
import { convenantPartij, vanConvenant } from './convenant.table.js'
import { columnsOf } from '../platform/rights/grants.js'

const HANDELINGEN = ['afspraakToevoegen', 'afspraakWijzigen', 'afspraakVerwijderen', 'convenantPartnerSamengevoegd']

export const afspraak = pgTable(
  'afspraak',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    convenantId: uuid('convenant_id').notNull(),
    volgorde: integer('volgorde').notNull(),
    tekst: text('tekst').notNull(),
    leesgroep: leesgroepPartners(),
    beheergroep: regiogroep(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    vanConvenant('afspraak', t),
    index('afspraak_lijst').on(t.regioCode, t.convenantId, t.volgorde, t.id),
    ...childPolicies(
      readable('convenant', t.leesgroep),
      byAct('convenant', HANDELINGEN, { schrijfgroep: t.beheergroep }),
      ['insert', 'update', 'delete'],
    ),
  ],
)

/** The parties that an afspraak binds; none = all of them. */
export const afspraakPartij = pgTable(
  'afspraak_partij',
  {
    regioCode: key.regioCode(),
    afspraakId: uuid('afspraak_id').notNull(),
    partijId: uuid('partij_id').notNull(),
    leesgroep: leesgroepPartners(),
    beheergroep: regiogroep(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.afspraakId, t.partijId] }),
    index('afspraak_partij_partij').on(t.regioCode, t.partijId),
    foreignKey({
      name: 'afspraak_partij_afspraak_fk',
      columns: [t.regioCode, t.afspraakId],
      foreignColumns: [afspraak.regioCode, afspraak.id],
    }),
    foreignKey({
      name: 'afspraak_partij_partij_fk',
      columns: [t.regioCode, t.partijId],
      foreignColumns: [convenantPartij.regioCode, convenantPartij.id],
    }),
    ...childPolicies(
      readable('convenant', t.leesgroep),
      byAct('convenant', HANDELINGEN, { schrijfgroep: t.beheergroep }),
      ['insert', 'delete'],
    ),
  ],
)

/** The link carries the reading group of the actie, so it is visible only where the actie is. */
export const afspraakActie = pgTable(
  'afspraak_actie',
  {
    regioCode: key.regioCode(),
    afspraakId: uuid('afspraak_id').notNull(),
    actieId: uuid('actie_id').notNull(),
    /** of the actie */
    leesgroep: text('leesgroep').notNull(),
    beheergroep: regiogroep(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.afspraakId, t.actieId] }),
    index('afspraak_actie_actie').on(t.regioCode, t.actieId),
    foreignKey({
      name: 'afspraak_actie_afspraak_fk',
      columns: [t.regioCode, t.afspraakId],
      foreignColumns: [afspraak.regioCode, afspraak.id],
    }),
    foreignKey({
      name: 'afspraak_actie_actie_fk',
      columns: [t.regioCode, t.leesgroep, t.actieId],
      foreignColumns: [actie.regioCode, actie.leesgroep, actie.id],
    }).onUpdate('cascade'),
    ...childPolicies(
      readable('actie', t.leesgroep),
      sql`${byAct('convenant', HANDELINGEN, { schrijfgroep: t.beheergroep })} and ${readable('actie', t.leesgroep)}`,
      ['insert', 'delete'],
    ),
  ],
)
columnsOf(afspraak, { fixed: ['convenantId', 'volgorde'] })
