// Errors of a document say which field it is about, to who may read the schema. Others hear that the question is not right:
// where it is wrong tells which of its names exist.
import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'

/** Told of a document that is refused, when its reader may not know the schema. */
export const NOT_RIGHT = 'De vraag klopt niet.'

/** How many errors there are tells of the document, too. */
const once = (errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] =>
  errors.filter((e, i) => e.message !== NOT_RIGHT || errors.findIndex((f) => f.message === NOT_RIGHT) === i)

export interface SchemaReaders<C extends BaseContext> {
  /** put it before what formats or orders errors */
  plugin: ApolloServerPlugin<C>
  /** was this error made for somebody who may read the schema? No, unless the plugin heard of it */
  has: (error: unknown) => boolean
}
/**
 * Remembers of each error whether its reader may know the schema: Apollo Server formats errors without their context.
 * @param settled is the actor of this context as it is now?
 */
export function createSchemaReaders<C extends BaseContext>(
  mayRead: (ctx: C) => boolean,
  settled: (ctx: C) => Promise<boolean>,
): SchemaReaders<C> {
  const told = new WeakSet<object>()
  return {
    has: (error) => typeof error === 'object' && error !== null && told.has(error),
    plugin: {
      requestDidStart: async () => ({
        didEncounterErrors: async ({ errors, contextValue }) => {
          if (!(await settled(contextValue))) return
          if (mayRead(contextValue)) for (const error of errors) told.add(error)
        },
        willSendResponse: async ({ response: { body } }) => {
          if (body.kind === 'single' && body.singleResult.errors)
            body.singleResult.errors = once(body.singleResult.errors)
        },
      }),
    },
  }
}
