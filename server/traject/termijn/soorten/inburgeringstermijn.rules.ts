// The person's own time to meet the duty. DUO decides it: what DUO says stands, and what we would have said stands beside it.
import { inWoorden, lengteInWoorden, plusDagen } from '../dagen.rules.js'
import type { Dag, EerderEinde, EigenUitkomst } from '../uitkomst.js'
import type { Verslag } from '../verslag.js'
import { dagVoor, verlengd, type Soort, type Uitslag } from './soort.js'

const NORM = 'WET'
interface Loop {
  /** exclusive ends, oldest first: of DUO as far as it named them */
  einden: EerderEinde[]
  /** by our own counting alone; null as soon as that cannot be counted */
  eigen: Dag | null
}
/** Adds each extension to the end before it, in the order of the decisions (the list is in that order). */
function verleng(v: Verslag, start: EerderEinde, eigenStart: Dag | null): Loop {
  const loop: Loop = { einden: [start], eigen: eigenStart }
  for (const x of v.feit('verlengingen') ?? []) {
    const lengte = x.aantal && x.eenheid ? { aantal: x.aantal, eenheid: x.eenheid } : null
    const tot = (van: Dag): Dag | null => lengte && verlengd(van, lengte.aantal, lengte.eenheid)
    const einddatum = x.einddatum ?? tot(loop.einden.at(-1)!.einddatum)!
    loop.eigen = loop.eigen && tot(loop.eigen)
    const zin = `Verlengd door DUO op ${inWoorden(x.besluitdatum)}${lengte ? ` met ${lengteInWoorden(lengte.aantal, lengte.eenheid)}` : ''} (${x.grond}).`
    v.stap('OVERGENOMEN', zin, 'Wi 12', einddatum)
    loop.einden.push({ einddatum, zin })
  }
  return loop
}
/** What differs, in one sentence; null when nothing does or we cannot count it. */
function verschilMet(duo: { begindatum: Dag; einddatum: Dag }, eigen: EigenUitkomst | null): string | null {
  if (!eigen || (eigen.begindatum === duo.begindatum && eigen.einddatum === duo.einddatum)) return null
  const termijn = (t: EigenUitkomst): string => `${inWoorden(t.begindatum)} tot ${inWoorden(t.einddatum)}`
  return `DUO zegt ${termijn(duo)}; wij berekenen ${termijn(eigen)}. De dagen van DUO gelden.`
}
const eerdere = ({ einden }: Loop, nu: Dag): EerderEinde[] =>
  einden.filter(({ einddatum }, i) => einddatum !== nu && einddatum !== einden[i + 1]?.einddatum)

/** When an extension can be asked for (Bi 4.5 lid 1), counted back from the end. */
function aanvraagVanaf(v: Verslag, begindatum: Dag, einddatum: Dag): void {
  const maanden = v.getal('verlenging.aanvraagVanaf.maanden', begindatum)
  const { laatste } = v.tel({
    vanaf: einddatum,
    teltMee: false,
    aantal: maanden,
    eenheid: 'MAAND',
    norm: 'AMVB',
    terug: true,
  })
  v.stap('REGEL', `Verlenging aanvragen bij DUO kan vanaf ${inWoorden(laatste)}.`, 'Bi 4.5 lid 1', laatste)
}

