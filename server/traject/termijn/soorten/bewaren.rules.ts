// How long data of a person may be kept (Bi 9.9): at the latest five years, fifty for nine kinds, and a loan by its own end.
import { eenZin, totEnMet, type Soort } from './soort.js'

const PARAMETER = { GEWOON: 'bewaren.jaren', LANG: 'bewaren.lang.jaren', LENING: 'bewaren.lening.jaren' } as const

/** From the end of the traject or the death of the person, whichever came first; of a loan from its settlement. */
export const bewaren: Soort = (v) => {
  if (v.eis('wetsregime') !== 'WI2021')
    v.oordeel(
      'Gelden deze bewaartermijnen ook voor een traject onder de oude wet?',
      'Bi 9.9',
      'de functionaris gegevensbescherming',
    )
  const soort = v.eis('soortGegevens')
  const dagen =
    soort === 'LENING' ? [v.feit('leningAfgehandeld')] : [v.feit('eindeTraject'), v.feit('overlijdensdatum')]
  const [vanaf] = dagen.filter((d) => d !== undefined).toSorted()
  if (!vanaf)
    return {
      wachtOp: 'EINDE_TRAJECT',
      grondslag: v.grondslag('Bi 9.9', '2022-01-01'),
      berekening:
        soort === 'LENING'
          ? 'Het bewaren begint als de lening is afgehandeld.'
          : 'Het bewaren begint als het traject eindigt.',
      norm: 'AMVB',
    }
  const aantal = v.getal(PARAMETER[soort], vanaf)
  const g = v.tel({ vanaf, teltMee: false, aantal, eenheid: 'JAAR', norm: 'AMVB' })
  v.stap('REGEL', 'Langer bewaren mag niet. Een lopend bezwaar verandert dat niet.', 'Bi 9.9')
  return totEnMet(
    g,
    'AMVB',
    v.grondslagVan(PARAMETER[soort], vanaf),
    eenZin({ aantal, eenheid: 'JAAR' }, 'na', vanaf, g),
  )
}
