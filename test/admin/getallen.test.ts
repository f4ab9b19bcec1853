import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { keurDatum, keurGetal } from '../../admin/platform/form/readable.js'
import { naarInvoer } from '../../admin/platform/form/values.js'
import { JAARTAL, leesGetal, toonInvoer } from '../../admin/platform/numbers.js'

const lees = (tekst: unknown, grenzen = { decimalen: 4 }): unknown => {
  const gelezen = leesGetal(tekst, grenzen)
  return 'fout' in gelezen ? gelezen.fout : gelezen.getal
}

describe('getallen', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['0', 0],
    ['12', 12],
    [' 12 ', 12],
    ['007', 7],
    ['+5', 5],
    ['-5', -5],
    ['\u22125', -5],
    ['12,5', 12.5],
    ['12,50', 12.5],
    ['12,5000', 12.5],
    [',5', 0.5],
    ['0,125', 0.125],
    ['1.250', 1250],
    ['12.500', 12500],
    ['1.250.000', 1250000],
    ['1.250,5', 1250.5],
    ['1.250,125', 1250.125],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ['1250,125', 1250.125],
    ['1,2500', 1.25],
  ])('"%s" is %s', (getypt, getal) => expect(lees(getypt)).toBe(getal))

  it.each([
    ['1,250', 'Bedoelt u 1.250 of 1,250? Schrijf 1250 of 1,2500.'],
    ['999,123', 'Bedoelt u 999.123 of 999,123? Schrijf 999123 of 999,1230.'],
    ['12.5', 'Bedoelt u 12,5? Schrijf een komma voor de decimalen.'],
    ['.5', 'Bedoelt u 0,5? Schrijf een komma voor de decimalen.'],
    ['1250.50', 'Bedoelt u 1250,50? Schrijf een komma voor de decimalen.'],
    ['1.2.3', 'De punten staan niet tussen duizendtallen. Schrijf bijvoorbeeld 1.250 of 1.250,5.'],
    ['1.25,5', 'De punten staan niet tussen duizendtallen. Schrijf bijvoorbeeld 1.250 of 1.250,5.'],
    ['12.', 'De punten staan niet tussen duizendtallen. Schrijf bijvoorbeeld 1.250 of 1.250,5.'],
    ['1,250.50', 'Achter de komma mag geen punt staan. Schrijf bijvoorbeeld 1.250,5.'],
    ['1,250,000', 'Gebruik één komma. Zet een punt tussen de duizendtallen, bijvoorbeeld 1.250.'],
    ['5,', 'Het getal is niet af: achter de komma staat niets.'],
    ['30%', 'Laat het procentteken weg. Vul alleen een getal in.'],
    ['€ 30', 'Laat het euroteken weg. Vul alleen een getal in.'],
    ...['1e5', '1E5', '0x10', 'Infinity', 'NaN', 'twaalf', '12 mensen', '1_000', '½', '١٢', '--5', '-', '1 25'].map(
      (getypt) => [getypt, 'Dit is geen getal. Vul alleen cijfers in, bijvoorbeeld 1250 of 12,5.'],
    ),
    ['12,34567', 'Gebruik ten hoogste 4 cijfers achter de komma.'],
    ['9999999999999', 'Vul 999.999.999.999 of een lager getal in.'],
  ])('"%s" wordt niet geraden: %s', (getypt, zin) => expect(lees(getypt)).toBe(zin))

  it.each([
    ['12,5', {}, 'Vul een heel getal in, zonder cijfers achter de komma.'],
    ['12,0', {}, 12],
    ['2147483648', {}, 'Vul 2.147.483.647 of een lager getal in.'],
    ['-1', { min: 0 }, 'Vul nul of een hoger getal in.'],
    ['4', { min: 5 }, 'Vul 5 of een hoger getal in.'],
    ['1001', { max: 1000 }, 'Vul 1.000 of een lager getal in.'],
    ['26', JAARTAL, 'Vul 1900 of een hoger getal in.'],
    ['twaalf', {}, 'Dit is geen getal. Vul alleen cijfers in, bijvoorbeeld 1250.'],
    ['volgend jaar', JAARTAL, 'Dit is geen jaar. Vul vier cijfers in, bijvoorbeeld 2025.'],
    ['20261', JAARTAL, 'Vul 2199 of een lager getal in.'],
  ])('"%s" met grenzen %o: %s', (getypt, grenzen, uitkomst) =>
    expect(lees(getypt, grenzen as { decimalen: number })).toBe(uitkomst),
  )
  it('een jaartal staat er zonder punt, een ander getal met', () => {
    expect(toonInvoer(2026, JAARTAL)).toBe('2026')
    expect(toonInvoer(2026)).toBe('2.026')
    expect(toonInvoer(12.5)).toBe('12,5')
  })
  it('wat in een veld wordt gezet, wordt als hetzelfde getal gelezen', () =>
    fc.assert(
      fc.property(fc.integer({ min: -2e9, max: 2e9 }), fc.integer({ min: 0, max: 4 }), (geheel, decimalen) => {
        const getal = Number(`${geheel}e-${decimalen}`)
        expect(lees(toonInvoer(getal))).toBe(getal === 0 ? 0 : getal)
      }),
    ))
})

