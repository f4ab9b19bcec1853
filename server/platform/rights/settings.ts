// The settings through which PostgreSQL knows the actor. This is the only place that names them; policies (policies.ts) read
// them, the read planner and `inTransactie` (write/transaction.ts) set them.
import { UITVOERDERS, type Doel, type Uitvoerder } from '../../beleid.js'
import type { Actor } from './actor.js'

export const readsAs = (rol: Uitvoerder): string => `app.leest_${rol.toLowerCase()}`
export const writesAs = (rol: Uitvoerder): string => `app.als_${rol.toLowerCase()}`
export const GEBRUIKER = 'app.gebruiker'
export const PARTNERS = 'app.partners'
export const REGIO = 'app.regio'
/** For what persons are looked at. Set only in what logs who was shown, and in what changes a person: elsewhere persons have no rows. */
export const DOEL = 'app.doel'
/** Whose persons the actor sees where it does not see a whole gemeente: its own, and those of whom it stands in for. */
export const CASELOAD = 'app.caseload'
/** In which gemeente it stands in for whom: `gemeente/gebruiker`. Elsewhere the same gebruiker's persons are not its caseload. */
export const STANDS_IN = 'app.waarneemt'
/** Gemeenten where the actor, as regisseur, sees the dossiers of the whole team. */
export const TEAM = 'app.team'
/** Gemeenten where the actor is regisseur and that keep a BSN. */
export const BSN = 'app.bsn'
/** 'ja' where persons may be kept who are real. */
export const REAL = 'app.echt'
/** Nouns about persons that the system came for: it sees and writes no others. */
export const OVER = 'app.over'
/** Set while the read planner reads, which keeps what led on to another row out of its lists; nowhere else is it seen. */
export const LED_ON = 'app.opgegaan'
/** The gemeente whose key is renewed, while `npm run sleutel` does that (secret/renew.ts). No actor has it, so none sets it. */
export const RESEALS = 'app.herverzegelt'

/** Set by the triggers that keep a line without a name with its traject (a custom migration), and by nothing else: its writer sees it then. */
export const REGEL = 'app.regel'

/** Every setting, in the order of `valuesOf`. All are set at each read and write: none can linger from another actor. */
export const SETTINGS: readonly string[] = [
  ...UITVOERDERS.map(readsAs),
  ...UITVOERDERS.map(writesAs),
  GEBRUIKER,
  PARTNERS,
  REGIO,
  LED_ON,
  DOEL,
  CASELOAD,
  STANDS_IN,
  TEAM,
  BSN,
  REAL,
  OVER,
]
/** Beside the actor itself, for what and how it asks. */
export interface Asking {
  /** the read planner asks */
  planner?: true
  /** see DOEL */
  doel?: Doel | null
  /** see OVER */
  over?: readonly string[]
}
/** The values for an actor; '' where the actor has nothing. Lists are joined with a comma, no group contains one. */
export const valuesOf = (a: Actor, { planner, doel, over }: Asking = {}): string[] => [
  ...UITVOERDERS.map((rol) => a.leest[rol]?.join() ?? ''),
  ...UITVOERDERS.map((rol) => a.schrijft[rol]?.join() ?? ''),
  a.gebruikerId ?? '',
  a.partners.join(),
  a.regioCode,
  planner ? 'ja' : '',
  doel ?? '',
  a.caseload.join(),
  a.waarneemt.map(({ gemeenteCode, gebruikerId }) => `${gemeenteCode}/${gebruikerId}`).join(),
  a.teamGemeenten.join(),
  a.bsnGemeenten.join(),
  a.echtePersonen ? 'ja' : '',
  over?.join() ?? '',
]
