// No answer but the row itself is a success, in the data provider and in every layer above it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema } from 'graphql'
import { HttpError } from 'ra-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { zoekNoun } from '../../admin/nouns.js'
import { maakAuthProvider } from '../../admin/platform/authProvider.js'
import { foutinhoud } from '../../admin/platform/client.js'
import { maakDataProvider } from '../../admin/platform/data/dataProvider.js'
import { vergeetSleutels } from '../../admin/platform/idempotency.js'
import { eisBewijs } from '../../admin/platform/saved.js'
import { meldVoorbij, standNu, zetIngelogd } from '../../admin/platform/signin/state.js'
import { alleRechten } from './rights.js'

const rechten = alleRechten(buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')))
const provider = maakDataProvider({ noun: zoekNoun, rechten: () => Promise.resolve(rechten) })

type Antwoord = () => Response | Promise<Response>
let antwoorden: Antwoord[] = []
let sleutels: unknown[] = []
const json =
  (inhoud: unknown, status = 200, headers: Record<string, string> = {}): Antwoord =>
  () =>
    new Response(JSON.stringify(inhoud), { status, headers })
const fout = (code: string, status = 200, headers: Record<string, string> = {}, message = 'Dat kan niet.'): Antwoord =>
  json({ errors: [{ message, extensions: { code } }], data: null }, status, headers)
const weg: Antwoord = () => Promise.reject(new TypeError('fetch failed'))
const html =
  (status: number): Antwoord =>
  () =>
    new Response('<html>Bad gateway</html>', { status })

beforeEach(() => {
  antwoorden = []
  sleutels = []
  vergeetSleutels()
  zetIngelogd(true)
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    sleutels.push(
      (JSON.parse(String(init.body)) as { variables: Record<string, unknown> }).variables.idempotentieSleutel,
    )
    return Promise.resolve().then(antwoorden.shift() ?? weg)
  })
})
afterEach(() => {
  zetIngelogd(false)
  vi.unstubAllGlobals()
})

const rij = { id: 'n1', versie: 1 }
/** Every road by which the portal writes. */
const WEGEN = {
  toevoegen: ['knelpuntMelden', () => provider.voegToe('knelpunten', { titel: 'Taal' })],
  wijzigen: [
    'knelpuntWijzigen',
    () => provider.wijzig('knelpunten', { id: 'n1', versie: 1, input: { titel: 'Taal' } }),
  ],
  handelen: ['actieStarten', () => provider.handel('acties', { naam: 'actieStarten', id: 'n1', versie: 1 })],
  'create van react-admin': ['knelpuntMelden', () => provider.create('knelpunten', { data: { titel: 'Taal' } })],
  'update van react-admin': [
    'knelpuntWijzigen',
    () => provider.update('knelpunten', { id: 'n1', data: { titel: 'B' }, previousData: { id: 'n1', versie: 1 } }),
  ],
  'een eigen mutatie': [
    'taakstellingVastleggen',
    () => provider.handelLos('taakstellingVastleggen', { input: {} }, 'id versie'),
  ],
} as const satisfies Record<string, readonly [string, () => Promise<{ data: unknown }>]>
type Weg = keyof typeof WEGEN
const wegen = Object.keys(WEGEN) as Weg[]
const stuur = (weg: Weg) => WEGEN[weg][1]()
const vang = async (weg: Weg): Promise<HttpError> => {
  const reden: unknown = await stuur(weg).then(
    () => 'opgeslagen',
    (e: unknown) => e,
  )
  if (!(reden instanceof HttpError)) throw new Error(`geen weigering maar ${String(reden)}`)
  return reden
}

/** Name of the answer, the answer to mutation `m`, what the user reads, and whether the same submit keeps its key. */
const WEIGERINGEN: [string, (m: string) => Antwoord, RegExp, boolean][] = [
  ['geen verbinding', () => weg, /Geen verbinding.*weten niet.*niet dubbel/, true],
  ['401 sessie voorbij', () => fout('NIET_INGELOGD', 401), /nog niet opgeslagen.*Log in/, true],
  ['200 met NIET_INGELOGD', () => fout('NIET_INGELOGD'), /nog niet opgeslagen/, true],
  [
    '503 NIET_BESCHIKBAAR',
    () => fout('NIET_BESCHIKBAAR', 503, {}, 'Wij weten niet of dit is opgeslagen.'),
    /^Wij weten niet of dit is opgeslagen\. Verstuur het nog een keer/,
    true,
  ],
  ['429', () => fout('TE_VEEL_VERZOEKEN', 429, { 'retry-after': '7' }), /over 7 seconden/, true],
  ['500 INTERN', () => fout('INTERN', 500), /weten niet/, true],
  ['502 met HTML', () => html(502), /geen leesbaar antwoord.*weten niet/, true],
  ['200 met HTML', () => html(200), /geen leesbaar antwoord.*weten niet/, true],
  ['404 met HTML', () => html(404), /geen leesbaar antwoord/, true],
  ['een leeg antwoord', () => () => new Response('', { status: 200 }), /geen leesbaar antwoord/, true],
  ['JSON zonder data', () => json({}), /mis bij ons/, true],
  ['data: null', () => json({ data: null }), /mis bij ons/, true],
  ['een lijst in plaats van een antwoord', () => json([]), /mis bij ons/, true],
  ['data: { x: null } zonder errors', (m) => json({ data: { [m]: null } }), /geen bevestiging/, true],
  ['data zonder het veld', () => json({ data: {} }), /geen bevestiging/, true],
  ['een lege rij', (m) => json({ data: { [m]: {} } }), /geen bevestiging/, true],
  ['een rij zonder id', (m) => json({ data: { [m]: { versie: 1 } } }), /geen bevestiging/, true],
  ['een rij zonder versie', (m) => json({ data: { [m]: { id: 'n1' } } }), /geen bevestiging/, true],
  ['errors naast een rij', (m) => json({ data: { [m]: rij }, errors: [{ message: 'Mis.' }] }), /Mis\./, true],
  ['GEEN_TOEGANG', () => fout('GEEN_TOEGANG', 403), /Dat kan niet/, false],
  ['een regel van het domein', () => fout('STATUS_LAAT_NIET_TOE'), /Dat kan niet/, false],
]

