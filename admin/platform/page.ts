// What a folder says of a page: the noun it is about, its screens, and its place in the menu. Screens are lazy: the first page
// needs none of the others.
import type { SvgIconComponent } from '@mui/icons-material'
import { lazy, type FunctionComponent } from 'react'
import type { Overzicht } from '../vandaag/overview.js'
import type { Noun } from './noun.js'

/** The groups of the menu, from top to bottom: what people do. */
export const MENUGROEPEN = ['Vandaag', 'Taskforce', 'Inburgeraars', 'Regio', 'Cijfers', 'Beheer'] as const

export interface Pagina {
  noun?: Noun
  /** instead of the generic page of one row; without it and without a menu, the noun has no screens */
  toon?: FunctionComponent
  /** instead of the generic list */
  lijst?: FunctionComponent
  /** above the list, such as a chart of it */
  boven?: FunctionComponent
  /** a screen of its own, at its own address */
  scherm?: { pad: string; toon: FunctionComponent }
  menu?: {
    groep: (typeof MENUGROEPEN)[number]
    /** from top to bottom within the group */
    plaats: number
    /** absent: the name of the noun */
    label?: string
    /** absent: the one of the noun */
    icoon?: SvgIconComponent
    /** root field that must be allowed; absent: the list of the noun, or for everyone when there is none */
    vraag?: string
    /** how many wait there */
    teller?: { soort: keyof Overzicht['tellers']; uitleg: string; letOp?: true }
  }
}
/** A screen that is fetched when it is first shown. */
export const scherm = <N extends string>(
  haal: () => Promise<{ [K in N]: FunctionComponent }>,
  naam: N,
): FunctionComponent =>
  lazy(async () => {
    const deel: FunctionComponent = (await haal())[naam]
    return { default: deel }
  })
