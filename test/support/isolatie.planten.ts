// Plants rows whose every text names the group that may read it: CAN-0988-knelpunt-7.titel. Written by the owner, so that
// it does not depend on the policies that are on trial.
import { randomUUID } from 'node:crypto'
import type { Tx, Waarden } from './isolatie.eigenaar.js'
import { groepVan, thuisVan, type Groep } from './isolatie.verwacht.js'

export interface Kanarie {
  tabel: string
  groep: Groep
  /** id of the planted row; for history that of the parent */
  rijId: string
}
export const KANARIE = /can-(?:0988|0946|1706|regio|partners|elders)-[a-z_]+-(\d+)/gi
export const WNC = 'wnc'
export const ANDERS = 'zuid'
export const GEMEENTEN = ['0988', '0946', '1706']
/** Gemeente and visibility of the rows to plant, those without gemeente included. */
const PLEKKEN: [string, string | null, string][] = [
  ...GEMEENTEN.flatMap((g) => ['GEMEENTE', 'REGIO', 'PARTNERS'].map((z): [string, string, string] => [WNC, g, z])),
  [WNC, null, 'REGIO'],
  [WNC, null, 'PARTNERS'],
  ...['GEMEENTE', 'REGIO', 'PARTNERS'].map((z): [string, string, string] => [ANDERS, '9999', z]),
]
type Tekst = (veld: string) => string

/** Writes rows and remembers which canary is which. */
export class Planter {
  readonly kanaries = new Map<number, Kanarie>()
  constructor(readonly tx: Tx) {}

  async zet(tabel: string, rij: Waarden): Promise<Waarden> {
    await this.tx`insert into ${this.tx(tabel)} ${this.tx(rij as Record<string, string>)}`
    return rij
  }
  /** @param maak the row, given how to write a canary for a column */
  async plant(tabel: string, groep: Groep, maak: (t: Tekst) => Waarden, ouderId?: string): Promise<Waarden> {
    const n = this.kanaries.size + 1
    const rij = maak((veld) => `CAN-${groep}-${tabel}-${n}.${veld}`)
    this.kanaries.set(n, { tabel, groep, rijId: ouderId ?? (rij.id as string) })
    return this.zet(tabel, rij)
  }
  /** A gebruiker with an account; the address is a canary as well, unless it is one to sign in with. */
  async gebruiker(plek: Waarden, inlognaam?: string): Promise<Waarden> {
    const basis = { regio_code: WNC, id: randomUUID(), gemeente_code: null, partner_id: null, ...plek }
    const groep = thuisVan(basis)
    let adres = ''
    const g = await this.plant('gebruiker', groep, (t) => {
      adres = inlognaam ? `${inlognaam}@regio.example` : `${t('email').toLowerCase()}@x.example`
      return { ...basis, naam: t('naam') }
    })
    const soort = inlognaam ? 'DEMO' : 'OIDC'
    await this.zet('account', { gebruiker_id: g.id, regio_code: g.regio_code, email: adres, soort })
    return g
  }
  lid = (g: Waarden, rol: string, gemeente: string | null): Promise<Waarden> =>
    this.zet('lidmaatschap', {
      id: randomUUID(),
      regio_code: g.regio_code,
      gebruiker_id: g.id,
      rol,
      gemeente_code: gemeente,
      vanaf_datum: '2020-01-01',
    })
  /** A line of history; `door` may be someone whom a reader of the row may not see. */
  geschiedenis = (noun: string, groep: Groep, ouder: Waarden, leesgroep: string, door: unknown): Promise<Waarden> =>
    this.plant(
      `${noun}_gebeurtenis`,
      groep,
      (t) => ({
        regio_code: ouder.regio_code,
        id: randomUUID(),
        ouder_id: ouder.id,
        leesgroep,
        op: '2026-05-01T10:00:00Z',
        door_id: door,
        handeling: t('handeling'),
        tekst: t('tekst'),
        wijzigingen: this.tx.json([{ veld: t('veld'), oud: t('oud'), nieuw: t('nieuw') }]),
      }),
      ouder.id as string,
    )
}

