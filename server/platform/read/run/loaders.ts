// The one place of DataLoader: what PostgreSQL cannot compute, or what ordinary roots read by key. Everything that is asked in
// the same turn goes into one call, and nothing is asked twice in a request.
import DataLoader from 'dataloader'
import type { ReadContext } from '../declare/context.js'

/**
 * Loads by key, many at once, for who asks. Declared once, at module level: it is also what its loader is kept by.
 * @returns what belongs to each key, in their order; undefined = none, an Error = the error of the fields that asked it
 */
export type Load<V, C extends ReadContext = ReadContext> = (
  keys: readonly string[],
  ctx: C,
) => Promise<readonly (V | Error | undefined)[]>
/** The loaders of one request, which reads for one purpose: an actor that is made anew begins without. */
export type Loaders = Map<unknown, DataLoader<string, unknown>>

/** What belongs to one key. @throws what `load` gave or threw for it */
export function loadOne<V, C extends ReadContext>(ctx: C, load: Load<V, C>, key: string): Promise<V | undefined> {
  const loaders = (ctx.loaders ??= new Map())
  const loader = loaders.get(load) ?? new DataLoader<string, unknown>((keys) => load(keys, ctx))
  loaders.set(load, loader)
  return loader.load(key) as Promise<V | undefined>
}
