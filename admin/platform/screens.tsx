// The generic screens of a noun as a react-admin resource. Lazy: the first page needs neither tables nor forms.
import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'
import type { Noun, Rij } from './noun.js'
import type { Pagina } from './page.js'
import { tekst } from './noun.js'

const Lijstpagina = lazy(() => import('./list/NounList.js').then((m) => ({ default: m.Lijstpagina })))
const Toevoegpagina = lazy(() => import('./form/NounForm.js').then((m) => ({ default: m.Toevoegpagina })))
const Wijzigpagina = lazy(() => import('./form/NounForm.js').then((m) => ({ default: m.Wijzigpagina })))

/** A noun without a page of one row is only chosen from. */
export const schermen = (
  noun: Noun,
  { toon, lijst, boven }: Pick<Pagina, 'toon' | 'lijst' | 'boven'>,
): ResourceProps =>
  toon
    ? {
        name: noun.naam,
        list: lijst ?? (() => <Lijstpagina noun={noun} boven={boven} />),
        show: toon,
        recordRepresentation: (rij: Rij) => noun.titel(rij) || tekst(rij.id),
        ...(noun.toevoegen ? { create: () => <Toevoegpagina noun={noun} /> } : {}),
        ...(noun.wijzigen ? { edit: () => <Wijzigpagina noun={noun} /> } : {}),
      }
    : { name: noun.naam }
