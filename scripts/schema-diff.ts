// What clients were promised: docs/schema.released.graphql. Something they use may go only after the schema has said so, with a
// day on it, and that day has come.
import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core'
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql'

/** 'Gebruik isPartij. Verdwijnt op 2027-07-01.' */
const UNTIL = /verdwijnt op (\d{4}-\d{2}-\d{2})\b/i

/** What the released schema says of the end of `Type`, `Type.field` or `Type.field.argument`. */
function reasonOf(released: GraphQLSchema, path: string): string | undefined {
  const [name = '', member, argument] = path.split('.')
  const type = released.getType(name)
  if (!member) return undefined
  if (isEnumType(type)) return type.getValue(member)?.deprecationReason ?? undefined
  if (isInputObjectType(type)) return type.getFields()[member]?.deprecationReason ?? undefined
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  const field = type.getFields()[member]
  const arg = argument === undefined ? undefined : field?.args.find((a) => a.name === argument)
  return arg?.deprecationReason ?? field?.deprecationReason ?? undefined
}
/** Was it announced, with a day that has come? */
const isAnnounced = (released: GraphQLSchema, { path }: Change, today: string): boolean => {
  const day = UNTIL.exec((path && reasonOf(released, path)) ?? '')?.[1]
  return day !== undefined && day <= today
}
/** Announcements without a day: nobody can plan for them. */
function undated(schema: GraphQLSchema): string[] {
  const members = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return []
    if (isEnumType(type)) return type.getValues().map((v) => [`${type.name}.${v.name}`, v.deprecationReason] as const)
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((f) => [`${type.name}.${f.name}`, f.deprecationReason] as const)
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((f) => [
      [`${type.name}.${f.name}`, f.deprecationReason] as const,
      ...f.args.map((a) => [`${type.name}.${f.name}.${a.name}`, a.deprecationReason] as const),
    ])
  })
  return members.flatMap(([path, reason]) => (reason && !UNTIL.test(reason) ? [path] : []))
}
/**
 * What may not be changed so, one English sentence each.
 * @param released what clients were promised, as text; `now` the schema of this code
 * @param today 'YYYY-MM-DD'
 */
export async function breaks(released: string, now: string, today: string): Promise<string[]> {
  const [old, next] = [buildSchema(released), buildSchema(now)]
  const changes = await diff(old, next)
  return [
    ...changes
      .filter((c) => c.criticality.level === CriticalityLevel.Breaking && !isAnnounced(old, c, today))
      .map((c) => c.message),
    ...undated(next).map((path) => `${path} is deprecated without a day ("… verdwijnt op JJJJ-MM-DD")`),
  ]
}
/** The same for the files of this project. */
export const breaksOfProject = (today: string): Promise<string[]> =>
  breaks(readFileSync('docs/schema.released.graphql', 'utf8'), readFileSync('schema.graphql', 'utf8'), today)
