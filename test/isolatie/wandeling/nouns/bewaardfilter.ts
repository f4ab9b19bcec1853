import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../isolatie.actoren.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { IEDER, thuisVan, zonder } from '../isolatie.wie.js'

/** Everybody who signs in, of what that one kept alone; a program keeps nothing. */
const LEEST = zonder(IEDER, 'dashboard.weert')
const vanHem = (a: Actor, r: Waarden): boolean => r.gebruiker_id === a.gebruikerId

const gevuld = (o: Waarden): Waarden => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== null))

const LOPERS = [
  'coordinator',
  'regisseur.weert',
  'regisseur.nederweert',
  'regisseur.cranendonck',
  'elders',
  'werkkom',
  'beheer',
  'taskforce',
]
/**
 * Of some who walk, the coordinator first, and of people who do not: of each gemeente, of the region, of a partner, and of another
 * region.
 */
async function plant(p: Planter, g: Grond): Promise<void> {
  const adressen = LOPERS.map((wie) => `${wie}@regio.example`)
  const lopers = await p.tx<Waarden[]>`
    select g.* from account a join gebruiker g on g.id = a.gebruiker_id
    where a.email = any(${adressen}) order by array_position(${adressen}, a.email)`
  for (const wie of [...lopers, ...Object.values(g.mensen)])
    for (const lijst of ['knelpunten', 'inburgeraars'])
      await p.plant('bewaardfilter', thuisVan(wie), (t) => ({
        regio_code: wie.regio_code,
        id: randomUUID(),
        gebruiker_id: wie.id,
        lijst,
        naam: t('naam'),
        filter: p.tx.json([{ veld: 'gemeente', vergelijking: 'IS', verwijzingen: ['0988'] }]),
        volgorde: p.tx.json({ veld: 'aangemaaktOp', richting: 'AFLOPEND' }),
      }))
}
export const noun: Noun = {
  types: { BewaardFilter: 'bewaardfilter' },
  leest: LEEST,
  ziet: { bewaardfilter: vanHem },
  vragen: { bewaardeFilters: {} },
  // What a condition does not say is null in the answer, and not in the row.
  waarden: {
    'BewaardFilter.filter': (waarde, _a, r) =>
      isDeepStrictEqual((waarde as Waarden[]).map(gevuld), r.filter as Waarden[]),
  },
  geenNodes: ['bewaardfilter'],
  schrijft: LEEST,
  houdt: vanHem,
  invoer: { bewaardFilterVastleggen: { lijst: 'knelpunten', filter: [] } },
  plant,
}
