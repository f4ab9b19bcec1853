// Taakstelling: figures that say where they come from. Unknown is never shown as zero.
import type { Cijfer } from '../platform/figures.js'
import { elkEen, toonCijfer, toonProcent, voetnotenVan } from '../platform/figures.js'
import type { Rechten } from '../platform/rights.js'

export type { Cijfer } from '../platform/figures.js'
export { toonCijfer } from '../platform/figures.js'
export interface Taakstelling {
  id: string
  gemeente: { code: string; naam: string }
  jaar: number
  halfjaar: number | null
  taakstelling: Cijfer
  achterstandVorig: Cijfer
  totaal: Cijfer
  realisatie: Cijfer
  /** only where it was asked, by who may see it */
  geteld?: Cijfer
  geteldFictief?: Cijfer
  saldo: Cijfer
  percentage: number | null
  versie: number
  mag: readonly string[]
}

const CIJFERS = ['taakstelling', 'achterstandVorig', 'totaal', 'realisatie', 'saldo'] as const
const VELDEN = ['waarde', 'eenheid', 'peildatum', 'voorlopig', 'bron', 'voetnoot', 'redenGeenWaarde'] as const

/** Counting persons is a question in the read log: only the page that shows it asks. */
const TELLINGEN = ['geteld', 'geteldFictief'] as const

export const taakstellingVelden = (rechten: Rechten, metTelling = false): string => {
  const cijfer = VELDEN.join(' ')
  const cijfers = [...CIJFERS, ...(metTelling ? TELLINGEN : [])]
    .filter((veld) => rechten.magVeld('Taakstelling', veld))
    .map((veld) => `${veld} { ${cijfer} }`)
  return `id gemeente { code naam } jaar halfjaar percentage versie mag ${cijfers.join(' ')}`
}

export const periode = ({ jaar, halfjaar }: Pick<Taakstelling, 'jaar' | 'halfjaar'>): string =>
  halfjaar ? `${jaar}, halfjaar ${halfjaar}` : String(jaar)
export const toonPercentage = (waarde: number | null): string => (waarde === null ? '–' : toonProcent(waarde))
/** What is left of the task: it becomes the achterstand of the next year. */
export const nogTeDoen = (rij: Taakstelling): string =>
  toonCijfer(rij.saldo.waarde === null ? rij.saldo : { ...rij.saldo, waarde: Math.max(0, -rij.saldo.waarde) })
export const heeftGegevens = (rij: Taakstelling): boolean =>
  rij.realisatie.waarde !== null || rij.totaal.waarde !== null

export const cijfersVan = (rij: Taakstelling): Cijfer[] => CIJFERS.map((veld) => rij[veld])
/** Sources of a row, and the footnotes of every figure that it shows. */
export const herkomst = (rij: Taakstelling): { bronnen: string[]; voetnoten: string[] } => ({
  bronnen: elkEen([rij.taakstelling, rij.realisatie].flatMap((cijfer) => (cijfer.waarde === null ? [] : cijfer.bron))),
  voetnoten: voetnotenVan(cijfersVan(rij)),
})

export const taakstellingenDocument = (rechten: Rechten): string =>
  `query taakstellingen { taakstellingen { ${taakstellingVelden(rechten, true)} } }`

export const perGemeente = (rijen: readonly Taakstelling[]): [string, Taakstelling[]][] => {
  const groepen = new Map<string, Taakstelling[]>()
  for (const rij of rijen) groepen.set(rij.gemeente.naam, [...(groepen.get(rij.gemeente.naam) ?? []), rij])
  return [...groepen]
}
