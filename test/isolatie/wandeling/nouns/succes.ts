import { randomUUID } from 'node:crypto'
import type { Noun } from '../isolatie.noun.js'
import { cijfer, leesgroepVan, leesgroepVanRij, PLEKKEN, type Grond, type Planter } from '../isolatie.planten.js'
import { een, via } from '../isolatie.relaties.js'
import { ANDERS, GESCHIEDENIS, groepVan, LEEST, PARTNERS, SCHRIJFT, thuisVan, zonder } from '../isolatie.wie.js'

/** A succes for each gemeente × visibility, linked to every knelpunt of its region. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const [regio, gemeente, zichtbaarheid] of PLEKKEN) {
    const plek = { regio_code: regio, gemeente_code: gemeente, zichtbaarheid }
    const groep = groepVan(plek)
    const leesgroep = leesgroepVan(regio, gemeente, zichtbaarheid)
    const gedeeld = zichtbaarheid === 'PARTNERS'
    const partner = regio === ANDERS ? g.elders : g.punt
    const s = await p.plant('succes', groep, (t) => ({
      ...plek,
      id: randomUUID(),
      titel: t('titel'),
      thema: 'ZORG',
      omschrijving: t('omschrijving'),
      periode: t('periode'),
      bron: t('bron'),
      melder_id: gedeeld && gemeente !== '1706' ? partner : null,
      ...cijfer(t, 7),
    }))
    const link = { regio_code: regio, succes_id: s.id, leesgroep }
    await p.zet('succes_partner', { ...link, partner_id: partner })
    for (const k of p.van('knelpunt', regio))
      await p.zet('succes_knelpunt', { ...link, knelpunt_id: k.id, knelpunt_leesgroep: leesgroepVanRij(k) })
    await p.geschiedenis('succes', groep, s, leesgroep, g.mensen[gemeente ?? 'REGIO']!.id)
  }
}

export const noun: Noun = {
  types: { Succes: 'succes' },
  leest: zonder(LEEST, 'dashboard.weert'),
  geschiedenis: GESCHIEDENIS,
  vragen: { succes: {}, successen: {} },
  relaties: {
    'Succes.gemeente': een('gemeente', 'gemeente_code'),
    'Succes.melder': een('partner', 'melder_id'),
    'Succes.partners': via('succes_partner', 'succes_id', 'partner_id', 'partner'),
    'Succes.knelpunten': via('succes_knelpunt', 'succes_id', 'knelpunt_id', 'knelpunt'),
  },
  berekend: ['Succes.cijfer'],
  volgtUit: { 'Succes.vanMij': 'partners, melder' },
  schrijft: SCHRIJFT,
  // A partner changes what it reported itself.
  houdt: (a, r) =>
    SCHRIJFT[a.naam]!.includes(thuisVan(r)) &&
    (!PARTNERS.includes(a.naam) || a.partners.includes(r.melder_id as string)),
  na: ['knelpunt'],
  plant,
}
