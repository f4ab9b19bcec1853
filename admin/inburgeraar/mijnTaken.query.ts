// Open taken as the start page asks them: those of today and before at once, what comes later when somebody wants to see it.
import { MAX_PERSONEN } from '../platform/persons.js'
import type { Rechten } from '../platform/rights.js'

export const TAKENLIJSTEN = ['mijnTaken', 'waargenomenTaken'] as const
export type Takenlijst = (typeof TAKENLIJSTEN)[number]
/** The rest is later, or has no day. */
const NU = '{ streefdatum: { lte: $vandaag } }'
const FILTER = { nu: NU, later: `{ not: ${NU} }` } as const
export type Wanneer = keyof typeof FILTER

/** Whose taak it is, is said where it is not the reader's. */
const rijen = (lijst: Takenlijst, rechten: Rechten): string =>
  `{ nodes { id versie mag titel streefdatum isTeLaat gereedOp inburgeraar { id roepnaam achternaam } ${
    lijst === 'waargenomenTaken' && rechten.magVeld('Gebruiker', 'naam') ? 'eigenaar { id naam } ' : ''
  }} totalCount }`

/** Everything in one question: each question is a line in the log of who looked. */
export const mijnTakenDocument = (
  rechten: Rechten,
): string => `query mijnTaken($vandaag: Datum, $metWaarneming: Boolean!) {
  mijnTaken: mijnTaken(first: ${MAX_PERSONEN}, filter: ${FILTER.nu}) ${rijen('mijnTaken', rechten)}
  mijnTakenLater: mijnTaken(first: 1, filter: ${FILTER.later}) { totalCount }
  waargenomenTaken: waargenomenTaken(first: ${MAX_PERSONEN}, filter: ${FILTER.nu}) @include(if: $metWaarneming) ${rijen('waargenomenTaken', rechten)}
  waargenomenTakenLater: waargenomenTaken(first: 1, filter: ${FILTER.later}) @include(if: $metWaarneming) { totalCount }
}`
/** More of one list. */
export const takenDocument = (lijst: Takenlijst, wanneer: Wanneer, rechten: Rechten): string =>
  `query ${lijst}($vandaag: Datum, $offset: Int) {
  taken: ${lijst}(first: ${MAX_PERSONEN}, offset: $offset, filter: ${FILTER[wanneer]}) ${rijen(lijst, rechten)}
}`
