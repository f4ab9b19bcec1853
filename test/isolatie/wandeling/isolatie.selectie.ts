// Selections made from the schema: every field that the role may ask, nested lists included.
import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { isGeweigerd } from './isolatie.nouns.js'
import type { Wie } from './isolatie.wie.js'

type Veld = GraphQLField<unknown, unknown>
/** A role names its partner, a double the one that stays; what hangs on that partner is asked of the partner itself. */
const ELDERS_TE_VRAGEN: Record<string, readonly string[]> = {
  'Lidmaatschap.partner': [
    'gemeenten',
    'contactpersonen',
    'acties',
    'pilots',
    'isPartij',
    'isOndertekenaar',
    'geschiedenis',
    'mag',
    'opgegaanIn',
  ],
  'Partner.opgegaanIn': ['gemeenten', 'contactpersonen', 'acties', 'pilots', 'geschiedenis', 'opgegaanIn'],
}
/** Page size per level of nesting: the cost of an operation is their product. */
export const PAGINA = [0, 50, 10, 4, 2]

export const doelVan = (veld: Veld): GraphQLObjectType | undefined => {
  const type = getNamedType(veld.type)
  if (!isObjectType(type)) return undefined
  const nodes = type.getFields()['nodes']
  return nodes && type.name.endsWith('Connection') ? (getNamedType(nodes.type) as GraphQLObjectType) : type
}
export const isVerbinding = (veld: Veld): boolean => getNamedType(veld.type).name.endsWith('Connection')
export const isLijst = (veld: Veld): boolean => isListType(isNonNullType(veld.type) ? veld.type.ofType : veld.type)
/** A value without rows of its own, such as a figure or a blockade. */
const isWaarde = (t: GraphQLObjectType): boolean => Object.values(t.getFields()).every((f) => !doelVan(f))

/** A connection with everything that could betray a row: rows, cursors, counts, page info. */
export const verbinding = (eerste: number | string, rijen: string): string =>
  `(${typeof eerste === 'number' ? `first: ${eerste}` : eerste}) { totalCount totalCountBegrensd pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } nodes { ${rijen} } }`

interface Keuze {
  wie: Wie
  /** how many levels of rows */
  diepte: number
  /** only these fields below the first level: a document has a limit */
  alleen?: (veld: string) => boolean
}
/** Fields of the type as GraphQL text. `overslaan` are fields that this place does not serve. */
export function selectie(t: GraphQLObjectType, k: Keuze, niveau = 1, overslaan: readonly string[] = []): string {
  const uit: string[] = []
  for (const veld of Object.values(t.getFields())) {
    const doel = doelVan(veld)
    if (overslaan.includes(veld.name) || isGeweigerd(k.wie, t.name, veld.name, doel?.name ?? '')) continue
    if (!doel) uit.push(veld.name)
    else if (doel.name === 'Gemeente') uit.push(`${veld.name} { id code naam regisseurFte { waarde bron } }`)
    else if (isWaarde(doel) && !isVerbinding(veld) && !('id' in doel.getFields()))
      uit.push(`${veld.name} { ${Object.keys(doel.getFields()).join(' ')} }`)
    else if (niveau < k.diepte && (niveau > 1 || !k.alleen || k.alleen(veld.name))) {
      const binnen = selectie(doel, k, niveau + 1, ELDERS_TE_VRAGEN[`${t.name}.${veld.name}`])
      uit.push(veld.name + (isVerbinding(veld) ? verbinding(PAGINA[niveau + 1] ?? 1, binnen) : ` { ${binnen} }`))
    }
  }
  return uit.join(' ')
}
