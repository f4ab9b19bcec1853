// Convenanten, pilots, successen and figures under stale versions, repeated keys, double submits and what hangs elsewhere.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Antwoord } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { dumpVan, rij, vingerafdruk, type Waarden } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { documentMet, maakInvoer, weigert, type Invoer } from '../../isolatie/wandeling/isolatie.invoer.js'
import { MUTATIES } from '../../isolatie/wandeling/isolatie.schrijven.js'
import { CIJFER } from '../../isolatie/wandeling/nouns/pilot.js'

let p: Invoer
beforeAll(async () => {
  p = await maakInvoer()
})
afterAll(() => p?.w.server.stop())
const codeVan = (a: Antwoord<unknown>): string | undefined =>
  a.errors ? nette(a.tekst)[0]!.extensions.code : undefined
const stand = async (): Promise<string> => vingerafdruk(await dumpVan(p.w.server.ownerUrl))
/** A planted row of this region, and how it is now. */
const geplant = (tabel: string): Waarden =>
  p.w.dump[tabel]!.find(
    (r) => r.regio_code === 'wnc' && r.stand !== 'GESTOPT' && String(r.titel ?? r.naam ?? r.tekst).startsWith('CAN'),
  )!

describe('een oude versie', () => {
  const OP_EEN_RIJ = Object.keys(MUTATIES).filter((m) =>
    ['convenant', 'pilot', 'succes'].includes(MUTATIES[m]!.tabel ?? ''),
  )
  it.each(OP_EEN_RIJ)('is VEROUDERD bij %s, met de versie van nu', async (m) => {
    const r = rij(p.w, MUTATIES[m]!.tabel!, p.variabelen(m)['id'])!
    const a = await p.doe(m, {}, 99)
    expect([codeVan(a), a.errors![0]!.extensions.versie]).toEqual(['VEROUDERD', r.versie])
  })
  it.each(['taakstellingVastleggen', 'realisatieVastleggen'])(
    'is dat bij %s ook, per gemeente en periode',
    async (m) => {
      const a = await p.doe(m, {}, 99)
      expect([codeVan(a), a.errors![0]!.extensions.versie]).toEqual(['VEROUDERD', 0])
    },
  )
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})

describe('de teksten van een cijfer', () => {
  it.each([
    ['pilotMetingVastleggen', 'bron'],
    ['pilotMetingVastleggen', 'voetnoot'],
    ['succesVastleggen', 'bron'],
    ['succesWijzigen', 'voetnoot'],
  ])('worden bij %s net zo nagekeken als andere: %s', async (m, veld) => {
    for (const t of ['a\0b', 'a\ud800b', 'a'.repeat(1001), '😀'.repeat(1001)])
      weigert(await p.doe(m, { cijfer: { ...CIJFER, [veld]: t } }), veld)
    if (m.startsWith('succes'))
      expect(codeVan(await p.doe(m, { cijfer: { ...CIJFER, [veld]: 'BSN 111222333' } }))).toBe(
        'PERSOONSGEGEVENS_VERMOED',
      )
  })
  it.each<[string, object, string]>([
    ['geen waarde en geen reden', { waarde: null }, 'waarde'],
    ['een waarde en een reden', { redenGeenWaarde: 'ONBEKEND' }, 'redenGeenWaarde'],
    ['zelf KLEINE_CEL zeggen', { waarde: null, redenGeenWaarde: 'KLEINE_CEL' }, 'redenGeenWaarde'],
    ['een dag die nog komt', { peildatum: '2026-11-23' }, 'cijfer.peildatum'],
  ])('en %s kan niet', async (_wat, fout, veld) => {
    for (const m of ['pilotMetingVastleggen', 'succesVastleggen', 'succesWijzigen'])
      weigert(await p.doe(m, { cijfer: { ...CIJFER, ...fout } }), veld.split('.').at(-1)!)
  })
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})

describe('wie een partner zoekt', () => {
  const zoek = (naam: string) => p.vraag('query($n: String!) { partnerVoorstellen(naam: $n) { partner } }', { n: naam })
  it.each(['a\0b', 'a\ud800', 'a'.repeat(201), '😀'.repeat(201), 'welzijn '.repeat(2000)])(
    'krijgt bij een onmogelijke naam een fout',
    async (naam) => {
      expect(codeVan(await zoek(naam))).toBe('ONGELDIGE_INVOER')
    },
  )
  it.each(['', ' ', '%', '_', "' or 1=1 --", '\\', '💥', 'x'.repeat(200)])(
    'vindt met %j niets, zonder fout',
    async (naam) => {
      expect(await zoek(naam)).toMatchObject({ data: { partnerVoorstellen: [] } })
    },
  )
})

