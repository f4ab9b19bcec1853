// The pilots that the documents name. Goals cover the whole pilot, results only 2020: both keep their own period.
import type { Evaluatie } from '../pilot/pilot.rules.js'
import type { PILOT_STANDEN } from '../pilot/pilot.table.js'
import { CONVENANT, PLAN } from './bronnen.js'
import { CRANENDONCK, NEDERWEERT, WEERT } from './regio.data.js'

export interface BronPilot {
  naam: string
  omschrijving: string
  /** absent = of the region */
  gemeenteCode?: string
  gemeenten: string[]
  partners?: string[]
  onderConvenant?: true
  begindatum?: string
  einddatum?: string
  stand: (typeof PILOT_STANDEN)[number]
  doelAantal?: number
  doelPeriode?: string
  evaluatieUiterlijkJaar?: number
  evaluatie?: Evaluatie
  stopreden?: string
  bron: string
  voetnoot?: string
  meting?: { periode: string; waarde: number; peildatum: string; voetnoot: string }
}
const ALLE = [WEERT, NEDERWEERT, CRANENDONCK]
const UITVOEREN = `${PLAN}, §3.3 Uitvoeren van de pilots`
const VOI = {
  gemeenten: ALLE,
  onderConvenant: true,
  einddatum: '2020-12-31',
  stand: 'AFGESLOTEN',
  doelPeriode: 'de hele pilot, tot en met 2020',
  bron: `${CONVENANT}; ${UITVOEREN}`,
  voetnoot: 'De bron noemt geen begindatum. De einddatum volgt uit ‘t/m 2020’.',
} as const
const MEETDAG = 'De bron noemt alleen 2020: de peildatum is afgeleid.'
const evaluatie = (leerpunten: string[]): Evaluatie => ({
  datum: '2021-11-03',
  besluit: 'OVERGENOMEN',
  leerpunten,
  bron: `${UITVOEREN}; eindrapport met raadsinformatiebrief van 3 november 2021`,
})
const LEERDEN = [
  'De aanbevelingen uit de pilots zijn overgenomen in de huidige werkwijze.',
  'Inburgeren is een veranderlijk proces: blijf de werkwijze evalueren en pas haar aan waar nodig.',
  'De ervaringen zijn vastgelegd in een pakket documenten, als basis voor de uitvoering van de nieuwe wet.',
]

export const PILOTS: BronPilot[] = [
  {
    ...VOI,
    naam: 'VOI: Brede intake en PIP',
    omschrijving:
      'Nieuwkomers krijgen een brede intake over hun situatie en mogelijkheden. Daarna volgt een eigen Plan voor Inburgering en Participatie (PIP).',
    doelAantal: 30,
    evaluatie: evaluatie(LEERDEN),
    meting: { periode: '2020', waarde: 9, peildatum: '2020-12-31', voetnoot: MEETDAG },
  },
  {
    ...VOI,
    naam: 'VOI: Duale trajecten',
    omschrijving:
      'Nieuwkomers doen werkervaring op en volgen tegelijk lessen, met intensieve begeleiding op de werkvloer en aandacht voor gezondheid, gezin en geld.',
    doelAantal: 40,
    evaluatie: evaluatie([
      ...LEERDEN,
      'De jobcoach statushouders was cruciaal voor plaatsing bij werkgevers buiten Werk.Kom.',
    ]),
    meting: { periode: '2020', waarde: 20, peildatum: '2020-12-31', voetnoot: MEETDAG },
  },
  {
    naam: 'Papili: traumaverwerking',
    omschrijving:
      'Stichting Papili helpt vluchtelingen bij het verwerken van trauma. Professionele ervaringsdeskundigen doen dat, omdat Punt Welzijn voor zwaardere problemen vaak geen passende hulp kan bieden.',
    gemeenteCode: WEERT,
    gemeenten: [WEERT],
    partners: ['Stichting Papili', 'Punt Welzijn'],
    begindatum: '2022-01-01',
    stand: 'LOOPT',
    evaluatieUiterlijkJaar: 2023,
    bron: `${PLAN}, §3.3 Maatschappelijke begeleiding`,
    voetnoot: 'De bron noemt alleen het jaar 2022: de dag van de start is afgeleid. De bron geeft geen aantallen.',
  },
  {
    naam: 'Social Impact Bond (SIB)',
    omschrijving: 'Onderzocht of een Social Impact Bond past bij de aanpak van integratie en participatie.',
    gemeenteCode: WEERT,
    gemeenten: [WEERT],
    stand: 'GESTOPT',
    stopreden: 'Onderzocht en niet gekozen: uit gesprekken bleek deze vorm voor de aanpak niet geschikt.',
    bron: `${PLAN}, §3.3 Social Impact Bond`,
  },
]
