// Everything that is expected of all nouns: the files of nouns/, one per noun of beleid.ts, gathered. A file that is there takes
// part; a type with an id in the schema without one is a finding, and so is a root field (isolatie.wandeling).
import { isObjectType, type GraphQLSchema } from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import { rij, type Dump, type Waarden, heetVan } from './isolatie.eigenaar.js'
import type { Noun, Recept } from './isolatie.noun.js'
import { een, historie, type Zoek } from './isolatie.relaties.js'
import { groepVan, type Groepen, type Wie } from './isolatie.wie.js'
import type { Wereld } from './isolatie.wereld.js'

declare global {
  interface ImportMeta {
    /** Of Vite, which runs the tests: the modules of a folder, each by its path. */
    glob<T>(pad: string, opties: { eager: true; import: string }): Record<string, T>
  }
}
const BESTANDEN = import.meta.glob<Noun>('./nouns/*.ts', { eager: true, import: 'noun' })
const naamVan = (pad: string): string => /([^/]+)[.]ts$/.exec(pad)![1]!
export const NOUNS: Record<string, Noun> = Object.fromEntries(
  Object.entries(BESTANDEN).map(([pad, noun]) => [naamVan(pad), noun]),
)
/** @throws Error when two nouns say something about the same: one of them would not count */
export function voeg<T>(delen: readonly (Readonly<Record<string, T>> | undefined)[]): Record<string, T> {
  const alle = delen.flatMap((deel) => Object.entries(deel ?? {}))
  const dubbel = alle.find(([naam], i) => alle.findIndex(([ander]) => ander === naam) !== i)
  if (dubbel) throw new Error(`${dubbel[0]}: staat in twee bestanden van nouns/`)
  return Object.fromEntries(alle)
}
type Deel = 'types' | 'waarden' | 'jaNee' | 'volgtUit' | 'weigert' | 'relaties'
const samen = <K extends Deel>(deel: K) =>
  voeg<unknown>(Object.values(NOUNS).map((n) => n[deel])) as NonNullable<Noun[K]>

/** Table of each type that has rows. */
export const TABEL = samen('types')
export const WAARDEN = samen('waarden')
export const BEREKEND = new Set(Object.values(NOUNS).flatMap((n) => n.berekend ?? []))
/** The only fields that tell of what the reader may not see. By hand, not from beleid.ts. */
export const JA_NEE = samen('jaNee')
export const VOLGT_UIT = samen('volgtUit')
const WEIGERT = samen('weigert')

/** The table of a noun. */
export const tabelVan = (n: Noun): string => Object.values(n.types)[0]!
const metGeschiedenis = Object.values(NOUNS).filter((n) => n.geschiedenis)
/** The rows behind each field. */
export const RELATIES: Record<string, Zoek> = {
  ...Object.fromEntries(metGeschiedenis.map((n) => [`${Object.keys(n.types)[0]!}.geschiedenis`, historie])),
  // Whoever wrote a line of history, of any noun.
  'Gebeurtenis.door': een('gebruiker', 'door_id'),
  ...samen('relaties'),
}
/** Table → type of its rows as nodes; null where the rows are no nodes. */
export const NODES: Record<string, string | null> = Object.fromEntries(
  Object.values(NOUNS).flatMap((n) => [
    ...Object.entries(n.types).map(([type, tabel]) => [tabel, type] as const),
    ...(n.geschiedenis ? [[`${tabelVan(n)}_gebeurtenis`, 'Gebeurtenis'] as const] : []),
    ...(n.geenNodes ?? []).map((tabel) => [tabel, null] as const),
  ]),
)
/** Tables of nouns with one row by id each. */
export const MET_ID = Object.values(NOUNS)
  .flatMap((n) => Object.values(n.types).slice(0, 1))
  .filter((tabel) => NODES[tabel] !== null && tabel !== 'gemeente')

export interface Vraag extends Recept {
  noun: Noun
}
/** How each root field is asked. */
export const VRAGEN: Record<string, Vraag> = Object.fromEntries(
  Object.values(NOUNS).flatMap((noun) => Object.entries(noun.vragen).map(([veld, r]) => [veld, { ...r, noun }])),
)
/** The largest page that a list shows. */
export const bladVan = (veld: string): number => VRAGEN[veld]?.noun.blad ?? 250
export const isOpen = ({ noun, opent }: Vraag, wie: Wie): boolean => opent?.(wie) ?? noun.leest[wie] !== null

const perType = new Map(Object.values(NOUNS).flatMap((n) => Object.keys(n.types).map((type) => [type, n])))
const perTabel = new Map(
  Object.values(NOUNS).flatMap((n) => [...Object.values(n.types), ...Object.keys(n.ziet ?? {})].map((t) => [t, n])),
)
/** `Type.veld` that a role may not ask at all: the whole operation is refused. */
export function isGeweigerd(wie: Wie, type: string, veld: string, doel: string): boolean {
  const vraag = type === 'Query' && VRAGEN[veld]
  if (vraag) return !isOpen(vraag, wie)
  if (WEIGERT[`${type}.${veld}`]?.includes(wie) || perType.get(doel)?.leest[wie] === null) return true
  return veld === 'geschiedenis' && perType.get(type)?.geschiedenis?.[wie] === null
}
/** May this actor read this row, according to the tables written by hand? What no noun speaks of, nobody. */
export function magZien(w: Wereld, a: Actor, tabel: string, r: Waarden): boolean {
  const bevat = (groepen: Groepen | undefined, rij: Waarden): boolean => groepen?.includes(groepVan(rij)) ?? false
  const noun = perTabel.get(tabel)
  if (noun) return noun.ziet?.[tabel]?.(a, r, w) ?? bevat(noun.leest[a.naam], r)
  const ouder = /^(.*)_gebeurtenis$/.exec(tabel)?.[1]
  const van = ouder ? rij(w, ouder, r.ouder_id) : undefined
  if (!ouder || !van) return false
  return magZien(w, a, ouder, van) && bevat(perTabel.get(ouder)?.geschiedenis?.[a.naam], van)
}

/** In the order in which they can be planted: each after those that it names. */
export function plantvolgorde(): Noun[] {
  const klaar = new Set<string>()
  const uit: Noun[] = []
  const plaats = (naam: string): void => {
    if (klaar.has(naam)) return
    klaar.add(naam)
    const noun = NOUNS[naam]
    if (!noun) throw new Error(`${naam}: geen bestand in nouns/`)
    for (const eerst of noun.na ?? ['gebruiker']) plaats(eerst)
    uit.push(noun)
  }
  for (const naam of Object.keys(NOUNS)) plaats(naam)
  return uit
}
/** Things of the schema about which no file says anything. */
export const zonderBestand = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((t) => isObjectType(t) && t.getInterfaces().some((i) => i.name === 'Node') && t.name !== 'Gebeurtenis')
    .filter((t) => !TABEL[t.name])
    .map((t) => `${t.name}: nergens staat wie dit mag zien; schrijf het in test/isolatie/wandeling/nouns`)
/** Rows of all nouns, by table: the names by which people know them. */
export const namenVan = (dump: Dump): [tabel: string, r: Waarden, naam: string][] =>
  MET_ID.flatMap((tabel) => dump[tabel]!.map((r): [string, Waarden, string] => [tabel, r, heetVan(r)]))
