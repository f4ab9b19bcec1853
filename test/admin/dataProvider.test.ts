import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { HttpError } from 'ra-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { zoekNoun } from '../../admin/nouns.js'
import { foutinhoud } from '../../admin/platform/client.js'
import { maakDataProvider } from '../../admin/platform/data/dataProvider.js'
import { lijstPad, naarFilter } from '../../admin/platform/filters.js'
import { gewijzigdeVelden } from '../../admin/platform/form/values.js'
import { MAX_PER_VRAAG } from '../../admin/platform/pages.js'
import { alleRechten } from './rights.js'

const rechten = alleRechten(buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')))
const provider = maakDataProvider({ noun: zoekNoun, rechten: () => Promise.resolve(rechten) })

interface Verzoek {
  query: string
  variables: Record<string, unknown>
}
const verstuurd: Verzoek[] = []
const signalen: (AbortSignal | null | undefined)[] = []
let antwoorden: ((verzoek: Verzoek) => Response)[] = []
const EIND = { hasNextPage: false, hasPreviousPage: false }
const json = (inhoud: unknown, status = 200): Response => new Response(JSON.stringify(inhoud), { status })
const fout =
  (extensions: object, status = 200) =>
  () =>
    json({ errors: [{ message: 'Dat kan niet.', extensions }] }, status)

beforeEach(() => {
  verstuurd.length = 0
  signalen.length = 0
  antwoorden = []
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    const verzoek = JSON.parse(String(init.body)) as Verzoek
    verstuurd.push(verzoek)
    signalen.push(init.signal)
    const antwoord = antwoorden.shift() ?? (() => json({ data: { knelpunten: { nodes: [], pageInfo: EIND } } }))
    return Promise.resolve().then(() => antwoord(verzoek))
  })
})
afterEach(() => vi.unstubAllGlobals())

const lijst = (extra: object = {}) =>
  provider.getList('knelpunten', {
    pagination: { page: 3, perPage: 20 },
    sort: { field: 'gewijzigdOp', order: 'DESC' },
    filter: {},
    ...extra,
  })

describe('lijsten', () => {
  it('een pagina wordt first en offset, een sortering het veld van de server', async () => {
    const pageInfo = { hasNextPage: true, hasPreviousPage: true }
    antwoorden = [() => json({ data: { knelpunten: { nodes: [{ id: 'a', titel: 'Taal' }], pageInfo } } })]
    expect(await lijst()).toEqual({ data: [{ id: 'a', titel: 'Taal' }], pageInfo })
    expect(verstuurd[0]?.query).not.toContain('totalCount')
    expect(verstuurd[0]?.variables).toMatchObject({
      first: 20,
      offset: 40,
      sortering: { veld: 'GEWIJZIGD_OP', richting: 'AFLOPEND' },
    })
  })
  it('het signaal om te stoppen gaat mee', async () => {
    const { signal } = new AbortController()
    await lijst({ signal })
    expect(signalen[0]).toBe(signal)
  })
  it.each([
    [{ status: 'GEMELD' }, { status: { eq: 'GEMELD' } }],
    [{ status: ['GEMELD', 'OPGELOST'] }, { status: { in: ['GEMELD', 'OPGELOST'] } }],
    [
      { melddatum_gte: '2026-01-01', melddatum_lte: '2026-02-01' },
      { melddatum: { gte: '2026-01-01', lte: '2026-02-01' } },
    ],
    [{ q: 'taal' }, { q: 'taal' }],
    [{ afgeleid: false }, { afgeleid: { eq: false } }],
    [
      { titel_contains: 'x', eigenaar_isNull: true },
      { titel: { contains: 'x' }, eigenaar: { isNull: true } },
    ],
    [{ q: '', status: [], gemeente: null }, undefined],
  ])('filter %j', (waarden, filter) => expect(naarFilter(waarden)).toEqual(filter))
  it('een link naar een lijst draagt het filter', () => {
    const adres = new URL(lijstPad('knelpunten', { thema: ['ZORG'] }), 'http://x')
    expect(JSON.parse(adres.searchParams.get('filter') ?? '')).toEqual({ thema: ['ZORG'] })
  })
  it('getMany vraagt hoogstens 250 rijen per keer', async () => {
    const ids = Array.from({ length: MAX_PER_VRAAG * 2 + 1 }, (_, i) => `id${i}`)
    await provider.getMany('knelpunten', { ids })
    expect(verstuurd.map(({ variables }) => (variables.filter as { id: { in: string[] } }).id.in.length)).toEqual([
      250, 250, 1,
    ])
  })
  it('van personen hoogstens 50', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `id${i}`)
    antwoorden = [1, 2, 3].map(() => () => json({ data: { inburgeraars: { nodes: [], pageInfo: EIND } } }))
    await provider.getMany('inburgeraars', { ids })
    expect(
      verstuurd.map(({ variables: { first, filter } }) => [first, (filter as { id: { in: string[] } }).id.in.length]),
    ).toEqual([
      [50, 50],
      [50, 50],
      [50, 1],
    ])
  })
  it('getManyReference houdt filter, sortering en pagina', async () => {
    antwoorden = [() => json({ data: { acties: { nodes: [], pageInfo: EIND } } })]
    await provider.getManyReference('acties', {
      target: 'eigenaar',
      id: 'u1',
      filter: { status: 'OPEN' },
      pagination: { page: 2, perPage: 10 },
      sort: { field: 'streefdatum', order: 'ASC' },
    })
    expect(verstuurd[0]?.variables).toEqual({
      first: 10,
      offset: 10,
      filter: { status: { eq: 'OPEN' }, eigenaar: { eq: 'u1' } },
      sortering: { veld: 'STREEFDATUM', richting: 'OPLOPEND' },
    })
  })
  it('gemeenten zijn een gewone lijst met de code als sleutel', async () => {
    antwoorden = [() => json({ data: { gemeenten: [{ code: '0988', naam: 'Weert' }] } })]
    const { data } = await provider.getMany('gemeenten', { ids: ['0988'] })
    expect(data).toEqual([{ id: '0988', code: '0988', naam: 'Weert' }])
  })
})

