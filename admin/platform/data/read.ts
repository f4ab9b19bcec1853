// Reading rows of a noun: a page of a list, all of it, one row, rows by id.
import type { GetListResult, GetOneParams, Identifier } from 'ra-core'
import { lees } from '../client.js'
import { naarFilter, naarSortering } from '../filters.js'
import type { Rij } from '../noun.js'
import { alleBladen, type Blad } from '../pages.js'
import { maxPerVraag } from '../persons.js'
import { alleDocument, eenDocument, lijstDocument, totaalDocument, veleDocument } from './documents.js'
import { naarRij } from './selection.js'
import { eis, type Bron, type Lijstparams } from './source.js'

interface Lijstantwoord {
  nodes: unknown[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean }
}
/** How many rows a list has; `begrensd` says that there are more than could be counted. */
export interface Totaal {
  total: number
  begrensd: boolean
}
/** What `meta` says of rows that are acted on outside their own page. */
export const OM_TE_HANDELEN = 'handelen'

const filterVan = (params: Lijstparams) => naarFilter((params.filter ?? {}) as Record<string, unknown>)
const sorteringVan = ({ sort }: Lijstparams) => (sort ? { sortering: naarSortering(sort) } : {})

export const haalLijst = async (
  { noun: zoek, rechten }: Bron,
  naam: string,
  params: Lijstparams,
): Promise<GetListResult<Rij>> => {
  const noun = zoek(naam)
  const document = (params.meta === OM_TE_HANDELEN ? veleDocument : lijstDocument)(noun, await rechten())
  if (noun.kort) {
    const antwoord = await lees<Record<string, unknown[]>>(document, {}, params.signal)
    const rijen = eis(antwoord[naam]).map((rij) => naarRij(noun, rij))
    return { data: rijen, total: rijen.length }
  }
  const { page = 1, perPage = 25 } = params.pagination ?? {}
  const bladzijde = { first: perPage, offset: (page - 1) * perPage }
  const variabelen = { ...bladzijde, filter: filterVan(params), ...sorteringVan(params) }
  const antwoord = await lees<Record<string, Lijstantwoord>>(document, variabelen, params.signal)
  const { nodes, pageInfo } = eis(antwoord[naam])
  const isLaatste = !pageInfo.hasNextPage && (nodes.length > 0 || page === 1)
  return {
    data: nodes.map((rij) => naarRij(noun, rij)),
    pageInfo,
    ...(isLaatste ? { total: bladzijde.offset + nodes.length } : {}),
  }
}
/** Of a list whose pages do not say it (total.ts). */
export const haalTotaal = async (
  { noun }: Bron,
  naam: string,
  params: Pick<Lijstparams, 'filter' | 'signal'>,
): Promise<Totaal> => {
  type Antwoord = Record<string, { totalCount: number; totalCountBegrensd: boolean }>
  const variabelen = { filter: filterVan(params) }
  const antwoord = await lees<Antwoord>(totaalDocument(noun(naam)), variabelen, params.signal)
  const { totalCount, totalCountBegrensd } = eis(antwoord[naam])
  return { total: totalCount, begrensd: totalCountBegrensd }
}

type Vervolg = Blad<unknown> & { totalCount: number }
/** Every row of a list, in the order asked. `vooruit` hears how far it is. */
export const haalAlle = async (
  bron: Bron,
  naam: string,
  params: Lijstparams,
  vooruit: (al: number, totaal: number) => void,
): Promise<Rij[]> => {
  const noun = bron.noun(naam)
  if (noun.kort) return (await haalLijst(bron, naam, params)).data
  const document = alleDocument(noun, await bron.rechten())
  const vast = { filter: filterVan(params), ...sorteringVan(params) }
  const rijen = await alleBladen(
    async (vanaf) => {
      const { [naam]: deel } = await lees<Record<string, Vervolg>>(document, { ...vast, ...vanaf }, params.signal)
      return eis(deel)
    },
    ({ totalCount }, al) => vooruit(al, totalCount),
    maxPerVraag(noun),
  )
  return rijen.map((rij) => naarRij(noun, rij))
}

export const haalEen = async (
  { noun: zoek, rechten }: Bron,
  naam: string,
  { id, signal }: GetOneParams,
): Promise<{ data: Rij }> => {
  const noun = zoek(naam)
  const antwoord = await lees<Record<string, unknown>>(eenDocument(noun, await rechten()), { id }, signal)
  return { data: naarRij(noun, eis(antwoord[noun.een])) }
}

export const haalVele = async (
  bron: Bron,
  naam: string,
  ids: readonly Identifier[],
  rest: Pick<Lijstparams, 'signal' | 'meta'> = {},
): Promise<{ data: Rij[] }> => {
  if (bron.noun(naam).kort) {
    const { data } = await haalLijst(bron, naam, rest)
    return { data: data.filter((rij) => ids.includes(rij.id)) }
  }
  const perPage = maxPerVraag(bron.noun(naam))
  const stukken = Array.from({ length: Math.ceil(ids.length / perPage) }, (_, i) =>
    ids.slice(i * perPage, (i + 1) * perPage),
  )
  const pagination = { page: 1, perPage }
  const lijsten = await Promise.all(
    stukken.map((id_in) => haalLijst(bron, naam, { ...rest, filter: { id_in }, pagination })),
  )
  return { data: lijsten.flatMap(({ data }) => data) }
}
