import { randomUUID } from 'node:crypto'
import type { Actor } from '../isolatie.actoren.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Noun } from '../isolatie.noun.js'
import { leesgroepVan, leesgroepVanRij, PLEKKEN, type Grond, type Planter } from '../isolatie.planten.js'
import { een, via } from '../isolatie.relaties.js'
import { noun as gebruiker } from './gebruiker.js'
import {
  GESCHIEDENIS,
  groepVan,
  LEEST,
  PARTNERS,
  SCHRIJFT,
  thuisVan,
  WNC,
  zonder,
  ZONDER_PERSONEN,
  type Groepen,
  type Per,
  type Wie,
} from '../isolatie.wie.js'
import type { Wereld } from '../isolatie.wereld.js'

/** Regisseurs add no acties, and do what an owner does on those they own. */
const schrijft: Per<Groepen> = {
  ...SCHRIJFT,
  'regisseur.weert': [],
  'regisseur.nederweert': [],
  'regisseur.cranendonck': [],
  'dubbel.regisseur': ['0988'],
  'dubbel.bestuurder': [],
}
/** Acts on acties that it owns, in any gemeente where it reads them; a coordinator has the whole region anyway. */
const isEigenaar = (wie: Wie): boolean => !['coordinator', 'elders'].includes(wie)
/** Only on those. */
const ALLEEN_EIGEN: readonly Wie[] = ['taskforce', ...PARTNERS]
const isVan = (w: Wereld, a: Actor, r: Waarden): boolean =>
  r.eigenaar_id === a.gebruikerId ||
  a.partners.includes(r.eigenaar_partner_id as string) ||
  w.dump['actie_mede_eigenaar']!.some((m) => m.actie_id === r.id && a.partners.includes(m.partner_id as string))

/** An actie for each gemeente × visibility, linked to every knelpunt of its region. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const [i, [regio, gemeente, zichtbaarheid]] of PLEKKEN.entries()) {
    const plek = { regio_code: regio, gemeente_code: gemeente, zichtbaarheid }
    const groep = groepVan(plek)
    const leesgroep = leesgroepVan(regio, gemeente, zichtbaarheid)
    const eigenaar = gemeente === '0988' ? g.taskforce : g.mensen[gemeente ?? 'REGIO']!.id
    const gedeeld = regio === WNC && zichtbaarheid === 'PARTNERS'
    const a = await p.plant('actie', groep, (t) => ({
      ...plek,
      id: randomUUID(),
      code: `A-${9000 + i}`,
      titel: t('titel'),
      omschrijving: t('omschrijving'),
      resultaat: t('resultaat'),
      bron: t('bron'),
      blokkade: p.tx.json({ wachtenOp: t('wachtenOp'), opgehevenAls: t('opgehevenAls'), sindsDatum: '2026-05-01' }),
      status: 'GEBLOKKEERD',
      status_voor_blokkade: 'OPEN',
      heeft_knelpunt: true,
      eigenaar_id: eigenaar,
      eigenaar_partner_id: gedeeld && gemeente !== '1706' ? g.punt : null,
      streefdatum: '2026-06-01',
    }))
    const link = { regio_code: regio, actie_id: a.id, leesgroep }
    if (gedeeld && gemeente !== '0946') await p.zet('actie_mede_eigenaar', { ...link, partner_id: g.werkkom })
    for (const k of p.van('knelpunt', regio))
      await p.zet('actie_knelpunt', { ...link, knelpunt_id: k.id, knelpunt_leesgroep: leesgroepVanRij(k) })
    await p.geschiedenis('actie', groep, a, leesgroep, eigenaar)
  }
}

/** Nobody signs in any more as the owner, told to who sees the owner. */
function isWeg(a: Actor, r: Waarden, w: Wereld): boolean {
  const eigenaar = w.dump['gebruiker']!.find((g) => g.id === r.eigenaar_id)
  if (!eigenaar || !gebruiker.ziet!['gebruiker']!(a, eigenaar, w)) return false
  const werkt = w.dump['account']!.some((x) => x.gebruiker_id === eigenaar.id && x.actief)
  return !werkt || !w.dump['lidmaatschap']!.some((l) => l.gebruiker_id === eigenaar.id && !l.tot_datum)
}

export const noun: Noun = {
  types: { Actie: 'actie' },
  leest: zonder(LEEST, 'beheer', 'dashboard.weert'),
  geschiedenis: GESCHIEDENIS,
  weigert: { 'Actie.eigenaarIsWeg': ZONDER_PERSONEN, 'Actie.heeftEigenaar': ZONDER_PERSONEN },
  vragen: {
    actie: {},
    acties: {},
    mijnActies: { opent: (wie) => schrijft[wie] !== null, kies: isVan },
  },
  relaties: {
    'Actie.gemeente': een('gemeente', 'gemeente_code'),
    'Actie.knelpunten': via('actie_knelpunt', 'actie_id', 'knelpunt_id', 'knelpunt'),
    'Actie.eigenaar': een('gebruiker', 'eigenaar_id'),
    'Actie.eigenaarPartner': een('partner', 'eigenaar_partner_id'),
    'Actie.medeEigenaren': via('actie_mede_eigenaar', 'actie_id', 'partner_id', 'partner'),
  },
  waarden: { 'Actie.eigenaarIsWeg': (waarde, a, r, w) => waarde === isWeg(a, r, w) },
  berekend: ['Actie.isTeLaat'],
  jaNee: {
    'Actie.heeftEigenaar': (_w, r) => r.eigenaar_id !== null,
    'Actie.heeftKnelpunt': (w, r) => w.dump['actie_knelpunt']!.some((l) => l.actie_id === r.id),
  },
  volgtUit: { 'Actie.isOpen': 'status', 'Actie.partner': 'eigenaarPartner, medeEigenaren' },
  schrijft,
  mag: { actieToevoegen: (wie) => !!schrijft[wie]?.length },
  houdt: (a, r, w) =>
    (isEigenaar(a.naam) && isVan(w, a, r)) ||
    (schrijft[a.naam]!.includes(thuisVan(r)) && (!ALLEEN_EIGEN.includes(a.naam) || isVan(w, a, r))),
  kan: (r) => r.status !== 'GEREED' && r.status !== 'VERVALLEN',
  invoer: { actieToewijzen: { eigenaar: null }, actieUitstellen: { streefdatum: '2027-01-01' } },
  na: ['knelpunt'],
  plant,
}
