// Acting as a demo account through the front door.

/** An answer as it came in. `data` is whatever the query asked for; a test names the shape it expects. */
export interface Antwoord<T> {
  status: number
  data: T
  errors?: Fout[]
  extensions?: { kosten?: number }
  /** the body as text, for searching what must not be in it */
  tekst: string
}
export interface Fout {
  message: string
  path?: (string | number)[]
  extensions: { code: string; velden?: Record<string, string>; versie?: number; kenmerk?: string }
}
export interface Persoon {
  cookie: string
  /** sends one operation */
  vraag: <T = never>(query: string, variables?: object) => Promise<Antwoord<T>>
  /** sends one operation that must succeed; throws with the errors otherwise */
  krijg: <T = never>(query: string, variables?: object) => Promise<T>
}

/** What says who asks: a cookie, or headers. */
export type Sleutel = string | Readonly<Record<string, string>>

export const stuur = async <T>(
  url: string,
  sleutel: Sleutel,
  query: string,
  variables: object = {},
): Promise<Antwoord<T>> => {
  const r = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(typeof sleutel === 'string' ? { cookie: sleutel } : sleutel) },
    body: JSON.stringify({ query, variables }),
  })
  const tekst = await r.text()
  return { ...(JSON.parse(tekst) as Omit<Antwoord<T>, 'status' | 'tekst'>), status: r.status, tekst }
}

/** Signs in; `wie` is the part of the address before @regio.example. */
export async function als(url: string, wie: string): Promise<Persoon> {
  const r = await fetch(`${url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gebruiker: `${wie}@regio.example` }),
  })
  if (r.status !== 204) throw new Error(`inloggen als ${wie}: ${r.status}`)
  const cookie = r.headers.getSetCookie()[0]!.split(';')[0]!
  const vraag = <T>(query: string, variables?: object) => stuur<T>(url, cookie, query, variables)
  const krijg = async <T>(query: string, variables?: object): Promise<T> => {
    const a = await vraag<T>(query, variables)
    if (a.errors) throw new Error(`${wie}: ${JSON.stringify(a.errors)}`)
    return a.data
  }
  return { cookie, vraag, krijg }
}
