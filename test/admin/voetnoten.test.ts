import { describe, expect, it } from 'vitest'
import { voetnotenVan } from '../../admin/platform/figures.js'
import { pilotGrafiek, type Pilotrij } from '../../admin/pilot/pilot.grafiek.js'
import { herkomst, type Taakstelling } from '../../admin/sturing/taakstelling.js'
import { taakstellingGrafiek } from '../../admin/sturing/taakstelling.grafiek.js'
import { cijfersVan, groepen, type Regel } from '../../admin/traject/caseload.js'
import { cijfer, taakrij } from './grafiek/rijen.js'

/** A figure is known by its shape, so that a new one in a row is met here too. */
const isCijfer = (waarde: unknown): boolean => typeof waarde === 'object' && waarde !== null && 'voetnoot' in waarde
/** The row with in each figure a footnote of its own. */
const genoot = <R extends object>(rij: R): R =>
  Object.fromEntries(
    Object.entries(rij).map(([veld, w]) => [veld, isCijfer(w) ? { ...(w as object), voetnoot: `Over ${veld}.` } : w]),
  ) as R
const noten = (rij: object): string[] =>
  Object.entries(rij).flatMap(([veld, w]) => (isCijfer(w) ? [`Over ${veld}.`] : []))

describe('elke voetnoot staat waar het cijfer staat', () => {
  const taak: Taakstelling = genoot(taakrij(2020, 37, null, 13))
  const regel: Regel = genoot({
    id: '1',
    gemeente: { code: '0988', naam: 'Weert' },
    wetsregime: 'WI2013',
    aantal: cijfer(158),
    totaal: cijfer(183),
    fte: cijfer(2.67),
    perFte: cijfer(68.5),
  } as const)
  it('in de tabel van de taakstelling, ook van een cijfer dat onbekend is', () => {
    expect(herkomst(taak).voetnoten).toEqual(noten(taak))
  })
  it('in het bestand van de taakstelling, en onder de grafiek bij wat onbekend is', () => {
    const grafiek = taakstellingGrafiek([taak])!
    expect(grafiek.tabel.rijen[0]!.at(-1)!.waarde).toBe(noten(taak).join(' '))
    expect(grafiek.noten).toEqual(['Weert 2020: Over achterstandVorig.'])
  })
  it('in de tabel van de caseload', () => {
    expect(voetnotenVan(cijfersVan(groepen([regel], false)[0]!))).toEqual(noten(regel))
  })
  it('in het bestand van de pilots', () => {
    const pilot = { naam: 'PIP', gerealiseerd: cijfer(9, { voetnoot: 'Over gerealiseerd.' }) } as Pilotrij
    expect(pilotGrafiek([pilot])!.tabel.rijen[0]!.at(-1)!.waarde).toBe('Over gerealiseerd.')
  })
})
