// The columns of statushouders: those of a person, and what is known of their house.
import type { FieldList } from '../platform/api.js'
import { CODE, GEMEENTE, NAAM, REGISSEUR, TERMIJN } from './inburgeraar.fields.js'
import { BINNENKORT, FASE, LEERROUTE, TOLK, WET } from './inburgeraar.filters.js'
import { huisvestingInWoorden, trajectInWoorden } from './inburgeraar.woorden.js'

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
  { ...FASE, filter: 'vast' },
  LEERROUTE,
  WET,
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
