// Runs a case through the engine, and puts the answer in the words of a case.
import { DomainError } from '../../../server/platform/values/errors.js'
import type { Feitbron, Feiten } from '../../../server/traject/termijn/feiten.js'
import type { Instellingen } from '../../../server/traject/termijn/feiten.woorden.js'
import { REGELS } from '../../../server/traject/termijn/regels/regels.js'
import type { Regels } from '../../../server/traject/termijn/regels/regels.rules.js'
import { standVan } from '../../../server/traject/termijn/status.rules.js'
import { termijn } from '../../../server/traject/termijn/termijn.rules.js'
import type { Telling } from '../../../server/traject/termijn/termijnenwet.rules.js'
import { UITLEG_SOORTEN, type Bon, type Stap, type Uitkomst } from '../../../server/traject/termijn/uitkomst.js'
import { createVerslag } from '../../../server/traject/termijn/verslag.js'
import type { Geval } from '../../../scripts/gevallen.js'

const BRON: Record<string, Feitbron> = {
  kennisgevingsdatum: 'DUO',
  duoTermijn: 'DUO',
  verlengingen: 'DUO',
  begindatumTermijn: 'DUO',
  brpDatum: 'BRP',
  verhuisdatum: 'BRP',
}
const isFeit = (v: unknown): boolean => typeof v === 'object' && v !== null && 'bron' in v
export const alsFeiten = (feiten: Record<string, unknown>): Feiten =>
  Object.fromEntries(
    Object.entries(feiten).map(([naam, v]) => [naam, isFeit(v) ? v : { waarde: v, bron: BRON[naam] ?? 'GEMEENTE' }]),
  ) as Feiten

/** The kinds of steps, each once, in the order of the contract. */
const soorten = (stappen: readonly Stap[]): string => {
  const zijn = new Set(stappen.map((s) => s.soort))
  return UITLEG_SOORTEN.filter((s) => zijn.has(s)).join(' ')
}
export interface Antwoord {
  uitkomst: Uitkomst | null
  stappen: readonly Stap[]
  /** null: nothing was computed */
  bon: Bon | null
  gezien: Geval['verwacht']
}
function telling(g: Geval, regels: Regels): Antwoord {
  const verslag = createVerslag(regels, {}, {})
  const { begin, laatste, verschoven, reden, voorlopig } = verslag.tel(g.feiten as unknown as Telling)
  const { stappen, bon } = verslag.klaar()
  const gezien: Geval['verwacht'] = {
    begindatum: begin,
    einddatum: laatste,
    nietVerschoven: reden,
    stappen: soorten(stappen),
  }
  if (verschoven) gezien.verschoven = true
  if (voorlopig) gezien.voorlopig = true
  return { uitkomst: null, stappen, bon, gezien }
}
function zoalsGezien(u: Uitkomst, g: Geval): Geval['verwacht'] {
  const gezien: Geval['verwacht'] = { stappen: soorten(u.uitleg.stappen), grondslag: u.grondslag, zin: u.uitleg.zin }
  if (u.onzeker) gezien.onzeker = true
  if (u.oordeelNodig.length) gezien.oordeel = u.oordeelNodig.map((o) => `${o.vraag} (${o.artikel}; ${o.wie})`)
  if (!u.geldt) return { ...gezien, geldt: false }
  if (u.verschoven) gezien.verschoven = true
  if (u.voorlopig) gezien.voorlopig = true
  if (u.wachtOp) gezien.wachtOp = u.wachtOp
  if (u.begindatum) gezien.begindatum = u.begindatum
  if (u.einddatum) gezien.einddatum = u.einddatum
  if (!u.einddatumInclusief) gezien.inclusief = false
  if (u.onderdeel) gezien.onderdeel = u.onderdeel
  if (u.eerder.length) gezien.eerder = u.eerder.map((e) => e.einddatum)
  const stand = (dag: string): string => {
    const { status, dagenResterend } = standVan(u, dag, g.instellingen ?? {})
    return dagenResterend === null ? status : `${status} ${dagenResterend}`
  }
  if (g.verwacht.status)
    gezien.status = Object.fromEntries(Object.keys(g.verwacht.status).map((dag) => [dag, stand(dag)]))
  return {
    ...gezien,
    nietVerschoven: u.nietVerschoven,
    bron: u.bron,
    verschil: u.verschil,
    eigen: u.eigen?.einddatum ?? null,
  }
}
/** What must be the same in every case, and what only where the case names it. */
const STEEDS = [
  'fout',
  'veld',
  'geldt',
  'wachtOp',
  'begindatum',
  'einddatum',
  'inclusief',
  'verschoven',
  'onzeker',
  'oordeel',
  'voorlopig',
  'onderdeel',
  'eerder',
  'stappen',
] as const
export const vergelijkbaar = (gezien: Geval['verwacht'], g: Geval): Geval['verwacht'] =>
  Object.fromEntries(
    Object.entries(gezien).filter(([k]) => (STEEDS as readonly string[]).includes(k) || k in g.verwacht),
  )
/** @throws what the engine throws and is no DomainError */
export function reken(g: Geval, regels: Regels = REGELS): Antwoord {
  try {
    if (g.soort === 'TELLING') return telling(g, regels)
    const u = termijn(g.soort, alsFeiten(g.feiten), (g.instellingen ?? {}) as Instellingen, regels)
    return { uitkomst: u, stappen: u.uitleg.stappen, bon: u.uitleg.bon, gezien: zoalsGezien(u, g) }
  } catch (e) {
    if (!(e instanceof DomainError)) throw e
    const velden = Object.keys((e.extensions['velden'] ?? {}) as object)
    const gezien: Geval['verwacht'] = { fout: e.message, ...(velden.length ? { veld: velden.join(' ') } : {}) }
    return { uitkomst: null, stappen: [], bon: null, gezien }
  }
}
