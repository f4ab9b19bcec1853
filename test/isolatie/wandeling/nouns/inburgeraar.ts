import { randomUUID } from 'node:crypto'
import type { Actor } from '../isolatie.actoren.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Noun, Ziet } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een, historie } from '../isolatie.relaties.js'
import { alleen, ANDERS, C, N, W, WNC, type Groep, type Wie } from '../isolatie.wie.js'
import type { Wereld } from '../isolatie.wereld.js'
import { rij } from '../isolatie.eigenaar.js'

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
const groep = (p: Waarden): Groep => (p.regio_code === WNC ? (p.gemeente_code as Groep) : 'ELDERS')

export const zietPersoon: Ziet = (a, p, w) => {
  if (!LEEST[a.naam]?.includes(groep(p))) return false
  const doel = INZAGE[a.naam]
  if (!doel) return TEAM.includes(p.gemeente_code) || p.regisseur_id === a.gebruikerId
  return w.dump['inzage']!.some(
    (i) => i.persoon_id === p.id && i.gebruiker_id === a.gebruikerId && i.doel === doel && LOOPT(i),
  )
}
const persoonVan = (w: Wereld, id: unknown): Waarden => rij(w, 'inburgeraar', id)!
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
  'tijdlijn',
]

/** A person for each gemeente, with a regisseur who walks or one who does not, all parts, a household, and sights. */
async function plant(p: Planter, g: Grond): Promise<void> {
  const account = async (email: string): Promise<string | undefined> =>
    (await p.tx`select gebruiker_id id from account where email = ${email + '@regio.example'}`)[0]?.['id'] as string
  const regisseurs: Record<string, string | undefined> = {
    '0988': await account('regisseur.weert'),
    '0946': await account('regisseur.nederweert'),
    '1706': await account('regisseur.cranendonck'),
    '9999': undefined,
  }
  const wie = { coordinator: await account('coordinator'), privacy: await account('privacy') }
  let nummer = 0
  for (const [regio, gemeente] of [
    [WNC, '0988'],
    [WNC, '0946'],
    [WNC, '1706'],
    [ANDERS, '9999'],
  ] as const)
    for (const regisseur of [regisseurs[gemeente] ?? null, g.mensen[gemeente]!.id]) {
      const groepNaam = (regio === WNC ? gemeente : 'ELDERS') as Groep
      const plek = { regio_code: regio, gemeente_code: gemeente }
      nummer++
      const persoon = await p.plant('inburgeraar', groepNaam, (t) => ({
        ...plek,
        id: randomUUID(),
        code: `P-8${String(nummer).padStart(3, '0')}`,
        fictief: true,
        roepnaam: t('roepnaam'),
        achternaam: t('achternaam'),
        geboortedatum: '1990-01-01',
        v_nummer: String(8_000_000_000 + nummer),
        doelgroep: 'ASIELSTATUSHOUDER',
        verblijf_soort: t('verblijf_soort'),
        verblijf_status: t('verblijf_status'),
        herkomstland: t('herkomstland'),
        moedertaal: t('moedertaal'),
        opleidingsniveau: t('opleidingsniveau'),
        tolk_nodig: false,
        regisseur_id: regisseur as string,
      }))
      const deel = { ...plek, inburgeraar_id: persoon.id }
      const partner = regio === WNC ? g.punt : g.elders
      const id = persoon.id as string
      await p.plant(
        'inburgeraar_contact',
        groepNaam,
        (t) => ({ ...deel, telefoon: t('telefoon'), email: t('email'), opmerking: t('opmerking') }),
        id,
      )
      await p.plant(
        'koppeling',
        groepNaam,
        (t) => ({ ...deel, datum: '2026-01-01', azc_id: partner, opmerking: t('opmerking') }),
        id,
      )
      await p.plant(
        'huisvesting',
        groepNaam,
        (t) => ({
          ...deel,
          datum: '2026-02-01',
          plaats: t('plaats'),
          straat: t('straat'),
          huisnummer: t('huisnummer'),
          corporatie_id: partner,
        }),
        id,
      )
      await p.geschiedenis('inburgeraar', groepNaam, persoon, gemeente, g.mensen[gemeente]!.id)
      const huis = await p.zet('huishouden', { ...plek, id: randomUUID(), inburgeraar_id: persoon.id })
      await p.tx`update inburgeraar set huishouden_id = ${huis.id as string} where id = ${id}`
      // The first of each gemeente may be seen for a time; the second could be, for another purpose or until just now.
      const zicht = { regio_code: regio, persoon_id: persoon.id, reden: 'Om te zien.' }
      const nu = Date.now()
      const eerste = regisseur === (regisseurs[gemeente] ?? null)
      if (regio !== WNC) continue
      for (const [naam, doel, anders] of [
        ['coordinator', 'TERMIJNBEWAKING', 'BEGELEIDING'],
        ['privacy', 'TOEZICHT', 'INZAGEVERZOEK'],
      ] as const) {
        const van = new Date(nu - 30 * 60_000).toISOString()
        const tot = (minuten: number): string => new Date(nu + minuten * 60_000).toISOString()
        const wiens = { ...zicht, gebruiker_id: wie[naam]!, van }
        if (eerste) await p.zet('inzage', { ...wiens, id: randomUUID(), doel, tot: tot(30) })
        else {
          await p.zet('inzage', { ...wiens, id: randomUUID(), doel: anders, tot: tot(30) })
          await p.zet('inzage', { ...wiens, id: randomUUID(), doel, tot: tot(-1) })
        }
      }
    }
}

export const SCHRIJFT = alleen({
  'regisseur.weert': [W],
  'regisseur.nederweert': [N],
  'regisseur.cranendonck': [C],
  'dubbel.regisseur': [C],
  'dubbel.bestuurder': [N],
})
export const noun: Noun = {
  types: { Inburgeraar: 'inburgeraar', Huishouden: 'huishouden' },
  leest: LEEST,
  geschiedenis: LEEST,
  ziet: {
    inburgeraar: zietPersoon,
    huishouden: vanDossier,
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
    'Inburgeraar.tijdlijn': historie,
    'Huishouden.leden': (w, r) => w.dump['inburgeraar']!.filter((p) => p.huishouden_id === r.id),
  },
  waarden: {
    'Inburgeraar.dossiercode': (waarde, _a, r) => waarde === r.code,
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
  schrijft: SCHRIJFT,
  houdt: (a, r, w) => zietPersoon(a, r, w),
  invoer: {
    inburgeraarToevoegen: { fictief: true },
    inburgeraarKoppelen: { datum: '2026-01-05' },
  },
  na: ['gebruiker', 'partner'],
  plant,
}
