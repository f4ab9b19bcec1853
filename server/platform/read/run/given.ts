// What was read for an operation, for ordinary execution to complete: it makes the errors and bubbles the nulls, and asks the
// database nothing again.
import type { GraphQLFieldResolver } from 'graphql'
import { notFound } from '../../values/errors.js'
import type { ReadContext } from '../declare/context.js'
import { isMissing } from './finish.js'

interface Given {
  /** what a planned root is, by response key */
  rows: Map<string, unknown>
  /** what ordinary roots answered, by response key */
  answers: Map<string | number, unknown>
}
class Refused {
  constructor(readonly error: unknown) {}
}
export interface GivenRows {
  /** forgets what an earlier operation in this context read */
  start: (ctx: ReadContext) => void
  row: (ctx: ReadContext, key: string, value: unknown) => void
  refusal: (ctx: ReadContext, key: string, error: unknown) => void
  /** @throws the refusal, or NIET_GEVONDEN for a row that is not there; an Error when nothing was prepared */
  read: (ctx: ReadContext, key: string, name: string) => unknown
  /** an ordinary root resolver, which runs once per response key however often the operation is completed */
  once: (resolve: Resolver) => Resolver
}
type Resolver = GraphQLFieldResolver<unknown, unknown>

export function createGiven(): GivenRows {
  const all = new WeakMap<ReadContext, Given>()
  const of = (ctx: ReadContext): Given => {
    const given = all.get(ctx)
    if (!given) throw new Error('leesplan: this operation was not prepared')
    return given
  }
  return {
    start: (ctx) => void all.set(ctx, { rows: new Map(), answers: new Map() }),
    row: (ctx, key, value) => void of(ctx).rows.set(key, value),
    refusal: (ctx, key, error) => void of(ctx).rows.set(key, new Refused(error)),
    read: (ctx, key, name) => {
      const { rows } = of(ctx)
      if (!rows.has(key)) throw new Error(`leesplan: nothing was read for ${key}`)
      const value = rows.get(key)
      if (value instanceof Refused) throw value.error
      if (isMissing(value)) throw notFound(name)
      return value
    },
    once: (resolve) => (source, args, ctx, info) => {
      const { answers } = of(ctx as ReadContext)
      const { key } = info.path
      if (!answers.has(key)) answers.set(key, resolve(source, args, ctx, info))
      return answers.get(key)
    },
  }
}
