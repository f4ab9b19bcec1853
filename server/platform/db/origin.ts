// Whose statement failed and where it was asked. Failures are made anew on their way out (database-error.ts), so what
// belongs to them stands beside them, and goes along.
interface Origin {
  /** the static comment of the statement */
  comment?: string | undefined
  /** made where the statement was asked */
  asked?: Error | undefined
}
const origins = new WeakMap<object, Origin>()

/** Remembers it of a failure, besides what is known already. Returns the failure. */
export function cameFrom(failure: unknown, { comment, asked }: Origin): unknown {
  if (typeof failure !== 'object' || failure === null) return failure
  const known = origins.get(failure)
  origins.set(failure, { comment: known?.comment ?? comment, asked: known?.asked ?? asked })
  return failure
}
/** `failure` took the place of `before`, which was asked at `asked`. */
export const sameOrigin = (before: unknown, failure: unknown, asked?: Error): unknown =>
  cameFrom(failure, { asked, ...origins.get(Object(before) as object), ...(asked ? { asked } : {}) })

/** Of this error or of what caused it. */
export function originOf(e: unknown): Origin {
  for (let x = e; x instanceof Error; x = x.cause) {
    const known = origins.get(x)
    if (known) return known
  }
  return {}
}
