// The counted figures beside a stated one. Pure. Nothing recorded is not nought, and what cannot be counted says why.
import { zonderWaarde } from '../../cijfer/cijfer.rules.js'
import type { Cijfer } from '../../cijfer/cijfer.type.js'
import { GETELD, geteld, telnoot, vanStand } from '../../cijfer/stand.cijfer.js'
import { halvenVan, tijdvakVan, type Gehuisvest, type Periode } from './geteld.rules.js'
import type { taakstellingStand } from './geteld.table.js'

export interface Geteld {
  geteld: Cijfer
  /** how many of those were made up */
  geteldFictief: Cijfer
}
export type Standrij = typeof taakstellingStand.$inferSelect

export const UITLEG =
  'Geteld uit dossiers: mensen met asiel en wie met hun huishouden meekwam, op de dag van hun huisvesting zoals die nu vastligt. Dit is niet het vastgelegde cijfer.'
export const REDENEN = {
  nietBegonnen: 'Op de peildatum was deze periode nog niet begonnen.',
  nietVastgelegd: 'In de dossiers staat geen huisvesting in deze periode. Of er niemand kwam, is niet te zeggen.',
  nietGeteld: 'Deze periode is nog niet geteld. Een halfjaar wordt geteld als het veertien dagen voorbij is.',
  nietHeel: 'U ziet niet alle dossiers van deze gemeente. Daarom telt u ze niet.',
  buiten: 'U ziet van deze gemeente niet wat uit dossiers is geteld.',
} as const
/** Both figures without a value. */
export function geenTelling(noot: keyof typeof REDENEN): Geteld {
  const geen = { ...zonderWaarde('GEEN_GEGEVENS', 'PERSONEN', GETELD), voetnoot: REDENEN[noot] }
  return { geteld: geen, geteldFictief: geen }
}
/** @param dag counted until this day, or until the end of the period when that is earlier */
export function uitTelling(n: Gehuisvest, p: Periode, dag: string): Geteld {
  const { van, tot } = tijdvakVan(p)
  if (dag < van) return geenTelling('nietBegonnen')
  const som = n.ECHT + n.VERZONNEN
  if (!som) return geenTelling('nietVastgelegd')
  const cijfer = (waarde: number): Cijfer =>
    geteld(waarde, dag < tot ? dag : tot, telnoot(n.VERZONNEN > 0, UITLEG), {
      eenheid: 'PERSONEN',
      voorlopig: dag < tot,
    })
  return { geteld: cijfer(som), geteldFictief: cijfer(n.VERZONNEN) }
}

/** Each note once; one that another says as well is left out. */
function noten(delen: readonly Cijfer[]): string | null {
  const alle = [...new Set(delen.flatMap((c) => c.voetnoot ?? []))]
  return alle.filter((noot) => !alle.some((ander) => ander !== noot && ander.includes(noot))).join(' ') || null
}
/** One figure of the halves of a year; hidden when one of them is, which would follow from it. */
function samen(delen: readonly Cijfer[]): Cijfer {
  const [eerste] = delen as [Cijfer]
  if (delen.length === 1) return eerste
  const dicht = delen.some((c) => c.waarde === null)
  return {
    ...eerste,
    waarde: dicht ? null : delen.reduce((n, c) => n + c.waarde!, 0),
    peildatum: dicht ? null : delen.map((c) => c.peildatum!).reduce((a, b) => (a > b ? a : b)),
    bron: [...new Set(delen.map((c) => c.bron))].join('; '),
    voetnoot: noten(delen),
    onderdrukt: dicht,
    redenGeenWaarde: dicht ? 'AANVULLENDE_CEL' : null,
  }
}
/**
 * From the stands of the half-years of the period. A year is their sum, of numbers that are shown anyway.
 * @param rijen of one gemeente
 */
export function uitStanden(rijen: readonly Standrij[], p: Periode): Geteld {
  const halven = halvenVan(p)
  const van = (deel: Standrij['deel']): Cijfer[] =>
    halven.flatMap(({ jaar, halfjaar }) => {
      const rij = rijen.find((r) => r.jaar === jaar && r.halfjaar === halfjaar && r.deel === deel)
      return rij ? [vanStand(rij, { eenheid: 'PERSONEN' })] : []
    })
  const [alle, fictief] = [van(null), van('VERZONNEN')]
  if (alle.length < halven.length || fictief.length < halven.length) return geenTelling('nietGeteld')
  const som = samen(alle)
  return som.waarde === 0 ? geenTelling('nietVastgelegd') : { geteld: som, geteldFictief: samen(fictief) }
}
