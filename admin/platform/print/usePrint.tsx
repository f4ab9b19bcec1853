// "Afdrukken": makes the paper from every row, and prints it.
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { zin } from '../client.js'
import { toonDag } from '../dates.js'
import { huidigeSessie } from '../session.js'
import { Afdruklijst, type Afdruk } from './PrintedList.js'

/** What the paper holds. `meld` hears how far it is when the rows must be asked for first. */
export type Afdrukmaker = (signal: AbortSignal, meld: (hoeVer: string) => void) => Afdruk | Promise<Afdruk>

interface Afdrukken {
  druk(): void
  /** how far it is, or why it failed */
  stand: string | null
  bezig: boolean
  papier: ReactNode
}

export const aantalVan = (n: number, { een, meer }: { een: string; meer: string }): string =>
  `${n.toLocaleString('nl-NL')} ${n === 1 ? een : meer}`

/** The last line above a printed table: how many, in what order, on which day. */
export const slotregel = (...delen: readonly string[]): string => {
  const dag = huidigeSessie()?.mij.vandaag
  return [...delen, dag ? `Afgedrukt op ${toonDag(dag)}` : ''].filter(Boolean).join(' · ')
}

export const useAfdrukken = (maak: Afdrukmaker): Afdrukken => {
  const [afdruk, setAfdruk] = useState<Afdruk | null>(null)
  const [stand, setStand] = useState<string | null>(null)
  const [bezig, setBezig] = useState(false)
  const afbreken = useRef<AbortController | null>(null)
  useEffect(() => () => afbreken.current?.abort(), [])
  const klaar = useCallback(() => {
    setAfdruk(null)
    setStand(null)
  }, [])
  const begin = async (signal: AbortSignal): Promise<void> => {
    try {
      const nieuw = await maak(signal, setStand)
      setStand(`${aantalVan(nieuw.rijen.length, { een: 'regel', meer: 'regels' })} naar de printer`)
      setAfdruk(nieuw)
    } catch (fout) {
      if (!signal.aborted) setStand(`Afdrukken lukt niet. ${zin(fout)}`)
    } finally {
      setBezig(false)
    }
  }
  const druk = (): void => {
    if (bezig) return
    const controller = new AbortController()
    afbreken.current = controller
    setBezig(true)
    setStand('Ophalen…')
    void begin(controller.signal)
  }
  return { druk, stand, bezig, papier: afdruk ? <Afdruklijst {...afdruk} klaar={klaar} /> : null }
}
