// Who counts as housed, in which half-year, and what is said where there is no number: both sides of every boundary.
import { describe, expect, it } from 'vitest'
import {
  geenTelling,
  REDENEN,
  uitStanden,
  uitTelling,
  type Standrij,
} from '../../server/sturing/taakstelling/geteld/geteld.cijfers.js'
import {
  dagVanHuisvesting,
  gehuisvest,
  halvenVan,
  teTellen,
  tijdvakVan,
  type Groep,
  type Halfjaar,
} from '../../server/sturing/taakstelling/geteld/geteld.rules.js'

const groep = (meer: Partial<Groep> = {}): Groep => ({
  gemeente: '0988',
  doelgroep: 'ASIELSTATUSHOUDER',
  eigen: '2025-03-01',
  metAsiel: false,
  huis: null,
  nadien: null,
  fictief: true,
  aantal: 1,
  ...meer,
})
/** Somebody of the household without a doelgroep, such as a child. */
const lid = (meer: Partial<Groep> = {}): Groep =>
  groep({ doelgroep: null, eigen: null, metAsiel: true, huis: '2025-03-01', nadien: false, ...meer })
const half = (jaar: number, halfjaar: 1 | 2): Halfjaar => ({ jaar, halfjaar })
const aantal = (groepen: readonly Groep[], h: Halfjaar, gemeente = '0988'): number => {
  const n = gehuisvest(groepen, gemeente, tijdvakVan(h))
  return n.ECHT + n.VERZONNEN
}

