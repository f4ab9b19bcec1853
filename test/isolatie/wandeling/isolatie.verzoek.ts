// Requests as they should not be: with any header and content type, or as bare bytes.
import net from 'node:net'

export const JSON_TYPE = 'application/json'
export interface Uit {
  status: number
  tekst: string
  kop: Headers
}
/** `type` null = without content type */
export type Verzoek = RequestInit & { type?: string | null }
export async function verzoek(url: string, pad: string, cookie: string, o: Verzoek): Promise<Uit> {
  const { type = JSON_TYPE, headers, ...rest } = o
  const kop = { cookie, ...(type === null ? {} : { 'content-type': type }), ...headers }
  const r = await fetch(url + pad, { method: 'POST', ...rest, headers: kop })
  return { status: r.status, tekst: await r.text(), kop: r.headers }
}
/** Bytes as they are: fetch would repair the address or the headers. */
export const stuurRauw = (url: string, bytes: string): Promise<string> =>
  new Promise((klaar) => {
    const c = net.connect(Number(new URL(url).port), '127.0.0.1', () => c.write(bytes))
    let uit = ''
    c.on('data', (d) => (uit += d.toString()))
    c.on('close', () => klaar(uit))
    c.on('error', () => klaar(uit))
    c.setTimeout(3000, () => c.destroy())
  })
