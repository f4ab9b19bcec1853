import { describe, expect, it } from 'vitest'
import {
  nietAfgehandeld,
  standen,
  verloopGrafiek,
  verloopTitel,
  type Verlooppunt,
} from '../../../admin/taskforce/knelpunt.verloop.js'
import { cijfer } from './rijen.js'

const dag = (datum: string, ...aantallen: number[]): Verlooppunt[] =>
  ['SCHOLEN', 'ZORG', 'INBURGERING', 'OVERIG'].flatMap((thema, i) =>
    aantallen[i] === undefined
      ? []
      : [{ datum, thema, open: cijfer(aantallen[i], { peildatum: datum, bron: 'Knelpunten in Regiotafel' }) }],
  )

describe('knelpunten per thema als grafiek', () => {
  it.each([
    ['meer', [2, 1, 4, 2], [1, 1, 3, 2], '9 knelpunten zijn nog niet afgehandeld, 2 meer dan op 31 januari 2026'],
    ['minder', [0, 1, 0, 0], [1, 1, 1, 0], '1 knelpunt is nog niet afgehandeld, 2 minder dan op 31 januari 2026'],
    ['evenveel', [1, 1, 0, 0], [0, 0, 1, 1], '2 knelpunten zijn nog niet afgehandeld, evenveel als op 31 januari 2026'],
    ['niets meer', [0, 0, 0, 0], [0, 0, 1, 0], 'Alle knelpunten zijn afgehandeld, 1 minder dan op 31 januari 2026'],
  ])('de titel zegt of het er %s zijn', (_wat, nu, toen, titel) => {
    expect(verloopTitel(standen([...dag('2026-02-28', ...nu), ...dag('2026-01-31', ...toen)]))).toBe(titel)
  })
  it('met één dag is er niets om mee te vergelijken', () => {
    expect(verloopTitel(standen(dag('2026-01-31', 1, 1, 1, 1)))).toBe('4 knelpunten zijn nog niet afgehandeld')
  })
  it('zet de dagen op volgorde en laat een thema zonder telling onbekend', () => {
    expect(standen([...dag('2026-02-28', 1, 2), ...dag('2026-01-31', 3, 0, 0, 1)])).toEqual([
      { datum: '2026-01-31', SCHOLEN: 3, ZORG: 0, INBURGERING: 0, OVERIG: 1, totaal: 4 },
      { datum: '2026-02-28', SCHOLEN: 1, ZORG: 2, INBURGERING: null, OVERIG: null, totaal: 3 },
    ])
  })
  it('nooit iets open: geen grafiek', () => {
    expect(verloopGrafiek([])).toBeNull()
    expect(verloopGrafiek(dag('2026-01-31', 0, 0, 0, 0))).toBeNull()
  })
  it('de tabel begint met de laatste dag, en alleen die leidt naar de lijst van nu', () => {
    const { tabel, legenda, peildatum } = verloopGrafiek([
      ...dag('2026-01-31', 1, 1, 1, 1),
      ...dag('2026-02-28', 2, 1, 1, 1),
    ])!
    expect(tabel.rijen.map((rij) => rij.map((cel) => cel.waarde))).toEqual([
      ['2026-02-28', 2, 1, 1, 1, 5, 'Knelpunten in Regiotafel'],
      ['2026-01-31', 1, 1, 1, 1, 4, 'Knelpunten in Regiotafel'],
    ])
    expect(tabel.rijen.map((rij) => rij.filter((cel) => cel.pad).length)).toEqual([5, 0])
    expect(legenda.map((r) => [r.naam, r.aantal])).toEqual([
      ['Overig', '1'],
      ['Inburgering', '1'],
      ['Zorg', '1'],
      ['Scholen', '2'],
    ])
    expect(peildatum).toBe('2026-02-28')
  })
  it('onder de grafiek staat van welke dagen is geteld: alle afgeleid, een deel, of gewoon gemeld', () => {
    const alles = 'Melddatum afgeleid uit de bron.'
    const noten = (...voetnoten: (string | null)[]) =>
      verloopGrafiek(
        dag('2026-01-31', 1, 1, 0, 1).map((punt, i) => ({
          ...punt,
          open: { ...punt.open, voetnoot: voetnoten[i] ?? null },
        })),
      )!.noten.slice(1)
    expect(noten(alles, alles, null, alles)).toEqual([alles])
    expect(noten(alles, null, null, null)).toEqual(['Bij een deel is de melddatum afgeleid uit de bron.'])
    expect(noten()).toEqual([])
  })
  it('elk thema heeft een eigen kleur en een eigen patroon', () => {
    const { legenda } = verloopGrafiek(dag('2026-01-31', 1, 1, 1, 1))!
    expect(new Set(legenda.map((r) => r.kleur)).size).toBe(4)
    expect(new Set(legenda.map((r) => r.patroon)).size).toBe(4)
  })
  it('de lijst erachter telt geparkeerde knelpunten mee', () => {
    expect(JSON.parse(new URL(nietAfgehandeld('ZORG'), 'http://x').searchParams.get('filter')!)).toEqual({
      status: ['GEMELD', 'IN_ONDERZOEK', 'ACTIE_LOOPT', 'GEPARKEERD'],
      thema: ['ZORG'],
    })
  })
})
