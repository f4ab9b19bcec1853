// The closed lists of a stored term in the schema. The words of their values stand here and nowhere else.
import { enumOf } from '../../platform/read/declare/schema.js'
import { TERMIJN_BRONNEN, TERMIJN_NORMEN, TERMIJN_STATUSSEN, UITLEG_SOORTEN, WACHT_OP } from './uitkomst.js'

export const TermijnStatus = enumOf(
  'TermijnStatus',
  TERMIJN_STATUSSEN,
  {
    WACHT: 'Wacht: nog niet begonnen, er zijn nog geen dagen.',
    LOOPT: 'Loopt: er is nog tijd.',
    BIJNA_VERSTREKEN: 'Bijna voorbij: het einde is dichtbij. De regio kiest hoe dichtbij.',
    VERSTREKEN: 'Voorbij: de laatste dag is geweest.',
    VOLDAAN: 'Gedaan: waar de termijn voor was, is gedaan.',
    VERVALLEN: 'Vervallen: de termijn geldt niet meer.',
  },
  'Hoe een termijn vandaag staat.',
)
export const TermijnNorm = enumOf(
  'TermijnNorm',
  TERMIJN_NORMEN,
  {
    WET: 'Wet: de lengte staat in een wet.',
    AMVB: 'Besluit: de lengte staat in een algemene maatregel van bestuur.',
    MINISTERIEEL: 'Regeling: de lengte staat in een ministeriële regeling.',
    BELEID: 'Beleid: de gemeente koos de lengte zelf.',
  },
  'Wie de lengte bepaalt. Alleen een wet of besluit schuift door naar een werkdag (Algemene termijnenwet).',
)
export const TermijnBron = enumOf(
  'TermijnBron',
  TERMIJN_BRONNEN,
  {
    BEREKEND: 'Berekend: door Regiotafel, uit de feiten.',
    DUO: 'DUO: DUO bepaalt de dagen.',
    HANDMATIG: 'Besluit: het college besloot iets anders.',
  },
  'Waar de dagen van een termijn vandaan komen.',
)
export const TermijnWachtOp = enumOf(
  'TermijnWachtOp',
  WACHT_OP,
  {
    KENNISGEVING_DUO: 'Kennisgeving: van DUO over de plicht.',
    INSCHRIJVING_BRP: 'Inschrijving: in de BRP van de gemeente.',
    INFORMATIE_DERDEN: 'Informatie: van anderen, die onmisbaar is.',
    PIP: 'PIP: het eerste persoonlijke plan.',
    DUO_TERMIJN: 'Termijn: die DUO bepaalt.',
    RECHT_OP_BIJSTAND: 'Bijstand: het begin van het recht daarop.',
    BEKENDMAKING: 'Bekendmaking: van het besluit.',
    HERSTEL_VERZUIM: 'Aanvulling: van het bezwaar.',
    OPROEP: 'Oproep: voor de brede intake.',
    EINDE_TRAJECT: 'Einde: van het traject.',
  },
  'Waar een termijn op wacht voor hij begint.',
)
export const UitlegSoort = enumOf(
  'UitlegSoort',
  UITLEG_SOORTEN,
  {
    FEIT: 'Feit: iets wat is vastgelegd.',
    PARAMETER: 'Getal: uit de wet of een instelling.',
    REGEL: 'Regel: wat de wet zegt.',
    TELLING: 'Telling: hoe de dagen zijn geteld.',
    VERSCHUIVING: 'Verschuiving: of het einde doorschuift naar een werkdag, en waarom.',
    AFWIJKING: 'Afwijking: wat anders is dan gewoon.',
    OORDEEL: 'Oordeel: wat iemand nog moet beslissen.',
    OVERGENOMEN: 'Overgenomen: wat DUO besloot.',
  },
  'Wat een stap van een uitleg is.',
)
