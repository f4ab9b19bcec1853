// The bounds of the Algemene termijnenwet, and how months and years are counted.
import type { Parameter } from './regel.js'
import { BEGIN, gelezen, lezing } from './versie.js'

const ATW = '2010-10-10'
const VANAF = 'de dag waarop de termijn begint'
const grens = (wat: string, meer: string, getal: number) =>
  ({
    naam: `atw.grens.${wat}`,
    zin: `Een termijn in de wet van meer dan ${meer} schuift niet door naar een werkdag.`,
    eenheid: wat,
    soorten: [],
    peilfeit: VANAF,
    versies: [gelezen(getal, 'Atw 4', ATW)],
  }) satisfies Parameter

export const TERMIJNENWET = [
  grens('dagen', '90 dagen', 90),
  grens('weken', '12 weken', 12),
  grens('maanden', 'drie maanden', 3),
  {
    naam: 'atw.werkdagen',
    zin: 'Hoeveel werkdagen een termijn van ten minste drie dagen bevat.',
    eenheid: 'werkdagen',
    soorten: [],
    peilfeit: VANAF,
    versies: [gelezen(2, 'Atw 2', ATW)],
  },
  {
    naam: 'tellen.maanden',
    zin: 'Hoe maanden en jaren worden geteld: tot de dag voor hetzelfde dagnummer. Bestaat dat niet, dan tot en met de laatste dag van de maand.',
    eenheid: '',
    soorten: [],
    peilfeit: 'de eerste dag van de termijn',
    versies: [
      lezing(
        { ...gelezen('zelfde dagnummer', null, BEGIN), gelezenVanaf: null },
        'De wet zegt hier niets over. Wij tellen als in Verordening 1182/71. Noemt DUO een andere dag, dan geldt die.',
      ),
    ],
  },
] as const satisfies readonly Parameter[]
