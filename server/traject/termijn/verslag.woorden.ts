// The sentences of the trace. Dutch, B1; days written out.
import { isDay } from '../../platform/values/scalars.js'
import { inWoorden, jaarVan, lengteInWoorden, metWeekdag, type Eenheid } from './dagen.rules.js'
import { WAARDEN } from './feiten.woorden.js'
import type { Kalender } from './regels/kalender.rules.js'
import type { Geteld, NietVerschoven, Telling } from './termijnenwet.rules.js'

/** What DUO calls a ground is no value of ours: it stays as DUO writes it. */
function delenInWoorden({ aantal, eenheid, grond, ...rest }: Record<string, unknown>): string {
  const lengte = aantal && eenheid ? [lengteInWoorden(aantal as number, eenheid as Eenheid)] : []
  const ook = Object.values(rest).map((w) => waardeInWoorden(w))
  return [...ook, ...lengte, ...(grond ? [String(grond)] : [])].join(', ')
}
/** A fact, a figure or a list of them as one reads it. */
export function waardeInWoorden(waarde: unknown, eenheid = ''): string {
  if (waarde === null || waarde === undefined) return 'geen'
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (isDay(waarde)) return inWoorden(waarde)
  if (Array.isArray(waarde)) return waarde.map((w) => waardeInWoorden(w)).join('; ') || 'geen'
  if (typeof waarde === 'object') return delenInWoorden(waarde as Record<string, unknown>)
  if (typeof waarde === 'string' && Object.hasOwn(WAARDEN, waarde)) return WAARDEN[waarde]!
  return `${String(waarde).replace('.', ',')}${eenheid ? ` ${eenheid}` : ''}`
}
export function tellingInWoorden(t: Telling, { geteld }: Geteld): string {
  const lengte = lengteInWoorden(t.aantal, t.eenheid)
  if (t.terug) return `${lengte} terug vanaf ${inWoorden(t.vanaf)}: ${inWoorden(geteld)}.`
  if (t.eerste) return `${lengte} na ${inWoorden(t.eerste)}: de laatste dag is ${inWoorden(geteld)}.`
  return t.teltMee
    ? `${lengte} vanaf ${inWoorden(t.vanaf)}, die dag telt mee: de laatste dag is ${inWoorden(geteld)}.`
    : `${lengte} na ${inWoorden(t.vanaf)}: de laatste dag is ${inWoorden(geteld)}.`
}
const WET = 'De Algemene termijnenwet geldt'
const NIET: Partial<Record<NietVerschoven, string>> = {
  MINISTERIEEL: `Schuift niet: de termijn staat in een ministeriële regeling. ${WET} alleen voor een wet of een algemene maatregel van bestuur.`,
  BELEID: `Schuift niet: de termijn is beleid van de gemeente. ${WET} alleen voor een wet of een algemene maatregel van bestuur.`,
  TERUGGETELD: `Schuift niet: de termijn is teruggeteld vanaf een dag. ${WET} daarvoor niet.`,
  UREN: `Schuift niet: de termijn is in uren. ${WET} daarvoor niet.`,
  JAREN: `Schuift niet: de termijn is in jaren. ${WET} daarvoor niet.`,
}
/**
 * Why the end moved or did not, and whether it may still move.
 * @param grens the rule about what is too long to move, in words
 */
export function verschuivingInWoorden(g: Geteld, kalender: Kalender, grens: string): string {
  if (g.reden && g.reden !== 'WERKDAG') return NIET[g.reden] ?? `Schuift niet. ${grens}`
  const voorlopig = g.voorlopig
    ? ` Voorlopig: voor ${jaarVan(g.laatste)} is niet bekend welke dagen gelijkstaan aan een feestdag; dat is bekend van ${jaarVan(kalender.van)} tot en met ${jaarVan(kalender.tot)}.`
    : ''
  if (!g.verschoven) return `Schuift niet: ${metWeekdag(g.laatste)} is een werkdag.${voorlopig}`
  if (g.artikel === 'Atw 2')
    return `Schuift door naar ${metWeekdag(g.laatste)}: een termijn van drie dagen of meer bevat ten minste twee werkdagen.${voorlopig}`
  const besluit = g.door?.besluit ? ` (${g.door.besluit})` : ''
  return `Schuift door naar ${metWeekdag(g.laatste)}: ${inWoorden(g.geteld)} is ${g.door?.naam}${besluit}.${voorlopig}`
}
/** What stands behind the last day in the one sentence of a computation. */
export function slot(g: Geteld): string {
  const verschoven = g.verschoven ? `verschoven van ${inWoorden(g.geteld)}` : 'niet verschoven'
  return `${verschoven}${g.voorlopig ? ', voorlopig' : ''}`
}
