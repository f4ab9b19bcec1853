// Every mutation of the schema by every actor on every row that is not the actor's to write: the answer is that of an id
// that does not exist, and nothing in the database changed. A mutation without recipe is a finding.
import type { GraphQLField, GraphQLSchema } from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import { dumpVan, vingerafdruk, type Waarden } from './isolatie.eigenaar.js'
import { Lezer } from './isolatie.lezen.js'
import { GEEN_ID, leegVerslag, type Verslag } from './isolatie.verslag.js'
import { acts, maakSchema } from '../../../server/schema.js'
import { dag } from '../../support/token.js'
import { receptenVan, verwijzingenVan, type Bijzonder, type Rechten } from './isolatie.handelingen.js'
import { BIJZONDER_REGIO, houdtBij, RECHTEN_REGIO } from './isolatie.schrijven.regio.js'
import { beheerVan, groepVan, type Groep, type Schrijft } from './isolatie.verwacht.js'
import type { Regio } from './isolatie.verwacht.regio.js'
import { isVan } from './isolatie.wandeling.js'
import { magZien, staatInLijst, rij, type Wereld } from './isolatie.wereld.js'

export interface Recept {
  /** table of the row that the act is on; absent = the act adds a row */
  tabel?: 'knelpunt' | 'actie' | 'partner' | 'contactpersoon' | 'convenant' | 'pilot' | 'succes' | 'token' | undefined
  /** the part of the expectation that opens the act */
  recht: (s: Schrijft, r: Regio['schrijft']) => boolean
  input?: object
  /** argument that carries the id of the row */
  sleutel?: string | undefined
  /** the rows that the act is possible on at all, for the walk over what its input names */
  kan?: (r: Waarden) => boolean
}
const RECHTEN: Rechten = {
  knelpunt: (s) => s.knelpunt !== null,
  knelpuntVolgen: (s) => s.volgen,
  knelpuntOntvolgen: (s) => s.volgen,
  actie: (s) => s.actie !== null,
  actieToevoegen: (s) => !!s.actie?.length,
  partner: (s) => s.partner,
  contactpersoonToevoegen: (s) => s.contact !== null,
  contactpersoonWijzigen: (s) => s.contact !== null,
  contactpersoonVerwijderen: (s) => s.contact !== null,
  token: (s) => s.token !== undefined,
  ...RECHTEN_REGIO,
}
const BIJZONDER: Bijzonder = {
  actie: { kan: (r) => r.status !== 'GEREED' && r.status !== 'VERVALLEN' },
  actieToewijzen: { input: { eigenaar: null } },
  actieUitstellen: { input: { streefdatum: '2027-01-01' } },
  // Another id than the one that no row has: with itself is refused before anything is looked up.
  partnerSamenvoegen: { input: { partner: '00000000-0000-4000-8000-000000000001', partnerVersie: 1 } },
  tokenUitgeven: { input: { gemeenten: ['0988'], verlooptDatum: dag(30) } },
  ...BIJZONDER_REGIO,
}
const schema = maakSchema()
const HANDELINGEN = acts.flat()
export const MUTATIES = receptenVan(schema, HANDELINGEN, RECHTEN, BIJZONDER)
/** Is this act open to the actor at all, on whatever row? */
export const heeftRecht = (a: Actor, mutatie: string): boolean =>
  MUTATIES[mutatie]!.recht(a.verwacht.schrijft, a.verwacht.regio!.schrijft)

/** May the actor change this row by this act? By the table written by hand. */
export function magSchrijven(w: Wereld, a: Actor, mutatie: string, r: Waarden): boolean {
  const { tabel } = MUTATIES[mutatie]!
  const s = a.verwacht.schrijft
  if (!tabel || !heeftRecht(a, mutatie) || !magZien(w, a, tabel, r) || !staatInLijst(r)) return false
  if (tabel === 'convenant' || tabel === 'pilot' || tabel === 'succes') return houdtBij(a, tabel, r)
  if (mutatie === 'knelpuntVolgen' || mutatie === 'knelpuntOntvolgen') return true
  if (tabel === 'knelpunt')
    return s.knelpunt!.includes(beheerVan(r)) && (!s.eigenKnelpunt || a.partners.includes(r.melder_id as string))
  if (tabel === 'actie')
    return (!!s.eigenaar && isVan(w, a, r)) || (s.actie!.includes(beheerVan(r)) && (!s.eigenActie || isVan(w, a, r)))
  if (tabel === 'token') return (r.gemeenten as Groep[]).every((g) => s.token!.includes(g))
  if (s.contact === 'eigen') return a.partners.includes((tabel === 'partner' ? r.id : r.partner_id) as string)
  return true
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

const isGeplant = (r: Waarden): boolean => String(r.titel ?? r.naam).startsWith('CAN')
/** One row of each kind: its place, its readers, and whose it is. */
const steekproef = (rijen: Waarden[]): Waarden[] => [
  ...new Map(
    rijen.map((r) => [
      [groepVan(r), beheerVan(r), r.melder_id, r.eigenaar_partner_id, r.partner_id, isGeplant(r)].join(),
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
/** What hangs on an afspraak is looked up after the afspraak itself, which no row of the walk names (test/convenant). */
const NA_DE_AFSPRAAK = ['partijen', 'acties']
/** Inputs that refer to a row: what the actor cannot see, cannot be referred to either. */
const VERWIJZINGEN = verwijzingenVan(schema, HANDELINGEN).filter(
  ([naam, veld]) => !(naam === 'afspraakWijzigen' && NA_DE_AFSPRAAK.includes(veld)),
)
/** The gemeenten for which the actor may add such a row; undefined where any gemeente of the region may be named. */
function plekken(a: Actor, mutatieNaam: string): readonly Groep[] | undefined {
  const { schrijft: s, regio } = a.verwacht
  return {
    knelpuntMelden: s.knelpunt!,
    actieToevoegen: s.actie!,
    pilotToevoegen: regio!.schrijft.pilot!,
    succesVastleggen: regio!.schrijft.succes!,
    taakstellingVastleggen: regio!.schrijft.cijfers!,
    realisatieVastleggen: regio!.schrijft.cijfers!,
  }[mutatieNaam]
}
/** Rows that this input may not name: invisible ones, and for a new row every gemeente that the actor does not write. */
function buitenBereik(w: Wereld, a: Actor, mutatieNaam: string, veld: string, tabel: string): string[] {
  const vreemd = w.dump[tabel]!.filter((r) => !magZien(w, a, tabel, r)).map((r) => (r.id ?? r.code) as string)
  const schrijft = veld === 'gemeente' && plekken(a, mutatieNaam)
  if (!schrijft) return vreemd
  const groep = (code: unknown) => (rij(w, 'gemeente', code)!.regio_code === 'wnc' ? code : 'ELDERS')
  return w.dump['gemeente']!.map((g) => g.code as string).filter((c) => !schrijft.includes(groep(c) as never))
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
    // Who works for two gemeenten must say for which.
    const kiest = ['knelpuntMelden', 'succesVastleggen'].includes(naam) && l.a.naam === 'dubbel.regisseur'
    const plek = kiest ? { gemeente: '1706' } : {}
    const input = { ...recept.input, ...plek, [veld]: lijst ? [waarde] : waarde }
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