describe('wat bij een ander hoort', () => {
  it('is geen partij, afspraak of meting van deze rij, ook al is die te zien', async () => {
    const [convenant, pilot] = [geplant('convenant'), geplant('pilot')]
    const elders = (tabel: string, kolom: string, van: Waarden): string =>
      p.w.dump[tabel]!.find((r) => r.regio_code === 'wnc' && r[kolom] !== van.id)!.id as string
    const stuur = (m: string, van: Waarden, input: object) =>
      p.vraag(documentMet(m), { id: van.id, versie: van.versie, input, idempotentieSleutel: randomUUID() })
    const partij = elders('convenant_partij', 'convenant_id', convenant)
    for (const [m, van, veld, waarde, rest] of [
      ['partnerUittreden', convenant, 'partij', partij, MUTATIES['partnerUittreden']!.input],
      ['afspraakToevoegen', convenant, 'partijen', [partij], { tekst: 'Proef' }],
      [
        'pilotMetingVastleggen',
        pilot,
        'meting',
        elders('meetmoment', 'pilot_id', pilot),
        MUTATIES['pilotMetingVastleggen']!.input,
      ],
    ] as const) {
      const fout = nette((await stuur(m, van, { ...rest, [veld]: waarde })).tekst)[0]!.extensions
      expect([m, fout.code, Object.keys(fout.velden ?? {})]).toEqual([m, 'NIET_GEVONDEN', [veld]])
    }
  })
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})

// Last, because these leave rows behind.
describe('een idempotentieSleutel', () => {
  /** mutation, the row it is on, its input, what another input would be, and the table in which it leaves one row */
  const HANDELINGEN: [string, string | null, object, object, string][] = [
    ['convenantToevoegen', null, { titel: 'Een keer' }, { titel: 'Anders' }, 'convenant'],
    ['afspraakToevoegen', 'convenant', { tekst: 'Een keer' }, { tekst: 'Anders' }, 'afspraak'],
    [
      'partnerToetreden',
      'convenant',
      { gemeente: '1706', toetredingsdatum: '2026-06-01', bevestigLatereToetreding: true },
      { vertegenwoordiger: 'Anders' },
      'convenant_partij',
    ],
    ['pilotToevoegen', null, { naam: 'Een keer', gemeenten: ['0988'] }, { gemeenten: ['0946'] }, 'pilot'],
    [
      'pilotMetingVastleggen',
      'pilot',
      { periode: 'Een keer', cijfer: CIJFER },
      { cijfer: { ...CIJFER, waarde: 8 } },
      'meetmoment',
    ],
    [
      'succesVastleggen',
      null,
      { thema: 'ZORG', titel: 'Een keer', omschrijving: 'x', bron: 'x', cijfer: CIJFER },
      { cijfer: null },
      'succes',
    ],
    [
      'realisatieVastleggen',
      null,
      { gemeente: '1706', jaar: 2024, waarde: 9, peildatum: '2026-01-01', bron: 'x' },
      { waarde: 8 },
      'taakstelling',
    ],
  ]
  it.each(HANDELINGEN)(
    'maakt van 12 keer %s tegelijk één rij, en herhaalt daarna het antwoord',
    async (m, tabel, input, andere, telt) => {
      const voor = await dumpVan(p.w.server.ownerUrl)
      const r = tabel ? voor[tabel]!.find((x) => x.id === geplant(tabel).id)! : undefined
      const sleutel = randomUUID()
      const stuur = (extra: object = {}) =>
        p.vraag<Record<string, { id: string }>>(documentMet(m), {
          id: r?.id,
          // A figure is new without a version; a row is changed with one.
          versie: r?.versie ?? null,
          input: { ...input, ...extra },
          idempotentieSleutel: sleutel,
        })
      const antwoorden = await Promise.all(Array.from({ length: 12 }, () => stuur()))
      expect([...new Set(antwoorden.map((a) => a.tekst))]).toEqual([antwoorden[0]!.tekst])
      expect(antwoorden[0]!.errors).toBeUndefined()
      const na = await dumpVan(p.w.server.ownerUrl)
      expect(na[telt]!.length).toBe(voor[telt]!.length + 1)
      const regels = Object.keys(na).filter((t) => t.endsWith('_gebeurtenis'))
      expect(regels.reduce((s, t) => s + na[t]!.length - voor[t]!.length, 0)).toBe(1)
      expect((await stuur()).tekst).toBe(antwoorden[0]!.tekst)
      expect(codeVan(await stuur(andere))).toBe('CONFLICT')
      expect(vingerafdruk(na)).toBe(await stand())
    },
  )
  it('van een cijfer dat er al is, helpt niet: zonder versie is het CIJFER_BESTAAT_AL', async () => {
    const input = HANDELINGEN.at(-1)![2]
    const a = await p.vraag(documentMet('realisatieVastleggen'), {
      input,
      versie: null,
      idempotentieSleutel: randomUUID(),
    })
    expect(codeVan(a as Antwoord<unknown>)).toBe('CIJFER_BESTAAT_AL')
  })
})
