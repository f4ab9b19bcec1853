// When something may hang on a knelpunt of someone else, and whom it reaches from there. Pure. See docs/besluiten/0008.

interface Rij {
  regioCode: string
  leesgroep: string
}
/** Does everyone who reads group `lezers` also read this row? The same rule in SQL: `readersSeeSql` (platform/rights/policies.ts). */
export const lezersZien = (lezers: string, rij: Rij): boolean =>
  rij.leesgroep === lezers ||
  rij.leesgroep === `P:${rij.regioCode}` ||
  (rij.leesgroep === `R:${rij.regioCode}` && lezers !== `P:${rij.regioCode}`)

/** A row hangs on a knelpunt where its writer says so, or where every reader of the knelpunt can see that it does. */
export const magHangen = (knelpunt: { leesgroep: string }, rij: Rij, schrijftKnelpunt: boolean): boolean =>
  schrijftKnelpunt || lezersZien(knelpunt.leesgroep, rij)

/** A consequence reaches a knelpunt only through a row that whoever keeps the knelpunt can see, and could unlink. */
export const gevolgBereikt = (knelpunt: { schrijfgroep: string }, rij: Rij): boolean =>
  lezersZien(knelpunt.schrijfgroep, rij)

/** Acts whose right on a knelpunt lets someone decide what hangs on it. */
export const BEHEERT_KNELPUNT = ['knelpuntWijzigen', 'knelpuntInladen'] as const
