// What a noun of the portal is made of. One typed list of fields per noun drives the GraphQL selection, the columns,
// the filters, the forms and the show page; one typed table of acts drives the buttons and their dialogs.
import type { SvgIconComponent } from '@mui/icons-material'
import type { ActName, TypeName } from './api.js'
import type { Keuze, Keuzenaam } from './choices.js'
import type { Getalgrenzen } from './numbers.js'
import type { Verwijsdoel } from './references.js'
import type { Rechten } from './rights.js'

/**
 * Kinds of fields. Kept small on purpose: one more kind is a sign that the screen deserves a component of its own. A
 * `cijfer` is a kind because a figure never stands without its unit, its day and its source, wherever it is shown.
 */
export type Soort = 'tekst' | 'lang' | 'getal' | 'keuze' | 'datum' | 'moment' | 'vink' | 'verwijzing' | 'cijfer'

export interface Veld {
  /** the GraphQL field */
  bron: string
  soort: Soort
  label: string
  hulp?: string
  /** whoever is chosen here must be able to see the row: the form offers to widen it */
  verbreedt?: true
  /** the knelpunten to share along with the row: offered where they are seen by fewer people */
  deelt?: true
  /** whoever is chosen here becomes the owner: the form says of whom that cannot be */
  eigenaar?: true
  /** several values: texts or references */
  meer?: true
  keuzes?: Keuzenaam
  /** choices that a screen works out itself: the parties of this convenant */
  opties?: readonly { id: string; name: string }[]
  /** a yes/no that deserves a mark when it is yes, and nothing when it is no */
  merk?: Keuze
  naar?: Verwijsdoel
  /** what a number may be: whole unless it says otherwise */
  grenzen?: Getalgrenzen
  /** a number that is a percentage */
  procent?: true
  /** another field that must stand with the value wherever it is shown: what a percentage is a percentage of */
  bij?: string
  /** column of the list: the title that links to the row, always shown, or chosen by the user */
  lijst?: 'kop' | 'vast' | 'kiesbaar'
  sorteer?: true
  /** in the filter bar at once, or behind "Filter toevoegen" */
  filter?: 'vast' | 'kiesbaar'
  /** not a field of the type: only asked as a filter */
  alleenFilter?: true
  /** not a field of the type: only filled in */
  alleenInvoer?: true
  /** in which forms the field can be filled in */
  invoer?: readonly ('toevoegen' | 'wijzigen')[]
  verplicht?: true
  /** empty is an answer of its own when something new is made: null is sent, not left out */
  leegTelt?: true
  /**
   * the gemeente that something new is for, and when to leave it empty: said and offered only to who may write for the whole
   * region. The choices are the gemeenten that the user may write.
   */
  regiobreed?: string
  /** on the show page; on by default */
  toon?: false
  /** what an empty value means on the show page */
  leeg?: string
  /** a yes/no field beside it that says whether there is something that this user may not see, and what is shown then */
  verborgen?: { veld: string; tekst: string }
  /** a yes/no field beside it that says that the value is no plain fact, and what is said of it then: in a cell, and in full */
  noot?: { veld: string; kort: string; tekst: string }
}

/** A field of a form that belongs to an act; there is nothing to select or list. */
export type Invoerveld = Pick<
  Veld,
  | 'bron'
  | 'soort'
  | 'label'
  | 'hulp'
  | 'meer'
  | 'keuzes'
  | 'opties'
  | 'grenzen'
  | 'verbreedt'
  | 'eigenaar'
  | 'deelt'
  | 'naar'
  | 'verplicht'
  | 'leegTelt'
  | 'leeg'
>

export interface Handeling {
  label: string
  icoon: SvgIconComponent
  /** sentence after success */
  gelukt: string
  uitleg?: string
  /** what is asked of the user; an act without is done at once */
  velden?: readonly Invoerveld[]
  /** input that the screen fills in, not the user */
  vast?: readonly string[]
  /** its fields share names with the row but are about something else, so the form starts empty */
  begintLeeg?: true
  /** its form starts with the row, and sends only what was changed in it */
  alleenGewijzigd?: true
  /** `hoofd` = the normal next step, `gevaar` = ends something */
  rang?: 'hoofd' | 'gevaar'
  /** asked from a screen of its own, never a button in the general row of acts */
  verborgen?: true
  /** nothing is asked, yet not to be done by one tap */
  vraagtBevestiging?: true
}

export interface Formulierhandeling {
  naam: ActName
  label: string
  gelukt: string
}

export interface Noun {
  /** react-admin resource, root list field and path */
  naam: string
  /** root field by id */
  een: string
  type: TypeName
  label: { een: string; meer: string; lidwoord: 'de' | 'het' }
  icoon: SvgIconComponent
  velden: readonly Veld[]
  /** selected beside `velden` for screens of their own */
  extra?: readonly { bron: string; selectie?: string | ((rechten: Rechten) => string) }[]
  /** key of a row; `id` unless the noun has a natural key */
  sleutel?: string
  sorteer?: { veld: string; richting: 'ASC' | 'DESC' }
  toevoegen?: Formulierhandeling
  wijzigen?: Formulierhandeling
  handelingen: { readonly [K in ActName]?: Handeling }
  geschiedenis?: true
  /** plain list instead of a connection */
  kort?: true
  /** text of an empty list: says what to do next */
  leeg: string
  titel(rij: Rij): string
}

export type Waarde = unknown
/** A row as the server sent it. Screens read it through the fields of the noun. */
export type Rij = { id: string } & Record<string, Waarde>

export const tekst = (waarde: Waarde): string =>
  typeof waarde === 'string' ? waarde : typeof waarde === 'number' ? String(waarde) : ''
export const object = (waarde: Waarde): Record<string, Waarde> | null =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Record<string, Waarde>) : null
export const lijst = (waarde: Waarde): readonly Waarde[] => (Array.isArray(waarde) ? waarde : [])
/** The names of the mutations the server allows on this row now. */
export const mag = (rij: Record<string, Waarde>): readonly string[] =>
  lijst(rij.mag).filter((m): m is string => typeof m === 'string')
