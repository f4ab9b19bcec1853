// Plants rows whose every text names the group that may read it: CAN-0988-knelpunt-7.titel. Written by the owner, so that
// it does not depend on the policies that are on trial.
import { createHash, randomUUID } from 'node:crypto'
import { dag } from '../../support/token.js'
import type { Tx, Waarden } from './isolatie.eigenaar.js'
import { thuisVan, type Groep } from './isolatie.verwacht.js'

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
/** The token that walks along: of Weert. */
export const GEHEIM = `rt_${'w'.repeat(43)}`
export const TOKEN_ID = randomUUID()
type Tekst = (veld: string) => string

/** A plain text of each noun: history shows no line about a name that is no field. */
const TEKSTVELD: Record<string, string> = {
  partner: 'naam',
  convenant: 'titel',
  pilot: 'naam',
  knelpunt: 'titel',
  actie: 'titel',
  succes: 'titel',
}

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
        leesgroep_toen: leesgroep,
        op: '2026-05-01T10:00:00Z',
        door_id: door,
        handeling: t('handeling'),
        tekst: t('tekst'),
        wijzigingen: this.tx.json([{ veld: TEKSTVELD[noun] ?? t('veld'), oud: t('oud'), nieuw: t('nieuw') }]),
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
/** Tokens of one gemeente each, of two together, and of another region; one of them walks along. */
export async function plantTokens(p: Planter, mensen: Record<string, Waarden>): Promise<void> {
  const token = (groep: Groep, gemeenten: string[], eigen: Waarden = {}) =>
    p.plant('token', groep, (t) => ({
      regio_code: groep === 'ELDERS' ? ANDERS : WNC,
      id: randomUUID(),
      naam: t('naam'),
      hash: t('hash'),
      prefix: t('prefix'),
      gemeenten,
      verloopt_datum: dag(30),
      uitgegeven_door_id: mensen[gemeenten[0]!]!.id,
      uitgegeven_op: '2026-05-01T10:00:00Z',
      ...eigen,
    }))
  for (const g of GEMEENTEN) await token(g as Groep, [g])
  await token('0988', ['0988'], { id: TOKEN_ID, hash: createHash('sha256').update(GEHEIM).digest('hex') })
  await token('REGIO', ['0988', '0946'])
  await token('ELDERS', ['9999'])
}
