// beleid.ts, joined with the schema: which noun a root field belongs to, and what an actor may do as a list.
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql'
import { nouns, REIKWIJDTE, type Handelingsnaam, type Leesbereik, type Noun, type Rol } from '../../beleid.js'
import { mayAct, mayRead, type Actor } from './actor.js'
import { readersOf } from './policies.js'

/** What a root field needs: reading a noun, or an act on it. */
export interface Requirement {
  noun: Noun
  handeling?: Handelingsnaam
}
const namen = Object.keys(nouns) as Noun[]
const vragen = new Map<string, Requirement>(
  namen.flatMap((noun) => nouns[noun].vragen.map((v) => [v, { noun }] as const)),
)
const handelingen = new Map<string, Requirement>(
  namen.flatMap((noun) =>
    Object.entries(nouns[noun].handelingen)
      .filter(([, h]) => !h.intern)
      .map(([naam]) => [naam, { noun, handeling: naam as Handelingsnaam }] as const),
  ),
)
/** The row in beleid.ts of a root field. */
export const requirementOf = (soort: 'query' | 'mutation', veld: string): Requirement | undefined =>
  (soort === 'query' ? vragen : handelingen).get(veld)
export const mag = (actor: Actor, eis: Requirement): boolean =>
  eis.handeling ? mayAct(actor, eis.noun, eis.handeling) : mayRead(actor, eis.noun)

/** What a yes/no field about hidden rows must be. */
function jaNeeFouten(schema: GraphQLSchema): string[] {
  return namen.flatMap((noun) => {
    const { type, velden, jaNee = [] } = nouns[noun]
    const t = schema.getType(type)
    return jaNee
      .filter((v) => !velden?.[v] || !isObjectType(t) || String(t.getFields()[v]?.type) !== 'Boolean!')
      .map((v) => `${type}.${v}: staat in beleid.ts als ja of nee, en is dat niet`)
  })
}
/** @throws when a root field of the schema has no row in beleid.ts, or a row has no root field: the server must not start */
export function requireCompletePolicy(schema: GraphQLSchema): void {
  const velden = (type: 'Query' | 'Mutation') =>
    Object.keys((type === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
  const fouten = [
    ...velden('Query')
      .filter((v) => !vragen.has(v))
      .map((v) => `${v}: geen regel in beleid.ts`),
    ...velden('Mutation')
      .filter((v) => !handelingen.has(v))
      .map((v) => `${v}: geen regel in beleid.ts`),
    ...[...vragen.keys()]
      .filter((v) => !velden('Query').includes(v))
      .map((v) => `${v}: staat in beleid.ts, niet in het schema`),
    ...[...handelingen.keys()]
      .filter((v) => !velden('Mutation').includes(v))
      .map((v) => `${v}: staat in beleid.ts, niet in het schema`),
  ]
  fouten.push(...jaNeeFouten(schema))
  if (fouten.length) throw new Error(`Het beleid en het schema passen niet bij elkaar:\n${fouten.join('\n')}`)
}

type Wijdte = 'REGIO' | 'GEMEENTE' | 'PARTNERS' | 'EIGEN'
const WIJDTES: Wijdte[] = ['REGIO', 'GEMEENTE', 'PARTNERS', 'EIGEN']
/** How far a role reaches, in one word. */
export function widthOf(rol: Rol, richting: 'leest' | 'schrijft'): Wijdte {
  const soorten = REIKWIJDTE[rol][richting]
  if (soorten.includes('ALLE_GEMEENTEN')) return 'REGIO'
  return soorten.includes('EIGEN_GEMEENTE') && rol !== 'PARTNERMEDEWERKER' ? 'GEMEENTE' : 'PARTNERS'
}
const EIGEN = new Set(['eigen', 'eigenaar', 'caseload', 'inzage'])
function wijdste(actor: Actor, wie: readonly (readonly [string, string])[], richting: 'leest' | 'schrijft'): Wijdte {
  const eigen = wie.filter(([rol]) => actor[richting][rol as Rol])
  const wijdtes = eigen.map(([rol, bereik]) =>
    EIGEN.has(bereik) ? 'EIGEN' : widthOf(rol as Rol, bereik === 'leest' ? 'leest' : richting),
  )
  return WIJDTES.find((w) => wijdtes.includes(w)) ?? 'EIGEN'
}
/** May the actor read the noun that a field leads to? A field of another kind leads nowhere. */
function leestDoel(actor: Actor, schema: GraphQLSchema, type: string, veld: string): boolean {
  const t = schema.getType(type)
  const f = isObjectType(t) ? t.getFields()[veld] : undefined
  const doel = f && getNamedType(f.type).name.replace(/Connection$/, '')
  const noun = namen.find((n) => nouns[n].type && nouns[n].type === doel)
  return !noun || mayRead(actor, noun)
}
export interface Right {
  wat: string
  bereik: string
  /** of an act: codes of the gemeenten it can be done for, and whether also for the region as a whole */
  gemeenten?: string[]
  isRegiobreed?: boolean
}
/** For which gemeenten, and for the region as a whole, an act can be done: the groups its roles write. */
function placesOf(actor: Actor, wie: readonly string[]): Pick<Right, 'gemeenten' | 'isRegiobreed'> {
  const regio = `R:${actor.regioCode}`
  const groepen = [...new Set(wie.flatMap((rol) => actor.schrijft[rol as Rol] ?? []))]
  return { gemeenten: groepen.filter((groep) => groep !== regio), isRegiobreed: groepen.includes(regio) }
}
/** Everything the actor may ask or do: root fields and Type.veld, each with how far it reaches. */
export function rightsOf(actor: Actor, schema: GraphQLSchema): Right[] {
  return namen.flatMap((noun) => {
    const n = nouns[noun]
    const lezers = (veld?: string) =>
      (Object.entries(n.lezen) as [Rol, Leesbereik][]).filter(([rol]) => readersOf(noun, veld).includes(rol))
    const type = schema.getType(n.type)
    const velden = isObjectType(type) ? Object.keys(type.getFields()) : []
    return [
      ...n.vragen.filter(() => mayRead(actor, noun)).map((wat) => ({ wat, bereik: wijdste(actor, lezers(), 'leest') })),
      ...velden
        .filter((v) => mayRead(actor, noun, v) && leestDoel(actor, schema, n.type, v))
        .map((v) => ({ wat: `${n.type}.${v}`, bereik: wijdste(actor, lezers(v), 'leest') })),
      ...Object.entries(n.handelingen)
        .filter(([naam, h]) => !h.intern && mayAct(actor, noun, naam as Handelingsnaam))
        .map(([wat, h]) => ({
          wat,
          bereik: wijdste(actor, Object.entries(h.wie), 'schrijft'),
          ...placesOf(actor, Object.keys(h.wie)),
        })),
    ]
  })
}
