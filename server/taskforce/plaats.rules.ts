// Where a new knelpunt, actie or succes belongs and who sees it, when the writer says nothing about it.
import { nouns, type Handelingsnaam, type Rol } from '../beleid.js'
import type { Actor } from '../platform/rights/actor.js'
import { notFound, invalid } from '../platform/values/errors.js'
import type { ZICHTBAARHEDEN } from '../platform/rights/columns.js'

export type Zichtbaarheid = (typeof ZICHTBAARHEDEN)[number]
export interface Plaats {
  gemeenteCode: string | null
  zichtbaarheid: Zichtbaarheid
  /** who writes the row: the gemeente, or the region */
  schrijfgroep: string
}
interface Wens {
  gemeente?: string | null
  zichtbaarheid?: Zichtbaarheid | null
}
type Wie = 'REGIO' | 'GEMEENTE' | 'PARTNER'

/** The reading group of a row: the same as its generated column. */
export const leesgroepVan = (regioCode: string, gemeenteCode: string | null, zichtbaarheid: Zichtbaarheid): string =>
  zichtbaarheid === 'GEMEENTE' ? gemeenteCode! : `${zichtbaarheid === 'REGIO' ? 'R' : 'P'}:${regioCode}`
const BREEDTE: readonly Zichtbaarheid[] = ['GEMEENTE', 'REGIO', 'PARTNERS']
/** Do more people see `nieuw` than `oud`? */
export const isBreder = (nieuw: Zichtbaarheid, oud: Zichtbaarheid): boolean =>
  BREEDTE.indexOf(nieuw) > BREEDTE.indexOf(oud)

/** In which capacity the actor adds: a coordinator for the region, a member of a gemeente for it, a partner for itself. */
function alsWie(rollen: readonly Rol[]): Wie {
  if (rollen.includes('REGIOCOORDINATOR')) return 'REGIO'
  return rollen.every((r) => r === 'PARTNERMEDEWERKER') ? 'PARTNER' : 'GEMEENTE'
}
function gemeenteVan(
  wens: Wens,
  wie: Wie,
  eigen: readonly string[],
  groepen: readonly string[],
  regio: string,
): string | null {
  if (wens.gemeente) {
    if (groepen.includes(wens.gemeente)) return wens.gemeente
    throw notFound('Deze gemeente', { gemeente: 'U kunt voor deze gemeente niets toevoegen.' })
  }
  if (wens.gemeente === null && groepen.includes(`R:${regio}`)) return null
  if (wie !== 'GEMEENTE') return null
  if (wens.gemeente === null)
    throw invalid({ gemeente: 'U kunt niets toevoegen voor de hele regio. Kies uw gemeente.' })
  if (eigen.length === 1) return eigen[0]!
  throw invalid({ gemeente: 'Kies een gemeente.' })
}
const STANDAARD: Record<Wie, Zichtbaarheid> = { REGIO: 'REGIO', GEMEENTE: 'GEMEENTE', PARTNER: 'PARTNERS' }

/**
 * Default visibility: by a member of a gemeente GEMEENTE, by the coordinator REGIO, by a partner PARTNERS.
 * `gemeente` absent = the writer's own; null = the region as a whole.
 * @throws NIET_GEVONDEN for a gemeente the actor may not write, ONGELDIGE_INVOER naming the field otherwise
 */
export function bepaalPlaats(
  actor: Actor,
  noun: 'knelpunt' | 'actie' | 'succes',
  handeling: Handelingsnaam,
  wens: Wens,
): Plaats {
  const mogen = Object.keys(nouns[noun].handelingen[handeling]!.wie) as Rol[]
  const leden = actor.lidmaatschappen.filter((l) => mogen.includes(l.rol))
  const rollen = leden.map((l) => l.rol)
  const groepen = mogen.flatMap((rol) => actor.schrijft[rol] ?? [])
  // Someone who also works for a gemeente acts as a partner where only the partner reaches.
  const zonderPartner = mogen.filter((rol) => rol !== 'PARTNERMEDEWERKER').flatMap((rol) => actor.schrijft[rol] ?? [])
  const alleenPartner = wens.gemeente && groepen.includes(wens.gemeente) && !zonderPartner.includes(wens.gemeente)
  const wie = alleenPartner ? 'PARTNER' : alsWie(rollen)
  const eigen = [...new Set(leden.flatMap((l) => l.gemeenteCode ?? []))]
  const gemeenteCode = gemeenteVan(wens, wie, eigen, groepen, actor.regioCode)
  const standaard = gemeenteCode === null && wie === 'GEMEENTE' ? 'REGIO' : STANDAARD[wie]
  const zichtbaarheid = wens.zichtbaarheid ?? standaard
  if (wie === 'PARTNER' && zichtbaarheid !== 'PARTNERS')
    throw invalid({ zichtbaarheid: 'Wat een partner toevoegt, is altijd zichtbaar voor partners.' })
  if (zichtbaarheid === 'GEMEENTE' && gemeenteCode === null)
    throw invalid({ zichtbaarheid: 'Kies een gemeente, of maak het zichtbaar voor de regio.' })
  return { gemeenteCode, zichtbaarheid, schrijfgroep: gemeenteCode ?? `R:${actor.regioCode}` }
}
