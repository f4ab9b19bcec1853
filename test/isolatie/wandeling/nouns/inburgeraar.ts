import type { Actor } from '../isolatie.actoren.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Noun, Ziet } from '../isolatie.noun.js'
import { een, historie } from '../isolatie.relaties.js'
import { alleen, C, N, W, WNC, type Groep, type Wie } from '../isolatie.wie.js'
import type { Wereld } from '../isolatie.wereld.js'
import { rij } from '../isolatie.eigenaar.js'
import { plant } from '../isolatie.personen.js'
import { neemtWaar } from './waarneming.js'
import { SCHRIJFT_DOSSIER } from '../isolatie.dossier.js'

/** Gemeenten where every regisseur sees the persons of all; in Nederweert each sees the own: nouns/instelling.ts. */
const TEAM: readonly unknown[] = [W, C]
/** Who may ask for persons at all, and of which gemeenten they might see one. */
export const LEEST = alleen({
  coordinator: [W, N, C],
  'regisseur.weert': [W],
  'regisseur.nederweert': [N],
  'regisseur.cranendonck': [C],
  privacy: [W, N, C],
  'dubbel.regisseur': [C],
  'dubbel.bestuurder': [N],
  elders: ['ELDERS'],
})
/** These see persons only for a time, for the purpose that their questions have. */
const INZAGE: Partial<Record<Wie, string>> = {
  coordinator: 'TERMIJNBEWAKING',
  elders: 'TERMIJNBEWAKING',
  privacy: 'TOEZICHT',
}
const LOOPT = (i: Waarden): boolean => new Date(i.tot as string) > new Date() && new Date(i.van as string) <= new Date()
export const groep = (p: Waarden): Groep => (p.regio_code === WNC ? (p.gemeente_code as Groep) : 'ELDERS')

export const zietPersoon: Ziet = (a, p, w) => {
  if (!LEEST[a.naam]?.includes(groep(p))) return false
  const doel = INZAGE[a.naam]
  if (!doel)
    return (
      TEAM.includes(p.gemeente_code) ||
      p.regisseur_id === a.gebruikerId ||
      neemtWaar(w, a, p.regisseur_id, p.gemeente_code)
    )
  return w.dump['inzage']!.some(
    (i) => i.persoon_id === p.id && i.gebruiker_id === a.gebruikerId && i.doel === doel && LOOPT(i),
  )
}
export const persoonVan = (w: Wereld, id: unknown): Waarden => rij(w, 'inburgeraar', id)!
/** A coordinator sees of a person who it is, how to reach the person and where the traject stands. */
export const HEEL = (a: Actor): boolean => INZAGE[a.naam] !== 'TERMIJNBEWAKING'
export const vanPersoon: Ziet = (a, r, w) => zietPersoon(a, persoonVan(w, r.inburgeraar_id), w)
export const vanDossier: Ziet = (a, r, w) => HEEL(a) && vanPersoon(a, r, w)

const deelVan = (w: Wereld, tabel: string, p: Waarden): Waarden | undefined =>
  w.dump[tabel]!.find((r) => r.inburgeraar_id === p.id)
/** The value object holds what the row of the part holds, or there is none. */
const isDeel =
  (tabel: string, velden: Record<string, string>, ziet: (a: Actor) => boolean = HEEL) =>
  (waarde: unknown, a: Actor, p: Waarden, w: Wereld): boolean => {
    const deel = ziet(a) ? deelVan(w, tabel, p) : undefined
    if (!deel || !waarde) return !deel === !waarde
    return Object.entries(velden).every(([veld, kolom]) => (waarde as Waarden)[veld] === deel[kolom])
  }
const DOSSIER = [
  'herkomstland',
  'moedertaal',
  'opleidingsniveau',
  'participatieladderTrede',
  'digidAangevraagd',
  'verblijf',
  'vNummer',
  'koppeling',
  'huisvesting',
  'huishouden',
  'alleenVastgelegdOp',
  'contactmomenten',
  'taken',
  'tijdlijn',
]

