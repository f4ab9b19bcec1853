// The person's own time to meet the duty. DUO decides it: what DUO says stands, and what we would have said stands beside it.
import { inWoorden, plusDagen } from '../dagen.rules.js'
import type { Verlenging } from '../feiten.js'
import type { Dag, EerderEinde } from '../uitkomst.js'
import type { Verslag } from '../verslag.js'
import { duoTermijn, verschilDatGeldt } from './duotermijn.rules.js'
import { verlengd, type Soort, type Uitslag } from './soort.js'
import { einden } from './verlenging.rules.js'

const NORM = 'WET'
/** Our own end after extensions; null as soon as one of them has no length, so that it cannot be counted. */
const eigenNa = (van: Dag, verlengingen: readonly Verlenging[]): Dag | null =>
  verlengingen.reduce<Dag | null>(
    (eind, { aantal, eenheid }) => (eind && aantal && eenheid ? verlengd(eind, aantal, eenheid) : null),
    van,
  )
/** Those that are not the end now, each once. */
const eerdere = (alle: readonly EerderEinde[], nu: Dag): EerderEinde[] =>
  alle.filter(({ einddatum }, i) => einddatum !== nu && einddatum !== alle[i + 1]?.einddatum)

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
/** So many years from a day that counts, and the exclusive end after them. */
function jarenVanaf(
  v: Verslag,
  parameter: 'termijn.jaren' | 'wi2013.pvt.jaar' | 'wi2013.examen.jaar',
  peildag: Dag,
  begin: Dag,
): { aantal: number; einddatum: Dag } {
  const aantal = v.getal(parameter, peildag)
  const g = v.tel({ vanaf: begin, teltMee: true, aantal, eenheid: 'JAAR', norm: NORM })
  return { aantal, einddatum: plusDagen(g.laatste, 1) }
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
  const onze = dagtekening ? onzeTermijn(v, dagtekening) : null
  const verlengingen = v.feit('verlengingen') ?? []
  const eigenEinde = onze && eigenNa(onze.start.einddatum, verlengingen)
  const eigen = onze && eigenEinde ? { begindatum: onze.begindatum, einddatum: eigenEinde } : null
  const gemeen = { einddatumInclusief: false, grondslag, norm: NORM, nietVerschoven: onze ? 'JAREN' : null } as const
  if (duo) {
    const zonder = (): Dag =>
      onze?.begindatum === duo.begindatum
        ? onze.start.einddatum
        : jarenVanaf(v, 'termijn.jaren', duo.begindatum, duo.begindatum).einddatum
    const wettelijk = verlengingen.length ? zonder() : null
    const gezegd = duoTermijn(v, duo, { wettelijk, eigen, artikel: { termijn: 'Wi 11', verlenging: 'Wi 12' } })
    const { einddatum, berekening, verschil, verdeling } = gezegd
    aanvraagVanaf(v, duo.begindatum, einddatum)
    const eerst = onze ? [onze.start, ...einden(onze.start.einddatum, [...verdeling.ouder, ...verdeling.erin])] : []
    const eerder = eerdere([...eerst, ...gezegd.einden], einddatum)
    return { ...gemeen, begindatum: duo.begindatum, einddatum, bron: 'DUO', berekening, eerder, eigen, verschil }
  }
  const { begindatum, start, berekening } = onze!
  const later = einden(start.einddatum, verlengingen)
  for (const { einddatum, zin } of later) v.stap('OVERGENOMEN', zin, 'Wi 12', einddatum)
  const verlenging = later.at(-1)
  const einddatum = verlenging?.einddatum ?? start.einddatum
  const verschil = verlenging ? verschilDatGeldt({ begindatum, einddatum }, eigen) : null
  if (verschil) v.stap('AFWIJKING', verschil, 'Wi 11', einddatum)
  aanvraagVanaf(v, begindatum, einddatum)
  return {
    ...gemeen,
    begindatum,
    einddatum,
    bron: verlenging ? 'DUO' : 'BEREKEND',
    berekening: verlenging ? `${berekening} ${verlenging.zin} Nu tot ${inWoorden(einddatum)}.` : berekening,
    eerder: eerdere([start, ...later], einddatum),
    eigen: verlenging ? eigen : null,
    verschil,
  }
}
function onzeTermijn(v: Verslag, dagtekening: Dag): { begindatum: Dag; start: EerderEinde; berekening: string } {
  const begindatum = plusDagen(dagtekening, 1)
  const { aantal, einddatum } = jarenVanaf(v, 'termijn.jaren', dagtekening, begindatum)
  return {
    begindatum,
    start: { einddatum, zin: `${aantal} jaar vanaf de dag na de dagtekening van het eerste PIP.` },
    berekening: `${aantal} jaar vanaf ${inWoorden(begindatum)}, de dag na de dagtekening van het eerste PIP: tot ${inWoorden(einddatum)}, niet verschoven.`,
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
  const { begindatum } = duo
  const wet = v.eis('wetsregime') === 'WI2013' ? jarenVanaf(v, parameter, begindatum, begindatum) : null
  const verlengingen = (v.feit('verlengingen') ?? []).filter((x) => x.besluitdatum >= begindatum)
  const eigenEinde = wet && eigenNa(wet.einddatum, verlengingen)
  const eigen = eigenEinde ? { begindatum, einddatum: eigenEinde } : null
  const gezegd = duoTermijn(v, duo, {
    wettelijk: wet?.einddatum ?? null,
    eigen,
    artikel: { termijn: artikel, verlenging: artikel },
  })
  const { einddatum, berekening, verschil, verdeling } = gezegd
  const start = wet && { einddatum: wet.einddatum, zin: `${wet.aantal} jaar vanaf ${inWoorden(begindatum)}.` }
  const eerst = start ? [start, ...einden(start.einddatum, verdeling.erin)] : []
  return {
    begindatum,
    einddatum,
    onderdeel,
    einddatumInclusief: false,
    grondslag,
    norm: NORM,
    nietVerschoven: eigen ? 'JAREN' : null,
    bron: 'DUO',
    berekening,
    eerder: eerdere([...eerst, ...gezegd.einden], einddatum),
    eigen,
    verschil,
  }
}
/** The end is exclusive, as DUO has it. */
export const inburgeringstermijn: Soort = (v) => (v.eis('wetsregime') === 'WI2021' ? wi2021(v) : oud(v))