describe.each(wegen)('%s', (weg) => {
  const mutatie = WEGEN[weg][0]
  it.each(WEIGERINGEN)('%s is nooit een succes', async (_naam, antwoord, zin, zelfdeSleutel) => {
    antwoorden = [antwoord(mutatie), json({ data: { [mutatie]: rij } })]
    const reden = await vang(weg)
    expect(reden.message).toMatch(zin)
    expect(foutinhoud(reden)?.code).toBeTruthy()
    const { data } = await stuur(weg)
    expect(eisBewijs(data)).toMatchObject(rij)
    expect(new Set(sleutels).size).toBe(zelfdeSleutel ? 1 : 2)
  })
})

describe('wie na een weigering toch iets teruggeeft', () => {
  it.each([{}, { id: 'n1', versie: 1 }, null, undefined, []])('%j heeft geen bewijs', (antwoord) =>
    expect(() => eisBewijs(antwoord)).toThrow('geen bevestiging'),
  )
  it('react-admin hoort nooit dat het moet uitloggen: het maakte daar een antwoord van', async () => {
    const { checkError } = maakAuthProvider([])
    await expect(checkError(new HttpError('', 401, { code: 'NIET_INGELOGD' }))).resolves.toBeUndefined()
  })
  it('geen scherm meldt zelf dat iets gelukt is, en geen scherm gebruikt een schrijvende hook van react-admin', () => {
    const bestanden = readdirSync('admin', { recursive: true, encoding: 'utf8' }).filter((b) => /\.tsx?$/.test(b))
    const zoek = (patroon: RegExp) => bestanden.filter((b) => patroon.test(readFileSync(path.join('admin', b), 'utf8')))
    expect(zoek(/type: 'success'/)).toEqual(['platform/form/useSubmit.ts'])
    expect(zoek(/use(Create|Update|UpdateMany|Delete|DeleteMany|Save|LogoutIfAccessDenied)\b|mutationMode/)).toEqual([])
    expect(zoek(/gelukt\b.*\bnotify|notify\(.*gelukt/)).toEqual(['platform/form/useSubmit.ts'])
  })
})

describe('lezen als de sessie voorbij is', () => {
  const lijst = (signal?: AbortSignal) =>
    provider.getList('knelpunten', {
      pagination: { page: 1, perPage: 10 },
      sort: { field: 'id', order: 'ASC' },
      filter: {},
      ...(signal ? { signal } : {}),
    })
  const vol = json({
    data: { knelpunten: { nodes: [{ id: 'a' }], pageInfo: { hasNextPage: false, hasPreviousPage: false } } },
  })

  it('wacht tot er opnieuw is ingelogd, en vraagt het dan nog eens', async () => {
    antwoorden = [fout('NIET_INGELOGD', 401), vol]
    const bezig = lijst()
    await vi.waitFor(() => expect(standNu().soort).toBe('voorbij'))
    zetIngelogd(true)
    expect((await bezig).data).toEqual([{ id: 'a' }])
  })
  it('stopt met wachten als het scherm weg is', async () => {
    antwoorden = [fout('NIET_INGELOGD', 401)]
    const stop = new AbortController()
    const bezig = lijst(stop.signal)
    await vi.waitFor(() => expect(standNu().soort).toBe('voorbij'))
    stop.abort()
    await expect(bezig).rejects.toThrow()
  })
  it('weigert gewoon voor wie hier nog niet inlogde', async () => {
    zetIngelogd(false)
    antwoorden = [fout('NIET_INGELOGD', 401)]
    await expect(lijst()).rejects.toMatchObject({ status: 401 })
    expect(standNu().soort).toBe('in')
  })
  it('een leeg antwoord is geen lege lijst', async () => {
    antwoorden = [json({ data: { knelpunten: null } })]
    await expect(lijst()).rejects.toThrow('geen antwoord')
  })
  it('een weigering van vóór het inloggen opent niet nog een keer het inlogvenster', () => {
    zetIngelogd(true)
    meldVoorbij(-1)
    expect(standNu().soort).toBe('in')
  })
  it('een mutatie kan niet langs de weg van het lezen', async () =>
    expect(provider.vraag('mutation { knelpuntMelden { id } }')).rejects.toThrow('muteer'))
})
