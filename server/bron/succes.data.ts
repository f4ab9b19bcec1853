// The successen that the taskforce names, per thema. The document groups them under four subjects; each is of Weert and
// shared with the region.
import type { THEMAS } from '../taskforce/knelpunt/knelpunt.table.js'
import { TASKFORCE } from './bronnen.js'

export interface BronSucces {
  thema: (typeof THEMAS)[number]
  titel: string
  omschrijving: string
  periode?: string
  partners?: string[]
  /** title of the knelpunt that was worked on */
  knelpunt: string
  /** groups given, in the year of `periode` */
  groepen?: number
}
const AMW = 'Algemeen Maatschappelijk Werk Midden-Limburg'
export const SUCCES_BRON = TASKFORCE

export const SUCCESSEN: BronSucces[] = [
  {
    thema: 'SCHOLEN',
    titel: 'Wereldburgers voor de klas',
    omschrijving: 'Sneltraject voor onder meer inburgeraars richting een baan in het onderwijs.',
    knelpunt: 'Te weinig personeel in het onderwijs',
  },
  {
    thema: 'SCHOLEN',
    titel: 'Spoedopleiding voor de kinderopvang',
    omschrijving:
      'Een re-integratieaanbieder leidt met lokale kinderopvang nieuw personeel op, onder meer vanuit de groep inburgeraars.',
    knelpunt: 'Te weinig personeel in de kinderopvang',
  },
  {
    thema: 'ZORG',
    titel: 'Structureel huisartsenoverleg',
    omschrijving:
      'De gemeente organiseert weer een overkoepelend huisartsenoverleg. Een aandachtspunt is het (toekomstige) tekort aan huisartsen.',
    knelpunt: 'Tekort aan huisartsen, nu of straks',
  },
  {
    thema: 'INBURGERING',
    titel: 'Ketenoverleg opnieuw gestart',
    omschrijving:
      'Punt Welzijn, AMW en de regisseurs van de gemeente overleggen weer regelmatig. Dat leverde goede werkafspraken op.',
    partners: ['Punt Welzijn', AMW],
    knelpunt: 'Afstemming tussen de meest betrokken ketenpartners',
  },
  {
    thema: 'INBURGERING',
    titel: 'Grip op geld',
    omschrijving: 'AMW geeft opnieuw cursussen grip op geld: 7 groepen in 2023. De cursus loopt ook in 2024.',
    periode: '2023',
    partners: [AMW],
    knelpunt: 'Inburgeraars hebben moeite met geldzaken',
    groepen: 7,
  },
  {
    thema: 'INBURGERING',
    titel: 'Juridische ondersteuning gezinshereniging',
    omschrijving:
      'Vluchtelingenwerk geeft juridische ondersteuning, onder meer bij gezinshereniging. Dat ontlast ook Punt Welzijn.',
    periode: 'vanaf november 2023',
    partners: ['Stichting Vluchtelingenwerk Zuid-Nederland'],
    knelpunt: 'Juridische vragen belasten Punt Welzijn',
  },
  {
    thema: 'INBURGERING',
    titel: 'Maatwerk bij praktische uitdagingen',
    omschrijving:
      'Praktische uitdagingen worden per inburgeraar aangepakt, met periodieke afstemming met Werk.Kom en Gilde op beleid en management.',
    partners: ['Werk.Kom', 'Gilde Educatie'],
    knelpunt: 'Praktische uitdagingen van inburgeraars',
  },
  {
    thema: 'OVERIG',
    titel: 'Extra uren bij de afdeling OCSW',
    omschrijving: 'Tijdelijk zijn er extra uren voor uitvoering en beleid om knelpunten op te pakken.',
    knelpunt: 'Te weinig uren bij de gemeente voor uitvoering en beleid',
  },
  {
    thema: 'OVERIG',
    titel: 'Fietsen en hulp bij fietsen',
    omschrijving: 'Volop inzet op fietsen, met professionele en vrijwillige initiatieven.',
    knelpunt: 'Vervoer',
  },
]
