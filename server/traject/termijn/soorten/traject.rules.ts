// Terms that go along with the traject: the offer of a course, the choice of route, the talks, the first months of bijstand.
import { invalid } from '../../../platform/values/errors.js'
import { inWoorden, laatste } from '../dagen.rules.js'
import { eenZin, oudeWet, totEnMet, type Soort } from './soort.js'

/** Three months after the PIP without an offer is a ground for an extension (Ri 4.1); the law itself says "in time" (Wi 16). */
export const aanbod: Soort = (v) => {
  const oud = oudeWet(v)
  if (oud) return oud
  if (v.eis('doelgroep') !== 'ASIELSTATUSHOUDER') {
    const geen = 'Alleen asielstatushouders krijgen een aanbod van de gemeente.'
    v.stap('REGEL', geen, 'Wi 16')
    return { grondslag: v.grondslag('Wi 16', '2022-01-01'), geen }
  }
  const grondslag = v.grondslag('Ri 4.1 lid 1', '2022-01-01')
  const dagtekening = v.feit('dagtekening')
  if (!dagtekening)
    return {
      wachtOp: 'PIP',
      grondslag,
      norm: 'MINISTERIEEL',
      berekening: 'De drie maanden beginnen na de dagtekening van het PIP. Dat is er nog niet.',
    }
  const aantal = v.getal('aanbod.maanden', dagtekening)
  const g = v.tel({ vanaf: dagtekening, teltMee: false, aantal, eenheid: 'MAAND', norm: 'MINISTERIEEL' })
  v.stap('REGEL', 'Is er daarna nog geen aanbod, dan kan dat een grond zijn voor verlenging.', 'Ri 4.1 lid 1')
  const zin = eenZin({ aantal, eenheid: 'MAAND' }, 'na de dagtekening van het PIP op', dagtekening, g)
  return totEnMet(g, 'MINISTERIEEL', grondslag, zin)
}

/** One and a half years from the begin of the term (Bi 5.4 lid 1); from onderwijsroute to B1 always. */
export const routewisseling: Soort = (v) => {
  const oud = oudeWet(v)
  if (oud) return oud
  const altijd = (geen: string, artikel: string) => {
    v.stap('AFWIJKING', geen, artikel)
    return { grondslag: v.grondslag(artikel, '2022-01-01'), geen }
  }
  if (v.feit('vanRoute') === 'ONDERWIJS' && v.feit('naarRoute') === 'B1')
    return altijd('Van de onderwijsroute naar de B1-route wisselen kan altijd.', 'Bi 5.4')
  const begin = v.feit('begindatumTermijn')
  if (!begin)
    return {
      wachtOp: 'PIP',
      grondslag: v.grondslag('Bi 5.4 lid 1', '2022-01-01'),
      norm: 'AMVB',
      berekening: 'De anderhalf jaar begint met de inburgeringstermijn. Die loopt nog niet.',
    }
  if (v.feit('naNietVrijstellendeOpleiding')) {
    if (v.parameter('routewisseling.naOpleiding', v.eis('verzoekdatum')) === true)
      return altijd('Na een opleiding die niet vrijstelt kan wisselen ook later, met een reden.', 'Bi 5.4 lid 2')
    v.stap('REGEL', 'In 2022 was een opleiding die niet vrijstelt nog geen reden om later te wisselen.', 'Bi 5.4 lid 1')
  }
  const bijzonder = v.feit('bijzonderGeval')
  if (bijzonder === 'JA')
    return altijd('Het college vindt dit een bijzonder geval: wisselen kan ook later, met een reden.', 'Bi 5.4')
  if (bijzonder === 'OPEN')
    v.oordeel('Is dit een bijzonder geval, zodat wisselen later nog kan?', 'Bi 5.4', 'het college')
  const aantal = v.getal('routewisseling.jaren', begin)
  const g = v.tel({ vanaf: begin, teltMee: true, aantal, eenheid: 'JAAR', norm: 'AMVB' })
  const zin = eenZin({ aantal, eenheid: 'JAAR' }, 'vanaf het begin van de inburgeringstermijn op', begin, g)
  return totEnMet(g, 'AMVB', v.grondslagVan('routewisseling.jaren', begin), zin)
}

