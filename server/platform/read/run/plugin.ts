// The planner in Apollo Server: refuse before execution, then answer with text that PostgreSQL already wrote as JSON.
import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { asRequestError } from '../../values/errors.js'
import type { Leesplan } from '../planner.js'
import type { ReadContext } from '../declare/noun.js'
import { orRefused } from './parts.js'
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
  /** refuses an operation by throwing: the planner only says what it would have cost */
  guard?: (asked: Guarded<C>) => void
}

export const leesplanPlugin = <C extends ReadContext>(
  plan: Leesplan,
  options: Options<C> = {},
): ApolloServerPlugin<C> => ({
  requestDidStart: async () => {
    /** undefined: refused before it could be weighed */
    let kosten: number | undefined
    let prepared: Prepared | undefined
    const weighed = (rows: number) => void (kosten = rows)
    return {
      didResolveOperation: async ({ document, operation, request, contextValue: ctx }) => {
        if (!operation) return
        const variables = request.variables ?? {}
        const prepare = () => plan.prepare(document, operation, variables, ctx, weighed)
        try {
          options.guard?.({ document, operation, variables, ctx })
          prepared = prepare()
        } catch (e) {
          if (kosten === undefined) orRefused(prepare)
          // Nothing was done yet: the request as a whole is refused.
          throw asRequestError(e)
        }
      },
      responseForOperation: async ({ response }) => {
        // Without one operation to run, Apollo says so itself.
        const json = await prepared?.run()
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
