// Every row of a connection, asked in pieces of what the server gives at once.

/** What the server gives at most in one answer. */
export const MAX_PER_VRAAG = 250

export interface Blad<R> {
  nodes: readonly R[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}
export interface Vanaf {
  first: number
  after: string | null
}

/**
 * All rows, in the order of the server.
 * @param vraag asks one piece
 * @param first how many in each
 * @param bij hears each piece and how many rows there are so far
 */
export async function alleBladen<B extends Blad<unknown>>(
  vraag: (vanaf: Vanaf) => Promise<B>,
  bij?: (blad: B, al: number) => void,
  first = MAX_PER_VRAAG,
): Promise<B['nodes'][number][]> {
  const rijen: B['nodes'][number][] = []
  for (let after: string | null = null, verder = true; verder;) {
    const blad: B = await vraag({ first, after })
    rijen.push(...blad.nodes)
    bij?.(blad, rijen.length)
    after = blad.pageInfo.endCursor
    verder = blad.pageInfo.hasNextPage
  }
  return rijen
}
