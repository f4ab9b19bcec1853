// Documents that were parsed and found valid, kept so that the next request with the same text need not do it again.
import type { DocumentNode, Location } from 'graphql'
import { keeping } from '../values/keeping.js'

/**
 * What all kept documents may take together; the portal's eighty take some ten. Of it a fifth is for documents that were
 * asked once: a flood of those drops no document that is asked again and again.
 */
const MAX_BYTES = 48 * 2 ** 20
/** Of a token with its part of the tree, measured. Each node holds the list of all tokens, and so the text itself. */
const TOKEN_BYTES = 500

const weights = new WeakMap<object, number>()
/** About how much memory is held by whoever holds a node of this document, in bytes; comments and blanks count too. */
export function documentBytes({ loc }: { readonly loc?: Location | undefined }): number {
  if (!loc) return 0
  const known = weights.get(loc.source)
  if (known !== undefined) return known
  let tokens = 0
  for (let t = loc.startToken.prev; t; t = t.prev) tokens++
  for (let t: Location['startToken'] | null = loc.startToken; t; t = t.next) tokens++
  const bytes = 2 * loc.source.body.length + TOKEN_BYTES * tokens
  weights.set(loc.source, bytes)
  return bytes
}

interface Kept {
  document: DocumentNode
  again: boolean
}
export interface Documents {
  get: (hash: string) => Promise<DocumentNode | undefined>
  set: (hash: string, document: DocumentNode) => Promise<void>
  delete: (hash: string) => Promise<boolean>
  size: () => number
}
/** For the Apollo option `documentStore`: its own weighs the tree without the text, of which each document holds up to 128 kB. */
export function createDocuments(maxBytes = MAX_BYTES): Documents {
  const all = new Map<string, Kept>()
  const { keep, used, drop } = keeping<Kept>(
    maxBytes,
    ({ again }) => again,
    ({ document }) => documentBytes(document),
  )
  return {
    get: async (hash) => {
      const known = all.get(hash)
      if (!known) return undefined
      known.again = true
      used(known)
      return known.document
    },
    set: async (hash, document) => {
      // Two requests at once may both have parsed it.
      if (all.has(hash)) return
      const kept = { document, again: false }
      all.set(hash, kept)
      keep(kept, () => all.delete(hash))
    },
    delete: async (hash) => {
      const known = all.get(hash)
      if (known) drop(known)
      return !!known
    },
    size: () => all.size,
  }
}
