// react-admin's data provider on /graphql, plus the acts of the domain. Nothing here knows a noun by name.
import type { DataProvider, Identifier } from 'ra-core'
import type { ActName } from '../api.js'
import { lees } from '../client.js'
import { gewijzigdeVelden } from '../form/values.js'
import { object } from '../noun.js'
import { haalAlle, haalEen, haalLijst, haalTotaal, haalVele } from './read.js'
import type { Bron, Lijstparams } from './source.js'
import { handel, handelLos, voegToe, wijzig, type Gegeven, type Handelingverzoek } from './write.js'

const nietHier = (wat: string) => (): Promise<never> => Promise.reject(new Error(`${wat} gaat in Regiotafel per rij.`))

/** RaRecord leaves the shape of rows to the caller; the provider gives every row as it came. */
const als = <T>(antwoord: Promise<unknown>): Promise<T> => antwoord as Promise<T>

export const maakDataProvider = (bron: Bron) =>
  ({
    supportAbortSignal: true,
    getList: (naam, params) => als(haalLijst(bron, naam, params)),
    getOne: (naam, params) => als(haalEen(bron, naam, params)),
    getMany: (naam, { ids, ...rest }) => als(haalVele(bron, naam, ids, rest)),
    getManyReference: (naam, { target, id, filter, ...rest }) =>
      als(haalLijst(bron, naam, { ...rest, filter: { ...(filter as object), [target]: id } })),
    create: (naam, { data }) => als(voegToe(bron, naam, data as object)),
    update: (naam, { id, data, previousData }) =>
      als(
        wijzig(bron, naam, {
          id: id as Identifier,
          versie: object(previousData)?.versie,
          input: gewijzigdeVelden(object(data) ?? {}, object(previousData) ?? {}),
        }),
      ),
    updateMany: nietHier('Wijzigen'),
    delete: nietHier('Verwijderen'),
    deleteMany: nietHier('Verwijderen'),
    alleRijen: (naam: string, params: Lijstparams, vooruit: (al: number, totaal: number) => void) =>
      haalAlle(bron, naam, params, vooruit),
    totaal: (naam: string, params: Pick<Lijstparams, 'filter' | 'signal'>) => haalTotaal(bron, naam, params),
    voegToe: (naam: string, input: object) => voegToe(bron, naam, input),
    wijzig: (naam: string, rij: { id: Identifier; versie: unknown; input: object }) => wijzig(bron, naam, rij),
    handel: <K extends ActName>(naam: string, verzoek: Handelingverzoek<K>) => handel(bron, bron.noun(naam), verzoek),
    handelLos: <T, K extends ActName>(naam: K, gegeven: Gegeven<K>, antwoord: string, versie?: boolean) =>
      handelLos<T, K>(naam, gegeven, antwoord, versie),
    vraag: <T>(query: string, variabelen?: Record<string, unknown>, signal?: AbortSignal) =>
      lees<T>(query, variabelen, signal),
    rechten: () => bron.rechten(),
  }) satisfies DataProvider

export type RegiotafelDataProvider = ReturnType<typeof maakDataProvider>
