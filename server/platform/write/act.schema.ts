// Acts as GraphQL mutations: made by calling the decorators of type-graphql, as read/declare/schema.ts does for queries.
import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql'
import { KEY } from './act.arguments.js'
import type { Act, Class } from './act.types.js'
import type { Writing } from './mutation.js'

/**
 * The resolver class of a noun, with one mutation per act. Make it once per list: type-graphql keeps what decorators registered
 * for as long as the process lives.
 * @throws Error for two acts of one name: the second would take the place of the first
 */
export function mutationsOf(acts: readonly Act[]): Class {
  const Mutations = class Mutations {}
  const proto = Mutations.prototype as Record<string, unknown>
  for (const act of acts) {
    if (proto[act.name]) throw new Error(`${act.name}: two acts of one name`)
    const args = [...act.args, KEY]
    proto[act.name] = (...given: unknown[]) =>
      act.run(given[args.length] as Writing, Object.fromEntries(args.map(({ name }, i) => [name, given[i]])))
    Mutation(act.type as never, { description: act.description })(proto, act.name, {})
    args.forEach(({ name, type, nullable = false, description }, i) =>
      Arg(name, type as never, { nullable, description })(proto, act.name, i),
    )
    if (act.again) Extensions({ again: true })(proto, act.name, {})
    Ctx()(proto, act.name, args.length)
  }
  Resolver()(Mutations)
  return Mutations
}
