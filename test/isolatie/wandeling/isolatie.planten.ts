// Plants rows whose every text names the group that may read it: CAN-0988-knelpunt-7.titel. Written by the owner, so that
// it does not depend on the policies that are on trial.
import { randomUUID } from 'node:crypto'
import type { Tx, Waarden } from './isolatie.eigenaar.js'
import { ANDERS, GEMEENTEN, WNC, type Groep } from './isolatie.wie.js'

export interface Kanarie {
  tabel: string
  groep: Groep
  /** id of the planted row; for history that of the parent */
  rijId: string
}
export const KANARIE = /can-(?:0988|0946|1706|regio|partners|elders)-[a-z_]+-(\d+)/gi
/** Each is in every text that was planted for its readers. */
export const WOORDEN = ['CAN-0988', 'CAN-0946', 'CAN-1706', 'CAN-REGIO', 'CAN-PARTNERS', 'CAN-ELDERS']
export type Tekst = (veld: string) => string

/** What rows are planted on. The partners and the people come first and are filled in by their own nouns. */
export interface Grond {
  /** a gebruiker per gemeente, of the region, and of each partner */
  mensen: Record<string, Waarden>
  /** partners: the two that have accounts, and the one of the other region */
  werkkom: string
  punt: string
  elders: string
  /** gebruiker with the demo account of the taskforce */
  taskforce: string
}

/** Writes rows and remembers which canary is which. */
export class Planter {
  readonly kanaries = new Map<number, Kanarie>()
  private readonly rijen: Record<string, Waarden[]> = {}
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
    ;(this.rijen[tabel] ??= []).push(rij)
    return this.zet(tabel, rij)
  }
  /** What was planted in this region before. */
  van = (tabel: string, regio: string): Waarden[] => this.rijen[tabel]!.filter((r) => r.regio_code === regio)
  /**
   * A line of history, about a text of the row where it has one: history shows no line about a name that is no field.
   * `door` may be someone whom a reader of the row may not see.
   */
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
        wijzigingen: this.tx.json([
          { veld: ['naam', 'titel'].find((v) => v in ouder) ?? t('veld'), oud: t('oud'), nieuw: t('nieuw') },
        ]),
      }),
      ouder.id as string,
    )
}

/** Gemeente and visibility of rows that say themselves who reads them, those without gemeente included. */
export const PLEKKEN: [string, string | null, string][] = [
  ...GEMEENTEN.flatMap((g) => ['GEMEENTE', 'REGIO', 'PARTNERS'].map((z): [string, string, string] => [WNC, g, z])),
  [WNC, null, 'REGIO'],
  [WNC, null, 'PARTNERS'],
  ...['GEMEENTE', 'REGIO', 'PARTNERS'].map((z): [string, string, string] => [ANDERS, '9999', z]),
]
export const leesgroepVan = (regio: string, gemeente: string | null, z: string): string =>
  z === 'GEMEENTE' ? gemeente! : z === 'REGIO' ? `R:${regio}` : `P:${regio}`
export const leesgroepVanRij = (r: Waarden): string =>
  leesgroepVan(r.regio_code as string, r.gemeente_code as string | null, r.zichtbaarheid as string)

interface Streek {
  regio: string
  groep: Groep
  /** every gemeente of it */
  gemeenten: readonly string[]
  /** one of those, a partner, and who writes history there: most readers do not see that name */
  gemeente: string
  partner: string
  wie: unknown
}
/** Where rows stand that everyone of a region may read: here, and in another region. */
export const streken = (g: Grond): Streek[] => [
  {
    regio: WNC,
    groep: 'PARTNERS',
    gemeenten: GEMEENTEN,
    gemeente: '0946',
    partner: g.punt,
    wie: g.mensen['0946']!.id,
  },
  {
    regio: ANDERS,
    groep: 'ELDERS',
    gemeenten: ['9999'],
    gemeente: '9999',
    partner: g.elders,
    wie: g.mensen['9999']!.id,
  },
]
/** The same for each gemeente, and here for the region itself too. */
export const perGemeente = (g: Grond): (Streek & { eigen: string | null })[] =>
  streken(g).flatMap((s) => [...s.gemeenten, ...(s.regio === WNC ? [null] : [])].map((eigen) => ({ ...s, eigen })))
/** The columns of a figure, with a canary in its texts. */
export const cijfer = (t: Tekst, waarde: number): Waarden => ({
  waarde,
  eenheid: 'PERSONEN',
  peildatum: '2026-01-01',
  cijfer_bron: t('cijfer_bron'),
  voetnoot: t('voetnoot'),
})
