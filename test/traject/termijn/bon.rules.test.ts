// What the receipt and the trace of one term say, whole: what is stored with a row.
import { describe, expect, it } from 'vitest'
import { REGELS } from '../../../server/traject/termijn/regels/regels.js'
import { termijn } from '../../../server/traject/termijn/termijn.rules.js'
import { alsFeiten } from './reken.js'

const ATW = '2010-10-10'
describe('de bon', () => {
  const u = termijn(
    'INTAKE_OPROEP',
    alsFeiten({ wetsregime: 'WI2021', oproepdatum: '2026-05-14', boeteBekendmaking: '2026-03-15' }),
    { 'oproep.dagen': 14, 'gesprek.maanden': 3 },
    REGELS,
  )
  it('noemt de regelversie, de parameters, de artikelen, de feiten met hun bron en alleen de gebruikte instellingen', () => {
    expect(u.uitleg.bon).toEqual({
      regelversie: REGELS.versie,
      parameters: [
        {
          naam: 'oproep.dagen',
          waarde: 'per gemeente',
          van: '2022-01-01',
          tot: null,
          peilfeit: 'de dag van de oproep',
          peildag: '2026-05-14',
        },
        {
          naam: 'oproep.naBoete.maandenMax',
          waarde: '2',
          van: '2022-01-01',
          tot: null,
          peilfeit: 'de bekendmaking van de boete',
          peildag: '2026-03-15',
        },
        {
          naam: 'atw.grens.maanden',
          waarde: '3',
          van: ATW,
          tot: null,
          peilfeit: 'de dag waarop de termijn begint',
          peildag: '2026-03-15',
        },
        {
          naam: 'atw.werkdagen',
          waarde: '2',
          van: ATW,
          tot: null,
          peilfeit: 'de dag waarop de termijn begint',
          peildag: '2026-03-15',
        },
      ],
      bronnen: [
        { wet: 'Wi', artikel: '14', lid: null, geldigVanaf: '2022-01-01' },
        { wet: 'Atw', artikel: '5', lid: null, geldigVanaf: ATW },
        { wet: 'Wi', artikel: '22', lid: '2', geldigVanaf: '2022-01-01' },
        { wet: 'Atw', artikel: '4', lid: null, geldigVanaf: ATW },
        { wet: 'Atw', artikel: '2', lid: null, geldigVanaf: ATW },
        { wet: 'Atw', artikel: '1', lid: '1', geldigVanaf: ATW },
        { wet: 'Atw', artikel: '3', lid: '3', geldigVanaf: ATW },
      ],
      feiten: [
        { naam: 'wetsregime', waarde: 'WI2021', bron: 'GEMEENTE', onzeker: false },
        { naam: 'oproepdatum', waarde: '2026-05-14', bron: 'GEMEENTE', onzeker: false },
        { naam: 'boeteBekendmaking', waarde: '2026-03-15', bron: 'GEMEENTE', onzeker: false },
      ],
      instellingen: [{ naam: 'oproep.dagen', waarde: '14' }],
    })
  })
  it('en de stappen vertellen in dezelfde volgorde wat er is gedaan', () => {
    expect(u.uitleg.stappen.map((s) => `${s.soort}: ${s.zin}`)).toEqual([
      'FEIT: Wet waar het traject onder valt: Wi2021 (volgens de gemeente).',
      'FEIT: Oproep voor de intake: 14 mei 2026 (volgens de gemeente).',
      'PARAMETER: Hoeveel dagen iemand heeft na een oproep voor de intake. De wet noemt geen getal.',
      'PARAMETER: Instelling van de gemeente. Hoeveel dagen iemand heeft na een oproep voor de intake.',
      'TELLING: 14 dagen na 14 mei 2026: de laatste dag is 28 mei 2026.',
      'VERSCHUIVING: Schuift niet: de termijn is beleid van de gemeente. De Algemene termijnenwet geldt alleen voor een wet of een algemene maatregel van bestuur.',
      'FEIT: Bekendmaking van de boete: 15 maart 2026 (volgens de gemeente).',
      'PARAMETER: Hoeveel maanden na de bekendmaking van een boete de nieuwe oproep hoogstens loopt.',
      'TELLING: 2 maanden na 15 maart 2026: de laatste dag is 15 mei 2026.',
      'VERSCHUIVING: Schuift door naar maandag 18 mei 2026: 15 mei 2026 is een gelijkgestelde dag (Stcrt. 2025, 24713).',
      'AFWIJKING: Na een boete is de laatste dag hoogstens 18 mei 2026.',
    ])
  })
  it('laat zich bewaren en teruglezen als JSON', () => {
    expect(JSON.parse(JSON.stringify(u))).toEqual(u)
  })
})
