// docs/api.md promises what a programmer gets. Every command in it is run as it stands there, with a fresh token.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLATFORM_CODES } from '../../server/platform/values/errors.js'
import { largestPage, MAX_COST, MAX_PAGE } from '../../server/platform/read/limits.js'
import { DOCUMENT_LIMITS } from '../../server/platform/graphql/limits.js'
import { startServer, type TestServer } from '../support/server.js'
import { vraagMetToken } from '../support/token.js'

const tekst = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
interface Blok {
  soort: string
  inhoud: string
}
const blokken: Blok[] = [...tekst.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, soort, inhoud]) => ({
  soort: soort!,
  inhoud: inhoud!.trim(),
}))
const van = (soort: string): string[] => blokken.filter((b) => b.soort === soort).map((b) => b.inhoud)
/** What the document shows right after a command, if it shows anything. */
const belofte = (inhoud: string): Blok | undefined => {
  const volgende = blokken[blokken.findIndex((b) => b.inhoud === inhoud) + 1]
  return volgende && ['json', 'csv'].includes(volgende.soort) ? volgende : undefined
}

let server: TestServer
let token: Awaited<ReturnType<typeof vraagMetToken>>
beforeAll(async () => {
  server = await startServer({ productie: true })
  token = await vraagMetToken(server.url, ['0988'])
})
afterAll(() => server?.stop())

/** The request that curl would send: address, headers and data of the command. */
async function curl(opdracht: string): Promise<Response> {
  const regel = opdracht
    .replace(/\\\n\s*/g, '')
    .replaceAll('$REGIOTAFEL', server.url)
    .replaceAll('$TOKEN', token.geheim)
  const [, get, adres] = /^curl --silent (--get )?"([^"]+)"/.exec(regel)!
  const delen = [...regel.matchAll(/--data-urlencode '(\w+)=([^']+)'/g)].map(([, k, v]) => [k!, v!])
  const vraag = get ? `?${new URLSearchParams(delen)}` : ''
  const headers = [...regel.matchAll(/--header "([^:]+): ([^"]+)"/g)].map(([, k, v]) => [k!, v!] as [string, string])
  const body = /--data '([^']+)'/.exec(regel)?.[1]
  return fetch(adres! + vraag, { headers, ...(body ? { method: 'POST', body } : {}) })
}
/** Is everything the document shows in the answer? A list in the document may be a part of the list. */
function bevat(echt: unknown, doc: unknown): boolean {
  if (Array.isArray(doc)) return Array.isArray(echt) && doc.every((d) => echt.some((e) => bevat(e, d)))
  if (typeof doc !== 'object' || doc === null) return echt === doc
  return (
    typeof echt === 'object' &&
    echt !== null &&
    Object.entries(doc).every(([k, v]) => bevat((echt as Record<string, unknown>)[k], v))
  )
}
const houdt = (antwoord: string, doc: Blok | undefined): void => {
  if (doc?.soort === 'json')
    expect([bevat(JSON.parse(antwoord), JSON.parse(doc.inhoud)), antwoord]).toEqual([true, antwoord])
  if (doc?.soort === 'csv') expect(antwoord.replace('\uFEFF', '').split('\r\n')[0]).toBe(doc.inhoud)
}

describe('docs/api.md', () => {
  it('heeft opdrachten en vragen', () => {
    expect(van('sh').length).toBeGreaterThan(3)
    expect(van('graphql').length).toBeGreaterThan(3)
  })
  it.each(van('sh'))('geeft bij deze opdracht wat er staat: %s', async (opdracht) => {
    const r = await curl(opdracht)
    const antwoord = await r.text()
    const doc = belofte(opdracht)
    houdt(antwoord, doc)
    const mislukt = doc?.soort === 'json' && 'errors' in (JSON.parse(doc.inhoud) as object)
    if (!mislukt) expect([r.status, antwoord]).toEqual([200, expect.not.stringContaining('"errors"')])
  })
  it.each(van('graphql'))('geeft bij deze vraag wat er staat: %s', async (vraag) => {
    const a = await token.vraag(vraag)
    expect(a.errors).toBeUndefined()
    houdt(a.tekst, belofte(vraag))
  })
  it('noemt in de Power Query alleen een adres, parameters en kolommen die bestaan', async () => {
    const [m] = van('powerquery')
    const pad = /RelativePath = "([^"]+)"/.exec(m!)![1]
    const query = [...m!.matchAll(/\[?(\w+) = "([\d,]+)"/g)].map(([, k, v]) => `${k}=${v}`).join('&')
    const r = await fetch(`${server.url}/${pad}?${query}`, { headers: { authorization: `Bearer ${token.geheim}` } })
    expect(r.status).toBe(200)
    const koppen = (await r.text()).split('\r\n')[0]!.replace('\uFEFF', '').split(';')
    const kolommen = [...m!.matchAll(/\{"([^"]+)", /g)].map((x) => x[1]!)
    expect(kolommen.length).toBeGreaterThan(5)
    expect(kolommen.filter((k) => !koppen.includes(k))).toEqual([])
  })
  it('noemt alles wat een token mag vragen', async () => {
    const { data } = await token.vraag<{ mijnRechten: { wat: string }[] }>('{ mijnRechten { wat } }')
    const deel = tekst.slice(tekst.indexOf('## 3.'), tekst.indexOf('## 4.'))
    const woorden = new Set(deel.match(/\w+/g))
    // Of a type with a root field the root field is named; the fields of the others one by one.
    const wortels = data!.mijnRechten.map(({ wat }) => wat).filter((wat) => !wat.includes('.'))
    const VASTE = ['node', 'nodes', 'regio', 'mij', 'mijnRechten', 'gemeenten', 'pilot']
    expect(wortels.filter((wat) => !VASTE.includes(wat) && !woorden.has(wat))).toEqual([])
    const typen = [...new Set(data!.mijnRechten.flatMap(({ wat }) => (wat.includes('.') ? [wat.split('.')[0]!] : [])))]
    const BIJ: Record<string, string> = {
      Caseload: 'caseload',
      Formatie: 'Formatie',
      Gemeente: 'regisseurFte',
      Pilot: 'pilots',
      Rekenregel: 'rekenregels',
      Taakstelling: 'taakstellingen',
    }
    expect(typen.filter((type) => !BIJ[type] || !woorden.has(BIJ[type]))).toEqual([])
  })
  it('noemt elke foutcode en de grenzen zoals ze zijn', () => {
    expect(PLATFORM_CODES.filter((c) => !tekst.includes(`\`${c}\``))).toEqual([])
    const { tokens, opmerkingen, diepte, wortelvelden, aliassen } = DOCUMENT_LIMITS
    for (const grens of [
      `${tokens} woorden`,
      `${opmerkingen} opmerkingen`,
      `${diepte} lagen`,
      `${wortelvelden} vragen`,
      `${aliassen} aliassen`,
      `${MAX_PAGE} rijen`,
      `een lijst van personen hoogstens ${largestPage({ person: true })}`,
      `hoogstens ${MAX_COST.toLocaleString('nl-NL')}`,
    ])
      expect(tekst.replace(/\s+/g, ' ')).toContain(grens)
  })
})
