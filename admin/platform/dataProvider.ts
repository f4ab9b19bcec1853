// react-admin's data provider on /graphql, plus the acts of the domain. Nothing here knows a noun by name.
import type { DataProvider, GetListParams, GetListResult, GetOneParams, Identifier, RaRecord } from 'ra-core'
import { lees, naarHttpError } from './client.js'
import {
  alleDocument,
  eenDocument,
  handelingDocument,
  lijstDocument,
  toevoegDocument,
  wijzigDocument,
} from './documents.js'
import { naarFilter, naarSortering } from './filters.js'
import { GEEN_PERSOONSGEGEVENS, metBevestiging } from './form/confirmations.js'
import { eenmalig } from './idempotency.js'
import type { Noun, Rij } from './noun.js'
import { object } from './noun.js'
import { alleBladen, MAX_PER_VRAAG, type Blad } from './pages.js'
import type { Rechten } from './rights.js'
import { metBewijs, muteer } from './saved.js'
import { naarRij } from './selection.js'

interface Lijstantwoord {
  nodes: unknown[]
  totalCount: number
}
export interface Handelingverzoek {
  naam: string
  id: Identifier
  versie?: number
  input?: Record<string, unknown>
}
interface Bron {
  noun(naam: string): Noun
  rechten(): Promise<Rechten>
}
type Lijstparams = Pick<GetListParams, 'pagination' | 'sort' | 'filter' | 'signal'>

/** An answer without what was asked is no empty list. */
const eis = <T>(deel: T | null | undefined): T => {
  if (deel === null || deel === undefined)
    throw naarHttpError({ message: 'De server gaf geen antwoord. Probeer het opnieuw.' })
  return deel
}

const haalLijst = async (
  { noun: zoek, rechten }: Bron,
  naam: string,
  params: Lijstparams,
): Promise<GetListResult<Rij>> => {
  const noun = zoek(naam)
  const document = lijstDocument(noun, await rechten())
  if (noun.kort) {
    const antwoord = await lees<Record<string, unknown[]>>(document, {}, params.signal)
    const rijen = eis(antwoord[naam]).map((rij) => naarRij(noun, rij))
    return { data: rijen, total: rijen.length }
  }
  const { page = 1, perPage = 25 } = params.pagination ?? {}
  const variabelen = {
    first: perPage,
    offset: (page - 1) * perPage,
    filter: naarFilter(params.filter as Record<string, unknown>),
    ...(params.sort ? { sortering: naarSortering(params.sort) } : {}),
  }
  const antwoord = await lees<Record<string, Lijstantwoord>>(document, variabelen, params.signal)
  const { nodes, totalCount } = eis(antwoord[naam])
  return { data: nodes.map((rij) => naarRij(noun, rij)), total: totalCount }
}

type Vervolg = Blad<unknown> & { totalCount: number }
/** Every row of a list, in the order asked. `vooruit` hears how far it is. */
const haalAlle = async (
  bron: Bron,
  naam: string,
  params: Omit<Lijstparams, 'pagination'>,
  vooruit: (al: number, totaal: number) => void,
): Promise<Rij[]> => {
  const noun = bron.noun(naam)
  if (noun.kort) return (await haalLijst(bron, naam, params)).data
  const document = alleDocument(noun, await bron.rechten())
  const vast = {
    filter: naarFilter(params.filter as Record<string, unknown>),
    ...(params.sort ? { sortering: naarSortering(params.sort) } : {}),
  }
  const rijen = await alleBladen(
    async (vanaf) => {
      const { [naam]: deel } = await lees<Record<string, Vervolg>>(document, { ...vast, ...vanaf }, params.signal)
      return eis(deel)
    },
    ({ totalCount }, al) => vooruit(al, totalCount),
  )
  return rijen.map((rij) => naarRij(noun, rij))
}

const haalEen = async ({ noun: zoek, rechten }: Bron, naam: string, params: GetOneParams): Promise<{ data: Rij }> => {
  const noun = zoek(naam)
  const antwoord = await lees<Record<string, unknown>>(
    eenDocument(noun, await rechten()),
    { id: params.id },
    params.signal,
  )
  return { data: naarRij(noun, eis(antwoord[noun.een])) }
}

const haalVele = async (
  bron: Bron,
  naam: string,
  ids: readonly Identifier[],
  signal?: AbortSignal,
): Promise<{ data: Rij[] }> => {
  if (bron.noun(naam).kort) {
    const { data } = await haalLijst(bron, naam, { filter: {}, ...(signal ? { signal } : {}) })
    return { data: data.filter((rij) => ids.includes(rij.id)) }
  }
  const stukken = Array.from({ length: Math.ceil(ids.length / MAX_PER_VRAAG) }, (_, i) =>
    ids.slice(i * MAX_PER_VRAAG, (i + 1) * MAX_PER_VRAAG),
  )
  const lijsten = await Promise.all(
    stukken.map((id_in) =>
      haalLijst(bron, naam, {
        filter: { id_in },
        pagination: { page: 1, perPage: MAX_PER_VRAAG },
        ...(signal ? { signal } : {}),
      }),
    ),
  )
  return { data: lijsten.flatMap(({ data }) => data) }
}