describe('de dag waarop iemand als gehuisvest telt', () => {
  it.each<[string, Groep, string | null]>([
    ['met asiel is de eigen huisvesting', groep(), '2025-03-01'],
    ['met asiel zonder eigen huisvesting is er niet', groep({ eigen: null }), null],
    ['van een gezinsmigrant is er niet', groep({ doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' }), null],
    [
      'van een gezinsmigrant die bij iemand met asiel woont is er ook niet',
      groep({ doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT', metAsiel: true, huis: '2025-03-01' }),
      null,
    ],
    ['van een kind is die van het huishouden', lid(), '2025-03-01'],
    ['van een kind dat later kwam is de eigen huisvesting', lid({ eigen: '2026-02-01' }), '2026-02-01'],
    [
      'van een kind dat later kwam, ook al is het na die dag geboren',
      lid({ eigen: '2026-02-01', nadien: true }),
      '2026-02-01',
    ],
    ['van een kind dat na die dag is geboren is er niet', lid({ nadien: true }), null],
    ['van een kind zonder geboortedatum is die van het huishouden', lid({ nadien: null }), '2025-03-01'],
    ['van een kind in een huishouden dat nog geen huis heeft is er niet', lid({ huis: null, nadien: null }), null],
    [
      'van iemand zonder doelgroep die bij niemand met asiel woont is er niet',
      lid({ metAsiel: false, huis: null, eigen: '2025-03-01' }),
      null,
    ],
  ])('%s', (_, g, dag) => {
    expect(dagVanHuisvesting(g)).toBe(dag)
  })
})

describe('een halfjaar', () => {
  it.each<[string, Halfjaar, Halfjaar]>([
    ['2025-01-01', half(2025, 1), half(2024, 2)],
    ['2024-12-31', half(2024, 2), half(2025, 1)],
    ['2025-06-30', half(2025, 1), half(2025, 2)],
    ['2025-07-01', half(2025, 2), half(2025, 1)],
    ['2025-12-31', half(2025, 2), half(2026, 1)],
    ['2026-01-01', half(2026, 1), half(2025, 2)],
    ['2024-02-29', half(2024, 1), half(2024, 2)],
  ])('met %s telt in %j, en niet in %j', (eigen, wel, niet) => {
    expect([aantal([groep({ eigen })], wel), aantal([groep({ eigen })], niet)]).toEqual([1, 0])
  })
  it('en het andere zijn samen het jaar, zonder dag ertussen of dubbel', () => {
    expect(halvenVan({ jaar: 2025, halfjaar: null }).map(tijdvakVan)).toEqual([
      { van: '2025-01-01', tot: '2025-06-30' },
      { van: '2025-07-01', tot: '2025-12-31' },
    ])
    expect(tijdvakVan({ jaar: 2025, halfjaar: null })).toEqual({ van: '2025-01-01', tot: '2025-12-31' })
    expect(halvenVan(half(2025, 2))).toEqual([half(2025, 2)])
  })
  it('telt iedereen van een huishouden één keer, ook met twee dossiers en een kind', () => {
    const gezin = [groep({ aantal: 2 }), lid({ aantal: 3 }), lid({ nadien: true, aantal: 1 })]
    expect(aantal(gezin, half(2025, 1))).toBe(5)
  })
  it('telt alleen wie in deze gemeente woont', () => {
    const verhuisd = [groep({ gemeente: '0946' }), groep({ aantal: 4 })]
    expect([aantal(verhuisd, half(2025, 1)), aantal(verhuisd, half(2025, 1), '0946')]).toEqual([4, 1])
  })
  it('houdt verzonnen en echte mensen uit elkaar', () => {
    const n = gehuisvest(
      [groep({ aantal: 2 }), groep({ fictief: false, aantal: 7 })],
      '0988',
      tijdvakVan(half(2025, 1)),
    )
    expect(n).toEqual({ ECHT: 7, VERZONNEN: 2 })
  })
})

describe('een stand', () => {
  it.each([
    ['2025-07-14', []],
    ['2025-07-15', [half(2025, 1)]],
    ['2026-01-14', [half(2025, 1)]],
    ['2026-01-15', [half(2025, 1), half(2025, 2)]],
    ['2024-12-31', []],
  ])('wordt gemaakt als het halfjaar veertien dagen voorbij is: op %s van %j', (dag, verwacht) => {
    expect(teTellen(2025, dag)).toEqual(verwacht)
  })
})

describe('het getelde cijfer', () => {
  const UIT = { ECHT: 0, VERZONNEN: 12 }
  const jaar = (j: number) => ({ jaar: j, halfjaar: null })
  it('zegt wanneer en waaruit het is geteld, dat er verzonnen mensen in zitten, en dat het niet het vastgelegde is', () => {
    const { geteld, geteldFictief } = uitTelling(UIT, jaar(2025), '2026-11-22')
    expect(geteld).toMatchObject({
      waarde: 12,
      eenheid: 'PERSONEN',
      peildatum: '2025-12-31',
      voorlopig: false,
      bron: 'Geteld in Regiotafel',
      openbaarVastgesteld: false,
    })
    for (const deel of ['verzonnen personen', 'Geteld uit dossiers', 'niet het vastgelegde cijfer'])
      expect(geteld.voetnoot).toContain(deel)
    expect(geteldFictief.waarde).toBe(12)
  })
  it('noemt geen verzonnen mensen waar ze er niet zijn', () => {
    const { geteld, geteldFictief } = uitTelling({ ECHT: 3, VERZONNEN: 0 }, jaar(2025), '2026-11-22')
    expect([geteld.waarde, geteldFictief.waarde]).toEqual([3, 0])
    expect(geteld.voetnoot).not.toContain('verzonnen')
  })
  it.each<[string, string, boolean, string]>([
    ['op de laatste dag', '2025-12-31', false, '2025-12-31'],
    ['een dag eerder', '2025-12-30', true, '2025-12-30'],
    ['op de eerste dag', '2025-01-01', true, '2025-01-01'],
  ])('is %s van de periode voorlopig of niet', (_, dag, voorlopig, peildatum) => {
    expect(uitTelling(UIT, jaar(2025), dag).geteld).toMatchObject({ voorlopig, peildatum })
  })
  it('is er niet voor een periode die nog moet beginnen, en niet als nul', () => {
    expect(uitTelling(UIT, jaar(2025), '2024-12-31')).toEqual(geenTelling('nietBegonnen'))
    const { geteld } = uitTelling({ ECHT: 0, VERZONNEN: 0 }, jaar(2025), '2026-11-22')
    expect(geteld).toMatchObject({ waarde: null, redenGeenWaarde: 'GEEN_GEGEVENS', voetnoot: REDENEN.nietVastgelegd })
  })
})

describe('het getelde cijfer uit standen', () => {
  const rij = (h: Halfjaar, deel: Standrij['deel'], waarde: number | null): Standrij =>
    ({
      ...h,
      deel,
      waarde,
      verborgen: waarde === null ? 'KLEINE_CEL' : null,
      peildatum: tijdvakVan(h).tot,
      bron: 'Geteld in Regiotafel',
      voetnoot: 'x',
      openbaarVastgesteld: false,
    }) as Standrij
  const stand = (h: Halfjaar, som: number | null, fictief: number | null): Standrij[] => [
    rij(h, null, som),
    rij(h, 'ECHT', null),
    rij(h, 'VERZONNEN', fictief),
  ]
  const [een, twee] = [half(2025, 1), half(2025, 2)]
  const waarden = (rijen: Standrij[], p: { jaar: number; halfjaar: number | null }) => {
    const { geteld, geteldFictief } = uitStanden(rijen, p)
    return [geteld.waarde, geteld.redenGeenWaarde, geteldFictief.waarde]
  }
  const HEEL = { jaar: 2025, halfjaar: null }
  it('zegt elke noot van de twee helften één keer', () => {
    const [leeg, vol] = [stand(een, 0, 0), stand(twee, 8, 8)]
    const rijen = [...leeg, ...vol.map((r) => ({ ...r, voetnoot: 'Hierin zitten verzonnen mensen. x' }))]
    expect(uitStanden(rijen, HEEL).geteld.voetnoot).toBe('Hierin zitten verzonnen mensen. x')
  })
  it.each<[string, Standrij[], { jaar: number; halfjaar: number | null }, unknown[]]>([
    ['van een halfjaar', stand(een, 8, 8), een, [8, null, 8]],
    ['van een jaar: twee getoonde getallen samen', [...stand(een, 8, 8), ...stand(twee, 6, 0)], HEEL, [14, null, 8]],
    [
      'van een jaar waarvan een half verborgen is',
      [...stand(een, 8, 8), ...stand(twee, null, null)],
      HEEL,
      [null, 'AANVULLENDE_CEL', null],
    ],
    ['van een jaar waarvan een half niet is geteld', stand(een, 8, 8), HEEL, [null, 'GEEN_GEGEVENS', null]],
    ['van een verborgen halfjaar', stand(een, null, null), een, [null, 'KLEINE_CEL', null]],
    ['met een verborgen deel', stand(een, 8, null), een, [8, null, null]],
    ['waarin niemand is vastgelegd', stand(een, 0, 0), een, [null, 'GEEN_GEGEVENS', null]],
    ['van een jaar waarvan alleen een half iets zegt', [...stand(een, 8, 8), ...stand(twee, 0, 0)], HEEL, [8, null, 8]],
    ['van een ander jaar', stand(een, 8, 8), half(2024, 1), [null, 'GEEN_GEGEVENS', null]],
  ])('%s', (_, rijen, p, verwacht) => {
    expect(waarden(rijen, p)).toEqual(verwacht)
  })
})
