// The figures that terms are computed with, by the day from which they hold (domein §10.1).
import type { Parameter } from './regel.js'
import { gelezen, lezing, nietEerder, nietGelezen } from './versie.js'

const EIND_2022 = '2022-12-31'
const NIEUW_2023 = '2023-01-01'
/** The first texts in which an article was read. */
const WI = '2025-10-21'
const BI_2025 = '2025-09-01'
const AWB = '2026-07-01'
const PW = '2026-07-01'
/** The last text of the old law; its own terms began with it. */
const WI2013 = '2013-01-01'

export const TERMIJNEN = [
  {
    naam: 'pip.klok',
    soorten: ['PIP'],
    zin: 'Waar de tien weken voor het PIP beginnen.',
    eenheid: '',
    peilfeit: 'de kennisgeving van DUO; is die er niet, de inschrijving in de BRP',
    versies: [
      lezing(
        gelezen('inschrijving', 'Bi 5.3 lid 1', '2022-01-01', EIND_2022),
        'Overgangsrecht is niet gevonden. Wij laten de dag van de kennisgeving kiezen welke tekst geldt.',
      ),
      lezing(
        gelezen('kennisgeving', 'Bi 5.3 lid 1', NIEUW_2023),
        'Wie via de taakstelling is gehuisvest en er bij de kennisgeving nog niet staat ingeschreven: de inschrijving. Overgangsrecht is niet gevonden.',
      ),
    ],
  },
  {
    naam: 'pip.weken',
    soorten: ['PIP'],
    zin: 'Binnen hoeveel weken het PIP wordt vastgesteld.',
    eenheid: 'weken',
    peilfeit: 'de dag waarop de klok begint',
    versies: [gelezen(10, 'Bi 5.3 lid 1')],
  },
  {
    naam: 'pip.afwijking.weken',
    soorten: ['PIP'],
    zin: 'Hoeveel weken er zijn na ontvangst van onmisbare informatie van derden.',
    eenheid: 'weken',
    peilfeit: 'de dag waarop de klok begint',
    versies: [gelezen(null, null, '2022-01-01', EIND_2022), gelezen(2, 'Bi 5.3 lid 2', NIEUW_2023)],
  },
  {
    naam: 'pip.verhuizing.weken',
    soorten: ['PIP'],
    zin: 'Binnen hoeveel weken de nieuwe gemeente na een verhuizing een PIP vaststelt.',
    eenheid: 'weken',
    peilfeit: 'de inschrijving in de nieuwe gemeente',
    versies: [gelezen(10, 'Bi 5.3 lid 2', '2022-01-01', EIND_2022), gelezen(10, 'Bi 5.3 lid 3', NIEUW_2023)],
  },
  {
    naam: 'oproep.dagen',
    soorten: ['INTAKE_OPROEP'],
    zin: 'Hoeveel dagen iemand heeft na een oproep voor de intake. De wet noemt geen getal.',
    eenheid: '',
    peilfeit: 'de dag van de oproep',
    versies: [gelezen('per gemeente', 'Wi 14')],
  },
  {
    naam: 'oproep.naBoete.maandenMax',
    soorten: ['INTAKE_OPROEP'],
    zin: 'Hoeveel maanden na de bekendmaking van een boete de nieuwe oproep hoogstens loopt.',
    eenheid: 'maanden',
    peilfeit: 'de bekendmaking van de boete',
    versies: [nietEerder(2, 'Wi 22 lid 2', WI)],
  },
  {
    naam: 'termijn.jaren',
    soorten: ['INBURGERINGSTERMIJN'],
    zin: 'Hoe lang de inburgeringstermijn duurt.',
    eenheid: 'jaar',
    peilfeit: 'de dagtekening van het eerste PIP, of de eerste dag volgens DUO',
    versies: [nietEerder(3, 'Wi 11', WI)],
  },
  {
    naam: 'verlenging.aanvraagVanaf.maanden',
    soorten: ['INBURGERINGSTERMIJN'],
    zin: 'Hoeveel maanden voor het einde een verlenging kan worden aangevraagd.',
    eenheid: 'maanden',
    peilfeit: 'de begindatum van de inburgeringstermijn',
    versies: [gelezen(6, 'Bi 4.5 lid 1')],
  },
  {
    naam: 'routewisseling.jaren',
    soorten: ['ROUTEWISSELING'],
    zin: 'Tot hoe lang na het begin van de inburgeringstermijn de leerroute kan wisselen.',
    eenheid: 'jaar',
    peilfeit: 'de begindatum van de inburgeringstermijn',
    versies: [gelezen(1.5, 'Bi 5.4 lid 1')],
  },
  {
    naam: 'routewisseling.naOpleiding',
    soorten: ['ROUTEWISSELING'],
    zin: 'Of de leerroute later mag wisselen na een opleiding die niet vrijstelt.',
    eenheid: '',
    peilfeit: 'de dag waarop om wisselen is gevraagd',
    versies: [gelezen(false, null, '2022-01-01', EIND_2022), gelezen(true, 'Bi 5.4 lid 2', NIEUW_2023)],
  },
  {
    naam: 'aanbod.maanden',
    soorten: ['AANBOD'],
    zin: 'Na hoeveel maanden zonder aanbod er een grond voor verlenging is. De wet zelf zegt: tijdig.',
    eenheid: 'maanden',
    peilfeit: 'de dagtekening van het PIP',
    versies: [nietGelezen(3, 'Ri 4.1 lid 1', 'Uit eerdere aantekeningen; de Regeling zelf is niet opnieuw gelezen.')],
  },
  {
    naam: 'gesprek.maanden',
    soorten: ['VOORTGANGSGESPREK'],
    zin: 'Om de hoeveel maanden er een voortgangsgesprek is. De wet noemt geen getal; het aantal staat in het PIP.',
    eenheid: '',
    peilfeit: 'de begindatum van de inburgeringstermijn',
    versies: [
      gelezen('per gemeente', 'Bi 5.3', '2022-01-01', EIND_2022),
      gelezen('per gemeente', 'Bi 5.3 lid 4', NIEUW_2023),
    ],
  },
  {
    naam: 'ontzorgen.maanden',
    soorten: ['ONTZORGING'],
    zin: 'Hoe lang de gemeente vaste lasten betaalt uit de bijstand.',
    eenheid: 'maanden',
    peilfeit: 'de dag waarop het recht op bijstand begint',
    versies: [nietEerder(6, 'PW 56a', PW)],
  },
  {
    naam: 'bezwaar.weken',
    soorten: ['BEZWAAR', 'BEZWAAR_BESLISSING', 'BEROEP'],
    zin: 'Hoe lang iemand bezwaar of beroep kan instellen.',
    eenheid: 'weken',
    peilfeit: 'de bekendmaking van het besluit',
    versies: [nietEerder(6, 'Awb 6:7', AWB)],
  },
  {
    naam: 'bezwaar.post.weken',
    soorten: ['BEZWAAR'],
    zin: 'Hoeveel weken na het einde een op tijd gepost bezwaar nog mag binnenkomen.',
    eenheid: 'week',
    peilfeit: 'de bekendmaking van het besluit',
    versies: [nietEerder(1, 'Awb 6:9 lid 2', AWB)],
  },
  {
    naam: 'bezwaar.beslis.weken',
    soorten: ['BEZWAAR_BESLISSING'],
    zin: 'Binnen hoeveel weken op een bezwaar wordt beslist.',
    eenheid: 'weken',
    peilfeit: 'de bekendmaking van het besluit',
    versies: [nietEerder(6, 'Awb 7:10 lid 1', AWB)],
  },
  {
    naam: 'bezwaar.beslis.commissie.weken',
    soorten: ['BEZWAAR_BESLISSING'],
    zin: 'Binnen hoeveel weken op een bezwaar wordt beslist als er een commissie is.',
    eenheid: 'weken',
    peilfeit: 'de bekendmaking van het besluit',
    versies: [nietEerder(12, 'Awb 7:10 lid 1', AWB)],
  },
  {
    naam: 'bezwaar.verdaging.weken',
    soorten: ['BEZWAAR_BESLISSING'],
    zin: 'Met hoeveel weken de beslissing op bezwaar hoogstens één keer wordt verdaagd.',
    eenheid: 'weken',
    peilfeit: 'de bekendmaking van het besluit',
    versies: [nietEerder(6, 'Awb 7:10 lid 3', AWB)],
  },
  ...(
    [
      ['bewaren.jaren', 5, 'Hoe lang gegevens hoogstens bewaard blijven.'],
      ['bewaren.lang.jaren', 50, 'Hoe lang de negen soorten gegevens bewaard blijven waarvoor dat langer is.'],
      ['bewaren.lening.jaren', 5, 'Hoe lang gegevens over een lening bewaard blijven nadat die is afgehandeld.'],
    ] as const
  ).map(([naam, jaren, zin]) => ({
    naam,
    soorten: ['BEWAREN'] as const,
    zin,
    eenheid: 'jaar',
    peilfeit: 'de dag waarop het bewaren begint',
    versies: [nietEerder(jaren, 'Bi 9.9', BI_2025)],
  })),
  {
    naam: 'wi2013.pvt.jaar',
    soorten: ['INBURGERINGSTERMIJN'],
    zin: 'Hoe lang iemand onder de wet van 2013 heeft voor het participatieverklaringstraject.',
    eenheid: 'jaar',
    peilfeit: 'de begindatum die DUO noemt',
    versies: [nietEerder(1, 'Wi2013 7a', '2021-12-31', WI2013)],
  },
  {
    naam: 'wi2013.examen.jaar',
    soorten: ['INBURGERINGSTERMIJN'],
    zin: 'Hoe lang iemand onder de wet van 2013 heeft voor het examen.',
    eenheid: 'jaar',
    peilfeit: 'de begindatum die DUO noemt',
    versies: [nietEerder(3, 'Wi2013 7b', '2021-12-31', WI2013)],
  },
] as const satisfies readonly Parameter[]
