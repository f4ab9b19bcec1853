// Files that the user keeps: made in the browser, or fetched from a route of the server.
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { haalBestand, zin } from './client.js'

/** Long enough to be read: it is all that tells why there is no file. */
const LEESTIJD = 12_000
/** After this the browser has certainly taken the file. */
const BEWAARTIJD = 60_000

/** Gives the browser what it finds at an address to keep, under this name. */
export const bewaar = (adres: string, naam: string): void => {
  const link = document.createElement('a')
  link.href = adres
  link.download = naam
  link.click()
}

export interface Bestandhaler {
  haal(pad: string): void
  /** on its way */
  bezig: boolean
}
/** Fetches a file. When the session is over, signing in comes first and then the file; any other refusal is told. */
export const useBestand = (): Bestandhaler => {
  const notify = useNotify()
  const [bezig, setBezig] = useState(false)
  const haal = async (pad: string): Promise<void> => {
    setBezig(true)
    try {
      const { naam, inhoud } = await haalBestand(pad)
      const adres = URL.createObjectURL(inhoud)
      bewaar(adres, naam)
      setTimeout(() => URL.revokeObjectURL(adres), BEWAARTIJD)
    } catch (fout) {
      notify(zin(fout), { type: 'error', autoHideDuration: LEESTIJD })
    } finally {
      setBezig(false)
    }
  }
  return { bezig, haal: (pad) => (bezig ? undefined : void haal(pad)) }
}
