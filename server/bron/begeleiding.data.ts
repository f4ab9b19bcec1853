// Contacts and taken of the persons who do not exist, counted back from the day of loading: so that on that day some had contact
// just now, some long ago and some never, and a taak of every state is there.
import { Temporal } from 'temporal-polyfill'
import type { CONTACTSOORTEN } from '../inburgeraar/contactmoment/contactmoment.table.js'
import { FICTIEVE_PERSONEN } from './personen.data.js'

const dagen = (dag: string, aantal: number): string => Temporal.PlainDate.from(dag).add({ days: aantal }).toString()
const van = <X>(lijst: readonly X[], n: number): X => lijst[n % lijst.length]!

export interface FictiefContact {
  /** of whom */
  naam: string
  datum: string
  soort: (typeof CONTACTSOORTEN)[number]
  samenvatting: string | null
  intrekreden?: string
}
export interface FictieveTaak {
  naam: string
  titel: string
  streefdatum: string | null
  status: 'OPEN' | 'GEREED' | 'VERVALLEN'
}
/** Whoever inburgert; children of a household have no contacts of their own. */
const MENSEN = FICTIEVE_PERSONEN.filter((p) => p.wet)
/** How many days ago, the newest first; by turns. Three months are at most 92 days. */
const GELEDEN: readonly (readonly number[])[] = [
  [],
  [3, 40],
  [420],
  [12],
  [0],
  [130, 200],
  [55, 150],
  [28],
  [95],
  [7, 35, 70],
]
const SOORTEN = ['GESPREK', 'TELEFOON', 'HUISBEZOEK', 'BERICHT', 'OVERIG'] as const
const OVER = [
  'Verzonnen: over de taalschool en de reistijd.',
  'Verzonnen: een brief van DUO samen gelezen.',
  null,
  'Verzonnen: de woning bekeken; de cv doet het weer.',
]
/** @param vandaag the day of loading */
export const contacten = (vandaag: string): FictiefContact[] =>
  MENSEN.flatMap(({ naam }, n) => [
    ...van(GELEDEN, n).map((geleden, i): FictiefContact => ({
      naam,
      datum: dagen(vandaag, -geleden),
      soort: van(SOORTEN, n + i),
      samenvatting: van(OVER, n + i),
    })),
    // Among them one who seems to have had contact, and has not.
    ...(n % 20 === 10
      ? [
          {
            naam,
            datum: dagen(vandaag, -2),
            soort: 'TELEFOON' as const,
            samenvatting: null,
            intrekreden: 'Verzonnen: verkeerd dossier.',
          },
        ]
      : []),
  ])
const TAKEN: readonly (readonly [titel: string, over: number | null, status: FictieveTaak['status']])[] = [
  ['Bel de taalschool over het rooster', 0, 'OPEN'],
  ['Stuur de brief over DigiD', -6, 'OPEN'],
  ['Plan het volgende gesprek', 10, 'OPEN'],
  ['Vraag of de inschrijving in de BRP is gelukt', null, 'OPEN'],
  ['Geef het adres door aan de woningcorporatie', -20, 'GEREED'],
  ['Zoek een taalmaatje', 5, 'VERVALLEN'],
]
/** Of every fourth person one, of all states. */
export const taken = (vandaag: string): FictieveTaak[] =>
  MENSEN.filter((_, n) => n % 4 === 1).map(({ naam }, n) => {
    const [titel, over, status] = van(TAKEN, n)
    return { naam, titel, streefdatum: over === null ? null : dagen(vandaag, over), status }
  })
