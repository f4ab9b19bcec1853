// react-admin filter values → filter input of the server. Keys carry the operator: `status`, `melddatum_gte`.
const OPERATOREN = ['eq', 'in', 'gte', 'lte', 'contains', 'isNull'] as const
type Operator = (typeof OPERATOREN)[number]

const isOperator = (tekst: string): tekst is Operator => (OPERATOREN as readonly string[]).includes(tekst)
const isLeeg = (waarde: unknown): boolean =>
  waarde === '' || waarde === null || waarde === undefined || (Array.isArray(waarde) && waarde.length === 0)

const ontleed = (sleutel: string, waarde: unknown): [string, Operator] => {
  const streep = sleutel.lastIndexOf('_')
  const operator = streep > 0 ? sleutel.slice(streep + 1) : ''
  if (isOperator(operator)) return [sleutel.slice(0, streep), operator]
  return [sleutel, Array.isArray(waarde) ? 'in' : 'eq']
}

/** Fields whose filter is the value itself, not an object with operators. */
const KAAL: readonly string[] = ['q', 'not']

export const naarFilter = (waarden: Record<string, unknown>): Record<string, unknown> | undefined => {
  const filter: Record<string, unknown> = {}
  for (const [sleutel, waarde] of Object.entries(waarden)) {
    if (isLeeg(waarde)) continue
    if (KAAL.includes(sleutel)) {
      filter[sleutel] = waarde
      continue
    }
    const [veld, operator] = ontleed(sleutel, waarde)
    const bestaand = filter[veld]
    filter[veld] = { ...(typeof bestaand === 'object' ? bestaand : {}), [operator]: waarde }
  }
  return Object.keys(filter).length > 0 ? filter : undefined
}

/** gewijzigdOp → GEWIJZIGD_OP */
export const naarSorteerveld = (veld: string): string => veld.replace(/([A-Z])/g, '_$1').toUpperCase()
export const naarSortering = (sort: { field: string; order: string }): { veld: string; richting: string } => ({
  veld: naarSorteerveld(sort.field),
  richting: sort.order === 'DESC' ? 'AFLOPEND' : 'OPLOPEND',
})

/** A link to a filtered list: every number on the start page leads to the rows behind it. */
export const lijstPad = (naam: string, filter: Record<string, unknown>): string =>
  `/${naam}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: JSON.stringify(zichtbaar(filter)), page: '1' }).toString()}`
const zichtbaar = (filter: Record<string, unknown>): Record<string, true> =>
  Object.fromEntries(Object.keys(filter).map((k) => [k, true]))