/** The next talk. The number is in the PIP; how often is policy: the law has no interval (Bi 5.3 lid 4). */
export const voortgangsgesprek: Soort = (v) => {
  const oud = oudeWet(v)
  if (oud) return oud
  const begin = v.feit('begindatumTermijn')
  if (!begin)
    return {
      wachtOp: 'PIP',
      grondslag: v.grondslag('Bi 5.3 lid 4', '2023-01-01'),
      norm: 'BELEID',
      berekening: 'De gesprekken beginnen met de inburgeringstermijn. Die loopt nog niet.',
    }
  v.parameter('gesprek.maanden', begin)
  const grondslag = v.grondslagVan('gesprek.maanden', begin)
  const gevoerd = v.feit('gesprekken') ?? []
  const afgesproken = v.feit('aantalGesprekken')
  if (afgesproken !== undefined && gevoerd.length >= afgesproken) {
    const geen = `Alle ${afgesproken} gesprekken uit het PIP zijn gevoerd.`
    v.stap('REGEL', geen)
    return { grondslag, geen }
  }
  const aantal = v.instelling('gesprek.maanden')
  const vorige = laatste(begin, ...gevoerd)
  v.stap('REGEL', `Dit is gesprek ${gevoerd.length + 1}${afgesproken === undefined ? '' : ` van ${afgesproken}`}.`)
  const g = v.tel({ vanaf: vorige, teltMee: false, aantal, eenheid: 'MAAND', norm: 'BELEID' })
  const na = gevoerd.length ? 'na het vorige gesprek op' : 'na het begin van de inburgeringstermijn op'
  return totEnMet(g, 'BELEID', grondslag, eenZin({ aantal, eenheid: 'MAAND' }, na, vorige, g))
}

/** Six months from the day on which the right to bijstand begins, for who has an asylum permit (PW 56a). */
export const ontzorging: Soort = (v) => {
  const oud = oudeWet(v)
  if (oud) return oud
  const grondslag = v.grondslag('PW 56a', '2022-01-01')
  if (!v.eis('asielvergunning')) {
    const geen = 'Ontzorgen is er alleen voor wie een asielvergunning heeft.'
    v.stap('REGEL', geen, 'PW 56a')
    return { grondslag, geen }
  }
  const vanaf = v.feit('bijstandVanaf')
  if (!vanaf)
    return {
      wachtOp: 'RECHT_OP_BIJSTAND',
      grondslag,
      norm: 'WET',
      berekening: 'De zes maanden beginnen met het recht op bijstand. Dat is er nog niet.',
    }
  const aantal = v.getal('ontzorgen.maanden', vanaf)
  const g = v.tel({ vanaf, teltMee: true, aantal, eenheid: 'MAAND', norm: 'WET' })
  const zin = eenZin({ aantal, eenheid: 'MAAND' }, 'vanaf het recht op bijstand op', vanaf, g)
  const gewoon = totEnMet(g, 'WET', grondslag, zin)
  const anders = (dag: string, waarom: string, artikel: string) => {
    v.stap('AFWIJKING', waarom, artikel, dag)
    const eerder = [{ einddatum: g.laatste, zin: `Zonder die afwijking was het ${inWoorden(g.laatste)}.` }]
    return { ...gewoon, einddatum: dag, berekening: `${zin} ${waarom}`, eerder }
  }
  const stopt = v.feit('bijstandTotEnMet')
  if (stopt && stopt < vanaf) throw invalid({ bijstandTotEnMet: 'Kies een dag op of na het begin van de bijstand.' })
  const langer = v.feit('verlengdTotEnMet')
  const einde = langer && langer > g.laatste ? langer : g.laatste
  if (stopt && stopt < einde) return anders(stopt, `De bijstand stopt eerder, na ${inWoorden(stopt)}.`, 'PW 56a')
  if (einde === langer)
    return {
      ...anders(einde, `Het college ontzorgt langer, tot en met ${inWoorden(einde)}.`, 'PW 57'),
      bron: 'HANDMATIG',
    }
  return gewoon
}