/** Three years from the day after the first PIP (Wi 11); a later PIP or another gemeente does not move it. */
function wi2021(v: Verslag): Uitslag {
  const dagtekening = v.feit('dagtekening')
  const duo = v.feit('duoTermijn')
  const grondslag = v.grondslag('Wi 11', '2022-01-01')
  if (!dagtekening && !duo)
    return {
      wachtOp: 'PIP',
      grondslag,
      berekening: 'De termijn begint op de dag na de dagtekening van het eerste PIP. Dat is er nog niet.',
      norm: NORM,
    }
  let start: EerderEinde | null = null
  let eigenBegin: Dag | null = null
  let berekening = ''
  if (dagtekening) {
    eigenBegin = plusDagen(dagtekening, 1)
    const jaren = v.getal('termijn.jaren', dagtekening)
    const g = v.tel({ vanaf: eigenBegin, teltMee: true, aantal: jaren, eenheid: 'JAAR', norm: NORM })
    const einddatum = plusDagen(g.laatste, 1)
    start = { einddatum, zin: `${jaren} jaar vanaf de dag na de dagtekening van het eerste PIP.` }
    berekening = `${jaren} jaar vanaf ${inWoorden(eigenBegin)}, de dag na de dagtekening van het eerste PIP: tot ${inWoorden(einddatum)}, niet verschoven.`
  }
  const loop = verleng(v, start ?? { einddatum: duo!.einddatum, zin: 'Volgens DUO.' }, start?.einddatum ?? null)
  const begindatum = duo?.begindatum ?? eigenBegin!
  const einddatum = duo?.einddatum ?? loop.einden.at(-1)!.einddatum
  const eigen = eigenBegin && loop.eigen ? { begindatum: eigenBegin, einddatum: loop.eigen } : null
  if (duo)
    v.stap(
      'OVERGENOMEN',
      `DUO noemt de termijn ${inWoorden(begindatum)} tot ${inWoorden(einddatum)}.`,
      'Wi 11',
      einddatum,
    )
  const doorDuo = Boolean(duo) || loop.einden.length > 1
  const verschil = doorDuo ? verschilMet({ begindatum, einddatum }, eigen) : null
  if (verschil) v.stap('AFWIJKING', verschil, 'Wi 11', einddatum)
  aanvraagVanaf(v, begindatum, einddatum)
  const laatsteZin = duo
    ? `Volgens DUO: ${inWoorden(begindatum)} tot ${inWoorden(einddatum)}.`
    : loop.einden.at(-1)!.zin
  return {
    begindatum,
    einddatum,
    einddatumInclusief: false,
    grondslag,
    norm: NORM,
    nietVerschoven: dagtekening ? 'JAREN' : null,
    bron: doorDuo ? 'DUO' : 'BEREKEND',
    berekening:
      doorDuo && !duo ? `${berekening} ${laatsteZin} Nu tot ${inWoorden(einddatum)}.` : duo ? laatsteZin : berekening,
    eerder: eerdere(loop, einddatum),
    eigen: doorDuo ? eigen : null,
    verschil,
  }
}
const OUD = { PVT: ['wi2013.pvt.jaar', 'Wi2013 7a'], EXAMEN: ['wi2013.examen.jaar', 'Wi2013 7b'] } as const
/** The old laws: what DUO says is all there is; of 2013 we can count along, of 2007 no figure was read. */
function oud(v: Verslag): Uitslag {
  const onderdeel = v.feit('onderdeel') ?? 'EXAMEN'
  const [parameter, artikel] = OUD[onderdeel]
  const grondslag = v.grondslag(artikel, '2013-01-01')
  const duo = v.feit('duoTermijn')
  if (!duo)
    return {
      wachtOp: 'DUO_TERMIJN',
      onderdeel,
      grondslag,
      berekening: 'DUO bepaalt deze termijn. De dagen zijn nog niet bekend.',
      norm: NORM,
      bron: 'DUO',
    }
  v.stap(
    'OVERGENOMEN',
    `DUO noemt de termijn ${inWoorden(duo.begindatum)} tot ${inWoorden(duo.einddatum)}.`,
    artikel,
    duo.einddatum,
  )
  let eigen: EigenUitkomst | null = null
  let loop: Loop = { einden: [], eigen: null }
  if (v.eis('wetsregime') === 'WI2013') {
    const aantal = v.getal(parameter, duo.begindatum)
    const g = v.tel({ vanaf: duo.begindatum, teltMee: true, aantal, eenheid: 'JAAR', norm: NORM })
    const einddatum = plusDagen(g.laatste, 1)
    loop = verleng(v, { einddatum, zin: `${aantal} jaar vanaf ${inWoorden(duo.begindatum)}.` }, einddatum)
    eigen = loop.eigen ? { begindatum: duo.begindatum, einddatum: loop.eigen } : null
  }
  const verschil = verschilMet(duo, eigen)
  if (verschil) v.stap('AFWIJKING', verschil, artikel, duo.einddatum)
  return {
    ...duo,
    onderdeel,
    einddatumInclusief: false,
    grondslag,
    norm: NORM,
    nietVerschoven: eigen ? 'JAREN' : null,
    bron: 'DUO',
    berekening: `Volgens DUO: ${inWoorden(duo.begindatum)} tot ${inWoorden(duo.einddatum)}, tot en met ${inWoorden(dagVoor(duo.einddatum))}.`,
    eerder: eerdere(loop, duo.einddatum),
    eigen,
    verschil,
  }
}
/** The end is exclusive, as DUO has it. */
export const inburgeringstermijn: Soort = (v) => (v.eis('wetsregime') === 'WI2021' ? wi2021(v) : oud(v))
