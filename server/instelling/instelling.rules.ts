// Rules of settings. Pure: rows and days in, a value out, or a DomainError.
import { DomainError, invalid, type FieldErrors } from '../platform/values/errors.js'
import { dayInFigures } from '../platform/values/today.js'
import { verklaringen, type Code, type Waarde, type WaardeVan } from './instelling.lijst.js'
import { keuzesVan, tekstVan, waardeVan, woordenVan, zinVanMogelijk } from './instelling.waarde.js'

/** Of a row, what decides which value counts. */
export interface Regel {
  id: string
  code: string
  /** null: of the region */
  gemeenteCode: string | null
  waarde: string
  vanafDatum: string
  stand: 'VOORGESTELD' | 'GELDIG' | 'AFGEWEZEN'
  /** when it became valid; of two for one day the later one counts */
  beslotenOp: string | null
}
export interface Stand<W = Waarde> {
  waarde: W
  /** since which day; null: the default, which always was */
  vanafDatum: string | null
  bron: 'STANDAARD' | 'INGESTELD'
  /** the row that says so */
  regel: string | null
}
/** As PostgreSQL writes days, moments in UTC and ids of version 7, text sorts as they do. */
const plaats = (r: Regel): string => [r.vanafDatum, r.beslotenOp, r.id].join(' ')
const later = (a: Regel, b: Regel): number => (plaats(a) < plaats(b) ? -1 : 1)
/** How many a value shows persons to; of a setting that opens nothing every value is as wide. */
const ruimte = (code: Code, waarde: string): number =>
  verklaringen[code].opentDossiers ? Object.keys(keuzesVan(verklaringen[code]) ?? {}).indexOf(waarde) : 0
const besluit = (r: Regel): string => [r.beslotenOp, r.id].join(' ')
/**
 * A closing ends the openings that begin later and were decided before it: what was closed would open by itself, on the word of
 * somebody who did not know of the closing. Opening again takes two.
 */
const eindigt = (dicht: Pick<Regel, 'waarde' | 'vanafDatum'>, open: Regel, code: Code): boolean =>
  dicht.vanafDatum <= open.vanafDatum && ruimte(code, dicht.waarde) < ruimte(code, open.waarde)
/** The rows of one setting of one place that count, from the first day on. What is proposed, refused or ended never counts. */
const geldig = <R extends Regel>(rijen: readonly R[], code: Code, gemeente: string | null): R[] => {
  const plek = verklaringen[code].niveau === 'REGIO' ? null : gemeente
  const hier = rijen.filter((r) => r.stand === 'GELDIG' && r.code === code && r.gemeenteCode === plek)
  return hier.filter((r) => !hier.some((c) => besluit(c) > besluit(r) && eindigt(c, r, code))).sort(later)
}
/** The openings on later days that a choice ends: they counted, and do not any more. */
export const vervallen = <R extends Regel>(
  rijen: readonly R[],
  { code, gemeenteCode, ...keuze }: { code: Code; gemeenteCode: string | null; waarde: string; vanafDatum: string },
): R[] => geldig(rijen, code, gemeenteCode).filter((r) => r.vanafDatum > keuze.vanafDatum && eindigt(keuze, r, code))
/**
 * What a setting is worth on a day: the last row that began by then, or the default, and which of the two.
 * @param rijen rows of the region, in any order, whatever their status
 * @param gemeente CBS code; a setting of the region is the same for each, and null will do
 * @param dag 'YYYY-MM-DD'
 * @throws Error for a setting per gemeente without gemeente, and for a stored value that the list does not know (any more):
 * an older value would be somebody else's choice
 */
