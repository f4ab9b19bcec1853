// Ordinary execution over the same rows. One rule: below a root field every object is keyed by response key.
//   planned root     the statement wrote response keys (given.ts)
//   mutation         `resultaat` does the same for the noun it returns
//   any other root   its resolver returns plain objects keyed by field name, which are projected by the selection
import { getNamedType, isObjectType, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql'
import { isMissing } from './finish.js'
import type { GivenRows } from './given.js'
import type { Model } from '../model/model.js'
import type { ReadContext } from '../declare/context.js'
import { isNodeField } from './nodes.js'
import { projector } from './project.js'
import { newScope, type Field } from '../compile/scope.js'

type NodeResolver = (ctx: ReadContext, info: GraphQLResolveInfo, args: object) => Promise<unknown>
type Row = Record<string, unknown>
type Resolver = GraphQLFieldResolver<unknown, unknown>

const byResponseKey: Resolver = (row, _args, _ctx, info) => {
  const value = (row as Row)[info.path.key]
  return isMissing(value) ? null : value
}
/** Makes the schema answer from rows. Changes the resolvers of the schema, once, at start-up. */
export function serveFromRows(model: Model, given: GivenRows, resolveNode: NodeResolver): void {
  const { schema } = model
  const query = schema.getQueryType()
  const mutation = schema.getMutationType()
  const node: Resolver = (_source, args, ctx, info) => resolveNode(ctx as ReadContext, info, args)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const root = type === query ? model.root(field.name) : undefined
      if (root) field.resolve = planned(given, root.noun.name)
      else if (type === query) field.resolve = given.once(isNodeField(field) ? node : projected(model, field))
      else if (type === mutation) field.resolve = returnsNoun(model, field) ? field.resolve : projected(model, field)
      else field.resolve = byResponseKey
    }
  }
}
const planned =
  (given: GivenRows, name: string): Resolver =>
  (_source, _args, ctx, info) =>
    given.read(ctx as ReadContext, String(info.path.key), name)
/** Does this mutation return a noun, and so the rows of `resultaat`? */
export const returnsNoun = (model: Model, field: Field): boolean => {
  const type = getNamedType(field.type)
  return isObjectType(type) && model.nouns.some((n) => n.name === type.name)
}
function projected(model: Model, field: Field): Resolver {
  const original = field.resolve
  if (!original) throw new Error(`leesplan: root field ${field.name} has no resolver`)
  return async (source, args, ctx, info) => {
    const value: unknown = await original(source, args, ctx, info)
    const s = newScope(model, info.fragments, info.variableValues)
    return projector(s, field.type, info.fieldNodes)(value, () => {})
  }
}
