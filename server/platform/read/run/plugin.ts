// The planner in Apollo Server: refuse before execution, then answer with text that PostgreSQL already wrote as JSON.
import type { ApolloServerPlugin } from '@apollo/server'
import { asRequestError } from '../../values/errors.js'
import type { Leesplan } from '../planner.js'
import type { ReadContext } from '../declare/noun.js'

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

/**
 * Put it after the plugin of the guard: what the guard refuses, this never sees.
 * @param options.kosten adds `extensions.kosten` to every answer to an operation that was weighed, refusals included
 */
export const leesplanPlugin = <C extends ReadContext>(
  plan: Leesplan,
  options: { kosten?: boolean } = {},
): ApolloServerPlugin<C> => ({
  requestDidStart: async () => {
    /** undefined: refused before it could be weighed */
    let kosten: number | undefined
    return {
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        if (!operation) return
        try {
          const weighed = (rows: number) => void (kosten = rows)
          plan.vooraf(document, operation, request.variables, contextValue, weighed)
        } catch (e) {
          // Nothing was done yet: the request as a whole is refused.
          throw asRequestError(e)
        }
      },
      responseForOperation: async ({ document, operation, request, contextValue, response }) => {
        // Without one operation to run, Apollo says so itself.
        if (!operation) return null
        const answer = await plan.text(document, operation, request.variables, contextValue)
        if (!answer) return null
        return { http: response.http, body: { kind: 'single', singleResult: { data: new Text(answer.json) as never } } }
      },
      willSendResponse: async ({ response: { body } }) => {
        if (options.kosten && kosten !== undefined && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, kosten }
      },
    }
  },
})
