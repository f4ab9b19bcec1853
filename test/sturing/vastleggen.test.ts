import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { gelukt, weigering } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

interface T {
  id: string
  versie: number
  mag: string[]
  percentage: number | null
  taakstelling: { waarde: number | null }
  achterstandVorig: { waarde: number | null; redenGeenWaarde: string | null }
  realisatie: { waarde: number | null; voorlopig: boolean; peildatum: string }
  geschiedenis: {
    tekst: string
    door: { naam: string } | null
    wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[]
  }[]
}
const KORT =
  'id versie mag percentage taakstelling { waarde } achterstandVorig { waarde redenGeenWaarde } realisatie { waarde voorlopig peildatum }'
const VELDEN = `${KORT} geschiedenis { tekst door { naam } wijzigingen { veld oud nieuw } }`
let server: TestServer
let p: Record<'coordinator' | 'beleid' | 'regisseur' | 'bestuurder', Persoon>
const leg = (wie: Persoon, soort: 'taakstelling' | 'realisatie', input: object, versie?: number) => {
  const naam = soort === 'taakstelling' ? 'Taakstelling' : 'Realisatie'
  return wie.vraag<{ x: T }>(
    `mutation($i: ${naam}VastleggenInput!, $v: Int) { x: ${soort}Vastleggen(input: $i, versie: $v) { ${VELDEN} } }`,
    { i: { bron: 'Opgave', peildatum: '2026-11-01', ...input }, v: versie },
  )
}
const rij = async (gemeente: string, jaar: number): Promise<T> =>
  (
    await p.coordinator.krijg<{ t: T[] }>(
      `query($g: [ID!], $j: [Int!]) { t: taakstellingen(gemeenten: $g, jaren: $j) { ${VELDEN} } }`,
      { g: [gemeente], j: [jaar] },
    )
  ).t[0]!
const alles = () => p.coordinator.krijg(`{ taakstellingen { ${VELDEN} } }`)

