// The generic screens of a noun as a react-admin resource. Lazy: the first page needs neither tables nor forms.
import { lazy, type ComponentType } from 'react'
import type { ResourceProps } from 'react-admin'
import type { Noun, Rij } from './noun.js'
import { tekst } from './noun.js'

const Lijstpagina = lazy(() => import('./list/NounList.js').then((m) => ({ default: m.Lijstpagina })))
const Toevoegpagina = lazy(() => import('./form/NounForm.js').then((m) => ({ default: m.Toevoegpagina })))
const Wijzigpagina = lazy(() => import('./form/NounForm.js').then((m) => ({ default: m.Wijzigpagina })))

/** @param boven what stands above the list, such as a chart of it */
export const schermen = (noun: Noun, show: ComponentType, boven?: ComponentType): ResourceProps => ({
  name: noun.naam,
  list: () => <Lijstpagina noun={noun} boven={boven} />,
  show,
  recordRepresentation: (rij: Rij) => noun.titel(rij) || tekst(rij.id),
  ...(noun.toevoegen ? { create: () => <Toevoegpagina noun={noun} /> } : {}),
  ...(noun.wijzigen ? { edit: () => <Wijzigpagina noun={noun} /> } : {}),
})
