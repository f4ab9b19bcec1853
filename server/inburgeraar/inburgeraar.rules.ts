// Rules about the facts of a person. Pure: days in, sentences per field out.
import { isBsn } from '../platform/values/personal-data.js'
import { invalid, type FieldErrors } from '../platform/values/errors.js'

/** Nobody who inburgert was born before this day; an earlier one is a slip of the pen. */
const EERSTE_GEBOORTEDAG = '1900-01-01'
type Dag = string | null | undefined
/** Days of a person as they are going to be; what is not known is left out. */
export interface Dagen {
  vandaag: string
  geboortedatum?: Dag
  verblijfGeldigVanaf?: Dag
  verblijfGeldigTot?: Dag
}
/** @throws ONGELDIGE_INVOER with a sentence for every day that cannot be */
export function eisDagen({ vandaag, geboortedatum, verblijfGeldigVanaf, verblijfGeldigTot }: Dagen): void {
  const velden: FieldErrors = {}
  if (geboortedatum && geboortedatum > vandaag) velden['geboortedatum'] = 'Deze dag is nog niet geweest.'
  if (geboortedatum && geboortedatum < EERSTE_GEBOORTEDAG) velden['geboortedatum'] = 'Kies een dag vanaf 1900.'
  if (verblijfGeldigVanaf && verblijfGeldigTot && verblijfGeldigTot < verblijfGeldigVanaf)
    velden['verblijf.geldigTot'] = 'De laatste dag ligt voor de eerste dag.'
  if (geboortedatum && verblijfGeldigVanaf && verblijfGeldigVanaf < geboortedatum)
    velden['verblijf.geldigVanaf'] = 'Deze dag ligt voor de geboorte.'
  if (Object.keys(velden).length) throw invalid(velden)
}
/** Days around the house, as they are going to be. */
export interface Woondagen {
  vandaag: string
  geboortedatum?: Dag
  koppeling?: Dag
  huisvesting?: Dag
  brpDatum?: Dag
}
/**
 * Birth, koppeling, huisvesting and BRP registration come in this order; a house may be given on the day of the koppeling.
 * @param velden which input field each day stands in; days that are not there are facts that stand already
 * @throws ONGELDIGE_INVOER
 */
export function eisWoondagen(d: Woondagen, veld: Partial<Record<keyof Woondagen, string>>): void {
  const volgorde = ['geboortedatum', 'koppeling', 'huisvesting', 'brpDatum'] as const
  const WOORD = {
    geboortedatum: 'de geboorte',
    koppeling: 'de koppeling',
    huisvesting: 'de huisvesting',
    brpDatum: 'de inschrijving in de BRP',
  }
  const velden: FieldErrors = {}
  for (const [i, later] of volgorde.entries())
    for (const eerder of volgorde.slice(0, i)) {
      if (!(d[later] && d[eerder] && d[later] < d[eerder])) continue
      if (veld[later]) velden[veld[later]] ??= `Deze dag ligt voor ${WOORD[eerder]}.`
      else if (veld[eerder]) velden[veld[eerder]] ??= `Deze dag ligt na ${WOORD[later]}.`
    }
  for (const naam of volgorde)
    if (d[naam] && d[naam] > d.vandaag && veld[naam]) velden[veld[naam]] ??= 'Deze dag is nog niet geweest.'
  if (Object.keys(velden).length) throw invalid(velden)
}
/**
 * A V-nummer as it is kept: ten digits, with zeros before.
 * @throws ONGELDIGE_INVOER
 */
export function vNummerVan(gegeven: string | null | undefined): string | null | undefined {
  if (!gegeven) return gegeven
  const cijfers = gegeven.replace(/[ .-]/g, '')
  if (!/^\d{1,10}$/.test(cijfers) || /^0+$/.test(cijfers))
    throw invalid({ vNummer: 'Een V-nummer bestaat uit hoogstens tien cijfers.' })
  return cijfers.padStart(10, '0')
}
/** @throws ONGELDIGE_INVOER for what is no BSN. @returns nine digits */
export function bsnVan(gegeven: string): string {
  const cijfers = gegeven.replace(/[ .-]/g, '')
  if (!/^\d{8,9}$/.test(cijfers) || !isBsn(cijfers))
    throw invalid({ bsn: 'Dit nummer is geen BSN: het voldoet niet aan de elfproef.' })
  return cijfers.padStart(9, '0')
}
/** Real persons need a sign-in that is not for trying, and a key for what is kept encrypted. @throws ONGELDIGE_INVOER */
export function eisFictief(fictief: boolean, echtePersonen: boolean): void {
  if (!fictief && !echtePersonen)
    throw invalid({
      fictief: 'Op deze server staan alleen verzonnen personen. Voor echte personen zijn AUTH=oidc en SLEUTEL nodig.',
    })
}