/** Gebruikers of every home, those of partners and of another region included; people with two memberships. */
export async function plantMensen(p: Planter, partners: Record<string, string>): Promise<Record<string, Waarden>> {
  const uit: Record<string, Waarden> = {}
  for (const g of GEMEENTEN) {
    uit[g] = await p.gebruiker({ gemeente_code: g })
    await p.lid(uit[g], 'REGISSEUR', g)
  }
  uit['REGIO'] = await p.gebruiker({})
  for (const [naam, id] of Object.entries(partners)) uit[naam] = await p.gebruiker({ partner_id: id })
  const regisseur = await p.gebruiker({ gemeente_code: '1706' }, 'dubbel.regisseur')
  await p.lid(regisseur, 'REGISSEUR', '1706')
  await p.lid(regisseur, 'BELEIDSMEDEWERKER', '0988')
  const bestuurder = await p.gebruiker({ gemeente_code: '0988' }, 'dubbel.bestuurder')
  await p.lid(bestuurder, 'BESTUURDER', '0988')
  await p.lid(bestuurder, 'REGISSEUR', '0946')
  uit['9999'] = await p.gebruiker({ regio_code: ANDERS, gemeente_code: '9999' })
  await p.lid(await p.gebruiker({ regio_code: ANDERS }, 'elders'), 'REGIOCOORDINATOR', null)
  return uit
}
/** A partner with contact person, gemeente and history, per region. Returns their ids. */
export async function plantPartners(p: Planter, bestaand: string[]): Promise<Record<string, string>> {
  const uit: Record<string, string> = {}
  for (const [regio, gemeente, groep] of [
    [WNC, '0946', 'PARTNERS'],
    [ANDERS, '9999', 'ELDERS'],
  ] as const) {
    const basis = { regio_code: regio, id: randomUUID(), soort: 'OVERIG', gemeente_code: null }
    const rij = await p.plant('partner', groep, (t) => ({
      ...basis,
      naam: t('naam'),
      namen: t('naam'),
      aliassen: [t('alias')],
      rollen: [t('rol')],
      bron: t('bron'),
    }))
    await p.zet('partner_gemeente', { regio_code: regio, partner_id: rij.id, gemeente_code: gemeente })
    await p.geschiedenis('partner', groep, rij, `P:${regio}`, null)
    uit[regio] = basis.id
  }
  for (const id of [...bestaand, uit[WNC], uit[ANDERS]]) {
    const regio = id === uit[ANDERS] ? ANDERS : WNC
    await p.plant('contactpersoon', regio === WNC ? 'PARTNERS' : 'ELDERS', (t) => ({
      regio_code: regio,
      id: randomUUID(),
      partner_id: id,
      naam: t('naam'),
      functie: t('functie'),
      email: t('email'),
      telefoon: t('telefoon'),
      gemeente_code: regio === WNC ? '1706' : '9999',
    }))
  }
  return uit
}

export interface Mensen {
  mensen: Record<string, Waarden>
  werkkom: string
  punt: string
  elders: string
  taskforce: string
}
const leesgroepVan = (regio: string, gemeente: string | null, z: string): string =>
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
      nummer: 9000 + uit.length,
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
export async function plantActies(p: Planter, w: Mensen, knelpunten: Waarden[]): Promise<void> {
  for (const [i, [regio, gemeente, zichtbaarheid]] of PLEKKEN.entries()) {
    const plek = { regio_code: regio, gemeente_code: gemeente, zichtbaarheid }
    const groep = groepVan(plek)
    const leesgroep = leesgroepVan(regio, gemeente, zichtbaarheid)
    const eigenaar = gemeente === '0988' ? w.taskforce : w.mensen[gemeente ?? 'REGIO']!.id
    const gedeeld = regio === WNC && zichtbaarheid === 'PARTNERS'
    const a = await p.plant('actie', groep, (t) => ({
      ...plek,
      id: randomUUID(),
      nummer: 9000 + i,
      titel: t('titel'),
      omschrijving: t('omschrijving'),
      resultaat: t('resultaat'),
      bron: t('bron'),
      blokkade: p.tx.json({ wachtenOp: t('wachtenOp'), opgehevenAls: t('opgehevenAls'), sindsDatum: '2026-05-01' }),
      status: 'GEBLOKKEERD',
      status_voor_blokkade: 'OPEN',
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
  }
}
