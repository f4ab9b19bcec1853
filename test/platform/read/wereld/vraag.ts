// Asking the small world: through ordinary execution, or as text.
import { execute, parse, type ExecutionResult, type OperationDefinitionNode } from 'graphql'
import type { Leesplan } from '../../../../server/platform/read/planner.js'
import { ACTOREN, VANDAAG, type Wereld } from './start.js'

export interface Vraag {
  query: string
  variables?: Record<string, unknown>
  als?: keyof typeof ACTOREN
}
const contextOf = ({ als = 'coordinator' }: Vraag) => ({ actor: ACTOREN[als], vandaag: VANDAAG })
type Planner = Pick<Wereld, 'schema' | 'plan'>

/** The answer of ordinary execution, mutations included. */
export async function vraag({ schema, plan }: Planner, q: Vraag): Promise<ExecutionResult> {
  const contextValue = { ...contextOf(q), plan }
  return await execute({ schema, document: parse(q.query), variableValues: q.variables, contextValue })
}
const operationOf = (q: Vraag) => {
  const document = parse(q.query)
  return [document, document.definitions[0] as OperationDefinitionNode, q.variables, contextOf(q)] as const
}
/** The text answer, parsed; undefined when ordinary execution must do it. */
export async function tekst(plan: Leesplan, q: Vraag): Promise<unknown> {
  const answer = await plan.text(...operationOf(q))
  return answer && (JSON.parse(answer.json) as unknown)
}
export const vooraf = (plan: Leesplan, q: Vraag): ReturnType<Leesplan['vooraf']> => plan.vooraf(...operationOf(q))
export const uitleg = (plan: Leesplan, q: Vraag): ReturnType<Leesplan['uitleg']> =>
  plan.uitleg(parse(q.query), q.variables, contextOf(q))

/** Codes with paths, and the fields an error names. */
export const fouten = ({ errors = [] }: ExecutionResult): { pad: string; code: unknown; velden: unknown }[] =>
  errors.map((e) => ({ pad: (e.path ?? []).join('.'), code: e.extensions.code, velden: e.extensions.velden }))