describe('wat niet te lezen is', () => {
  it('is een fout bij het veld, en nooit hetzelfde als leeg', () => {
    expect(keurGetal({}, false)('')).toBeUndefined()
    expect(keurGetal({}, true)(' ')).toBe('Vul dit in')
    expect(keurGetal({}, false)('1e5')).toMatch(/geen getal/)
    expect(() => naarInvoer([{ bron: 'doel', soort: 'getal', label: 'Doel' }], { doel: '1e5' })).toThrow('geen getal')
    expect(() =>
      naarInvoer([{ bron: 'cijfer', soort: 'cijfer', label: 'Cijfer' }], { cijfer: { waarde: '12.5' } }),
    ).toThrow('Bedoelt u 12,5?')
  })
  it('een getal gaat als getal naar de server', () => {
    expect(naarInvoer([{ bron: 'doel', soort: 'getal', label: 'Doel' }], { doel: '1.250' })).toEqual({ doel: 1250 })
    expect(naarInvoer([{ bron: 'doel', soort: 'getal', label: 'Doel' }], { doel: '  ' })).toEqual({ doel: null })
  })
  it.each([
    ['', false, undefined],
    ['', true, 'Vul dit in'],
    ['2026-03-01', false, undefined],
    ['0026-03-01', false, 'Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.'],
    ['morgen', false, 'Deze datum is niet af of bestaat niet. Vul dag, maand en jaar in, of maak het veld leeg.'],
  ])('de datum "%s" (verplicht: %s): %s', (waarde, verplicht, zin) =>
    expect(keurDatum(verplicht, () => false)(waarde)).toBe(zin),
  )
  it('een datum die de browser niet kan lezen, is een fout, ook als het veld leeg mag zijn', () =>
    expect(keurDatum(false, () => true)('')).toMatch(/niet af/))
})

/** The fields of react-admin and of the browser that lose what they cannot read. */
it('geen scherm gebruikt een invoerveld dat iets kwijtraakt', () => {
  const bestanden = readdirSync('admin', { recursive: true, encoding: 'utf8' }).filter((naam) => /\.tsx?$/.test(naam))
  const gevonden = bestanden.filter((naam) => {
    const bron = readFileSync(path.join('admin', naam), 'utf8')
    const eigen = naam === path.join('platform', 'form', 'DateInput.tsx')
    const vanReactAdmin = /import \{([^}]*)\} from 'react-admin'/.exec(bron)?.[1] ?? ''
    return (
      /\b(NumberInput|DateInput|DateTimeInput|TimeInput)\b/.test(vanReactAdmin) ||
      (!eigen && /\btype="(number|date|datetime-local|time|month|week)"/.test(bron.replace(/<[XY]Axis[^>]*>/g, '')))
    )
  })
  expect(gevonden).toEqual([])
})
