// How much one user, token or address may ask, when the environment does not say otherwise. ADR 0010.
import type { TurnLimits } from './turns.js'

export interface Limits {
  user: TurnLimits
  token: TurnLimits
  /** requests per minute of one address without a session or token that works, sign-in included */
  address: number
}
export const LIMITS: Limits = {
  user: { atOnce: 2, waiting: 60, budgetMs: 10_000, refillMs: 250 },
  token: { atOnce: 2, waiting: 20, budgetMs: 10_000, refillMs: 250 },
  address: 300,
}
