// The planner in Apollo Server: refuse before execution, then answer with text that PostgreSQL already wrote as JSON.
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server'
import { GraphQLError, type DocumentNode, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql'
import { asRequestError } from '../../values/errors.js'
import type { Leesplan } from '../planner.js'
import { settle, type ReadContext } from '../declare/context.js'
import { ProofExpired } from './envelope.js'
import type { Prepared } from './prepare.js'

class Text {
  constructor(readonly json: string) {}
}
interface Result {
  data?: unknown
  errors?: unknown
  extensions?: unknown
}
/** For the Apollo option `stringifyResult`: splices the text into the response instead of writing it again. */
export function stringifyResult(result: object): string {
  const { data, ...rest } = result as Result
  if (!(data instanceof Text)) return JSON.stringify(result)
  const more = JSON.stringify(rest)
  return `{"data":${data.json}${more === '{}' ? '' : `,${more.slice(1, -1)}`}}`
}

/** An operation as a guard looks at it. */
export interface Guarded<C> {
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
  ctx: C
}
interface Options<C> {
  /** adds `extensions.kosten` to every answer to an operation that was weighed, refusals included */
  kosten?: boolean
  /** refuses an operation by throwing: the planner only says what it would have cost. Asked again of an actor that is made anew */
  guard?: (asked: Guarded<C>) => void
  /** the form of what is refused after the reading: Apollo Server formats only what it executes itself */
  formatError?: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
  /** what a session that ended is told */
  notSignedIn?: () => GraphQLError
}
const refusal = (e: GraphQLError, format: Options<never>['formatError']): GraphQLResponse => ({
  http: { status: (e.extensions['http'] as { status?: number } | undefined)?.status, headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { errors: [format?.(e.toJSON(), e) ?? e.toJSON()] } },
})

export const leesplanPlugin = <C extends ReadContext>(
  plan: Leesplan,
  options: Options<C> = {},
): ApolloServerPlugin<C> => ({
  requestDidStart: async () => {
    /** undefined: refused before it could be weighed */
    let kosten: number | undefined
    let check: (() => Prepared) | undefined
    let prepared: Prepared | undefined
    const weighed = (rows: number) => void (kosten = rows)
    /** Once more, with the actor as it is now. */
    const again = async (ctx: C): Promise<Prepared> => {
      if (!(await settle(ctx))) throw options.notSignedIn?.() ?? new Error('leesplan: nobody is signed in any more')
      return check!()
    }
    return {
      didResolveOperation: async ({ document, operation, request, contextValue: ctx }) => {
        if (!operation) return
        check = () => checked({ document, operation, variables: request.variables ?? {}, ctx }, plan, options, weighed)
        try {
          prepared = check()
        } catch (e) {
          // A remembered actor may be refused what it may do by now.
          if (ctx.session?.state !== 'unknown') throw e
          prepared = await again(ctx)
        }
        // Nothing here compares the session (a mutation, introspection, only ordinary roots): do so first.
        if (!prepared.proves && ctx.session?.state === 'unknown') prepared = await again(ctx)
      },
      responseForOperation: async ({ response, contextValue: ctx }) => {
        // Without one operation to run, Apollo says so itself.
        let json: string | undefined
        try {
          json = await prepared?.run()
        } catch (e) {
          if (!(e instanceof ProofExpired)) throw e
          // Rights changed, or the session ended, and nothing was told yet.
          try {
            prepared = await again(ctx)
            json = await prepared.run()
          } catch (refused) {
            if (refused instanceof GraphQLError) return refusal(refused, options.formatError)
            throw refused
          }
        }
        if (json === undefined) return null
        return { http: response.http, body: { kind: 'single', singleResult: { data: new Text(json) as never } } }
      },
      willSendResponse: async ({ response: { body } }) => {
        if (options.kosten && kosten !== undefined && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, kosten }
      },
    }
  },
})
/** Refused for another reason, or too deep to be made: the refusal that is there is told, without a cost. */
function counted(prepare: () => unknown): void {
  try {
    prepare()
  } catch (e) {
    if (!(e instanceof GraphQLError || e instanceof RangeError)) throw e
  }
}
/** @throws what is refused: nothing was done yet, so the request as a whole */
function checked<C extends ReadContext>(
  asked: Guarded<C>,
  plan: Leesplan,
  { guard }: Options<C>,
  weighed: (rows: number) => void,
): Prepared {
  let known = false
  const prepare = () =>
    plan.prepare(asked.document, asked.operation, asked.variables, asked.ctx, (rows) => {
      known = true
      weighed(rows)
    })
  try {
    guard?.(asked)
    return prepare()
  } catch (e) {
    if (!known) counted(prepare)
    throw asRequestError(e)
  }
}
