// The rows of the taskforce to plant: a knelpunt and an actie for each gemeente × visibility, with all that hangs on them.
import { randomUUID } from 'node:crypto'
import type { Waarden } from './isolatie.eigenaar.js'
import { ANDERS, GEMEENTEN, WNC, type Planter } from './isolatie.planten.js'
import { groepVan } from './isolatie.verwacht.js'

/** Gemeente and visibility of the rows to plant, those without gemeente included. */
export const PLEKKEN: [string, string | null, string][] = [
  ...GEMEENTEN.flatMap((g) => ['GEMEENTE', 'REGIO', 'PARTNERS'].map((z): [string, string, string] => [WNC, g, z])),
  [WNC, null, 'REGIO'],
  [WNC, null, 'PARTNERS'],
  ...['GEMEENTE', 'REGIO', 'PARTNERS'].map((z): [string, string, string] => [ANDERS, '9999', z]),
]

export interface Mensen {
  mensen: Record<string, Waarden>
  werkkom: string
  punt: string
  elders: string
  taskforce: string
}
export const leesgroepVan = (regio: string, gemeente: string | null, z: string): string =>
  z === 'GEMEENTE' ? gemeente! : z === 'REGIO' ? `R:${regio}` : `P:${regio}`

/** A knelpunt for each gemeente × visibility, with followers and history. */
export async function plantKnelpunten(p: Planter, w: Mensen): Promise<Waarden[]> {
  const uit: Waarden[] = []
  for (const [regio, gemeente, zichtbaarheid] of PLEKKEN) {
    const plek = { regio_code: regio, gemeente_code: gemeente, zichtbaarheid }
    const groep = groepVan(plek)
    const leesgroep = leesgroepVan(regio, gemeente, zichtbaarheid)
    const eigenaar = w.mensen[gemeente ?? 'REGIO']!.id
    // A partner that reported for one gemeente only still does not see the row.
    const melder = regio === ANDERS ? w.elders : zichtbaarheid === 'REGIO' ? null : w.punt
    const k = await p.plant('knelpunt', groep, (t) => ({
      ...plek,
      id: randomUUID(),
      code: `K-${9000 + uit.length}`,
      thema: 'ZORG',
      titel: t('titel'),
      omschrijving: t('omschrijving'),
      resultaat: t('resultaat'),
      bron: t('bron'),
      melder_id: melder,
      gemeld_door_id: regio === ANDERS ? eigenaar : w.mensen['0946']!.id,
      eigenaar_id: eigenaar,
      melddatum: '2026-05-01',
      ernst: 'HOOG',
      status: 'IN_ONDERZOEK',
    }))
    for (const g of Object.values(w.mensen).filter((m) => m.regio_code === regio))
      await p.zet('knelpunt_volger', { regio_code: regio, knelpunt_id: k.id, leesgroep, gebruiker_id: g.id })
    await p.geschiedenis('knelpunt', groep, k, leesgroep, eigenaar)
    await p.geschiedenis('knelpunt', groep, k, leesgroep, null)
    uit.push(k)
  }
  return uit
}
/** An actie for each gemeente × visibility, linked to every knelpunt of its region. */
export async function plantActies(p: Planter, w: Mensen, knelpunten: Waarden[]): Promise<Waarden[]> {
  const uit: Waarden[] = []
  for (const [i, [regio, gemeente, zichtbaarheid]] of PLEKKEN.entries()) {
    const plek = { regio_code: regio, gemeente_code: gemeente, zichtbaarheid }
    const groep = groepVan(plek)
    const leesgroep = leesgroepVan(regio, gemeente, zichtbaarheid)
    const eigenaar = gemeente === '0988' ? w.taskforce : w.mensen[gemeente ?? 'REGIO']!.id
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
      eigenaar_partner_id: gedeeld && gemeente !== '1706' ? w.punt : null,
      streefdatum: '2026-06-01',
    }))
    const link = { regio_code: regio, actie_id: a.id, leesgroep }
    if (gedeeld && gemeente !== '0946') await p.zet('actie_mede_eigenaar', { ...link, partner_id: w.werkkom })
    for (const k of knelpunten.filter((x) => x.regio_code === regio)) {
      const vanKnelpunt = leesgroepVan(regio, k.gemeente_code as string | null, k.zichtbaarheid as string)
      await p.zet('actie_knelpunt', { ...link, knelpunt_id: k.id, knelpunt_leesgroep: vanKnelpunt })
    }
    await p.geschiedenis('actie', groep, a, leesgroep, eigenaar)
    uit.push(a)
  }
  return uit
}
