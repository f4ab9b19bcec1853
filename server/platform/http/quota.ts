// How much one user, token or address may ask, when the environment does not say otherwise. ADR 0010.
import { z } from 'zod'
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

const whole = (standard: number, least: number) =>
  z
    .string()
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= least, { error: `een heel getal vanaf ${least}` })
    .transform(Number)
    .default(standard)

/** The settings of these limits, as part of the environment. */
export const LIMIT_SETTINGS = {
  LIMIET_TEGELIJK: whole(LIMITS.user.atOnce, 1),
  LIMIET_BUDGET_MS: whole(LIMITS.user.budgetMs, 1000),
  LIMIET_HERSTEL_MS: whole(LIMITS.user.refillMs, 1),
  TOKEN_LIMIET_TEGELIJK: whole(LIMITS.token.atOnce, 1),
  TOKEN_LIMIET_BUDGET_MS: whole(LIMITS.token.budgetMs, 1000),
  TOKEN_LIMIET_HERSTEL_MS: whole(LIMITS.token.refillMs, 1),
  LIMIET_ADRES: whole(LIMITS.address, 1),
}
/** The limits that the environment asks for. */
export const limitsOf = (env: Record<keyof typeof LIMIT_SETTINGS, number>): Limits => ({
  user: {
    ...LIMITS.user,
    atOnce: env.LIMIET_TEGELIJK,
    budgetMs: env.LIMIET_BUDGET_MS,
    refillMs: env.LIMIET_HERSTEL_MS,
  },
  token: {
    ...LIMITS.token,
    atOnce: env.TOKEN_LIMIET_TEGELIJK,
    budgetMs: env.TOKEN_LIMIET_BUDGET_MS,
    refillMs: env.TOKEN_LIMIET_HERSTEL_MS,
  },
  address: env.LIMIET_ADRES,
})
