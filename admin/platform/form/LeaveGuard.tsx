// Asks before a page is left with something on it that was not saved. One for the whole portal: a page can hold more than one form,
// and the router listens to one guard only.
import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useBlocker } from 'react-router'
import { heeftTekst } from '../signin/typed.js'

/** Reloading and closing the tab; the browser asks in its own words. */
const houdTegen = (e: BeforeUnloadEvent): void => {
  if (heeftTekst()) e.preventDefault()
}
export const Vertrekwacht = () => {
  const zin = useTranslate()('ra.message.unsaved_changes')
  const wacht = useBlocker(
    ({ currentLocation: hier, nextLocation: daar }) => heeftTekst() && hier.pathname !== daar.pathname,
  )
  useEffect(() => {
    if (wacht.state !== 'blocked') return
    if (window.confirm(zin)) wacht.proceed()
    else wacht.reset()
  }, [wacht, zin])
  useEffect(() => {
    window.addEventListener('beforeunload', houdTegen)
    return () => window.removeEventListener('beforeunload', houdTegen)
  }, [])
  return null
}