export const noun: Noun = {
  types: { Inburgeraar: 'inburgeraar', Huishouden: 'huishouden' },
  leest: LEEST,
  geschiedenis: LEEST,
  ziet: {
    inburgeraar: zietPersoon,
    huishouden: (a, r, w) =>
      HEEL(a) && w.dump['inburgeraar']!.some((p) => p.huishouden_id === r.id && zietPersoon(a, p, w)),
    inburgeraar_contact: vanPersoon,
    koppeling: vanDossier,
    huisvesting: vanDossier,
    inburgeraar_gebeurtenis: (a, r, w) => HEEL(a) && zietPersoon(a, persoonVan(w, r.ouder_id), w),
  },
  weigert: Object.fromEntries(DOSSIER.map((veld) => [`Inburgeraar.${veld}`, ['coordinator', 'elders'] as const])),
  vragen: {
    inburgeraar: {},
    inburgeraars: {},
    statushouders: { kies: (_w, _a, r) => r.doelgroep === 'ASIELSTATUSHOUDER' },
  },
  blad: 50,
  veel: true,
  relaties: {
    'Inburgeraar.gemeente': een('gemeente', 'gemeente_code'),
    'Inburgeraar.regisseur': een('gebruiker', 'regisseur_id'),
    'Inburgeraar.huishouden': een('huishouden', 'huishouden_id'),
    'Inburgeraar.traject': (w, r) => w.dump['traject']!.filter((t) => t.huidig_voor_id === r.id),
    'Inburgeraar.trajecten': (w, r) => w.dump['traject']!.filter((t) => t.inburgeraar_id === r.id),
    'Inburgeraar.contactmomenten': (w, r) => w.dump['contactmoment']!.filter((c) => c.inburgeraar_id === r.id),
    'Inburgeraar.taken': (w, r) => w.dump['taak']!.filter((t) => t.inburgeraar_id === r.id),
    'Inburgeraar.tijdlijn': historie,
    'Huishouden.leden': (w, r) => w.dump['inburgeraar']!.filter((p) => p.huishouden_id === r.id),
  },
  waarden: {
    'Inburgeraar.dossiercode': (waarde, _a, r) => waarde === r.code,
    'Inburgeraar.inzageTot': (waarde, a, r, w) => {
      const doel = INZAGE[a.naam]
      const tot = w.dump['inzage']!.filter(
        (i) => i.persoon_id === r.id && i.gebruiker_id === a.gebruikerId && i.doel === doel && LOOPT(i),
      ).map((i) => Date.parse(i.tot as string))
      return waarde === null ? !tot.length : Date.parse(waarde as string) === Math.max(...tot)
    },
    'Inburgeraar.ziet': (waarde, a) =>
      JSON.stringify(waarde) === JSON.stringify(HEEL(a) ? ['CONTACT', 'BSN', 'GEZONDHEID'] : ['CONTACT']),
    // The source data keep no BSN; that of a person is tried in test/inburgeraar.
    'Inburgeraar.bsnGemaskeerd': (waarde) => waarde === null,
    'Inburgeraar.bsn': (waarde) => waarde === null,
    'Inburgeraar.contact': isDeel(
      'inburgeraar_contact',
      { telefoon: 'telefoon', email: 'email', opmerking: 'opmerking' },
      () => true,
    ),
    'Inburgeraar.gezondheid': isDeel('inburgeraar_gezondheid', { doel: 'doel' }),
    'Inburgeraar.koppeling': isDeel('koppeling', { datum: 'datum', opmerking: 'opmerking' }),
    'Inburgeraar.huisvesting': isDeel('huisvesting', {
      datum: 'datum',
      plaats: 'plaats',
      straat: 'straat',
      brpDatum: 'brp_datum',
    }),
    'Inburgeraar.verblijf': (waarde, _a, r) =>
      r.verblijf_soort === null ? waarde === null : (waarde as Waarden).soort === r.verblijf_soort,
    'Huishouden.aantalPersonen': (waarde, a, r, w) =>
      waarde === w.dump['inburgeraar']!.filter((p) => p.huishouden_id === r.id && zietPersoon(a, p, w)).length,
  },
  volgtUit: {
    'Inburgeraar.geenContactSinds': 'laatsteContactdatum',
    'Inburgeraar.trajectstatus': 'traject',
    'Inburgeraar.wetsregime': 'traject',
    'Inburgeraar.leerroute': 'traject',
  },
  schrijft: SCHRIJFT_DOSSIER,
  houdt: (a, r, w) => zietPersoon(a, r, w),
  invoer: {
    inburgeraarToevoegen: { fictief: true },
    inburgeraarKoppelen: { datum: '2026-01-05' },
  },
  na: ['gebruiker', 'partner', 'waarneming'],
  plant,
}
