// Convenanten, pilots, successen and figures to plant, with all that hangs on them, for this region and for another one.
import { randomUUID } from 'node:crypto'
import type { Waarden } from './isolatie.eigenaar.js'
import { ANDERS, GEMEENTEN, WNC, type Planter } from './isolatie.planten.js'
import { leesgroepVan, PLEKKEN, type Mensen } from './isolatie.taskforce.js'
import { groepVan, type Groep } from './isolatie.verwacht.js'

interface Streek {
  regio: string
  gemeente: string
  groep: Groep
  partner: string
  /** writes history; most readers do not see the name */
  wie: unknown
}
const streken = (w: Mensen): Streek[] => [
  { regio: WNC, gemeente: '0946', groep: 'PARTNERS', partner: w.punt, wie: w.mensen['0946']!.id },
  { regio: ANDERS, gemeente: '9999', groep: 'ELDERS', partner: w.elders, wie: w.mensen['9999']!.id },
]
const vanRegio = (rijen: Waarden[], regio: string): Waarden[] => rijen.filter((r) => r.regio_code === regio)
const groepVanRij = (r: Waarden): string =>
  leesgroepVan(r.regio_code as string, r.gemeente_code as string | null, r.zichtbaarheid as string)
/** The columns of a figure, with a canary in its texts. */
const cijfer = (t: (veld: string) => string, waarde: number): Waarden => ({
  waarde,
  eenheid: 'PERSONEN',
  peildatum: '2026-01-01',
  cijfer_bron: t('cijfer_bron'),
  voetnoot: t('voetnoot'),
})

/** A convenant per region, with a gemeente and a partner as parties, and an afspraak that every actie carries out. */
export async function plantConvenanten(p: Planter, w: Mensen, acties: Waarden[]): Promise<Record<string, Waarden>> {
  const uit: Record<string, Waarden> = {}
  for (const s of streken(w)) {
    const basis = { regio_code: s.regio, id: randomUUID() }
    const c = await p.plant('convenant', s.groep, (t) => ({
      ...basis,
      titel: t('titel'),
      toelichting: t('toelichting'),
      bron: t('bron'),
      ondertekeningsdatum: '2026-01-01',
      status: 'ONDERTEKEND',
    }))
    const van = { regio_code: s.regio, convenant_id: c.id }
    const partij = (wie: Waarden, volgorde: number) =>
      p.plant('convenant_partij', s.groep, (t) => ({
        ...van,
        ...wie,
        id: randomUUID(),
        volgorde,
        vertegenwoordiger: t('vertegenwoordiger'),
        toetredingsdatum: '2026-01-01',
        uittredingsdatum: volgorde === 1 ? '2026-06-01' : null,
        uittredingsreden: volgorde === 1 ? t('reden') : null,
      }))
    await partij({ gemeente_code: s.gemeente }, 1)
    const doetMee = await partij({ partner_id: s.partner }, 2)
    const afspraak = await p.plant('afspraak', s.groep, (t) => ({
      ...van,
      id: randomUUID(),
      volgorde: 1,
      tekst: t('tekst'),
    }))
    const link = { regio_code: s.regio, afspraak_id: afspraak.id }
    await p.zet('afspraak_partij', { ...link, partij_id: doetMee.id })
    for (const a of vanRegio(acties, s.regio))
      await p.zet('afspraak_actie', { ...link, actie_id: a.id, leesgroep: groepVanRij(a) })
    await p.geschiedenis('convenant', s.groep, c, `P:${s.regio}`, s.wie)
    uit[s.regio] = c
  }
  return uit
}
/** A pilot of each gemeente and of the region; all of them are read as for partners. */
export async function plantPilots(p: Planter, w: Mensen, convenanten: Record<string, Waarden>): Promise<void> {
  const plekken = streken(w).flatMap((s) =>
    (s.regio === WNC ? [...GEMEENTEN, null] : [s.gemeente]).map((gemeente) => ({ ...s, eigen: gemeente })),
  )
  for (const [i, s] of plekken.entries()) {
    const pilot = await p.plant('pilot', s.groep, (t) => ({
      regio_code: s.regio,
      id: randomUUID(),
      naam: t('naam'),
      omschrijving: t('omschrijving'),
      gemeente_code: s.eigen,
      convenant_id: convenanten[s.regio]!.id,
      // One that ended, for the acts that need one.
      stand: s.eigen === '1706' ? 'GESTOPT' : 'LOOPT',
      begindatum: '2026-01-01',
      doel_aantal: 10,
      doel_periode: t('doel_periode'),
      stopreden: t('stopreden'),
      bron: t('bron'),
      voetnoot: t('voetnoot'),
    }))
    const van = { regio_code: s.regio, pilot_id: pilot.id }
    const evaluatie = await p.plant('pilot_evaluatie', s.groep, (t) => ({
      ...van,
      id: randomUUID(),
      datum: '2026-05-01',
      besluit: 'OVERGENOMEN',
      leerpunten: [t('leerpunt')],
      bron: t('evaluatiebron'),
      door_id: s.wie,
    }))
    await p.tx`update pilot set evaluatie_id = ${evaluatie.id as string} where id = ${pilot.id as string}`
    await p.zet('pilot_gemeente', { ...van, gemeente_code: s.gemeente })
    for (const partner of s.regio === WNC ? [w.punt, w.werkkom] : [s.partner])
      await p.zet('pilot_partner', { ...van, partner_id: partner })
    await p.plant('meetmoment', s.groep, (t) => ({
      ...van,
      id: randomUUID(),
      periode: t('periode'),
      toelichting: t('toelichting'),
      ...cijfer(t, i === 0 ? 3 : 12),
    }))
    await p.geschiedenis('pilot', s.groep, pilot, `P:${s.regio}`, s.wie)
  }
}
/** A succes for each gemeente × visibility, linked to every knelpunt of its region. */
export async function plantSuccessen(p: Planter, w: Mensen, knelpunten: Waarden[]): Promise<void> {
  for (const [regio, gemeente, zichtbaarheid] of PLEKKEN) {
    const plek = { regio_code: regio, gemeente_code: gemeente, zichtbaarheid }
    const groep = groepVan(plek)
    const leesgroep = leesgroepVan(regio, gemeente, zichtbaarheid)
    const gedeeld = zichtbaarheid === 'PARTNERS'
    const partner = regio === ANDERS ? w.elders : w.punt
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
    for (const k of vanRegio(knelpunten, regio))
      await p.zet('succes_knelpunt', { ...link, knelpunt_id: k.id, knelpunt_leesgroep: groepVanRij(k) })
    await p.geschiedenis('succes', groep, s, leesgroep, w.mensen[gemeente ?? 'REGIO']!.id)
  }
}
/** A figure of each gemeente, with who stated it. */
export async function plantTaakstellingen(p: Planter, w: Mensen): Promise<void> {
  for (const s of streken(w))
    for (const gemeente of s.regio === WNC ? GEMEENTEN : [s.gemeente]) {
      const rij = await p.plant('taakstelling', s.groep, (t) => ({
        regio_code: s.regio,
        id: randomUUID(),
        gemeente_code: gemeente,
        jaar: 2031,
        soort: 'TAAKSTELLING',
        waarde: 7,
        peildatum: '2026-01-01',
        voorlopig: true,
        bron: t('bron'),
        voetnoot: t('voetnoot'),
      }))
      await p.geschiedenis('taakstelling', s.groep, rij, `P:${s.regio}`, s.wie)
    }
}
