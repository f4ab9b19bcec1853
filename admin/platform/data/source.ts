// What the data provider knows of the portal around it: its nouns and the rights of who is signed in.
import type { GetListParams } from 'ra-core'
import { naarHttpError } from '../client.js'
import type { Noun } from '../noun.js'
import type { Rechten } from '../rights.js'

export interface Bron {
  noun(naam: string): Noun
  rechten(): Promise<Rechten>
}
/** What is asked of a list. `meta: 'handelen'` asks rows that can be acted on, and not the columns alone. */
export type Lijstparams = Partial<Pick<GetListParams, 'pagination' | 'sort' | 'filter' | 'signal' | 'meta'>>

/** An answer without what was asked is no empty list. @throws HttpError */
export const eis = <T>(deel: T | null | undefined): T => {
  if (deel === null || deel === undefined)
    throw naarHttpError({ message: 'De server gaf geen antwoord. Probeer het opnieuw.' })
  return deel
}
