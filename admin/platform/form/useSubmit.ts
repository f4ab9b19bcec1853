// Sends a form and sorts out every way it can end: done, refused per field, asks to confirm, out of date, refused as a
// whole. What the user typed stays in the form in all of them but the first.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { foutinhoud, zin } from '../client.js'
import { houdFocus } from '../focus.js'
import type { Rij } from '../noun.js'
import { eisBewijs } from '../saved.js'
import type { Bevestigvraag } from './confirmations.js'
import { bevestigvragen, isBevestiging, isVraag } from './confirmations.js'
import type { Waarden } from './values.js'

export interface Verzending<T = Rij> {
  /** what is said when it is done: of what was done, where that is not the same each time */
  gelukt: string | ((rij: T) => string)
  /** does it; `versie` replaces the version the form was opened with */
  doe(waarden: Waarden, versie?: number): Promise<{ data: T }>
  klaar(rij: T): void
  /** names of the fields the form shows; an error on another field is told above the form */
  velden: readonly string[]
}
export interface Conflict {
  waarden: Waarden
  versie: number
}
type Veldfouten = Record<string, string>
type Formulierfouten = Record<string, string | { serverError: string }>

/** Keeps the form marked as not saved, so that leaving it still asks. What went wrong is told above the form. */
const NIET_VERSTUURD: Formulierfouten = { root: { serverError: 'Niet opgeslagen.' } }

/** The fields the form shows, "cijfer.waarde" counting as `cijfer`, apart from what must be told above the form. */
const splits = (errors: Veldfouten, velden: readonly string[]): [Veldfouten, string[]] => {
  const eigen = (veld: string): boolean => velden.includes(veld) || velden.includes(veld.split('.')[0] ?? veld)
  const fouten = Object.entries(errors).filter(([veld]) => !isBevestiging(veld))
  return [
    Object.fromEntries(fouten.filter(([veld]) => eigen(veld))),
    fouten.filter(([veld]) => !eigen(veld)).map(([, tekst]) => tekst),
  ]
}
/** A sentence that already stands elsewhere in the form is not said twice. */
const bericht = (fout: unknown, boven: readonly string[], vragen: readonly Bevestigvraag[]): string | null => {
  const eerste = vragen.some((vraag) => vraag.zin === zin(fout)) ? [] : [zin(fout)]
  return [...new Set([...eerste, ...boven])].join(' ') || null
}

export const useVerzenden = () => {
  const queryClient = useQueryClient()
  const notify = useNotify()
  const [melding, setMelding] = useState<string | null>(null)
  const [bevestigen, setBevestigen] = useState<readonly Bevestigvraag[]>([])
  const [conflict, setConflict] = useState<Conflict | null>(null)

  const afgewezen = (fout: unknown, velden: readonly string[], waarden: Waarden): Formulierfouten => {
    const inhoud = foutinhoud(fout)
    if (inhoud?.code === 'VEROUDERD' && inhoud.versie !== undefined) {
      setConflict({ waarden, versie: inhoud.versie })
      return NIET_VERSTUURD
    }
    const vragen = inhoud ? bevestigvragen(inhoud, zin(fout)) : []
    // A question that was answered stays, so that the same form can be sent again after another refusal.
    setBevestigen((al) => [...al.filter(({ bron }) => !vragen.some((vraag) => vraag.bron === bron)), ...vragen])
    const [bijVeld, boven] = splits(inhoud && !isVraag(inhoud) ? (inhoud.errors ?? {}) : {}, velden)
    // What is wrong with a field stands at the field, and the form says which fields those are.
    const alleenVelden = inhoud?.code === 'ONGELDIGE_INVOER' && Object.keys(bijVeld).length > 0
    setMelding(alleenVelden ? boven.join(' ') || null : bericht(fout, boven, vragen))
    return { ...NIET_VERSTUURD, ...bijVeld }
  }

  const verzend = async <T = Rij>(
    { gelukt, doe, klaar, velden }: Verzending<T>,
    waarden: Waarden,
    versie?: number,
  ): Promise<Formulierfouten | undefined> => {
    setMelding(null)
    setConflict(null)
    try {
      // react-admin stands between this and the data provider: only a row with its proof is a success.
      const data = eisBewijs((await doe(waarden, versie)).data)
      houdFocus(queryClient)
      // One act can touch more rows than its own (a started actie moves its knelpunten), so everything on screen is asked again.
      void queryClient.invalidateQueries()
      notify(typeof gelukt === 'string' ? gelukt : gelukt(data), { type: 'success' })
      klaar(data)
      return undefined
    } catch (fout) {
      return afgewezen(fout, velden, waarden)
    }
  }
  return { verzend, melding, bevestigen, conflict, sluitConflict: () => setConflict(null) }
}
