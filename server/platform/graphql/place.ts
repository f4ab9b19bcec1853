// Where in a document an error stands: for a form as the path of an input, for a programmer as the path of a field.
import { BREAK, Kind, parse, visit, type ASTNode, type FieldNode, type GraphQLError } from 'graphql'

export interface Place {
  /** path of the argument or input field, without the name of the input itself */
  input?: string | undefined
  /** keys in the answer, from the root to the field; undefined inside a fragment, which has no one place */
  path?: string[] | undefined
}
/** Paths start at the field of the form: the name of the input itself says nothing to a person. */
export const withoutInput = (parts: string[]): string => (parts.length > 1 ? parts.slice(1) : parts).join('.')

export const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value
const isNamed = (n: ASTNode) => n.kind === Kind.ARGUMENT || n.kind === Kind.OBJECT_FIELD

/**
 * @param missing the field that is not there, of the input at that place
 * @returns an empty place for an error that stands nowhere in a document
 */
export function placeOf(e: GraphQLError, missing?: string): Place {
  const [at] = e.locations ?? []
  if (!at || !e.source) return {}
  const names: string[] = []
  const keys: string[] = []
  let inFragment = false
  let found: Place = {}
  visit(parse(e.source.body), {
    enter(n) {
      if (n.kind === Kind.FRAGMENT_DEFINITION) inFragment = true
      if (n.kind === Kind.FIELD) keys.push(keyOf(n))
      if (isNamed(n)) names.push(n.name.value)
      const { line, column } = n.loc!.startToken
      if (line !== at.line || column !== at.column) return undefined
      // The same place may be several nodes: the outermost starts there, and the argument around it is known by then.
      if (n.kind === Kind.DOCUMENT || n.kind === Kind.OPERATION_DEFINITION) return undefined
      found = {
        input: names.length ? withoutInput([...names, ...(missing ? [missing] : [])]) : undefined,
        path: inFragment || !keys.length ? undefined : [...keys],
      }
      return BREAK
    },
    leave(n) {
      if (n.kind === Kind.FRAGMENT_DEFINITION) inFragment = false
      if (n.kind === Kind.FIELD) keys.pop()
      if (isNamed(n)) names.pop()
    },
  })
  return found
}
