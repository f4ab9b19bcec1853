// Asking the world of persons, and what the read log says of it.
import { execute, GraphQLError, parse, type ExecutionResult, type OperationDefinitionNode } from 'graphql'
import type { Actor } from '../../../../server/platform/rights/actor.js'
import { ACTOREN, type Planner, type Wereld } from './wereld.js'

export interface Vraag {
  query: string
  variables?: Record<string, unknown>
  als?: keyof typeof ACTOREN | Actor
  doel?: string
  kenmerk?: string
  planner?: Planner
}
export interface Antwoord extends ExecutionResult {
  tekst: string
  /** what was logged of it, in order */
  regels: { doel: string; gebruiker: string; velden: string[]; personen: string[] }[]
}
let vragen = 0

/** The answer, as behind Apollo Server, and its lines in the log. */
export async function vraag(w: Wereld, q: Vraag): Promise<Antwoord> {
  const kenmerk = q.kenmerk ?? `V${++vragen}`
  const { als = 'regisseur', planner = w } = q
  const actor = typeof als === 'string' ? ACTOREN[als] : als
  const ctx = { actor, vandaag: '2026-06-15', kenmerk, gevraagdDoel: q.doel }
  const antwoord = await antwoordVan(planner, q, ctx)
  const regels = await w.owner<Antwoord['regels']>`
    select doel, gebruiker_id::text gebruiker, velden, personen::text[] personen from leesvraag where kenmerk = ${kenmerk}`
  return { ...antwoord, tekst: JSON.stringify(antwoord), regels: [...regels] }
}
async function antwoordVan({ schema, plan }: Planner, q: Vraag, ctx: object): Promise<ExecutionResult> {
  const document = parse(q.query)
  try {
    const operatie = document.definitions[0] as OperationDefinitionNode
    const text = await plan.prepare(document, operatie, q.variables, ctx as never).run()
    if (text !== undefined) return { data: JSON.parse(text) as Record<string, unknown> }
  } catch (e) {
    if (e instanceof GraphQLError) return { errors: [e] }
    throw e
  }
  return await execute({ schema, document, variableValues: q.variables, contextValue: ctx })
}
/** Every person of whom the answer holds a row: the generated questions ask the key of each under a name that begins with `wie`. */
export function personenIn(x: unknown, uit: Set<string> = new Set()): Set<string> {
  if (Array.isArray(x)) for (const y of x) personenIn(y, uit)
  else if (x && typeof x === 'object')
    for (const [naam, y] of Object.entries(x))
      if (naam.startsWith('wie') && typeof y === 'string') uit.add(y)
      else personenIn(y, uit)
  return uit
}
