// Keeping a filter through the front door, as functions.
import type { Persoon } from '../support/als.js'
import { doe, voegToe, type Rij } from '../support/handeling.js'

export interface Filter extends Rij {
  naam: string
  lijst: string
  filter: Record<string, unknown>[]
  volgorde: { veld: string; richting: string } | null
}
const VELDEN =
  'id versie mag naam lijst filter { veld vergelijking keuzes ja verwijzingen dag dagen maanden } volgorde { veld richting }'
export const Z_ROUTE = { veld: 'leerroute', vergelijking: 'IS', keuzes: ['Z'] }

let teller = 0
export const bewaar = (wie: Persoon, input: object = {}) =>
  voegToe<Filter>(wie, 'bewaardFilterVastleggen', VELDEN, {
    naam: `Filter ${++teller}`,
    lijst: 'inburgeraars',
    filter: [Z_ROUTE],
    ...input,
  })
export const noem = (wie: Persoon, rij: Pick<Rij, 'id' | 'versie'>, naam: string) =>
  doe<Filter>(wie, 'bewaardFilterWijzigen', VELDEN, rij, { naam })
export const verwijder = (wie: Persoon, rij: Pick<Rij, 'id' | 'versie'>) =>
  doe<Rij>(wie, 'bewaardFilterVerwijderen', 'id', rij)
export const vanMij = async (wie: Persoon, lijst?: string): Promise<Filter[]> =>
  (
    await wie.krijg<{ x: { nodes: Filter[] } }>(
      `query($f: BewaardFilterFilter) { x: bewaardeFilters(first: 100, filter: $f) { nodes { ${VELDEN} } } }`,
      { f: lijst ? { lijst: { eq: lijst } } : null },
    )
  ).x.nodes
export const zin = (a: { errors?: { message: string }[] }): string => a.errors?.[0]?.message ?? ''
