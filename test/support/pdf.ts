// The text of a PDF as a reader would copy it: pages in order, glyph numbers turned back by the map of their font. Enough
// for what the server writes: flate streams and hexadecimal strings.
import { inflateSync } from 'node:zlib'

export interface GelezenPdf {
  /** the drawn pieces of text of each page */
  paginas: string[][]
  /** everything, without white space: lines may break anywhere */
  kaal: string
  taal?: string
}
/** How often a text stands in it, wherever its lines break. */
export const keer = (pdf: GelezenPdf, tekst: string): number => pdf.kaal.split(tekst.replace(/\s+/g, '')).length - 1

const perVier = (h: string): string[] => h.match(/[0-9a-f]{4}/g) ?? []
function objecten(bytes: Buffer): Map<string, string> {
  const rauw = bytes.toString('latin1')
  if (!rauw.startsWith('%PDF-1.') || !/%%EOF\s*$/.test(rauw)) throw new Error('this is no whole PDF')
  return new Map([...rauw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1]!, m[2]!]))
}
const stroom = (o: string): string =>
  inflateSync(Buffer.from(/stream\n([\s\S]*)\nendstream/.exec(o)![1]!, 'latin1')).toString('latin1')
/** Glyph number → text; the writer lists every glyph of a range. */
function tekens(cmap: string): Map<string, string> {
  const uit = new Map<string, string>()
  for (const [, van, lijst] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    for (const [i, m] of [...lijst!.matchAll(/<([0-9a-f\s]*)>/g)].entries()) {
      const glief = (parseInt(van!, 16) + i).toString(16).padStart(4, '0')
      uit.set(glief, String.fromCharCode(...perVier(m[1]!).map((c) => parseInt(c, 16))))
    }
  return uit
}

/** @throws when it is not a whole PDF */
export function leesPdf(bytes: Buffer): GelezenPdf {
  const obj = objecten(bytes)
  const van = (o: string, naam: string) => obj.get(new RegExp(`/${naam} (\\d+) 0 R`).exec(o)?.[1] ?? '')!
  const catalogus = [...obj.values()].find((o) => o.includes('/Type /Catalog'))!
  const kids = /\/Kids \[([^\]]*)\]/.exec(van(catalogus, 'Pages'))![1]!
  const pagina = (o: string): string[] => {
    const fonts = [...van(o, 'Resources').matchAll(/\/(F\d+) (\d+) 0 R/g)]
    const letters = new Map(fonts.map((m) => [m[1]!, tekens(stroom(van(obj.get(m[2]!)!, 'ToUnicode')))]))
    let nu = new Map<string, string>()
    const uit: string[] = []
    for (const [, font, reeks] of stroom(van(o, 'Contents')).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g))
      if (font) nu = letters.get(font)!
      else
        uit.push([...reeks!.matchAll(/<([0-9a-f]*)>/g)].flatMap((m) => perVier(m[1]!).map((g) => nu.get(g))).join(''))
    return uit
  }
  const paginas = [...kids.matchAll(/(\d+) 0 R/g)].map((m) => pagina(obj.get(m[1]!)!))
  const kaal = paginas.flat().join('').replace(/\s+/g, '')
  return { paginas, kaal, taal: /\/Lang \((\w+)\)/.exec(catalogus)?.[1] }
}

export interface Opgehaald {
  status: number
  headers: Headers
  /** code of the error; undefined for a file */
  code?: string
  velden?: Record<string, string>
  bytes: Buffer
}
/** GET as a session. */
export async function haalOp(url: string, cookie = ''): Promise<Opgehaald> {
  const r = await fetch(url, { headers: { cookie } })
  const bytes = Buffer.from(await r.arrayBuffer())
  if (r.ok) return { status: r.status, headers: r.headers, bytes }
  const { errors } = JSON.parse(bytes.toString()) as {
    errors: { extensions: { code: string; velden?: Record<string, string> } }[]
  }
  return { status: r.status, headers: r.headers, bytes, ...errors[0]!.extensions }
}
