// Asking the small world: the whole answer, or only what goes out as text.
import {
  execute,
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql'
import type { Leesplan } from '../../../../server/platform/read/planner.js'
import type { Prepared } from '../../../../server/platform/read/run/prepare.js'
import { ACTOREN, VANDAAG, type Wereld } from './start.js'

export interface Vraag {
  query: string
  variables?: Record<string, unknown>
  als?: keyof typeof ACTOREN
}
const contextOf = ({ als = 'coordinator' }: Vraag) => ({ actor: ACTOREN[als], vandaag: VANDAAG })
type Planner = Pick<Wereld, 'schema' | 'plan'>

const operationOf = (document: DocumentNode) => document.definitions[0] as OperationDefinitionNode

/** The answer, as behind Apollo Server; mutations included. */
export async function vraag({ schema, plan }: Planner, q: Vraag): Promise<ExecutionResult> {
  const contextValue = { ...contextOf(q), plan }
  const document = parse(q.query)
  try {
    const text = await plan.prepare(document, operationOf(document), q.variables, contextValue).run()
    if (text !== undefined) return { data: JSON.parse(text) as Record<string, unknown> }
  } catch (e) {
    if (e instanceof GraphQLError) return { errors: [e] }
    throw e
  }
  return await execute({ schema, document, variableValues: q.variables, contextValue })
}
export function vooraf(plan: Leesplan, q: Vraag): Prepared {
  const document = parse(q.query)
  return plan.prepare(document, operationOf(document), q.variables, contextOf(q))
}
/** The text answer, parsed; undefined when ordinary execution must complete it. */
export async function tekst(plan: Leesplan, q: Vraag): Promise<unknown> {
  const answer = await vooraf(plan, q).run()
  return answer === undefined ? undefined : (JSON.parse(answer) as unknown)
}
export const uitleg = (plan: Leesplan, q: Vraag): ReturnType<Leesplan['uitleg']> =>
  plan.uitleg(parse(q.query), q.variables, contextOf(q))

/** Codes with paths, and the fields an error names. */
export const fouten = ({ errors = [] }: ExecutionResult): { pad: string; code: unknown; velden: unknown }[] =>
  errors.map((e) => ({ pad: (e.path ?? []).join('.'), code: e.extensions.code, velden: e.extensions.velden }))
