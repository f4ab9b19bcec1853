// What somebody types in a filter waits a moment, so that not every letter is a question. What is chosen meanwhile takes along what
// waits, or puts it away: nothing is ever written back as it was when the typing began.
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useListContext, type ListControllerResult } from 'react-admin'
import type { Filters } from '../print/description.js'

const WACHT_MS = 500

export type Open = Record<string, boolean>
export interface Typwerk {
  /** a field got another value, and may get another one soon */
  typ(veld: string, waarde: unknown): void
  /** asks what was typed now */
  vraag(): void
  /** these values for these fields, beside what is asked already and what is being typed */
  wijzig(deel: Filters, open?: Open): void
  /** is what stands in this field not asked yet? */
  wacht(veld: string): boolean
  /** which of the fields hold what cannot be asked */
  zetFouten(velden: readonly string[]): void
  /** goes up when all that was typed is put away */
  beurt: number
}
const Context = createContext<Typwerk | null>(null)
export const TypwerkProvider = Context.Provider
/** How the filters of this list are changed. */
export const useTypwerk = (): Typwerk => {
  const typwerk = useContext(Context)
  if (!typwerk) throw new Error('Filters change inside a list only')
  return typwerk
}

/** What waits in the fields, outside of what is drawn: a timer and a click both look at the newest of it. */
class Wachtkamer {
  getypt: Filters = {}
  fouten: readonly string[] = []
  klok: ReturnType<typeof setTimeout> | undefined
  /** @returns what can be asked; what cannot stays until it can */
  neem(): Filters {
    clearTimeout(this.klok)
    const alles = Object.entries(this.getypt)
    const blijft = ([veld]: [string, unknown]): boolean => this.fouten.includes(veld)
    this.getypt = Object.fromEntries(alles.filter(blijft))
    return Object.fromEntries(alles.filter((deel) => !blijft(deel)))
  }
  vergeet(velden?: readonly string[]): void {
    if (!velden) clearTimeout(this.klok)
    this.getypt = velden
      ? Object.fromEntries(Object.entries(this.getypt).filter(([veld]) => !velden.includes(veld)))
      : {}
  }
}

/** @returns the list, of which every change counts with what is being typed, and how its filters are changed */
export const useGetypt = (): { lijst: ListControllerResult; typwerk: Typwerk } => {
  const lijst: ListControllerResult = useListContext()
  const { setFilters, hideFilter } = lijst
  const filterValues = lijst.filterValues as Filters
  const [beurt, setBeurt] = useState(0)
  const [kamer] = useState(() => new Wachtkamer())
  // Ahead of what is drawn, for as long as react-admin takes to store it.
  const nu = useRef({ filters: filterValues, setFilters })
  useEffect(() => {
    nu.current = { filters: filterValues, setFilters }
  }, [filterValues, setFilters])
  useEffect(() => () => clearTimeout(kamer.klok), [kamer])

  const zet = useCallback((filters: Filters, open?: Open): void => {
    nu.current.filters = filters
    nu.current.setFilters(filters, open)
  }, [])
  const vraag = useCallback((): void => {
    const getypt = kamer.neem()
    if (Object.keys(getypt).length > 0) zet({ ...nu.current.filters, ...getypt })
  }, [kamer, zet])
  const typwerk = useMemo(
    (): Typwerk => ({
      beurt,
      vraag,
      typ: (veld, waarde) => {
        kamer.getypt = { ...kamer.getypt, [veld]: waarde }
        clearTimeout(kamer.klok)
        kamer.klok = setTimeout(vraag, WACHT_MS)
      },
      wijzig: (deel, open) => {
        kamer.vergeet(Object.keys(deel))
        zet({ ...nu.current.filters, ...kamer.neem(), ...deel }, open)
      },
      wacht: (veld) => veld in kamer.getypt,
      zetFouten: (velden) => {
        kamer.fouten = velden
      },
    }),
    [beurt, kamer, vraag, zet],
  )
  const vervang: ListControllerResult['setFilters'] = (filters, open) => {
    kamer.vergeet()
    setBeurt((n) => n + 1)
    zet(filters as Filters, open as Open | undefined)
  }
  const verberg = (veld: string): void => {
    kamer.vergeet([veld])
    hideFilter(veld)
  }
  return { lijst: { ...lijst, setFilters: vervang, hideFilter: verberg }, typwerk }
}
