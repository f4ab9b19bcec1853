import { describe, expect, it } from 'vitest'
import { csvVan } from '../../../admin/platform/chart/csv.js'
import {
  metCijfersEerst,
  pilotCijfers,
  pilotGrafiek,
  pilotTitel,
  zonderBalk,
  type Pilotrij,
} from '../../../admin/pilot/pilot.grafiek.js'
import { cijfer } from './rijen.js'

const pilot = (doelAantal: number | null, gedaan: number | null, meer: Partial<Pilotrij> = {}): Pilotrij => ({
  id: String(doelAantal),
  naam: 'Pilot',
  doelAantal,
  doelPeriode: 'de hele pilot',
  gerealiseerd: cijfer(gedaan, gedaan === null ? { redenGeenWaarde: 'GEEN_GEGEVENS' } : { peildatum: '2020-12-31' }),
  percentage: doelAantal && gedaan !== null ? Math.round((gedaan / doelAantal) * 1000) / 10 : null,
  percentageToelichting: 'Het doel gaat over de hele pilot, het resultaat over 2020.',
  isZelfdePeriode: true,
  status: 'AFGESLOTEN',
  ...meer,
})
const PIP = pilot(30, 9)
const DUAAL = pilot(40, 20)
const PAPILI = pilot(null, null)

describe('pilots als grafiek', () => {
  it.each([
    ['geen', [PIP, DUAAL, PAPILI], 'Geen van de 2 pilots met cijfers haalde het doel'],
    ['één', [PIP, pilot(10, 10), PAPILI], '1 van de 2 pilots met cijfers haalde het doel'],
    ['alle', [pilot(5, 6), pilot(10, 10)], 'Alle 2 pilots met cijfers haalden het doel'],
    ['de enige niet', [PIP], 'De pilot met cijfers haalde het doel niet'],
    [
      'andere perioden',
      [PIP, DUAAL].map((x) => ({ ...x, isZelfdePeriode: false })),
      'Van 2 pilots zijn doel en resultaat bekend, over verschillende perioden',
    ],
    [
      'één over dezelfde periode',
      [{ ...PIP, isZelfdePeriode: false }, pilot(10, 10)],
      'De pilot met cijfers haalde het doel',
    ],
    ['niets bekend', [PAPILI], 'Van geen enkele pilot zijn doel en resultaat bekend'],
  ])('de titel telt alleen pilots met doel en resultaat: %s', (_wat, rijen, titel) =>
    expect(pilotTitel(rijen)).toBe(titel),
  )
  it.each([
    [PIP, '9 van 30 (30%)'],
    [DUAAL, '20 van 40 (50%)'],
    [pilot(null, 7), '7, zonder doel'],
    [pilot(10, 0), '0 van 10 (0%)'],
    [PAPILI, ''],
  ])('de cijfers in woorden', (rij, zin) => expect(pilotCijfers(rij)).toBe(zin))
  it('zegt waarom er geen balk is', () => {
    expect(zonderBalk(PAPILI)).toBe('Geen gegevens')
    expect(zonderBalk({ ...PIP, gerealiseerd: null })).toBe('Geen gegevens')
    expect(zonderBalk({ ...PIP, gerealiseerd: cijfer(null, { redenGeenWaarde: 'KLEINE_CEL' }) })).toBe(
      'Gerealiseerd: minder dan 5',
    )
  })
  it('het bestand zegt bij elk percentage over welke perioden het gaat', () => {
    const [, ...regels] = csvVan(pilotGrafiek([PIP, PAPILI])!.tabel)
      .trimEnd()
      .split('\r\n')
    const noot = 'Het doel gaat over de hele pilot, het resultaat over 2020.'
    expect(regels).toEqual([
      `Pilot;30;de hele pilot;9;30;${noot};2020-12-31;Beleidsplan, §3.1;`,
      `Pilot;;de hele pilot;;;${noot};2026-11-22;Beleidsplan, §3.1;`,
    ])
  })
  it('zet pilots zonder cijfers achteraan', () =>
    expect(metCijfersEerst([PAPILI, PIP, DUAAL])).toEqual([PIP, DUAAL, PAPILI]))
  it('zonder pilots is er geen grafiek', () => expect(pilotGrafiek([])).toBeNull())
})
