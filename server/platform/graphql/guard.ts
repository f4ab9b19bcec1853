// The guard: before anything runs it asks beleid.ts, by the exact name of each root field, whether this actor may ask it.
// In didResolveOperation and not in a validation rule, because Apollo remembers validated documents for every actor.
import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { requirePerson } from '../rights/actor.js'
import type { Context } from './context.js'
import { DomainError, invalid } from '../values/errors.js'
import type { Guarded } from '../read/run/plugin.js'
import { keyOf } from './place.js'
import { checkDepth, checkValue } from '../values/value-limits.js'
import { requirementOf, mag } from '../rights/rights.js'

const META = new Set(['__schema', '__type'])
/** The root fields of an operation by name, through fragments. Validated documents have no circular fragments. */
export function wortels(
  document: DocumentNode,
  set: SelectionSetNode,
  uit = new Map<string, FieldNode>(),
): Map<string, FieldNode> {
  for (const s of set.selections) {
    if (s.kind === Kind.FIELD) {
      if (!uit.has(s.name.value)) uit.set(s.name.value, s)
    } else if (s.kind === Kind.INLINE_FRAGMENT) wortels(document, s.selectionSet, uit)
    else {
      const f = document.definitions.find(
        (d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === s.name.value,
      )
      if (f) wortels(document, f.selectionSet, uit)
    }
  }
  return uit
}
const weiger = (node: FieldNode): DomainError =>
  new DomainError('GEEN_TOEGANG', `U mag ‘${keyOf(node)}’ niet bekijken of doen. Vraag uw beheerder om toegang.`, {
    general: 'U mag dit niet bekijken of doen. Vraag uw beheerder om toegang.',
    at: { nodes: [node], path: [keyOf(node)] },
  })

/** @throws GEEN_TOEGANG for a root field that no role of the actor has, or introspection where it is closed */
export function requireAccess(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  ctx: Context,
  introspectie: (ctx: Context) => boolean,
): void {
  const soort = operation.operation === 'mutation' ? 'mutation' : 'query'
  if (soort === 'mutation') requirePerson(ctx.actor)
  for (const [veld, node] of wortels(document, operation.selectionSet)) {
    if (veld === '__typename') continue
    if (META.has(veld)) {
      if (!introspectie(ctx)) throw weiger(node)
      continue
    }
    const eis = requirementOf(soort, veld)
    if (!eis || !mag(ctx.actor, eis)) throw weiger(node)
  }
}
/** Refuses values that no field can take, in literals as in variables. Whether variables fit their types comes after. */
function eisWaarden(document: DocumentNode, variables: Record<string, unknown>): void {
  for (const [naam, v] of Object.entries(variables))
    checkValue(v, v !== null && typeof v === 'object' && !Array.isArray(v) ? '' : naam)
  let diepte = 0
  const nest = {
    enter: () => checkDepth(++diepte),
    leave: () => void diepte--,
  }
  visit(document, {
    ObjectValue: nest,
    ListValue: {
      enter(n) {
        nest.enter()
        checkValue(
          n.values.map(() => 0),
          'lijst',
        )
      },
      leave: nest.leave,
    },
    StringValue: (n) => checkValue(n.value, 'tekst'),
  })
}

/**
 * @param introspectie may this actor read the schema itself? In production that is for the functioneel beheerder.
 * @returns throws what it refuses; never waits, so that it can be asked again
 */
export const guard =
  (introspectie: (ctx: Context) => boolean) =>
  ({ document, operation, variables, ctx }: Guarded<Context>): void => {
    if (operation.operation === 'subscription')
      throw invalid({}, 'Hier kunt u alleen vragen (query) en handelen (mutation).')
    requireAccess(document, operation, ctx, introspectie)
    eisWaarden(document, variables)
  }
