// The schema as types, for what the portal names in text: fields, filters, orders, acts and what they take. A name that is not
// in the schema fails tsc. Types only: of all this nothing reaches the browser but the list of acts.
import { acts } from '../acts.generated.js'
import type { introspection_types as Types } from '../schema.generated.js'
import type { Formulierhandeling, Handeling, Invoerveld, Noun, Soort, Veld } from './noun.js'
import type { verwijzingen } from './references.js'

export { acts }
type Acts = typeof acts
type Doelen = typeof verwijzingen

// --- what the schema says -----------------------------------------------------------------------------------------------
type OfKind<K> = { [T in keyof Types]: Types[T] extends { kind: K } ? T : never }[keyof Types]
export type TypeName = OfKind<'OBJECT'>
export type EnumName = { [T in keyof Types]: Types[T] extends { enumValues: unknown } ? T : never }[keyof Types]
export type EnumValue<E> = E extends keyof Types
  ? Types[E] extends { enumValues: infer V }
    ? V & string
    : never
  : never

type FieldsOf<T> = T extends keyof Types ? (Types[T] extends { fields: infer F } ? F : never) : never
export type FieldOf<T> = keyof FieldsOf<T> & string
type TypeOf<T, F> = F extends keyof FieldsOf<T> ? (FieldsOf<T>[F] extends { type: infer R } ? R : never) : never
/** The type inside lists and "not null". */
type Named<R> = R extends { ofType: infer O; name: infer N } ? (O extends null ? N : Named<O>) : never

type InputFields<I> = I extends keyof Types
  ? Types[I] extends { inputFields: readonly (infer F)[] }
    ? F
    : never
  : never
export type InputField<I> = InputFields<I> extends { name: infer N extends string } ? N : never
type InputTypeOf<I, F> = Extract<InputFields<I>, { name: F }> extends { type: infer R } ? R : never

interface Scalars {
  ID: string
  String: string
  Int: number
  Float: number
  Boolean: boolean
  Datum: string
  DateTime: string
}
type NamedValue<N> = N extends keyof Scalars
  ? Scalars[N]
  : N extends EnumName
    ? EnumValue<N>
    : N extends TypeName
      ? Part<N>
      : N extends string
        ? InputValues<N>
        : never
type Value<R> = R extends { kind: 'NON_NULL'; ofType: infer O }
  ? NonNullable<Value<O>>
  : R extends { kind: 'LIST'; ofType: infer O }
    ? readonly Value<O>[] | null
    : R extends { name: infer N }
      ? NamedValue<N> | null
      : never

/** What an answer can hold of a type: every field may have been left out of the question. */
export type Part<T> = { readonly [F in FieldOf<T>]?: Value<TypeOf<T, F>> }
/** A row as the screens read it. */
export type RowOf<T> = { id: string } & Omit<Part<T>, 'id'>
/** What can be filled in of an input. */
export type InputValues<I> = { readonly [F in InputField<I>]?: Value<InputTypeOf<I, F>> }

// --- acts ---------------------------------------------------------------------------------------------------------------
export type ActName = keyof Acts
/** The acts that answer with this type. */
export type ActsOf<T> = { [K in ActName]: Acts[K]['type'] extends T ? K : never }[ActName]
/** Their names. */
export const namenVan = <T extends TypeName>(type: T): ActsOf<T>[] =>
  (Object.keys(acts) as ActName[]).filter((naam): naam is ActsOf<T> => acts[naam].type === type)
/** The type of the input of an act; never for one that takes none. */
export type InputOf<K extends ActName> = K extends ActName
  ? Acts[K]['args'] extends { input: infer I extends string }
    ? I extends `${infer Required}!`
      ? Required
      : I
    : never
  : never

type EnumIn<R> = Named<R> extends EnumName ? Named<R> : never
/** A field of an input inside this one: `contact.telefoon`. */
type PartField<I> = {
  [F in InputField<I>]: InputField<Named<InputTypeOf<I, F>>> extends infer P extends string ? `${F}.${P}` : never
}[InputField<I>]
/** A field of the form of an act: one of the fields of its input. */
export type FormField<I> = {
  [F in InputField<I>]: Omit<Invoerveld, 'bron' | 'keuzes'> & { bron: F; keuzes?: EnumIn<InputTypeOf<I, F>> }
}[InputField<I>]
/** What the portal adds to an act: words, an icon, and what it asks. What the act takes, the list of acts knows. */
export type ActFace<K extends ActName> = Omit<Handeling, 'velden' | 'vast'> &
  ([InputOf<K>] extends [never]
    ? { velden?: never; vast?: never }
    : { velden?: readonly FormField<InputOf<K>>[]; vast?: readonly InputField<InputOf<K>>[] })
export type ActFaces<T> = { [K in ActsOf<T>]?: ActFace<K> }

// --- nouns --------------------------------------------------------------------------------------------------------------
type Query = FieldsOf<'Query'>
type IsList<R> = R extends { kind: 'LIST' } ? true : R extends { kind: 'NON_NULL'; ofType: infer O } ? IsList<O> : false
type RootOf<T, List> = {
  [K in keyof Query]: Query[K] extends { type: infer R } ? ([Named<R>, IsList<R>] extends [T, List] ? K : never) : never
}[keyof Query]
type ListRoot<T extends string> = RootOf<`${T}Connection`, false> | RootOf<T, true>

/** gewijzigdOp → GEWIJZIGD_OP */
type Upper<S extends string> = S extends `${infer C}${infer Rest}`
  ? `${C extends Lowercase<C> ? Uppercase<C> : `_${C}`}${Upper<Rest>}`
  : ''
