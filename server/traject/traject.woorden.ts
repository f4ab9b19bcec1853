// The closed lists of a traject in the schema. The word of a value stands before its colon, and nowhere else.
import { enumOf } from '../platform/read/declare/schema.js'
import {
  EINDREDENEN,
  LEERROUTES,
  ONTHEFFINGSDELEN,
  ONTHEFFINGSGRONDEN,
  TRAJECT_STATUSSEN,
  UITSTROOMSOORTEN,
  VASTGELEGD,
  VERLENGINGSEENHEDEN,
  VRIJSTELLINGSGRONDEN,
  WETSREGIMES,
} from './traject.waarden.js'

export const WetsregimeEnum = enumOf(
  'Wetsregime',
  WETSREGIMES,
  {
    WI2007: 'Wi2007: de plicht begon voor 2013.',
    WI2013: 'Wi2013: de plicht begon in 2013 tot en met 2021.',
    WI2021: 'Wi2021: de plicht begon in 2022 of later.',
  },
  'De wet waaronder een traject valt. De dag waarop de plicht begon, beslist (Wi 54).',
)
export const LeerrouteEnum = enumOf(
  'Leerroute',
  LEERROUTES,
  {
    B1: 'B1-route: examen op B1 of hoger.',
    ONDERWIJS: 'Onderwijsroute: taalschakeltraject naar een opleiding.',
    Z: 'Z-route: zelfredzaamheid, met uren in plaats van een examen.',
  },
  'De weg waarlangs iemand aan de plicht voldoet (Wi 7, 8 en 9).',
)
export const TrajectStatusEnum = enumOf(
  'TrajectStatus',
  TRAJECT_STATUSSEN,
  {
    GEKOPPELD: 'Aangemeld: bekend bij de gemeente, wacht op kennisgeving DUO.',
    PLICHTIG: 'Plichtig: DUO gaf kennis van de plicht.',
    INTAKE_TERMIJN_LOOPT: 'Intaketermijn loopt: de tien weken voor intake en PIP lopen.',
    INTAKE: 'Intake: de brede intake is begonnen.',
    INTAKE_VERZUIM: 'Intake verzuimd: iemand kwam niet na een oproep.',
    INTAKE_AFGEROND: 'Intake afgerond: het verslag is er, het PIP nog niet.',
    PIP_VASTGESTELD: 'PIP vastgesteld: het persoonlijk plan is er.',
    TERMIJN_LOOPT: 'Termijn loopt: de inburgeringstermijn loopt.',
    OPGESCHORT: 'Opgeschort: tijdelijk vrijgesteld, de plicht wacht.',
    TERMIJN_VERSTREKEN: 'Termijn voorbij: de inburgeringstermijn is om, de plicht niet gedaan.',
    NIEUWE_TERMIJN: 'Nieuwe termijn: DUO gaf een nieuwe termijn.',
    VOLDAAN: 'Voldaan: diploma of certificaat is er.',
    VRIJGESTELD: 'Vrijgesteld: DUO stelde vrij van de plicht.',
    ONTHEVEN: 'Ontheven: DUO onthief van de plicht.',
    BEEINDIGD: 'Beëindigd: het traject stopte om een andere reden.',
    OVERGEDRAGEN: 'Overgedragen: een andere gemeente begeleidt verder.',
  },
  'Hoe ver een traject is.',
)
export const TrajectFase = enumOf(
  'TrajectFase',
  VASTGELEGD,
  {
    INTAKE_TERMIJN_LOOPT: 'Intaketermijn loopt: de tien weken voor intake en PIP lopen.',
    INTAKE: 'Intake: de brede intake is begonnen.',
    INTAKE_VERZUIM: 'Intake verzuimd: iemand kwam niet na een oproep.',
    INTAKE_AFGEROND: 'Intake afgerond: het verslag is er, het PIP nog niet.',
    TERMIJN_LOOPT: 'Termijn loopt: de inburgeringstermijn loopt.',
    TERMIJN_VERSTREKEN: 'Termijn voorbij: de inburgeringstermijn is om, de plicht niet gedaan.',
    NIEUWE_TERMIJN: 'Nieuwe termijn: DUO gaf een nieuwe termijn.',
    VOLDAAN: 'Voldaan: diploma of certificaat is er.',
  },
  'Een stap van een traject die u zelf vastlegt. De andere stappen volgen uit een feit, zoals een PIP of een vrijstelling.',
)
export const TrajectEindreden = enumOf(
  'TrajectEindreden',
  EINDREDENEN,
  {
    PLICHT_VERVALLEN: 'Plicht vervallen: DUO meldde dat de plicht niet meer geldt.',
    VERBLIJFSRECHT_VERVALLEN: 'Geen verblijfsrecht: het recht om hier te verblijven verviel.',
    VERTROKKEN_UIT_NEDERLAND: 'Vertrokken: naar een ander land.',
    VERTROKKEN_ONBEKEND: 'Vertrokken onbekend: niemand weet waarheen.',
    OVERLEDEN: 'Overleden: de persoon is gestorven.',
    NATURALISATIE: 'Nederlander: de persoon werd Nederlander.',
    PENSIOENLEEFTIJD: 'AOW-leeftijd: de persoon bereikte die leeftijd.',
    VRIJWILLIG_GESTOPT: 'Vrijwillig gestopt: er was geen plicht (oude wet).',
  },
  'Waarom een traject stopte zonder dat de plicht werd gedaan of opgeheven.',
)
export const VrijstellingGrond = enumOf(
  'VrijstellingGrond',
  VRIJSTELLINGSGRONDEN,
  {
    AVI: 'AVI: code van DUO.',
    DIP: 'Diploma: code DIP van DUO.',
    DOC: 'Document: code DOC van DUO.',
    GED: 'Gedeeltelijk: code GED van DUO.',
    INB: 'Ingeburgerd: code INB van DUO, aantoonbaar ingeburgerd.',
    INS: 'Inschrijving: code INS van DUO.',
    OPL: 'Opleiding: code OPL van DUO, zolang iemand die volgt.',
  },
  'Waarop DUO vrijstelde (Wi 4). De codes zijn van DUO.',
)
export const OntheffingGrond = enumOf(
  'OntheffingGrond',
  ONTHEFFINGSGRONDEN,
  {
    MED: 'Medisch: kan niet binnen vijf jaar, volgens een arts.',
    BIO: 'Bijzonder: zeer bijzondere omstandigheden, altijd van de hele plicht.',
  },
  'Waarop DUO onthief (Wi 5).',
)
export const OntheffingDeel = enumOf(
  'OntheffingDeel',
  ONTHEFFINGSDELEN,
  {
    LEZEN: 'Lezen: het examen lezen.',
    LUISTEREN: 'Luisteren: het examen luisteren.',
    SCHRIJVEN: 'Schrijven: het examen schrijven.',
    SPREKEN: 'Spreken: het examen spreken.',
    KNM: 'KNM: kennis van de Nederlandse maatschappij.',
    PARTICIPATIE: 'Participatie: de uren participatie van de Z-route.',
  },
  'Een onderdeel waarvan iemand ontheven kan zijn (Bi 2.7).',
)
export const UitstroomSoort = enumOf(
  'UitstroomSoort',
  UITSTROOMSOORTEN,
  {
    BETAALDE_BAAN: 'Betaalde baan: werk met loon.',
    VRIJWILLIGERSWERK: 'Vrijwilligerswerk: werk zonder loon.',
    OPLEIDING: 'Opleiding: een opleiding of studie.',
  },
  'Waar iemand naartoe ging.',
)
export const VerlengingEenheid = enumOf(
  'VerlengingEenheid',
  VERLENGINGSEENHEDEN,
  { DAG: 'Dagen: per dag.', WEEK: 'Weken: per week.', MAAND: 'Maanden: per maand.', JAAR: 'Jaren: per jaar.' },
  'Waarin een verlenging is geteld.',
)
