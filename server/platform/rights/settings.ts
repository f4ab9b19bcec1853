// The settings through which PostgreSQL knows the actor. This is the only place that names them; policies (policies.ts) read
// them, the read planner and `inTransactie` (write/transaction.ts) set them.
import { UITVOERDERS, type Uitvoerder } from '../../beleid.js'
import type { Actor } from './actor.js'

export const readsAs = (rol: Uitvoerder): string => `app.leest_${rol.toLowerCase()}`
export const writesAs = (rol: Uitvoerder): string => `app.als_${rol.toLowerCase()}`
export const GEBRUIKER = 'app.gebruiker'
export const PARTNERS = 'app.partners'
export const REGIO = 'app.regio'
/** Gemeenten where the actor, as regisseur, sees the dossiers of the whole team. */
export const TEAM = 'app.team'
/** For what persons are looked at. Set only in what logs who was shown, and in what changes a person: elsewhere persons have no rows. */
export const DOEL = 'app.doel'
/** Set while the read planner reads, which keeps what led on to another row out of its lists; nowhere else is it seen. */
export const LED_ON = 'app.opgegaan'
/** The gemeente whose key is renewed, while `npm run sleutel` does that (secret/renew.ts). No actor has it, so none sets it. */
export const RESEALS = 'app.herverzegelt'

/** Every setting, in the order of `valuesOf`. All are set at each read and write: none can linger from another actor. */
export const SETTINGS: readonly string[] = [
  ...UITVOERDERS.map(readsAs),
  ...UITVOERDERS.map(writesAs),
  GEBRUIKER,
  PARTNERS,
  REGIO,
  TEAM,
  LED_ON,
  DOEL,
]
/**
 * The values for an actor; '' where the actor has nothing. Lists are joined with a comma, no group contains one.
 * @param planner is it the read planner that asks?
 * @param doel see DOEL
 */
export const valuesOf = (a: Actor, planner = false, doel: string | null = null): string[] => [
  ...UITVOERDERS.map((rol) => a.leest[rol]?.join() ?? ''),
  ...UITVOERDERS.map((rol) => a.schrijft[rol]?.join() ?? ''),
  a.gebruikerId ?? '',
  a.partners.join(),
  a.regioCode,
  a.teamGemeenten.join(),
  planner ? 'ja' : '',
  doel ?? '',
]
