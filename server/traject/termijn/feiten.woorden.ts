// Facts and settings in words, for the trace.
import type { Feitbron, FeitNaam } from './feiten.js'

export const FEITEN: Record<FeitNaam, string> = {
  wetsregime: 'Wet waar het traject onder valt',
  voldaanDatum: 'Gedaan op',
  vervallenDatum: 'Vervallen op',
  kennisgevingsdatum: 'Kennisgeving van DUO',
  brpDatum: 'Inschrijving in de BRP van de gemeente',
  huisvestingHw28: 'Gehuisvest via de taakstelling',
  informatieDerden: 'Informatie gevraagd aan derden',
  verhuisdatum: 'Inschrijving in de nieuwe gemeente',
  oproepdatum: 'Oproep voor de intake',
  boeteBekendmaking: 'Bekendmaking van de boete',
  dagtekening: 'Dagtekening van het PIP',
  duoTermijn: 'Termijn volgens DUO',
  verlengingen: 'Verlengingen door DUO',
  onderdeel: 'Onderdeel',
  begindatumTermijn: 'Begin van de inburgeringstermijn',
  aantalGesprekken: 'Aantal gesprekken in het PIP',
  gesprekken: 'Gevoerde gesprekken',
  asielvergunning: 'Heeft een asielvergunning',
  bijstandVanaf: 'Begin van het recht op bijstand',
  bijstandTotEnMet: 'Laatste dag met recht op bijstand',
  verlengdTotEnMet: 'Langer ontzorgen tot en met',
  doelgroep: 'Doelgroep',
  vanRoute: 'Leerroute nu',
  naarRoute: 'Gewenste leerroute',
  verzoekdatum: 'Verzoek om te wisselen',
  naNietVrijstellendeOpleiding: 'Wisselt na een opleiding die niet vrijstelt',
  bijzonderGeval: 'Bijzonder geval',
  isBeschikking: 'Het is een besluit waartegen bezwaar kan',
  bekendmaking: 'Bekendmaking van het besluit',
  commissie: 'Er is een commissie voor bezwaar',
  verdaagdWeken: 'Verdaagd met een aantal weken',
  herstelVerzuim: 'Gevraagd om het bezwaar aan te vullen',
  soortGegevens: 'Soort gegevens',
  eindeTraject: 'Einde van het traject',
  overlijdensdatum: 'Overlijden',
  leningAfgehandeld: 'Lening afgehandeld',
}

/** Values of closed lists that a fact can have. */
export const WAARDEN: Readonly<Record<string, string>> = {
  WI2007: 'Wi2007',
  WI2013: 'Wi2013',
  WI2021: 'Wi2021',
  ASIELSTATUSHOUDER: 'asielstatushouder',
  GEZINSMIGRANT_EN_OVERIGE_MIGRANT: 'gezinsmigrant of overige migrant',
  B1: 'B1-route',
  ONDERWIJS: 'onderwijsroute',
  Z: 'Z-route',
  PVT: 'participatieverklaring',
  EXAMEN: 'examen',
  GEWOON: 'gewone gegevens',
  LANG: 'gegevens die langer blijven',
  LENING: 'gegevens over een lening',
  JA: 'ja',
  NEE: 'nee',
  OPEN: 'nog niet beslist',
}

export const BRONNEN: Record<Feitbron, string> = {
  DUO: 'DUO',
  BRP: 'BRP',
  COA: 'COA',
  GEMEENTE: 'de gemeente',
  PERSOON: 'de inburgeraar',
  PARTNER: 'een partner',
}

export const INSTELLINGEN = {
  'oproep.dagen': 'Hoeveel dagen iemand heeft na een oproep voor de intake',
  'gesprek.maanden': 'Om de hoeveel maanden er een voortgangsgesprek is',
  'termijn.bijnaDagen': 'Hoeveel dagen voor het einde een termijn bijna verstreken heet',
} as const
export type InstellingNaam = keyof typeof INSTELLINGEN
/** Of one gemeente, on the day of the computation. Nothing here turns law off. */
export type Instellingen = Readonly<Partial<Record<InstellingNaam, number>>>
