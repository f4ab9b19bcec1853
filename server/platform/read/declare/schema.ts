// GraphQL face of reading: connections and root fields, made by calling the type-graphql decorators.
import { Arg, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { filterOf, makeClass, nameOf, oncePer, registerNoun, sorteringOf, type Class } from './filter-types.js'
import { DEFAULT_PAGE, largestPage, MAX_COUNT, MAX_OFFSET, MAX_PAGE } from '../limits.js'
import type { Noun } from './noun.js'

/** Offered here too: type classes need only this file. */
export { enumOf as enumOf } from './filter-types.js'

/** TypeScript face of a connection field: `@Connection(() => Actie, '…') acties!: Page<Actie>`. */
export interface Page<T> {
  nodes: T[]
}

const PageInfo = makeClass(
  ObjectType('PageInfo', { description: 'Waar u bent in een lijst, om verder of terug te bladeren.' }),
  'PageInfo',
  {
    hasNextPage: [() => Boolean, false, 'Staat er meer na deze bladzijde?'],
    hasPreviousPage: [() => Boolean, false, 'Staat er meer voor deze bladzijde?'],
    startCursor: [() => String, true, 'Plaats van de eerste regel op deze bladzijde.'],
    endCursor: [() => String, true, 'Plaats van de laatste regel op deze bladzijde.'],
  },
)
/** The connection of a noun's type. */
const connectionOf = oncePer((type): Class => {
  const noun = nameOf(type)
  const edge = makeClass(
    ObjectType(`${noun}Edge`, { description: `Eén regel van een lijst met ${noun}.` }),
    `${noun}Edge`,
    {
      cursor: [() => String, false, 'Plaats van deze regel in de lijst.'],
      node: [() => type, false, 'De regel zelf.'],
    },
  )
  const description = `Eén bladzijde van een lijst met ${noun}.`
  return makeClass(ObjectType(`${noun}Connection`, { description }), `${noun}Connection`, {
    edges: [() => [edge], false, 'De regels, elk met de plaats in de lijst.'],
    nodes: [() => [type], false, 'De regels.'],
    pageInfo: [() => PageInfo, false, 'Waar u bent in de lijst.'],
    totalCount: [() => Int, false, `Aantal regels van de hele lijst, geteld tot en met ${MAX_COUNT}.`],
    totalCountBegrensd: [
      () => Boolean,
      false,
      `Zijn er meer dan ${MAX_COUNT} regels? Dan is het aantal niet verder geteld.`,
    ],
  })
})
type ArgSpec = [name: string, type: () => unknown, description: string]
function listArgs(proto: object, property: string, type: () => object, max = MAX_PAGE): void {
  const args: ArgSpec[] = [
    ['first', () => Int, `Aantal regels vanaf het begin. Standaard ${DEFAULT_PAGE}, hoogstens ${max}.`],
    ['after', () => String, 'Alleen regels na deze plaats (een cursor van deze lijst).'],
    ['last', () => Int, `Aantal regels vanaf het einde, in plaats van first. Hoogstens ${max}.`],
    ['before', () => String, 'Alleen regels voor deze plaats (een cursor van deze lijst).'],
    ['offset', () => Int, `Sla eerst dit aantal regels over. Hoogstens ${MAX_OFFSET}.`],
    ['filter', () => filterOf(type()), 'Alleen regels die hieraan voldoen.'],
    ['sortering', () => sorteringOf(type()), 'De volgorde van de lijst.'],
  ]
  args.forEach(([name, of, description], i) =>
    Arg(name, of as never, { nullable: true, description })(proto, property, i),
  )
}

/** A to-many relation as a Relay connection. */
export const Connection =
  (type: () => object, description: string): PropertyDecorator =>
  (proto, property) => {
    Field(() => connectionOf(type()) as never, { description })(proto, property as string)
    listArgs(proto, property as string, type)
  }

/** Makes the resolver class with the root fields of every noun. Give it to `buildSchemaSync` with the other resolvers. */
export function queriesOf(nouns: readonly Noun[]): Class {
  const Queries = class Queries {}
  const proto = Queries.prototype as object
  nouns.forEach(registerNoun)
  // Building a schema only reads what decorators registered, so every type must be made before it starts.
  for (const { type } of nouns) [connectionOf, filterOf, sorteringOf].forEach((make) => make(type))
  for (const noun of nouns)
    for (const [name, { kind, description }] of Object.entries(noun.queries)) {
      const returns = { one: () => noun.type, list: () => connectionOf(noun.type), plain: () => [noun.type] }[kind]
      Query(returns as never, { description, nullable: kind === 'one' })(proto, name, {})
      if (kind === 'one')
        Arg(noun.key, () => ID, { description: 'Het vaste kenmerk van wat u wilt zien.' })(proto, name, 0)
      if (kind === 'list') listArgs(proto, name, () => noun.type, largestPage(noun))
    }
  Resolver()(Queries)
  return Queries
}
