// Ready-made queries: what one is, and which of them an actor may ask. The queries themselves stand in readyMade.data.ts.
import { Kind, parse } from 'graphql'
import type { Rechten } from '../platform/rights.js'

export type Gebruikerssoort =
  | 'REGIOCOORDINATOR'
  | 'BELEIDSMEDEWERKER'
  | 'DASHBOARD'
  | 'REGISSEUR'
  | 'TASKFORCELID'
  | 'PARTNERMEDEWERKER'
  | 'BESTUURDER'
  | 'FUNCTIONEEL_BEHEERDER'
  | 'PRIVACY_OFFICER'

export interface KlareVraag {
  /** what stands in the list; unique */
  titel: string
  /** one sentence: what does the answer tell? */
  uitleg: string
  /** for whom it was written; others see it too when they may ask it */
  voor: readonly Gebruikerssoort[]
  query: string
  variabelen?: Record<string, unknown>
  /** fields beyond the root that not everyone may read, as `Type.veld` */
  velden?: readonly `${string}.${string}`[]
}

/** The root fields a query asks. */
export const wortels = (query: string): string[] =>
  parse(query)
    .definitions.flatMap((d) => (d.kind === Kind.OPERATION_DEFINITION ? d.selectionSet.selections : []))
    .flatMap((s) => (s.kind === Kind.FIELD ? [s.name.value] : []))

const magVraag = ({ query, velden = [] }: KlareVraag, rechten: Rechten): boolean =>
  wortels(query).every((wortel) => rechten.magVragen(wortel)) &&
  velden.every((veld) => rechten.magVeld(veld.split('.')[0] ?? '', veld.split('.')[1] ?? ''))

export interface Verdeling {
  voorU: readonly KlareVraag[]
  ook: readonly KlareVraag[]
}
/** What the actor may ask: first what was written for their kind of work, then the rest. */
export const verdeel = (vragen: readonly KlareVraag[], rollen: readonly string[], rechten: Rechten): Verdeling => {
  const mag = vragen.filter((vraag) => magVraag(vraag, rechten))
  const isVoor = (vraag: KlareVraag): boolean => vraag.voor.some((soort) => rollen.includes(soort))
  return { voorU: mag.filter(isVoor), ook: mag.filter((vraag) => !isVoor(vraag)) }
}