describe('fouten', () => {
  const vang = async (): Promise<HttpError> => {
    const reden: unknown = await lijst().catch((e: unknown) => e)
    if (!(reden instanceof HttpError)) throw new Error('geen HttpError')
    return reden
  }
  it('fouten per veld komen bij het veld van het formulier', async () => {
    antwoorden = [fout({ code: 'ONGELDIGE_INVOER', velden: { 'input.titel': 'Te lang', ernst: 'Kies' } })]
    const reden = await vang()
    expect(reden.status).toBe(422)
    expect(foutinhoud(reden)).toEqual({ code: 'ONGELDIGE_INVOER', errors: { titel: 'Te lang', ernst: 'Kies' } })
  })
  it.each([
    ['NIET_INGELOGD', 401],
    ['GEEN_TOEGANG', 403],
    ['NIET_GEVONDEN', 404],
    ['VEROUDERD', 409],
    ['INTERN', 500],
  ])('%s heeft status %i', async (code, status) => {
    antwoorden = [fout({ code })]
    expect((await vang()).status).toBe(status)
  })
  it('de versie en het kenmerk blijven bewaard', async () => {
    antwoorden = [fout({ code: 'VEROUDERD', versie: 7, kenmerk: '7F3A' })]
    const reden = await vang()
    expect(foutinhoud(reden)).toEqual({ code: 'VEROUDERD', versie: 7, kenmerk: '7F3A' })
    expect(reden.message).toContain('7F3A')
  })
  it('een antwoord dat geen JSON is, wordt een gewone zin', async () => {
    antwoorden = [() => new Response('<html>', { status: 502 })]
    const reden = await vang()
    expect(reden.status).toBe(500)
    expect(reden.message).not.toContain('JSON')
  })
})

describe('handelingen', () => {
  const melden = () => provider.voegToe('knelpunten', { titel: 'Taal', thema: 'SCHOLEN' })
  const gelukt = () => json({ data: { knelpuntMelden: { id: 'n1', versie: 1 } } })
  const sleutels = (): unknown[] => verstuurd.map(({ variables }) => variables.idempotentieSleutel)

  it('elke verzending heeft een eigen sleutel', async () => {
    antwoorden = [gelukt, gelukt]
    await melden()
    await melden()
    expect(new Set(sleutels()).size).toBe(2)
  })
  it('zonder antwoord houdt dezelfde verzending haar sleutel', async () => {
    antwoorden = [
      () => {
        throw new TypeError('verbinding weg')
      },
      gelukt,
    ]
    await melden().catch(() => undefined)
    await melden()
    expect(new Set(sleutels()).size).toBe(1)
  })
  it('na een weigering krijgt dezelfde verzending een nieuwe sleutel', async () => {
    antwoorden = [fout({ code: 'ONGELDIGE_INVOER' }), gelukt]
    await melden().catch(() => undefined)
    await melden()
    expect(new Set(sleutels()).size).toBe(2)
  })
  it('een handeling stuurt id, versie en invoer', async () => {
    antwoorden = [() => json({ data: { actieUitstellen: { id: 'a1', versie: 3 } } })]
    await provider.handel('acties', {
      naam: 'actieUitstellen',
      id: 'a1',
      versie: 2,
      input: { streefdatum: '2027-01-01', reden: 'Druk' },
    })
    expect(verstuurd[0]?.variables).toMatchObject({ id: 'a1', versie: 2, input: { reden: 'Druk' } })
  })
  it('volgen stuurt geen versie', async () => {
    antwoorden = [() => json({ data: { knelpuntVolgen: { id: 'k1', versie: 4 } } })]
    await provider.handel('knelpunten', { naam: 'knelpuntVolgen', id: 'k1', versie: 4 })
    const { idempotentieSleutel, ...rest } = verstuurd[0]!.variables
    expect(rest).toEqual({ id: 'k1' })
    expect(idempotentieSleutel).toBeTypeOf('string')
  })
  it('een contactpersoon toevoegen noemt de partner', async () => {
    antwoorden = [() => json({ data: { contactpersoonToevoegen: { id: 'p1', versie: 5 } } })]
    await provider.handel('partners', {
      naam: 'contactpersoonToevoegen',
      id: 'p1',
      versie: 4,
      input: { naam: 'Balie' },
    })
    expect(verstuurd[0]?.variables).toMatchObject({ partner: 'p1', input: { naam: 'Balie' } })
    expect(verstuurd[0]?.variables).not.toHaveProperty('versie')
  })
  it('alleen wat veranderde, gaat naar de server', () => {
    expect(
      gewijzigdeVelden({ titel: 'B', ernst: 'LAAG', ids: ['1'] }, { titel: 'A', ernst: 'LAAG', ids: ['1'] }),
    ).toEqual({ titel: 'B' })
  })
})
