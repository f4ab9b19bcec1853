// Every mutation of the schema by every actor on every row that is not the actor's to write: the answer is that of an id
// that does not exist, and nothing in the database changed. A mutation without recipe is a finding.
import type { GraphQLField, GraphQLSchema } from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import { dumpVan, rij, vingerafdruk, type Waarden, heetVan } from './isolatie.eigenaar.js'
import { Lezer } from './isolatie.lezen.js'
import { GEEN_ID, leegVerslag, type Verslag } from './isolatie.verslag.js'
import { acts, maakSchema } from '../../../server/schema.js'
import { receptenVan, verwijzingenVan } from './isolatie.handelingen.js'
import { magZien, NOUNS } from './isolatie.nouns.js'
import { groepVan, thuisVan, WNC, type Groepen, type Per, type Wie } from './isolatie.wie.js'
import { staatInLijst, type Wereld } from './isolatie.wereld.js'

export interface Recept {
  /** table of the row that the act is on; absent = the act adds a row */
  tabel?: string | undefined
  /** whose rows of its noun are written, by who walks */
  groepen: Per<Groepen>
  /** is the act open to this actor at all, on whatever row? */
  recht: (wie: Wie) => boolean
  /** may the actor change this row by it, as far as it sees the row? */
  houdt: (a: Actor, r: Waarden, w: Wereld) => boolean
  input?: object
  /** argument that carries the id of the row */
  sleutel?: string | undefined
  /** the rows that the act is possible on at all, for the walk over what its input names */
  kan?: (r: Waarden) => boolean
}
const schema = maakSchema()
const HANDELINGEN = acts.flat()
export const MUTATIES = receptenVan(schema, HANDELINGEN, NOUNS)
export const heeftRecht = (a: Actor, mutatie: string): boolean => MUTATIES[mutatie]!.recht(a.naam)

/** May the actor change this row by this act? By the tables written by hand. */
export function magSchrijven(w: Wereld, a: Actor, mutatie: string, r: Waarden): boolean {
  const { tabel, houdt } = MUTATIES[mutatie]!
  return !!tabel && heeftRecht(a, mutatie) && magZien(w, a, tabel, r) && staatInLijst(r) && houdt(a, r, w)
}
/** The mutation as a document with all its arguments as variables. */
export const documentVan = (veld: GraphQLField<unknown, unknown>, uitkomst = 'id'): string =>
  `mutation(${veld.args.map((x) => `$${x.name}: ${String(x.type)}`).join(', ')}) { ${veld.name}(${veld.args
    .map((x) => `${x.name}: $${x.name}`)
    .join(', ')}) { ${uitkomst} } }`
export const variabelenVan = (mutatie: string, id: string, versie: unknown): Waarden => {
  const { input, sleutel = 'id' } = MUTATIES[mutatie]!
  return { [sleutel]: id, versie, input, idempotentieSleutel: `proef-${mutatie}-${id}` }
}

const isGeplant = (r: Waarden): boolean => heetVan(r).startsWith('CAN')
/** One row of each kind: its place, its readers, and whose it is. */
const steekproef = (rijen: Waarden[]): Waarden[] => [
  ...new Map(
    rijen.map((r) => [
      [groepVan(r), thuisVan(r), r.melder_id, r.regisseur_id, r.eigenaar_partner_id, r.partner_id, isGeplant(r)].join(),
      r,
    ]),
  ).values(),
]
async function mutatie(l: Lezer, veld: GraphQLField<unknown, unknown>): Promise<void> {
  const recept = MUTATIES[veld.name]
  if (!recept) return l.meld(`${veld.name}: een handeling zonder recept`)
  const query = documentVan(veld)
  const rijen = recept.tabel ? l.w.dump[recept.tabel]! : []
  const stuur = (id: string, versie: unknown) => l.vraag(veld.name, query, variabelenVan(veld.name, id, versie))
  const toegang = l.a.ingelogd && heeftRecht(l.a, veld.name)
  // What may be added, and where, is tried with references below.
  if (toegang && !recept.tabel) return
  const neutraal = await stuur(GEEN_ID, 1)
  const code = toegang ? 'NIET_GEVONDEN' : l.a.ingelogd ? 'GEEN_TOEGANG' : 'NIET_INGELOGD'
  const kreeg = neutraal.errors?.[0]?.extensions.code
  l.controle.eis(kreeg === code, () => `${veld.name}: ${kreeg} in plaats van ${code}`)
  // A refused role need not try every row: the refusal comes before any row is looked at.
  const vreemd = toegang ? steekproef(rijen.filter((x) => !magSchrijven(l.w, l.a, veld.name, x))) : rijen.slice(0, 2)
  for (const [i, r] of vreemd.entries())
    // That the version is not looked at first shows with any row.
    for (const versie of i < 2 ? [r.versie, 99] : [r.versie]) {
      const antwoord = await stuur(r.id as string, versie)
      l.controle.eis(
        antwoord.tekst === neutraal.tekst,
        () => `${veld.name}: anders dan bij een onbekend id: ${antwoord.tekst}`,
      )
    }
}