export function instellingOp<C extends Code>(
  rijen: readonly Regel[],
  code: C,
  gemeente: string | null,
  dag: string,
): Stand<WaardeVan<C>> {
  const v = verklaringen[code]
  if (v.niveau === 'GEMEENTE' && gemeente === null) throw new Error(`${code}: of which gemeente?`)
  const rij = geldig(rijen, code, gemeente)
    .filter((r) => r.vanafDatum <= dag)
    .at(-1)
  if (!rij) return { waarde: v.standaard as WaardeVan<C>, vanafDatum: null, bron: 'STANDAARD', regel: null }
  const waarde = waardeVan(code, rij.waarde)
  if (waarde === undefined) throw new Error(`${code}: ${rij.waarde} is no value of this setting`)
  return { waarde: waarde as WaardeVan<C>, vanafDatum: rij.vanafDatum, bron: 'INGESTELD', regel: rij.id }
}

/** A proposal is good for two weeks, its last day included; then it is made again, by someone who still wants it. */
export const VOORSTEL_DAGEN = 14
/** What is planned further ahead is a typing error, or a plan for whoever is here then. */
const JAREN_VOORUIT = 2
/** Wi 2021 began then: before, no term of a gemeente depended on a setting. */
const EERSTE_DAG = '2022-01-01'

/** Does the second value show persons to more people than the first? */
export function opent(code: Code, oud: Waarde, nieuw: Waarde): boolean {
  const v = verklaringen[code]
  if (!v.opentDossiers) return false
  const ruimte = Object.keys(keuzesVan(v) ?? {})
  return ruimte.indexOf(tekstVan(nieuw)) > ruimte.indexOf(tekstVan(oud))
}
/** @throws ONGELDIGE_INVOER naming each field: no value of this setting, or a day on which it cannot begin */
export function eisKeuze(code: Code, tekst: string, vanafDatum: string, vandaag: string): Waarde {
  const velden: FieldErrors = {}
  const waarde = waardeVan(code, tekst)
  if (waarde === undefined) velden['waarde'] = zinVanMogelijk(code)
  const laatste = `${Number(vandaag.slice(0, 4)) + JAREN_VOORUIT}${vandaag.slice(4)}`
  if (vanafDatum > laatste) velden['vanafDatum'] = `Kies een dag binnen ${JAREN_VOORUIT} jaar vanaf vandaag.`
  if (!verklaringen[code].terugwerkend && vanafDatum < vandaag)
    velden['vanafDatum'] = 'Kies vandaag of een latere dag. Deze instelling kan niet in het verleden beginnen.'
  else if (vanafDatum < EERSTE_DAG)
    velden['vanafDatum'] = `Kies ${dayInFigures(EERSTE_DAG)} of een latere dag. Toen begon de Wet inburgering 2021.`
  if (Object.keys(velden).length) throw invalid(velden)
  return waarde as Waarde
}
/**
 * @param einde openings that it ends: then it does something, whatever holds on its day
 * @throws ONGELDIGE_INVOER when the row would say what was chosen for that day already
 */
export function eisVerandering(code: Code, nu: Stand, waarde: Waarde, einde: readonly Regel[] = []): void {
  if (!einde.length && nu.bron === 'INGESTELD' && nu.waarde === waarde)
    throw invalid({ waarde: `Op die dag geldt al: ${woordenVan(code, waarde)}.` })
}
/** A proposal that nobody decided in time. */
export const isVerlopen = (r: { stand: string; verlooptDatum: string | null }, vandaag: string): boolean =>
  r.stand === 'VOORGESTELD' && r.verlooptDatum !== null && r.verlooptDatum < vandaag
/** @throws VOORSTEL_OPEN when another proposal for the same setting waits: what it opens would be decided twice */
export function eisGeenVoorstel(rijen: readonly (Regel & { verlooptDatum: string | null })[], vandaag: string): void {
  if (rijen.some((r) => r.stand === 'VOORGESTELD' && !isVerlopen(r, vandaag)))
    throw new DomainError(
      'VOORSTEL_OPEN',
      'Er wacht al een voorstel voor deze instelling. Laat dat eerst bevestigen, of wijs het af.',
    )
}
