// Rules about numbers and names of a person, and about who may be kept here. Pure. Days and groups together: feiten.rules.ts.
import { isBsn } from '../platform/values/personal-data.js'
import { invalid, type DomainError } from '../platform/values/errors.js'

/**
 * A V-nummer as it is kept: ten digits, with zeros before.
 * @throws ONGELDIGE_INVOER
 */
export function vNummerVan(gegeven: string | null | undefined): string | null | undefined {
  if (!gegeven) return gegeven
  const cijfers = gegeven.replace(/[ .-]/g, '')
  if (!/^\d*$/.test(cijfers)) throw invalid({ vNummer: 'Een V-nummer bestaat alleen uit cijfers.' })
  if (!cijfers || cijfers.length > 10) throw invalid({ vNummer: 'Een V-nummer bestaat uit hoogstens tien cijfers.' })
  if (/^0+$/.test(cijfers)) throw invalid({ vNummer: 'Dit is geen V-nummer: er staan alleen nullen.' })
  return cijfers.padStart(10, '0')
}
/** @throws ONGELDIGE_INVOER for what is no BSN. @returns nine digits */
export function bsnVan(gegeven: string): string {
  const cijfers = gegeven.replace(/[ .-]/g, '')
  // Old ones are written without the zero before.
  if (!/^\d{8,9}$/.test(cijfers)) throw invalid({ bsn: 'Een BSN heeft 9 cijfers.' })
  if (!isBsn(cijfers)) throw invalid({ bsn: 'Dit nummer is geen BSN: het voldoet niet aan de elfproef.' })
  return cijfers.padStart(9, '0')
}
/** What is said where nobody may be real. */
export const alleenVerzonnen = (): DomainError =>
  invalid({
    fictief: 'Op deze server staan alleen verzonnen personen. Voor echte personen zijn AUTH=oidc en SLEUTEL nodig.',
  })
/** Real persons need a sign-in that is not for trying, and a key for what is kept encrypted. @throws ONGELDIGE_INVOER */
export function eisFictief(fictief: boolean, echtePersonen: boolean): void {
  if (!fictief && !echtePersonen) throw alleenVerzonnen()
}

interface Genaamd {
  roepnaam?: string | null | undefined
  achternaam?: string | null | undefined
  eerdereNamen?: readonly string[] | null | undefined
}
const heleNaam = ({ roepnaam, achternaam }: Genaamd): string => [roepnaam, achternaam].filter(Boolean).join(' ')
/**
 * The names under which somebody was known, and the same in one text for searching. Who gets another name keeps the one before;
 * what the writer says of the earlier names counts instead of those, and the one that goes comes beside them.
 * @param was null for who is new
 * @param nu what is given of the names; what is not given stays as it is
 */
export function namenVan(was: Genaamd | null, nu: Genaamd): { eerdereNamen: string[]; zoeknamen: string } {
  const gegeven = Object.fromEntries(Object.entries(nu).filter(([, waarde]) => waarde !== undefined))
  const naam = heleNaam({ roepnaam: was?.roepnaam, achternaam: was?.achternaam, ...gegeven })
  const eerder = (nu.eerdereNamen === undefined ? was?.eerdereNamen : nu.eerdereNamen) ?? []
  const vervalt = was && heleNaam(was) !== naam ? [heleNaam(was)] : []
  const eerdereNamen = [...new Set([...eerder, ...vervalt])].filter((x) => x !== naam)
  return { eerdereNamen, zoeknamen: eerdereNamen.join(' ') }
}