type Sortable<T extends string> = EnumValue<`${T}Sorteerveld`>
type FilterField<T extends string> = InputField<`${T}Filter`>
/** How a field of this type can be shown. */
type SoortOf<N> = N extends 'String'
  ? 'tekst' | 'lang'
  : N extends 'ID'
    ? 'tekst'
    : N extends 'Int' | 'Float'
      ? 'getal'
      : N extends 'Boolean'
        ? 'vink'
        : N extends 'Datum'
          ? 'datum'
          : N extends 'DateTime'
            ? 'moment'
            : N extends 'Cijfer'
              ? 'cijfer'
              : N extends EnumName
                ? 'keuze'
                : 'verwijzing'
type DoelOf<N> = { [D in keyof Doelen]: Doelen[D]['type'] extends N ? D : never }[keyof Doelen]
type FormsOf<F, A extends ActName, C extends ActName> =
  (F extends InputField<InputOf<A>> ? 'toevoegen' : never) | (F extends InputField<InputOf<C>> ? 'wijzigen' : never)
type Plain = Omit<
  Veld,
  | 'bron'
  | 'soort'
  | 'keuzes'
  | 'naar'
  | 'bij'
  | 'sorteer'
  | 'filter'
  | 'invoer'
  | 'verborgen'
  | 'noot'
  | 'alleenFilter'
  | 'alleenInvoer'
>
type Typed<T extends string, F extends string, A extends ActName, C extends ActName> = Plain & {
  bron: F
  soort: SoortOf<Named<TypeOf<T, F>>>
  keuzes?: EnumIn<TypeOf<T, F>>
  naar?: DoelOf<Named<TypeOf<T, F>>>
  bij?: FieldOf<T>
  sorteer?: Upper<F> extends Sortable<T> ? true : never
  filter?: F extends FilterField<T> ? Veld['filter'] : never
  invoer?: readonly FormsOf<F, A, C>[]
  verborgen?: { veld: FieldOf<T>; tekst: string }
  noot?: { veld: FieldOf<T>; kort: string; tekst: string }
  alleenFilter?: never
  alleenInvoer?: never
}
/** Not a field of the type: only asked as a filter, or only filled in. */
type Filtering<T extends string> = Plain & {
  bron: FilterField<T>
  soort: Soort
  keuzes?: Veld['keuzes']
  naar?: Veld['naar']
  filter: Veld['filter']
  alleenFilter: true
}
type Filling<F, A extends ActName, C extends ActName> = Plain & {
  bron: F
  soort: Soort
  naar?: Veld['naar']
  invoer: readonly FormsOf<F, A, C>[]
  alleenInvoer: true
}
/** Of a part that both forms have. */
type PartFilling<F> = Plain & {
  bron: F
  soort: Soort
  invoer: readonly ('toevoegen' | 'wijzigen')[]
  alleenInvoer: true
}
type DefaultAct<T extends string, W extends string> = Extract<ActName, `${Uncapitalize<T>}${W}`>
/** The fields of a noun. `A` and `C` are the acts that add and change one, where they have other names. */
export type FieldList<
  T extends TypeName,
  A extends ActName = DefaultAct<T, 'Toevoegen'>,
  C extends ActName = DefaultAct<T, 'Wijzigen'>,
> = readonly (
  | { [F in FieldOf<T>]: Typed<T, F, A, C> }[FieldOf<T>]
  | Filtering<T>
  | { [F in InputField<InputOf<A>> | InputField<InputOf<C>>]: Filling<F, A, C> }[
      InputField<InputOf<A>> | InputField<InputOf<C>>]
  | { [F in PartField<InputOf<A>> & PartField<InputOf<C>>]: PartFilling<F> }[PartField<InputOf<A>> &
      PartField<InputOf<C>>]
)[]
type Form<K extends ActName> = [K] extends [never] ? never : Omit<Formulierhandeling, 'naam'> & { naam: K }
type Sorted<T extends TypeName> = {
  [F in FieldOf<T>]: Upper<F> extends Sortable<T> ? { veld: F; richting: 'ASC' | 'DESC' } : never
}[FieldOf<T>]
/** A noun of the portal whose every name is one of the schema. */
export type NounOf<
  T extends TypeName,
  A extends ActName = DefaultAct<T, 'Toevoegen'>,
  C extends ActName = DefaultAct<T, 'Wijzigen'>,
> = Omit<
  Noun,
  | 'type'
  | 'naam'
  | 'een'
  | 'kort'
  | 'velden'
  | 'extra'
  | 'sorteer'
  | 'toevoegen'
  | 'wijzigen'
  | 'handelingen'
  | 'titel'
  | 'titelInLijst'
  | 'titelvelden'
  | 'kenmerk'
  | 'rijenVan'
  | 'mijn'
> & {
  type: T
  naam: ListRoot<T>
  velden: FieldList<T, A, C>
  extra?: readonly { bron: FieldOf<T>; selectie?: NonNullable<Noun['extra']>[number]['selectie'] }[]
  sorteer?: Sorted<T>
  toevoegen?: Form<A>
  wijzigen?: Form<C>
  handelingen: ActFaces<T>
  titel(rij: RowOf<T>): string
  titelInLijst?(rij: RowOf<T>): string
  titelvelden?: readonly FieldOf<T>[]
  kenmerk?: FieldOf<T>
  rijenVan?: ListRoot<T>
  mijn?: { veld: FieldOf<T> & FilterField<T>; label: string; metWaarneming?: true }
} & ({ een: RootOf<T, false>; kort?: never } | { een: Uncapitalize<T>; kort: true })
