// The settings through which PostgreSQL knows the actor. This is the only place that names them; policies (rls.ts) read
// them, the read planner and `inTransactie` (transactie.ts) set them.
import { UITVOERDERS, type Uitvoerder } from '../beleid.js'
import type { Actor } from './actor.js'

export const leestAls = (rol: Uitvoerder): string => `app.leest_${rol.toLowerCase()}`
export const schrijftAls = (rol: Uitvoerder): string => `app.als_${rol.toLowerCase()}`
export const GEBRUIKER = 'app.gebruiker'
export const PARTNERS = 'app.partners'

/** Every setting, in the order of `waardenVan`. All are set at each read and write: none can linger from another actor. */
export const INSTELLINGEN: readonly string[] = [
  ...UITVOERDERS.map(leestAls),
  ...UITVOERDERS.map(schrijftAls),
  GEBRUIKER,
  PARTNERS,
]
/** The values for an actor; '' where the actor has nothing. Lists are joined with a comma, no group contains one. */
export const waardenVan = (a: Actor): string[] => [
  ...UITVOERDERS.map((rol) => a.leest[rol]?.join() ?? ''),
  ...UITVOERDERS.map((rol) => a.schrijft[rol]?.join() ?? ''),
  a.gebruikerId ?? '',
  a.partners.join(),
]
