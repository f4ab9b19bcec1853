// What the client asked for, for ordinary resolvers that can spare themselves the work.
import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/** Is this field selected directly under the field that is being resolved, under any alias, through fragments too? */
export function isAsked(info: GraphQLResolveInfo, naam: string): boolean {
  const in_ = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((s) => {
      if (s.kind === Kind.FIELD) return s.name.value === naam
      return in_(s.kind === Kind.INLINE_FRAGMENT ? s.selectionSet : info.fragments[s.name.value]?.selectionSet)
    }) ?? false
  return info.fieldNodes.some((n) => in_(n.selectionSet))
}
