// The generic screens of a noun as a react-admin resource. Lazy: the first page needs neither tables nor forms.
import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'
import type { Noun, Rij } from './noun.js'
import type { Pagina } from './page.js'
import { tekst } from './noun.js'

const Lijstpagina = lazy(() => import('./list/NounList.js').then((m) => ({ default: m.Lijstpagina })))
const Toonpagina = lazy(() => import('./show/NounShow.js').then((m) => ({ default: m.Toonpagina })))
const Toevoegpagina = lazy(() => import('./form/NounForm.js').then((m) => ({ default: m.Toevoegpagina })))
const Wijzigpagina = lazy(() => import('./form/NounForm.js').then((m) => ({ default: m.Wijzigpagina })))

/** A noun with neither a page of one row nor a place in the menu is only chosen from. */
export const schermen = (
  noun: Noun,
  { toon, lijst, boven, menu }: Pick<Pagina, 'toon' | 'lijst' | 'boven' | 'menu'>,
): ResourceProps =>
  toon || menu
    ? {
        name: noun.naam,
        list: lijst ?? (() => <Lijstpagina noun={noun} boven={boven} />),
        ...(noun.rijenVan ? {} : { show: toon ?? (() => <Toonpagina noun={noun} />) }),
        recordRepresentation: (rij: Rij) => noun.titel(rij) || tekst(rij.id),
        ...(noun.toevoegen ? { create: () => <Toevoegpagina noun={noun} /> } : {}),
        ...(noun.wijzigen ? { edit: () => <Wijzigpagina noun={noun} /> } : {}),
      }
    : { name: noun.naam }
