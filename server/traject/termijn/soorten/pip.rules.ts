// How long the college has to decide on the PIP.
import { inWoorden, laatste } from '../dagen.rules.js'
import { BEGIN } from '../regels/versie.js'
import type { Dag } from '../uitkomst.js'
import type { Verslag } from '../verslag.js'
import { eenZin, oudeWet, totEnMet, type Soort, type Uitslag } from './soort.js'

const NORM = 'AMVB'
interface Klok {
  dag: Dag
  waarvan: string
}
/** The day on which the ten weeks begin, or what they wait for (Bi 5.3 lid 1, the texts of 2022 and of 2023). */
function klok(v: Verslag): Klok | 'KENNISGEVING_DUO' | 'INSCHRIJVING_BRP' {
  const kennisgeving = v.feit('kennisgevingsdatum')
  const inschrijving = v.feit('brpDatum')
  // Only the text of 2022 could begin without a kennisgeving.
  const in2022 = inschrijving && inschrijving >= BEGIN && inschrijving <= '2022-12-31'
  const peildag = kennisgeving ?? (in2022 ? inschrijving : undefined)
  if (!peildag) return 'KENNISGEVING_DUO'
  const bij = (dag: Dag): Klok => ({ dag, waarvan: 'na de inschrijving in de BRP op' })
  if (v.parameter('pip.klok', peildag) === 'inschrijving') {
    if (!inschrijving) return 'INSCHRIJVING_BRP'
    if (inschrijving < BEGIN && kennisgeving) {
      v.oordeel(
        'De inschrijving is van vóór de wet: vanaf welke dag tellen de tien weken?',
        'Bi 5.3 lid 1',
        'het college',
      )
      return { dag: kennisgeving, waarvan: 'na de kennisgeving van DUO op' }
    }
    return bij(inschrijving)
  }
  const opKennisgeving: Klok = { dag: kennisgeving!, waarvan: 'na de kennisgeving van DUO op' }
  if (inschrijving && inschrijving <= opKennisgeving.dag) {
    v.stap('REGEL', 'Bij de kennisgeving stond iemand al ingeschreven: de kennisgeving telt.', 'Bi 5.3 lid 1')
    return opKennisgeving
  }
  if (!v.eis('huisvestingHw28')) {
    v.stap('REGEL', 'Iemand is niet via de taakstelling gehuisvest: de kennisgeving telt.', 'Bi 5.3 lid 1')
    return opKennisgeving
  }
  v.stap(
    'REGEL',
    'Bij de kennisgeving nog niet ingeschreven in de gemeente van huisvesting: de inschrijving telt.',
    'Bi 5.3 lid 1',
  )
  return inschrijving ? bij(inschrijving) : 'INSCHRIJVING_BRP'
}
const WACHT = {
  KENNISGEVING_DUO: 'De tien weken beginnen na de kennisgeving van DUO. Die is er nog niet.',
  INSCHRIJVING_BRP: 'De tien weken beginnen na de inschrijving in de BRP. Die is er nog niet.',
}

/** A move: the new gemeente makes a PIP of its own, with the same leerroute (Wi 15 lid 4). */
function verhuisd(v: Verslag, dag: Dag): Uitslag {
  const weken = v.getal('pip.verhuizing.weken', dag)
  v.stap(
    'REGEL',
    'Na een verhuizing stelt de nieuwe gemeente een eigen PIP vast. De leerroute blijft gelijk.',
    'Wi 15 lid 4',
  )
  if (v.feit('informatieDerden')?.length)
    v.oordeel(
      'Geldt de langere termijn voor informatie van derden ook na een verhuizing?',
      'Bi 5.3 lid 2',
      'het college',
    )
  const g = v.tel({ vanaf: dag, teltMee: false, aantal: weken, eenheid: 'WEEK', norm: NORM })
  const zin = eenZin({ aantal: weken, eenheid: 'WEEK' }, 'na de inschrijving in de nieuwe gemeente op', dag, g)
  return totEnMet(g, NORM, v.grondslagVan('pip.verhuizing.weken', dag), zin)
}

/** Indispensable information of others makes the term longer: two weeks after the last of it came (Bi 5.3 lid 2, since 2023). */
function metInformatie(v: Verslag, begin: Dag, gewoon: Uitslag & { einddatum: Dag }): Uitslag {
  const gevraagd = v.feit('informatieDerden') ?? []
  if (!gevraagd.length) return gewoon
  const weken = v.parameter('pip.afwijking.weken', begin) as number | null
  if (weken === null) {
    v.stap('REGEL', 'In 2022 maakte informatie van derden de termijn niet langer.', 'Bi 5.3 lid 1')
    return gewoon
  }
  if (gevraagd.some((i) => i.onmisbaar === 'OPEN'))
    v.oordeel('Is de gevraagde informatie van derden onmisbaar voor het PIP?', 'Bi 5.3 lid 2', 'het college')
  const onmisbaar = gevraagd.filter((i) => i.onmisbaar === 'JA')
  if (!onmisbaar.length) return gewoon
  const grondslag = v.grondslagVan('pip.afwijking.weken', begin)
  const eerder = [{ einddatum: gewoon.einddatum, zin: `Zonder die informatie was het ${inWoorden(gewoon.einddatum)}.` }]
  if (onmisbaar.some((i) => !i.ontvangenDatum)) {
    v.stap('AFWIJKING', 'De termijn wacht op onmisbare informatie van derden.', 'Bi 5.3 lid 2')
    const berekening = `De termijn eindigt ${weken} weken na ontvangst van onmisbare informatie van derden. Die is er nog niet.`
    return { wachtOp: 'INFORMATIE_DERDEN', grondslag, berekening, norm: NORM, eerder }
  }
  const ontvangen = laatste(...onmisbaar.map((i) => i.ontvangenDatum!))
  const g = v.tel({ vanaf: ontvangen, teltMee: false, aantal: weken, eenheid: 'WEEK', norm: NORM })
  if (g.laatste <= gewoon.einddatum) {
    v.stap('REGEL', 'De informatie kwam zo vroeg dat de termijn er niet langer van wordt.', 'Bi 5.3 lid 2')
    return gewoon
  }
  v.stap('AFWIJKING', 'Onmisbare informatie van derden maakt de termijn langer.', 'Bi 5.3 lid 2', g.laatste)
  const zin = eenZin({ aantal: weken, eenheid: 'WEEK' }, 'na ontvangst van onmisbare informatie op', ontvangen, g)
  return { ...totEnMet(g, NORM, grondslag, zin), begindatum: begin, eerder }
}

/** Ten weeks, counted from one of two clocks; after a move from the registration there. The day of the event does not count. */
export const pip: Soort = (v) => {
  const oud = oudeWet(v)
  if (oud) return oud
  const verhuisdatum = v.feit('verhuisdatum')
  if (verhuisdatum) return verhuisd(v, verhuisdatum)
  const begin = klok(v)
  if (typeof begin === 'string')
    return {
      wachtOp: begin,
      grondslag: v.grondslag('Bi 5.3 lid 1', '2023-01-01'),
      berekening: WACHT[begin],
      norm: NORM,
    }
  const weken = v.getal('pip.weken', begin.dag)
  const g = v.tel({ vanaf: begin.dag, teltMee: false, aantal: weken, eenheid: 'WEEK', norm: NORM })
  const zin = eenZin({ aantal: weken, eenheid: 'WEEK' }, begin.waarvan, begin.dag, g)
  const gewoon = { ...totEnMet(g, NORM, v.grondslagVan('pip.weken', begin.dag), zin), einddatum: g.laatste }
  return metInformatie(v, begin.dag, gewoon)
}
