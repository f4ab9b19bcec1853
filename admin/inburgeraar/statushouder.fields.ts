// The columns of statushouders: those of a person, and what is known of their house.
import type { FieldList } from '../platform/api.js'
import { BINNENKORT, CODE, GEMEENTE, NAAM, REGISSEUR, TERMIJN, TOLK } from './inburgeraar.fields.js'
import { huisvestingInWoorden, trajectInWoorden } from './inburgeraar.woorden.js'

const FILTER = { soort: 'keuze', alleenFilter: true } as const
/** The columns of statushouders: what is known of their house stands on its own. */
export const statushouderVelden = [
  NAAM,
  CODE,
  GEMEENTE,
  {
    bron: 'traject',
    soort: 'verwijzing',
    label: 'Fase en route',
    binnen: '{ status leerroute }',
    zegt: trajectInWoorden,
    lijst: 'vast',
    leeg: 'Geen traject',
  },
  { ...FILTER, bron: 'trajectstatus', keuzes: 'TrajectStatus', label: 'Fase', filter: 'vast' },
  { ...FILTER, bron: 'leerroute', keuzes: 'Leerroute', label: 'Leerroute', filter: 'kiesbaar' },
  { ...FILTER, bron: 'wetsregime', keuzes: 'Wetsregime', label: 'Wet', filter: 'kiesbaar' },
  REGISSEUR,
  {
    bron: 'huisvesting',
    soort: 'verwijzing',
    label: 'Huisvesting',
    binnen: '{ datum brpDatum }',
    zegt: huisvestingInWoorden,
    lijst: 'vast',
  },
  TERMIJN,
  BINNENKORT,
  { ...TOLK, lijst: 'kiesbaar' },
] as const satisfies FieldList<'Inburgeraar'>
