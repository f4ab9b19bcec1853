// The partners: 15 organisations that signed the convenant, and three others that the documents name.
import type { PARTNERSOORTEN } from '../partner/partner.table.js'
import { CONVENANT, PLAN, TASKFORCE } from './bronnen.js'
import { CRANENDONCK, NEDERWEERT, WEERT } from './regio.data.js'

export interface BronPartner {
  naam: string
  soort: (typeof PARTNERSOORTEN)[number]
  /** the kind follows from the name only; the source does not state it */
  afgeleid?: true
  aliassen?: string[]
  rollen?: string[]
  gemeenten?: string[]
  bron: string
}
const uitConvenant = { bron: CONVENANT } as const

export const PARTNERS: BronPartner[] = [
  {
    naam: 'Werk.Kom',
    soort: 'WERK',
    rollen: [
      'Module Arbeidsmarkt en Participatie',
      'Plaatsing op werk',
      'Regionaal loket voor mens en arbeid',
      'Jobcoach en jobhunter',
    ],
    gemeenten: [CRANENDONCK, NEDERWEERT, WEERT],
    bron: `${CONVENANT}; ${PLAN}, §3.2`,
  },
  {
    naam: 'Punt Welzijn',
    soort: 'WELZIJN',
    rollen: ['Maatschappelijke begeleiding met vrijwilligers', 'Spreekuur', 'Ondersteuning van jonge gezinnen'],
    gemeenten: [WEERT],
    bron: `${CONVENANT}; ${PLAN}, §3.3`,
  },
  { naam: 'Bibliocenter', soort: 'BIBLIOTHEEK', afgeleid: true, ...uitConvenant },
  {
    naam: 'Algemeen Maatschappelijk Werk Midden-Limburg',
    soort: 'MAATSCHAPPELIJK_WERK',
    aliassen: ['AMW', 'AMW-ML'],
    rollen: ['Groepslessen financieel zelfredzaam', 'Cursus grip op geld'],
    gemeenten: [WEERT],
    bron: `${CONVENANT}; ${PLAN}, §3.3; ${TASKFORCE}`,
  },
  { naam: 'Centrum voor Jeugd en Gezin Midden-Limburg', soort: 'JEUGD_EN_GEZIN', afgeleid: true, ...uitConvenant },
  {
    naam: 'AZC Weert (COA)',
    soort: 'OPVANG',
    aliassen: ['AZC Weert'],
    rollen: ['Opvang', 'Voorinburgering', 'Koppeling'],
    gemeenten: [WEERT],
    ...uitConvenant,
  },
  {
    naam: 'Gilde Educatie',
    soort: 'ONDERWIJS',
    aliassen: ['Gilde Opleidingen', 'Gilde'],
    rollen: ['Leerroutes op de locatie van Werk.Kom', 'Onderwijsroute'],
    gemeenten: [WEERT],
    bron: `${CONVENANT}; ${PLAN}, §3.3`,
  },
  {
    naam: 'Stichting Vluchtelingenwerk Zuid-Nederland',
    soort: 'VLUCHTELINGENWERK',
    aliassen: ['Vluchtelingenwerk', 'VluchtelingenWerk'],
    rollen: ['Juridische ondersteuning, onder meer bij gezinshereniging'],
    gemeenten: [WEERT],
    bron: `${CONVENANT}; ${TASKFORCE}`,
  },
  { naam: 'GGD Brabant Zuidoost', soort: 'GGD', afgeleid: true, ...uitConvenant },
  { naam: 'Bibliotheek De Kempen', soort: 'BIBLIOTHEEK', afgeleid: true, ...uitConvenant },
  { naam: 'Werkvloertaal', soort: 'ONDERWIJS', afgeleid: true, ...uitConvenant },
  {
    naam: 'AZC Cranendonck (COA)',
    soort: 'OPVANG',
    aliassen: ['AZC Cranendonck'],
    rollen: ['Opvang', 'Voorinburgering', 'Koppeling'],
    gemeenten: [CRANENDONCK],
    ...uitConvenant,
  },
  { naam: 'Cordaad Welzijn', soort: 'WELZIJN', afgeleid: true, ...uitConvenant },
  { naam: 'Land van Horne', soort: 'ZORG', afgeleid: true, ...uitConvenant },
  { naam: 'GGD Limburg-Noord', soort: 'GGD', afgeleid: true, ...uitConvenant },
  {
    naam: 'Stichting Papili',
    soort: 'ZORG',
    aliassen: ['Papili'],
    rollen: ['Traumaverwerking bij vluchtelingen (pilot vanaf 2022)'],
    gemeenten: [WEERT],
    bron: `${PLAN}, §3.3`,
  },
  {
    naam: 'Leerwerkloket',
    soort: 'WERK',
    rollen: ['Leer-werkarrangementen, praktijkverklaringen en BBL-trajecten (vanaf 2020)'],
    gemeenten: [WEERT],
    bron: `${PLAN}, §3.3`,
  },
  {
    naam: 'Risse Groep',
    soort: 'WERK',
    afgeleid: true,
    rollen: ['Vormt met de drie gemeenten het samenwerkingsverband Werk.Kom'],
    bron: `${PLAN}, §3.2`,
  },
]