beforeAll(async () => {
  server = await startServer()
  const namen = {
    coordinator: 'coordinator',
    beleid: 'beleid.weert',
    regisseur: 'regisseur.weert',
    bestuurder: 'bestuurder.weert',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
})
afterAll(() => server?.stop())

describe('een cijfer verbeteren', () => {
  it('realisatie 2020 van 13 naar 14 maakt de achterstand in 2021 23, met een regel in de geschiedenis', async () => {
    const voor = await rij('0988', 2020)
    const input = { gemeente: '0988', jaar: 2020, waarde: 14, peildatum: '2020-12-31', reden: 'Eén adres vergeten.' }
    expect(weigering(await leg(p.coordinator, 'realisatie', input))).toEqual(['CIJFER_BESTAAT_AL', 'waarde'])
    expect(weigering(await leg(p.coordinator, 'realisatie', input, voor.versie - 1))[0]).toBe('VEROUDERD')
    const { reden: _, ...zonderReden } = input
    expect(weigering(await leg(p.coordinator, 'realisatie', zonderReden, voor.versie))).toEqual([
      'ONGELDIGE_INVOER',
      'reden',
    ])
    const na = gelukt(await leg(p.coordinator, 'realisatie', input, voor.versie))
    expect(na).toMatchObject({ id: '0988-2020', versie: voor.versie + 1, percentage: 37.8, realisatie: { waarde: 14 } })
    expect((await rij('0988', 2021)).achterstandVorig.waarde).toBe(23)
    expect(na.geschiedenis).toMatchObject([
      {
        tekst: 'De realisatie over 2020 is verbeterd: 13 werd 14. Eén adres vergeten.',
        door: { naam: 'Coördinator (demo)' },
        wijzigingen: expect.arrayContaining([{ veld: 'waarde', oud: '13', nieuw: '14' }]) as never,
      },
    ])
    expect(await rij('0988', 2020)).toEqual(na)
    // The same once more corrects nothing.
    expect(weigering(await leg(p.coordinator, 'realisatie', input, na.versie))).toEqual(['ONGELDIGE_INVOER', 'waarde'])
    expect(await rij('0988', 2020)).toEqual(na)
  })
  it('wie de gemeente bijhoudt mag het; een ander ziet het alleen', async () => {
    const { versie } = await rij('0988', 2022)
    const input = {
      gemeente: '0988',
      jaar: 2022,
      waarde: 48,
      peildatum: '2022-10-04',
      voorlopig: true,
      reden: 'Herteld.',
    }
    expect((await leg(p.regisseur, 'realisatie', input, versie)).status).toBe(403)
    expect(weigering(await leg(p.beleid, 'realisatie', { ...input, gemeente: '0946' }))).toEqual([
      'NIET_GEVONDEN',
      'gemeente',
    ])
    expect(gelukt(await leg(p.beleid, 'realisatie', input, versie)).mag).toEqual([
      'taakstellingVastleggen',
      'realisatieVastleggen',
    ])
  })
  it('een bestuurder ziet de cijfers, niet wie ze vastlegde', async () => {
    expect((await p.bestuurder.vraag(`{ taakstellingen { ${KORT} } }`)).errors).toBeUndefined()
    expect((await p.bestuurder.vraag(`{ taakstellingen { ${VELDEN} } }`)).status).toBe(403)
    expect(
      (await p.bestuurder.vraag('{ taakstellingen { ...x } } fragment x on Taakstelling { h: geschiedenis { tekst } }'))
        .status,
    ).toBe(403)
  })
})

describe('een nieuw cijfer', () => {
  it('een voorlopig cijfer krijgt een later cijfer naast zich; een definitief niet', async () => {
    const input = { gemeente: '0988', jaar: 2022, waarde: 66, peildatum: '2022-12-31' }
    expect(gelukt(await leg(p.coordinator, 'realisatie', input)).realisatie).toEqual({
      waarde: 66,
      voorlopig: false,
      peildatum: '2022-12-31',
    })
    expect(
      weigering(await leg(p.coordinator, 'realisatie', { ...input, waarde: 67, peildatum: '2023-02-01' })),
    ).toEqual(['CIJFER_BESTAAT_AL', 'waarde'])
  })
  it('de eerste periode van een gemeente krijgt haar achterstand erbij; daarna volgt die vanzelf', async () => {
    const h1 = { gemeente: '0946', jaar: 2025, halfjaar: 1, waarde: 20, peildatum: '2025-06-30' }
    expect(gelukt(await leg(p.coordinator, 'taakstelling', h1)).achterstandVorig).toMatchObject({
      waarde: null,
      redenGeenWaarde: 'ONBEKEND',
    })
    const met = gelukt(
      await leg(p.coordinator, 'taakstelling', { ...h1, achterstandVorig: 5, reden: 'Met achterstand.' }, 1),
    )
    expect(met).toMatchObject({ taakstelling: { waarde: 20 }, achterstandVorig: { waarde: 5 }, versie: 3 })
    gelukt(await leg(p.coordinator, 'realisatie', { ...h1, waarde: 15 }))
    const h2 = { ...h1, halfjaar: 2, peildatum: '2025-12-31' }
    expect(weigering(await leg(p.coordinator, 'taakstelling', { ...h2, achterstandVorig: 3 }))).toEqual([
      'ONGELDIGE_INVOER',
      'achterstandVorig',
    ])
    expect(gelukt(await leg(p.coordinator, 'taakstelling', h2)).achterstandVorig.waarde).toBe(10)
    gelukt(await leg(p.coordinator, 'realisatie', { ...h2, waarde: 28 }))
    // A year as a whole goes on where the last half-year ended.
    expect(
      gelukt(await leg(p.coordinator, 'taakstelling', { gemeente: '0946', jaar: 2026, waarde: 30 })).achterstandVorig
        .waarde,
    ).toBe(2)
  })
  it.each([
    [{ jaar: 2025, waarde: 3 }, 'CIJFER_BESTAAT_AL', 'halfjaar'],
    [{ jaar: 2024, halfjaar: 3, waarde: 3 }, 'ONGELDIGE_INVOER', 'halfjaar'],
    [{ jaar: 2024, halfjaar: 0, waarde: 3 }, 'ONGELDIGE_INVOER', 'halfjaar'],
    [{ jaar: 2024, waarde: -1 }, 'ONGELDIGE_INVOER', 'waarde'],
    [{ jaar: 1999, waarde: 1 }, 'ONGELDIGE_INVOER', 'jaar'],
    [{ jaar: 2024, waarde: 1, peildatum: '2026-11-23' }, 'ONGELDIGE_INVOER', 'peildatum'],
    [{ jaar: 2024, waarde: 1, achterstandVorig: -2 }, 'ONGELDIGE_INVOER', 'achterstandVorig'],
    [{ jaar: 2024, waarde: 1, bron: ' ' }, 'ONGELDIGE_INVOER', 'bron'],
    [{ jaar: 2024, waarde: 1, gemeente: '9999' }, 'NIET_GEVONDEN', 'gemeente'],
  ])('met %j wordt geweigerd en verandert niets', async (fout, code, veld) => {
    const voor = await alles()
    expect(weigering(await leg(p.coordinator, 'taakstelling', { gemeente: '0946', ...fout }))).toEqual([code, veld])
    expect(await alles()).toEqual(voor)
  })
  it('een heel jaar naast halfjaren kan niet, en andersom', async () => {
    const jaar = { gemeente: '0988', jaar: 2020, halfjaar: 1, waarde: 3 }
    expect(weigering(await leg(p.coordinator, 'realisatie', jaar))).toEqual(['CIJFER_BESTAAT_AL', 'halfjaar'])
  })
  it('tien keer tegelijk hetzelfde cijfer komt er één keer', async () => {
    const input = { gemeente: '1706', jaar: 2026, waarde: 12 }
    const uit = await Promise.all(Array.from({ length: 10 }, () => leg(p.coordinator, 'taakstelling', input)))
    expect(uit.filter((x) => !x.errors)).toHaveLength(1)
    expect(new Set(uit.flatMap((x) => x.errors?.[0]?.extensions.code ?? []))).toEqual(new Set(['CIJFER_BESTAAT_AL']))
  })
})
