// One request as a careful client does it: a time limit, and the outcome in one word.

export interface Answer {
  /** 0 = no answer at all */
  status: number
  /** 'ok', or why not: status and code, or what the connection said */
  outcome: string
  data?: Record<string, unknown>
  /** seconds that the server asks to wait */
  retryAfter: number
  ms: number
}
/** Longer than any answer of ours may take: who gets none within it hangs. */
const HANGS_MS = 30_000
export const HANGS = 'hangt'
/** Nobody listens: the request was never accepted. */
export const REFUSED = 'ECONNREFUSED'

/** Asks, and never rejects. */
export async function ask(url: string, cookie: string, query: string, variables: object = {}): Promise<Answer> {
  const began = performance.now()
  const done = (answer: Omit<Answer, 'ms'>): Answer => ({ ...answer, ms: performance.now() - began })
  try {
    const r = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(HANGS_MS),
    })
    const { data, errors } = (await r.json()) as { data?: Record<string, unknown>; errors?: { extensions: object }[] }
    const code = (errors?.[0]?.extensions as { code?: string } | undefined)?.code
    const well = r.status === 200 && !errors && data
    const outcome = well ? 'ok' : `${r.status} ${code ?? 'zonder code'}`
    return done({
      status: r.status,
      outcome,
      retryAfter: Number(r.headers.get('retry-after') ?? 0),
      ...(data && { data }),
    })
  } catch (e) {
    return done({ status: 0, outcome: reason(e), retryAfter: 0 })
  }
}

function reason(e: unknown): string {
  if (e instanceof Error && e.name === 'TimeoutError') return HANGS
  const cause = e instanceof Error && e.cause instanceof Error ? e.cause : e
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}

/** A demo account, signed in. */
export interface Account {
  email: string
  id: string
  gemeente: string
  cookie: string
}
const GEMEENTE: Record<string, string> = {
  'taskforce@regio.example': '0988',
  'regisseur.nederweert@regio.example': '0946',
  'regisseur.cranendonck@regio.example': '1706',
}

/** Signs in the demo accounts of three gemeenten, one of each. */
export const signIn = (url: string): Promise<Account[]> =>
  signInAs(
    url,
    Object.keys(GEMEENTE).map((email) => email.split('@')[0]!),
  )

/** @param names what stands before the @ of demo accounts */
export async function signInAs(url: string, names: readonly string[]): Promise<Account[]> {
  const accounts: Account[] = []
  for (const email of names.map((name) => `${name}@regio.example`)) {
    const gemeente = GEMEENTE[email] ?? ''
    const r = await fetch(`${url}/auth/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gebruiker: email }),
    })
    const cookie = r.headers.getSetCookie()[0]?.split(';')[0]
    if (!cookie) throw new Error(`inloggen als ${email} gaf ${r.status}`)
    const { data } = await ask(url, cookie, '{ mij { id } }')
    accounts.push({ email, gemeente, cookie, id: (data!['mij'] as { id: string }).id })
  }
  return accounts
}
