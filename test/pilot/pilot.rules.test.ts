import { describe, expect, it } from 'vitest'
import { eisPilotVelden, eisWijziging, statusVan, toelichtingVan } from '../../server/pilot/pilot.rules.js'
import { eisCijfer, toonCijfer, zonderWaarde, percentageVan } from '../../server/sturing/cijfer/cijfer.rules.js'

const loopt = { stand: 'LOOPT', evaluatieId: null, einddatum: null, evaluatieUiterlijkJaar: null } as const
const gedaan = '018c0000-0000-7000-8000-000000000001'

/** A refusal that names this field and no other. */
const foutBij = (veld: string): unknown =>
  expect.objectContaining({
    extensions: expect.objectContaining({ velden: { [veld]: expect.any(String) } }) as object,
  })

describe('de status van een pilot volgt uit de kalender', () => {
  it.each([
    ['loopt zonder einde', loopt, '2030-01-01', 'LOOPT'],
    ['op de laatste dag loopt hij nog', { ...loopt, einddatum: '2020-12-31' }, '2020-12-31', 'LOOPT'],
    ['de dag erna is er een evaluatie te doen', { ...loopt, einddatum: '2020-12-31' }, '2021-01-01', 'TE_EVALUEREN'],
    ['de dag voor het jaar van de evaluatie niet', { ...loopt, evaluatieUiterlijkJaar: 2023 }, '2022-12-31', 'LOOPT'],
    ['vanaf de eerste dag van dat jaar wel', { ...loopt, evaluatieUiterlijkJaar: 2023 }, '2023-01-01', 'TE_EVALUEREN'],
    [
      'na de evaluatie niet meer',
      { ...loopt, evaluatieUiterlijkJaar: 2023, evaluatieId: gedaan },
      '2026-11-22',
      'LOOPT',
    ],
    [
      'in voorbereiding telt het jaar niet',
      { ...loopt, stand: 'VOORBEREIDING', evaluatieUiterlijkJaar: 2020 },
      '2026-11-22',
      'VOORBEREIDING',
    ],
    ['gestopt blijft gestopt', { ...loopt, stand: 'GESTOPT', einddatum: '2020-12-31' }, '2026-11-22', 'GESTOPT'],
    [
      'afgesloten blijft afgesloten',
      { ...loopt, stand: 'AFGESLOTEN', evaluatieId: gedaan },
      '2026-11-22',
      'AFGESLOTEN',
    ],
  ] as const)('%s', (_, p, vandaag, status) => {
    expect(statusVan(p, vandaag)).toBe(status)
  })
})

describe('een percentage zegt over welke perioden het gaat', () => {
  it.each([
    [
      { doelAantal: 30, doelPeriode: null },
      9,
      '2020',
      /perioden verschillen.*30 geldt voor de hele pilot; de 9 is alleen 2020/,
    ],
    [{ doelAantal: 40, doelPeriode: '2019-2020' }, 20, '2020', /perioden verschillen.*40 geldt voor 2019-2020/],
    [{ doelAantal: 40, doelPeriode: '2020' }, 20, '2020', /allebei over 2020/],
  ])('%j, %i in %s', (doel, waarde, periode, zin) => {
    expect(toelichtingVan(doel, waarde, periode)).toMatch(zin)
  })
  it.each([
    [{ doelAantal: null, doelPeriode: null }, 9],
    [{ doelAantal: 0, doelPeriode: null }, 9],
    [{ doelAantal: 30, doelPeriode: null }, null],
  ])('zonder percentage is er geen toelichting: %j en %s', (doel, waarde) => {
    expect(percentageVan(waarde, doel.doelAantal)).toBeNull()
    expect(toelichtingVan(doel, waarde, '2020')).toBeNull()
  })
})

describe('wat een pilot vraagt', () => {
  it.each([
    [{ doelAantal: -1 }, 'doelAantal'],
    [{ naam: null }, 'naam'],
    [{ begindatum: '2021-01-01', einddatum: '2020-12-31' }, 'einddatum'],
    [{ einddatum: '2018-12-31' }, 'einddatum'],
    [{ evaluatieUiterlijkJaar: 1999 }, 'evaluatieUiterlijkJaar'],
  ])('weigert %j', (wens, veld) => {
    expect(() => eisPilotVelden({ begindatum: '2019-01-01', einddatum: null }, wens)).toThrow(foutBij(veld))
  })
  it('nul als doel mag, en dezelfde dag ook', () => {
    expect(() => eisPilotVelden({}, { doelAantal: 0, begindatum: '2021-01-01', einddatum: '2021-01-01' })).not.toThrow()
  })
})

describe('een pilot die loopt', () => {
  const rij = (meer: object) =>
    ({
      stand: 'LOOPT',
      begindatum: '2026-01-01',
      einddatum: null,
      evaluatieId: null,
      evaluatieUiterlijkJaar: null,
      ...meer,
    }) as never
  const VANDAAG = '2026-11-26'
  it.each([
    ['2026-11-26', true],
    ['2026-11-27', false],
    [null, false],
    [undefined, true],
  ])('kan als begindatum %s krijgen: %s', (begindatum, mag) => {
    const wijzig = () => eisWijziging(rij({}), { begindatum }, VANDAAG)
    if (mag) expect(wijzig).not.toThrow()
    else expect(wijzig).toThrow(foutBij('begindatum'))
  })
  it('houdt een onbekende begindatum, en voor het begin mag alles', () => {
    expect(() => eisWijziging(rij({ begindatum: null }), { begindatum: null }, VANDAAG)).not.toThrow()
    expect(() => eisWijziging(rij({ stand: 'VOORBEREIDING' }), { begindatum: '2027-01-01' }, VANDAAG)).not.toThrow()
    expect(() => eisWijziging(rij({ stand: 'VOORBEREIDING' }), { begindatum: null }, VANDAAG)).not.toThrow()
  })
})

describe('een cijfer', () => {
  it.each([
    [0, true],
    [1e12, true],
    [1e12 + 1, false],
    [1e300, false],
    [-1, false],
  ])('van %s euro mag: %s', (waarde, mag) => {
    const eis = () => eisCijfer({ eenheid: 'EURO', waarde })
    if (mag) expect(eis).not.toThrow()
    else expect(eis).toThrow(foutBij('waarde'))
  })
})

describe('een klein aantal over mensen', () => {
  const c = (waarde: number | null, meer: object = {}) => ({
    ...zonderWaarde('ONBEKEND', 'PERSONEN'),
    waarde,
    redenGeenWaarde: waarde === null ? ('ONBEKEND' as const) : null,
    ...meer,
  })
  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
    [null, false],
  ])('%s is voor een lezer verborgen: %s', (waarde, verborgen) => {
    const uit = toonCijfer(c(waarde), false)
    expect(uit.onderdrukt).toBe(verborgen)
    if (verborgen) expect(uit).toMatchObject({ waarde: null, redenGeenWaarde: 'KLEINE_CEL' })
    else expect(uit.waarde).toBe(waarde)
  })
  it('is zichtbaar voor wie het bijhoudt, als het openbaar is, en als het niet over mensen gaat', () => {
    expect(toonCijfer(c(3), true).waarde).toBe(3)
    expect(toonCijfer(c(3, { openbaarVastgesteld: true }), false).waarde).toBe(3)
    expect(toonCijfer(c(3, { eenheid: 'EURO' }), false).waarde).toBe(3)
  })
})
