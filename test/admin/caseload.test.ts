// What the screen of the caseload says of figures of different days, sources and formatie.
import { describe, expect, it } from 'vitest'
import { caseloadGrafiek, dagnoot, groepen, totaalVan, type Regel } from '../../admin/traject/caseload.js'
import { voetregels } from '../../admin/platform/chart/footer.js'

const VANDAAG = '2026-11-22'
const GETELD = 'Geteld in Regiotafel'
const cijfer = (waarde: number | null, peildatum: string | null, meer: object = {}) => ({
  waarde,
  eenheid: 'TRAJECTEN',
  peildatum,
  voorlopig: false,
  bron: GETELD,
  voetnoot: null,
  redenGeenWaarde: waarde === null ? 'KLEINE_CEL' : null,
  ...meer,
})
const regel = (naam: string, waarde: number | null, peildatum: string | null, meer: object = {}): Regel => ({
  id: naam,
  gemeente: { code: naam, naam },
  wetsregime: 'WI2021',
  aantal: cijfer(waarde, peildatum),
  totaal: cijfer(waarde, peildatum),
  fte: null,
  perFte: null,
  ...meer,
})
const WEERT = regel('Weert', 96, VANDAAG, {
  fte: cijfer(3, '2022-09-15', { eenheid: 'FTE' }),
  perFte: cijfer(32, VANDAAG, { voetnoot: 'De formatie is van 15-9-2022.' }),
})
const OUD = regel('Nederweert', 6, '2022-04-01')
const grafiek = (...regels: Regel[]) => caseloadGrafiek(groepen(regels, false), VANDAAG)!

describe('de caseload', () => {
  it('zegt van een oudere stand de dag, in de titel en bij de balk, en waarom er geen nieuwere is', () => {
    const g = grafiek(WEERT, OUD)
    expect(g.titel).toBe(
      'Weert begeleidt 96 trajecten, 32 per fte (formatie van 15 september 2022); Nederweert begeleidde 6 trajecten op 1 april 2022',
    )
    const voet = voetregels(g).join('\n')
    expect(voet).toMatch(/Een nieuwere komt er pas als daaruit geen klein aantal personen te vinden is/)
    expect(voet).not.toMatch(/Peildatum/)
    expect(groepen([WEERT, OUD], false).map((groep) => dagnoot(groep, VANDAAG))).toEqual([
      'Peildatum 22 november 2026.',
      'Peildatum 1 april 2022: de laatste stand die te tonen is.',
    ])
  })
  it('zegt van één dag die dag onder de grafiek', () => {
    const g = grafiek(regel('Weert', 1, VANDAAG))
    expect(g.titel).toBe('Weert begeleidt 1 traject')
    expect(voetregels(g)).toEqual(['Peildatum: 22 nov 2026', `Bron: ${GETELD}`])
  })
  it.each<[string, Regel[], object]>([
    ['van één dag en bron', [regel('A', 5, VANDAAG), regel('B', 7, VANDAAG)], { som: 12, delen: [] }],
    ['van verschillende dagen', [WEERT, OUD], { som: null, waarom: 'want de aantallen zijn van verschillende dagen' }],
    [
      'waarvan er een verborgen is',
      [WEERT, regel('B', null, null)],
      { som: null, waarom: 'want niet elk aantal is bekend of te tonen' },
    ],
    [
      'uit een plan en met verzonnen personen',
      [
        regel('A', 183, VANDAAG, { totaal: cijfer(183, VANDAAG, { bron: 'Plan' }) }),
        regel('B', 11, VANDAAG, { totaal: cijfer(11, VANDAAG, { voetnoot: 'Verzonnen personen.' }) }),
      ],
      { som: 194, delen: ['A 183 (Plan)', `B 11 (${GETELD}. Verzonnen personen.)`] },
    ],
  ])('telt op wat opgeteld mag worden: aantallen %s', (_wat, regels, verwacht) => {
    expect(totaalVan(groepen(regels, false))).toEqual(verwacht)
  })
})
