// What a noun of the portal is made of. One typed list of fields per noun drives the GraphQL selection, the columns,
// the filters, the forms and the show page; one typed table of acts drives the buttons and their dialogs.
import type { SvgIconComponent } from '@mui/icons-material'
import type { ActName, TypeName } from './api.js'
import type { Icoonnaam, Keuze, Keuzenaam, Toon } from './choices.js'
import type { Getalgrenzen } from './numbers.js'
import type { Verwijsdoel } from './references.js'
import type { Rechten } from './rights.js'

/**
 * Kinds of fields. Kept small on purpose: one more kind is a sign that the screen deserves a component of its own. A
 * `cijfer` is a kind because a figure never stands without its unit, its day and its source, wherever it is shown.
 */
export type Soort = 'tekst' | 'lang' | 'getal' | 'keuze' | 'datum' | 'moment' | 'vink' | 'verwijzing' | 'cijfer'

/** Words that a field says of itself, with a colour where they ask for attention. */
export interface Zegt {
  tekst: string
  toon?: Toon
  icoon?: Icoonnaam
}

export interface Veld {
  /** the GraphQL field; of a form also a part of one: `contact.telefoon` */
  bron: string
  soort: Soort
  label: string
  /** above the column of the list, where the label says too much */
  kolom?: string
  /** above this field and those after it, in a form */
  kop?: string
  /** what is selected inside a field that is an object */
  binnen?: string
  /** says in words what the row holds here, instead of the value; nothing = empty */
  zegt?(rij: Rij): readonly Zegt[]
  /** a column only for who sees rows of several gemeenten */
  alsMeerGemeenten?: true
  /** what something new starts with */
  begin?: boolean | string | ((mij: { echtePersonen: boolean } | undefined) => boolean)
  /** a yes/no of which it may not be known which */
  onbekend?: true
  /** must be filled in when something else of the same part is */
  verplichtInDeel?: true
  /** only these rows are offered to choose from */
  kiesUit?: Record<string, unknown>
  /** the filter that says of which gemeente what is chosen must be, where the form has a gemeente that is filled in */
  kiesUitGemeente?: string
  /** whoever fills it in is no choice */
  zonderMij?: true
  /** the field of the row that says which values can be chosen now */
  keuzesUit?: string
  /** asked only of such a row: elsewhere every answer would be refused */
  alleenBij?(rij: Rij): boolean
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
  /** a filter that may point at one person: the server does not keep it */
  nietTeBewaren?: true
  /** a filter on days that asks for one: until then */
  alleenTot?: true
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
  | 'kop'
  | 'binnen'
  | 'zegt'
  | 'onbekend'
  | 'verplichtInDeel'
  | 'kiesUit'
  | 'kiesUitGemeente'
  | 'zonderMij'
  | 'keuzesUit'
  | 'alleenBij'
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
  /** where in the row the values of its fields stand; absent: on the row itself */
  uit?(rij: Rij): Record<string, Waarde>
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
  /** the field of its history; `true` = the usual one */
  geschiedenis?: true | 'tijdlijn'
  /** what its history tells of that is no field of its own: how it is called */
  logvelden?: Readonly<Record<string, string>>
  /** fields that its title is made of and that are no column */
  titelvelden?: readonly string[]
  /** the field that names a row without naming a person; `code` when absent */
  kenmerk?: string
  /** what the search goes over, as the field of it says; absent: its texts */
  zoektOp?: string
  /** another noun, whose pages are those of these rows */
  rijenVan?: string
  /** filters that are one tap away; a day in them is counted from today */
  snel?: readonly { label: string; filter(vandaag: string): Record<string, unknown> }[]
  /** filters that stand among the kept ones without being kept, for who has rows of their own in the list */
  vasteFilters?: readonly { label: string; filter(ik: string): Record<string, unknown> }[]
  /** kinds of news in its history, to be shown alone: by the names of acts, or all but those */
  soortenNieuws?: readonly { label: string; handelingen: readonly string[]; behalve?: true }[]
  /** the field that says whose a row is: one button shows those of the user */
  mijn?: {
    veld: string
    label: string
    /** and one for each colleague the user stands in for */
    metWaarneming?: true
  }
  /** plain list instead of a connection */
  kort?: true
  /** text of an empty list: says what to do next, or for whom there is nothing */
  leeg: string | ((rechten: Rechten) => string)
  titel(rij: Rij): string
  /** the same in a list, where it is found by how it begins */
  titelInLijst?(rij: Rij): string
}

export type Waarde = unknown
/** A row as the server sent it. Screens read it through the fields of the noun. */
export type Rij = { id: string } & Record<string, Waarde>

export const tekst = (waarde: Waarde): string =>
  typeof waarde === 'string' ? waarde : typeof waarde === 'number' ? String(waarde) : ''
export const object = (waarde: Waarde): Record<string, Waarde> | null =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Record<string, Waarde>) : null
export const lijst = (waarde: Waarde): readonly Waarde[] => (Array.isArray(waarde) ? waarde : [])
/** `contact.telefoon` of a row, and plain fields alike. */
export const waardeVan = (rij: Record<string, Waarde>, bron: string): Waarde =>
  bron.split('.').reduce<Waarde>((deel, naam) => object(deel)?.[naam], rij)
/** The page of a row. */
export const rijPad = ({ naam, rijenVan }: Pick<Noun, 'naam' | 'rijenVan'>, { id }: Pick<Rij, 'id'>): string =>
  `/${rijenVan ?? naam}/${id}/show`
/** The names of the mutations the server allows on this row now. */
export const mag = (rij: Record<string, Waarde>): readonly string[] =>
  lijst(rij.mag).filter((m): m is string => typeof m === 'string')
