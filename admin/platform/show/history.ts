// The history of a row, as the audit log tells it.
import { geschiedenisDocument, geschiedenisveld } from '../data/documents.js'
import type { RegiotafelDataProvider } from '../data/dataProvider.js'
import type { Noun } from '../noun.js'
import { lijst, object } from '../noun.js'

/** How much of it is shown at once. */
export const STAP = 10

export interface Gebeurtenis {
  id: string
  op: string
  door?: { id: string; naam: string } | null
  handeling: string
  tekst: string
  wijzigingen: readonly { veld: string; oud: string | null; nieuw: string | null }[]
}
export interface Geschiedenis {
  gebeurtenissen: readonly Gebeurtenis[]
  totaal: number
}

export type Soortnieuws = NonNullable<Noun['soortenNieuws']>[number]
const filterVan = (soort: Soortnieuws | undefined) => {
  if (!soort) return null
  const bij = { handeling: { in: soort.handelingen } }
  return soort.behalve ? { not: bij } : bij
}
export const haalGeschiedenis = async (
  dataProvider: Pick<RegiotafelDataProvider, 'vraag' | 'rechten'>,
  noun: Noun,
  id: string,
  { first, soort }: { first: number; soort?: Soortnieuws | undefined },
  signal?: AbortSignal,
): Promise<Geschiedenis> => {
  const document = geschiedenisDocument(noun, await dataProvider.rechten())
  const antwoord = await dataProvider.vraag<Record<string, unknown>>(
    document,
    { id, first, offset: 0, filter: filterVan(soort) },
    signal,
  )
  return leesGeschiedenis(object(antwoord[noun.een])?.[geschiedenisveld(noun)])
}
export const leesGeschiedenis = (gegeven: unknown): Geschiedenis => {
  const deel = object(gegeven)
  const totaal = deel?.totalCount
  return {
    gebeurtenissen: lijst(deel?.nodes) as readonly Gebeurtenis[],
    totaal: typeof totaal === 'number' ? totaal : 0,
  }
}
