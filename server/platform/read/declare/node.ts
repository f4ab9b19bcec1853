// The global object of Relay: every row has one id, and `node` finds it whatever noun it is of.
import { Arg, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql'
import { MAX_PAGE } from '../limits.js'

/** Where a row that `node` found says of which type it is: no alias of a client can be this key. */
export const NODE_TYPE = Symbol('type of a node')

@InterfaceType({
  description: 'Iets met een eigen kenmerk, dat u met node(id) weer opvraagt.',
  resolveType: (row: { [NODE_TYPE]?: string }) => row[NODE_TYPE],
})
export abstract class Node {
  @Field(() => ID, { description: 'Het vaste kenmerk. Voor een gemeente haar CBS-code.' })
  id!: string
}

/** The root fields `node` and `nodes`; run/nodes.ts answers them. */
@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: 'Eén ding, van welke soort ook.' })
  node(@Arg('id', () => ID, { description: 'Het vaste kenmerk van wat u wilt zien.' }) _id: string): void {}
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Meer dingen, in de volgorde van de kenmerken. Wat u niet mag zien of niet bestaat, is leeg.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `De vaste kenmerken van wat u wilt zien. Hoogstens ${MAX_PAGE}.` })
    _ids: string[],
  ): void {}
}
