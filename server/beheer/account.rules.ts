// What the command for accounts accepts.
import { ROLLEN, type Rol } from '../beleid.js'
import { isAddress } from '../platform/signin/oidc.rules.js'
import { BeheerFout } from './fout.js'

/** A person never has the role of a dashboard: that one belongs to a token. */
export const ACCOUNTROLLEN = ROLLEN.filter((rol) => rol !== 'DASHBOARD')
const PER_GEMEENTE: readonly Rol[] = ['BELEIDSMEDEWERKER', 'REGISSEUR', 'TASKFORCELID', 'BESTUURDER', 'PRIVACY_OFFICER']

/** The flags as they were typed. */
export interface Vlaggen {
  email?: string | undefined
  naam?: string | undefined
  rol?: string | undefined
  gemeente?: string[] | undefined
  partner?: string | undefined
  /** code of the region; needed once there are two */
  regio?: string | undefined
}
export interface Aanvraag {
  email: string
  naam: string | undefined
  rol: Rol
  /** codes or names, as typed */
  gemeenten: string[]
  partner: string | undefined
}

/** @returns the address in small letters. @throws BeheerFout when it is none */
export function leesEmail(email = ''): string {
  const adres = email.trim()
  if (!isAddress(adres)) throw new BeheerFout('--email: een e-mailadres, bijvoorbeeld naam@gemeente.nl')
  return adres.toLowerCase()
}
function naamFout(naam: string | undefined): string | undefined {
  if (naam === undefined) return undefined
  const goed = naam.length >= 2 && naam.length <= 200 && !/\p{C}/u.test(naam)
  return goed ? undefined : '--naam: de naam van de persoon, 2 tot en met 200 tekens'
}
function gemeenteFout(rol: Rol, gemeenten: readonly string[]): string | undefined {
  const nodig = PER_GEMEENTE.includes(rol)
  if (nodig && !gemeenten.length) return `--gemeente: verplicht voor ${rol}, bijvoorbeeld --gemeente 0988`
  return !nodig && gemeenten.length ? `--gemeente: niet voor ${rol}; die rol geldt voor de hele regio` : undefined
}
function partnerFout(rol: Rol, partner: string | undefined): string | undefined {
  if (rol === 'PARTNERMEDEWERKER' && !partner)
    return `--partner: verplicht voor ${rol}, bijvoorbeeld --partner "Werk.Kom"`
  const mag = rol === 'PARTNERMEDEWERKER' || rol === 'TASKFORCELID'
  return partner && !mag ? `--partner: niet voor ${rol}` : undefined
}

/** @throws BeheerFout that names every mistake at once */
export function leesAanvraag({ email = '', naam, rol, gemeente = [], partner }: Vlaggen): Aanvraag {
  const bekend = ACCOUNTROLLEN.find((r) => r === rol?.toUpperCase())
  const fouten = [
    isAddress(email.trim()) ? undefined : '--email: een e-mailadres, bijvoorbeeld naam@gemeente.nl',
    naamFout(naam?.trim()),
    bekend ? undefined : `--rol: kies uit ${ACCOUNTROLLEN.join(', ')}`,
    bekend && gemeenteFout(bekend, gemeente),
    bekend && partnerFout(bekend, partner),
  ].filter((f) => f !== undefined)
  if (fouten.length || !bekend) throw new BeheerFout(fouten.join('\n'))
  return { email: leesEmail(email), naam: naam?.trim(), rol: bekend, gemeenten: [...new Set(gemeente)], partner }
}
