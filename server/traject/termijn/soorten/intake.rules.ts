// How long someone has after a summons for the intake. The law has no figure: each gemeente says its own (Wi 14).
import { inWoorden } from '../dagen.rules.js'
import { eenZin, oudeWet, totEnMet, type Soort } from './soort.js'

/** The days that the gemeente gives; after a fine never later than two months from its bekendmaking (Wi 22 lid 2). */
export const intakeOproep: Soort = (v) => {
  const oud = oudeWet(v)
  if (oud) return oud
  const oproep = v.feit('oproepdatum')
  if (!oproep)
    return {
      wachtOp: 'OPROEP',
      grondslag: v.grondslag('Wi 14', '2022-01-01'),
      norm: 'BELEID',
      berekening: 'De termijn begint met de oproep. Die is er nog niet.',
    }
  v.parameter('oproep.dagen', oproep)
  const aantal = v.instelling('oproep.dagen')
  const g = v.tel({ vanaf: oproep, teltMee: false, aantal, eenheid: 'DAG', norm: 'BELEID' })
  const zin = eenZin({ aantal, eenheid: 'DAG' }, 'na de oproep van', oproep, g)
  const gewoon = totEnMet(g, 'BELEID', v.grondslagVan('oproep.dagen', oproep), zin)
  const boete = v.feit('boeteBekendmaking')
  if (!boete) return gewoon
  const maanden = v.getal('oproep.naBoete.maandenMax', boete)
  const uiterlijk = v.tel({ vanaf: boete, teltMee: false, aantal: maanden, eenheid: 'MAAND', norm: 'WET' })
  if (g.laatste <= uiterlijk.laatste) {
    v.stap(
      'REGEL',
      `Na een boete is de laatste dag hoogstens ${inWoorden(uiterlijk.laatste)}. Daar blijft deze oproep binnen.`,
      'Wi 22 lid 2',
    )
    return gewoon
  }
  v.stap(
    'AFWIJKING',
    `Na een boete is de laatste dag hoogstens ${inWoorden(uiterlijk.laatste)}.`,
    'Wi 22 lid 2',
    uiterlijk.laatste,
  )
  const max = eenZin({ aantal: maanden, eenheid: 'MAAND' }, 'na de bekendmaking van de boete op', boete, uiterlijk)
  const eerder = [{ einddatum: g.laatste, zin: `Zonder de boete was het ${inWoorden(g.laatste)}.` }]
  const grondslag = v.grondslagVan('oproep.naBoete.maandenMax', boete)
  return { ...totEnMet(uiterlijk, 'WET', grondslag, max), begindatum: oproep, eerder }
}