/** Writes the document for what is sent: with the argument that confirms, when the user confirmed. */
type Schrijf = (bevestigd: boolean) => string
type Variabelen = Record<string, unknown> & { input?: object }
/** Sent once, also when the answer got lost; the answer is the row as the server stored it. */
const stuur = async (
  noun: Noun,
  schrijf: Schrijf,
  naam: string,
  gegeven: Variabelen,
  metSleutel = true,
): Promise<{ data: Rij }> => {
  const variabelen = metBevestiging(gegeven)
  const document = schrijf(GEEN_PERSOONSGEGEVENS in variabelen)
  const vorm = { sleutel: noun.sleutel ?? 'id', versie: !noun.kort }
  const rij = await eenmalig(document, variabelen, (idempotentieSleutel) =>
    muteer(document, naam, metSleutel ? { ...variabelen, idempotentieSleutel } : { ...variabelen }, vorm),
  )
  return { data: metBewijs(rij, naarRij(noun, rij)) }
}

/** A mutation of a screen that is no noun. `versie` false: its type has none. */
const muteerEenmalig = async <T>(
  document: string,
  naam: string,
  gegeven: Variabelen,
  versie = true,
): Promise<{ data: T }> => {
  const variabelen = metBevestiging(gegeven)
  const rij = await eenmalig(document, variabelen, (idempotentieSleutel) =>
    muteer(document, naam, { ...variabelen, idempotentieSleutel }, { versie }),
  )
  return { data: rij as T }
}

const voegToe = async (bron: Bron, naam: string, input: object): Promise<{ data: Rij }> => {
  const noun = bron.noun(naam)
  const { toevoegen } = noun
  if (!toevoegen) throw new Error(`${naam} kan niet worden toegevoegd.`)
  const rechten = await bron.rechten()
  return stuur(noun, (bevestigd) => toevoegDocument(noun, toevoegen, rechten, bevestigd), toevoegen.naam, { input })
}

const wijzig = async (
  bron: Bron,
  naam: string,
  rij: { id: Identifier; versie: unknown; input: object },
): Promise<{ data: Rij }> => {
  const noun = bron.noun(naam)
  const { wijzigen } = noun
  if (!wijzigen) throw new Error(`${naam} kan niet worden gewijzigd.`)
  const rechten = await bron.rechten()
  return stuur(noun, (bevestigd) => wijzigDocument(noun, wijzigen, rechten, bevestigd), wijzigen.naam, { ...rij })
}

const handel = async (bron: Bron, naam: string, verzoek: Handelingverzoek): Promise<{ data: Rij }> => {
  const noun = bron.noun(naam)
  const handeling = noun.handelingen[verzoek.naam]
  if (!handeling) throw new Error(`${verzoek.naam} is geen handeling van ${naam}.`)
  const rechten = await bron.rechten()
  const schrijf: Schrijf = (bevestigd) => handelingDocument(noun, verzoek.naam, handeling, rechten, bevestigd)
  const { id, versie, input } = verzoek
  const variabelen = {
    [handeling.doel ?? 'id']: id,
    ...(handeling.doel || handeling.zonderVersie ? {} : { versie }),
    ...(input ? { input } : {}),
  }
  return stuur(noun, schrijf, verzoek.naam, variabelen, !handeling.zonderVersie)
}

const nietHier = (wat: string) => (): Promise<never> => Promise.reject(new Error(`${wat} gaat in Regiotafel per rij.`))

/** Only what changed is sent: absent = untouched, so that two people can change different fields of one row. */
export const gewijzigdeVelden = (
  nieuw: Record<string, unknown>,
  oud: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(nieuw).filter(([veld, waarde]) => JSON.stringify(waarde) !== JSON.stringify(oud[veld])),
  )

/** RaRecord leaves the shape of rows to the caller; the provider gives every row as it came. */
const als = <T>(antwoord: Promise<unknown>): Promise<T> => antwoord as Promise<T>

export const maakDataProvider = (bron: Bron) =>
  ({
    supportAbortSignal: true,
    getList: (naam, params) => als(haalLijst(bron, naam, params)),
    getOne: (naam, params) => als(haalEen(bron, naam, params)),
    getMany: (naam, { ids, signal }) => als(haalVele(bron, naam, ids, signal)),
    getManyReference: (naam, { target, id, filter, ...rest }) =>
      als(haalLijst(bron, naam, { ...rest, filter: { ...(filter as object), [target]: id } })),
    create: (naam, { data }) => als(voegToe(bron, naam, data as object)),
    update: (naam, { id, data, previousData }) =>
      als(
        wijzig(bron, naam, {
          id,
          versie: (previousData as RaRecord).versie as unknown,
          input: gewijzigdeVelden(object(data) ?? {}, previousData as Record<string, unknown>),
        }),
      ),
    updateMany: nietHier('Wijzigen'),
    delete: nietHier('Verwijderen'),
    deleteMany: nietHier('Verwijderen'),
    alleRijen: (naam: string, params: Omit<Lijstparams, 'pagination'>, vooruit: (al: number, totaal: number) => void) =>
      haalAlle(bron, naam, params, vooruit),
    voegToe: (naam: string, input: object) => voegToe(bron, naam, input),
    wijzig: (naam: string, rij: { id: Identifier; versie: unknown; input: object }) => wijzig(bron, naam, rij),
    handel: (naam: string, verzoek: Handelingverzoek) => handel(bron, naam, verzoek),
    muteer: <T>(document: string, naam: string, variabelen: Variabelen, versie?: boolean) =>
      muteerEenmalig<T>(document, naam, variabelen, versie),
    vraag: <T>(query: string, variabelen?: Record<string, unknown>, signal?: AbortSignal) =>
      lees<T>(query, variabelen, signal),
    rechten: () => bron.rechten(),
  }) satisfies DataProvider

export type RegiotafelDataProvider = ReturnType<typeof maakDataProvider>