export type Verwijzing = [mutatie: string, veld: string, tabel: string, lijst?: boolean]
const ELDERS_GEPROEFD = Object.values(NOUNS).flatMap((n) => n.elders ?? [])
/** Inputs that refer to a row: what the actor cannot see, cannot be referred to either. */
const VERWIJZINGEN = verwijzingenVan(schema, HANDELINGEN).filter(
  ([naam, veld]) => !ELDERS_GEPROEFD.includes(`${naam}.${veld}`),
)
/** The gemeenten for which the actor may add such a row; undefined where a row is not added for one. */
function plekken(a: Actor, mutatieNaam: string): Groepen | undefined {
  const kiest = VERWIJZINGEN.some(([naam, veld]) => naam === mutatieNaam && veld === 'gemeente')
  const { tabel, groepen } = MUTATIES[mutatieNaam]!
  return kiest && !tabel ? groepen[a.naam] : undefined
}
/** Rows that this input may not name: of each kind an invisible one, and for a new row every gemeente that the actor does not write. */
function buitenBereik(w: Wereld, a: Actor, mutatieNaam: string, veld: string, tabel: string): string[] {
  const vreemd = steekproef(w.dump[tabel]!.filter((r) => !magZien(w, a, tabel, r))).map(
    (r) => (r.id ?? r.code) as string,
  )
  const schrijft = veld === 'gemeente' && plekken(a, mutatieNaam)
  if (!schrijft) return vreemd
  const groep = (code: unknown) => (rij(w, 'gemeente', code)!.regio_code === WNC ? code : 'ELDERS')
  return w.dump['gemeente']!.map((g) => g.code as string).filter((c) => !schrijft.includes(groep(c) as never))
}
/** Who works for two gemeenten, and not for the region, must say for which. */
function gekozenPlek(a: Actor, mutatieNaam: string): object {
  const groepen = plekken(a, mutatieNaam) ?? []
  return groepen.length > 1 && !groepen.includes('REGIO') ? { gemeente: groepen[0] } : {}
}
async function verwijs(l: Lezer, schema: GraphQLSchema, [naam, veld, tabel, lijst]: Verwijzing): Promise<void> {
  const recept = MUTATIES[naam]!
  if (!heeftRecht(l.a, naam)) return
  const kan = recept.kan ?? (() => true)
  const mijn = recept.tabel ? l.w.dump[recept.tabel]!.filter((r) => magSchrijven(l.w, l.a, naam, r) && kan(r)) : []
  const eigen = mijn.find(isGeplant) ?? mijn[0]
  if (recept.tabel && !eigen) return
  const query = documentVan(schema.getMutationType()!.getFields()[naam]!)
  const stuur = (waarde: string) => {
    const v = variabelenVan(naam, (eigen?.id ?? GEEN_ID) as string, eigen?.versie ?? 1)
    const input = { ...gekozenPlek(l.a, naam), ...recept.input, [veld]: lijst ? [waarde] : waarde }
    return l.vraag(`${naam}.${veld}`, query, { ...v, input })
  }
  const neutraal = await stuur(tabel === 'gemeente' ? '8888' : GEEN_ID)
  const fout = neutraal.errors?.[0]?.extensions
  l.controle.eis(
    fout?.code === 'NIET_GEVONDEN' && Object.keys(fout.velden ?? {}).some((v) => v.split('.').at(-1) === veld),
    () => `${naam}.${veld}: een onbekende verwijzing geeft ${neutraal.tekst}`,
  )
  for (const id of buitenBereik(l.w, l.a, naam, veld, tabel)) {
    const antwoord = await stuur(id)
    l.controle.eis(
      antwoord.tekst === neutraal.tekst,
      () => `${naam}.${veld}: een verwijzing buiten bereik: ${antwoord.tekst}`,
    )
  }
}

/** The whole walk over mutations. */
export async function schrijfAlles(w: Wereld, schema: GraphQLSchema): Promise<Verslag> {
  const verslag = leegVerslag()
  const velden = Object.values(schema.getMutationType()!.getFields())
  for (const a of w.actoren) {
    const l = new Lezer(w, a, verslag)
    const voor = vingerafdruk(await dumpVan(w.server.ownerUrl))
    await Promise.all(
      [0, 1, 2].map(async (i) => {
        for (const veld of velden.filter((_, j) => j % 3 === i)) await mutatie(l, veld)
        for (const v of VERWIJZINGEN.filter((_, j) => j % 3 === i)) await verwijs(l, schema, v)
      }),
    )
    const na = vingerafdruk(await dumpVan(w.server.ownerUrl))
    l.controle.eis(voor === na, () => 'de database is veranderd')
    verslag.controles += l.controle.aantal
  }
  return verslag
}
