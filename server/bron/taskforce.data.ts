// Knelpunten and acties of the taskforce of Weert. The document lists steps per theme but not the knelpunten themselves, so
// each knelpunt is `afgeleid` from the step that was taken; no date, so the turn of the year in which it was written.
import type { THEMAS } from '../taskforce/knelpunt/knelpunt.table.js'
import { TASKFORCE } from './bronnen.js'

export interface BronKnelpunt {
  thema: (typeof THEMAS)[number]
  titel: string
  omschrijving: string
  actie: { titel: string; omschrijving: string; eigenaarPartner?: string; medeEigenaren?: string[] }
}
export const MELDDATUM = '2024-01-01'
export const BRON = `${TASKFORCE}; de melddatum is afgeleid`

export const KNELPUNTEN: BronKnelpunt[] = [
  {
    thema: 'SCHOLEN',
    titel: 'Te weinig personeel in het onderwijs',
    omschrijving:
      'Afgeleid: er zijn initiatieven gestart voor meer personeel in het onderwijs, onder meer vanuit de groep inburgeraars.',
    actie: {
      titel: 'Wereldburgers voor de klas',
      omschrijving: 'Sneltraject voor onder meer inburgeraars richting een baan in het onderwijs.',
    },
  },
  {
    thema: 'SCHOLEN',
    titel: 'Te weinig personeel in de kinderopvang',
    omschrijving:
      'Afgeleid: er zijn initiatieven gestart voor meer personeel in de kinderopvang, onder meer vanuit de groep inburgeraars.',
    actie: {
      titel: 'Spoedopleiding voor personeel in de kinderopvang',
      omschrijving: 'Door een re-integratieaanbieder, samen met lokale kinderopvang.',
    },
  },
  {
    thema: 'ZORG',
    titel: 'Tekort aan huisartsen, nu of straks',
    omschrijving:
      'Afgeleid: het huisartsenoverleg zoekt oplossingen voor een (toekomstig) tekort aan huisartsen en huisartsenpraktijken.',
    actie: {
      titel: 'Structureel overkoepelend huisartsenoverleg',
      omschrijving: 'De gemeente organiseert dit overleg sinds kort weer.',
    },
  },
  {
    thema: 'INBURGERING',
    titel: 'Afstemming tussen de meest betrokken ketenpartners',
    omschrijving: 'Afgeleid: het overleg tussen Punt Welzijn, AMW en de regisseurs van de gemeente is opnieuw gestart.',
    actie: {
      titel: 'Regulier overleg van Punt Welzijn, AMW en regisseurs',
      omschrijving: 'Dit leverde goede werkafspraken op.',
      medeEigenaren: ['Punt Welzijn', 'Algemeen Maatschappelijk Werk Midden-Limburg'],
    },
  },
  {
    thema: 'INBURGERING',
    titel: 'Inburgeraars hebben moeite met geldzaken',
    omschrijving: 'Afgeleid: na afstemming met de ketenpartners geeft AMW opnieuw cursussen grip op geld.',
    actie: {
      titel: 'Cursussen grip op geld',
      omschrijving: '7 groepen in 2023. De cursus loopt ook in 2024.',
      eigenaarPartner: 'Algemeen Maatschappelijk Werk Midden-Limburg',
    },
  },
  {
    thema: 'INBURGERING',
    titel: 'Juridische vragen belasten Punt Welzijn',
    omschrijving: 'Afgeleid: de inzet van Vluchtelingenwerk ontlast Punt Welzijn.',
    actie: {
      titel: 'Juridische ondersteuning door Vluchtelingenwerk',
      omschrijving: 'Vanaf november 2023, onder meer bij gezinshereniging.',
      eigenaarPartner: 'Stichting Vluchtelingenwerk Zuid-Nederland',
    },
  },
  {
    thema: 'INBURGERING',
    titel: 'Praktische uitdagingen van inburgeraars',
    omschrijving: 'Afgeleid: praktische uitdagingen worden per inburgeraar aangepakt.',
    actie: {
      titel: 'Maatwerk, met periodieke afstemming met Werk.Kom en Gilde',
      omschrijving: 'Afstemming op beleid en management.',
      medeEigenaren: ['Werk.Kom', 'Gilde Educatie'],
    },
  },
  {
    thema: 'OVERIG',
    titel: 'Te weinig uren bij de gemeente voor uitvoering en beleid',
    omschrijving: 'Afgeleid: de afdeling OCSW kreeg tijdelijk extra uren om knelpunten op te pakken.',
    actie: { titel: 'Tijdelijke extra uren bij de afdeling OCSW', omschrijving: 'Voor uitvoering en beleid.' },
  },
  {
    thema: 'OVERIG',
    titel: 'Vervoer',
    omschrijving: 'Afgeleid: er is volop inzet op fietsen en hulp bij fietsen.',
    actie: {
      titel: 'Fietsen en hulp bij fietsen',
      omschrijving: 'Verschillende professionele en vrijwillige initiatieven werken mee.',
    },
  },
]
