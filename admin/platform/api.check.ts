// What tsc must refuse: a name that is not in the schema, planted once at every place where the portal names one. Nothing
// imports this file; `npm run check` fails when one of these lines is no error any more.
import { actie } from '../taskforce/actie.js'
import type { ActFaces, FieldList, FormField, InputOf, InputValues, NounOf, RowOf } from './api.js'
import type { RegiotafelDataProvider } from './data/dataProvider.js'
import { keuze, OPEN_KNELPUNT } from './choices.js'

const icoon = actie.icoon
const woorden = { label: '', icoon, gelukt: '' } as const
const veld = { label: '', soort: 'tekst' } as const
declare const rij: RowOf<'Actie'>
declare const dataProvider: RegiotafelDataProvider

export const velden: FieldList<'Actie'> = [
  // @ts-expect-error a column that the type does not have
  { ...veld, bron: 'titl', lijst: 'vast' },
  // @ts-expect-error a field shown as what it is not
  { ...veld, bron: 'streefdatum' },
  // @ts-expect-error a field that cannot be filtered
  { ...veld, soort: 'lang', bron: 'omschrijving', filter: 'vast' },
  // @ts-expect-error a filter that does not exist
  { ...veld, soort: 'vink', bron: 'isOpn', filter: 'vast', alleenFilter: true },
  // @ts-expect-error a field that cannot be sorted
  { ...veld, soort: 'lang', bron: 'omschrijving', sorteer: true },
  // @ts-expect-error words of another closed list
  { ...veld, soort: 'keuze', bron: 'status', keuzes: 'KnelpuntStatus' },
  // @ts-expect-error a reference to another noun than the field gives
  { ...veld, soort: 'verwijzing', bron: 'eigenaar', naar: 'partners' },
  // @ts-expect-error not filled in where it is changed: a gemeente stays
  { ...veld, soort: 'verwijzing', bron: 'gemeente', invoer: ['wijzigen'] },
  // @ts-expect-error a field of no input
  { ...veld, bron: 'deelKnelpuntn', invoer: ['toevoegen'], alleenInvoer: true },
]
export const delen: FieldList<'Inburgeraar'> = [
  // @ts-expect-error a field that the part does not have
  { ...veld, bron: 'contact.telefon', invoer: ['wijzigen'], alleenInvoer: true },
  // @ts-expect-error a part that the input does not have
  { ...veld, bron: 'adres.straat', invoer: ['wijzigen'], alleenInvoer: true },
]
export const getoond = [
  // @ts-expect-error a field on the page that the type does not have
  rij.omschrijvng,
  // @ts-expect-error a value that the closed list does not have
  rij.status === 'KLAAR',
  // @ts-expect-error a field of what the row refers to
  rij.eigenaar?.naamm,
  // @ts-expect-error the words of a list that is not there
  keuze('ActieStatsu', 'OPEN'),
  // @ts-expect-error a value of another list
  OPEN_KNELPUNT.includes('OPEN'),
]
// @ts-expect-error an act that is not there
export const onbekend: ActFaces<'Actie'> = { actieStrten: woorden }
// @ts-expect-error an act of another noun
export const vreemd: ActFaces<'Actie'> = { knelpuntOnderzoeken: woorden }
export const handelingen: ActFaces<'Actie'> = {
  // @ts-expect-error asks something of an act that takes nothing
  actieStarten: { ...woorden, velden: [{ ...veld, bron: 'reden' }] },
  // @ts-expect-error a field that its input does not have
  actieGereedmelden: { ...woorden, velden: [{ ...veld, bron: 'resultaatt' }] },
  // @ts-expect-error fills in what its input does not have
  actieOntkoppelen: { ...woorden, vast: ['knelpnt'] },
}
// @ts-expect-error words of another closed list than the input takes
export const besluit: FormField<'PilotEvaluerenInput'> = { ...veld, soort: 'keuze', bron: 'besluit', keuzes: 'Thema' }
// @ts-expect-error a value that the input does not take
export const invoer: InputValues<InputOf<'actieWijzigen'>> = { zichtbaarheid: 'IEDEREEN' }
// @ts-expect-error input that the act does not have
void dataProvider.handel('acties', { naam: 'actieUitstellen', id: '', input: { streefdatm: '2026-01-01' } })

type Fout<N> = N extends NounOf<'Actie'> ? 'kan' : 'kan niet'
type Met<W extends object> = Omit<typeof actie, keyof W> & W
export const nouns: [
  Fout<typeof actie>,
  Fout<Met<{ naam: 'actis' }>>,
  Fout<Met<{ een: 'knelpunt' }>>,
  Fout<Met<{ sorteer: { veld: 'omschrijving'; richting: 'ASC' } }>>,
  Fout<Met<{ extra: readonly [{ bron: 'blokade' }] }>>,
  Fout<Met<{ toevoegen: { naam: 'knelpuntMelden'; label: ''; gelukt: '' } }>>,
] = ['kan', 'kan niet', 'kan niet', 'kan niet', 'kan niet', 'kan niet']
