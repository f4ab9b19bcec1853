// Loads the filters that a demo account keeps, as that account: nobody else may, not even the system (ADR 0046).
import type postgres from 'postgres'
import { bewaardfilter } from '../bewaardfilter/bewaardfilter.table.js'
import { makeActor } from '../platform/rights/actor.js'
import { createInTransaction } from '../platform/write/transaction.js'
import { DEMO_VANAF } from './demo.data.js'
import { idVan } from './kenmerk.js'
import { GEMEENTEN, REGIO, WEERT } from './regio.data.js'

const regioCode = REGIO.code
const gebruikerId = idVan('gebruiker', 'regisseur.weert@regio.example')
const regisseur = makeActor(
  {
    gebruikerId,
    regioCode,
    lidmaatschappen: [
      { rol: 'REGISSEUR', gemeenteCode: WEERT, partnerId: null, vanafDatum: DEMO_VANAF, totDatum: null },
    ],
  },
  GEMEENTEN.map((g) => g.code),
)
type Filter = Pick<typeof bewaardfilter.$inferInsert, 'naam' | 'lijst' | 'filter' | 'volgorde'>
const FILTERS: readonly Filter[] = [
  {
    lijst: 'inburgeraars',
    naam: 'Z-route, lang niet gesproken',
    filter: [
      { veld: 'leerroute', vergelijking: 'IS', keuzes: ['Z'] },
      { veld: 'geenContactSinds', vergelijking: 'TOT_EN_MET', maanden: -3 },
    ],
    volgorde: { veld: 'laatsteContactdatum', richting: 'OPLOPEND' },
  },
  {
    lijst: 'statushouders',
    naam: 'Tolk nodig, termijn te laat of binnen 30 dagen',
    filter: [
      { veld: 'tolkNodig', vergelijking: 'IS', ja: true },
      { veld: 'heeftTermijnBinnen30Dagen', vergelijking: 'IS', ja: true },
    ],
  },
]
/** @returns were they loaded? Not where this account keeps any. */
export const laadFilters = (appClient: postgres.Sql): Promise<boolean> =>
  createInTransaction(appClient)(regisseur, async (tx) => {
    if (await tx.$count(bewaardfilter)) return false
    const rijen = FILTERS.map((f) => ({ ...f, regioCode, gebruikerId, id: idVan('bewaardfilter', f.naam) }))
    await tx.insert(bewaardfilter).values(rijen)
    return true
  })
