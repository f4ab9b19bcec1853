// Whether a form on this page holds something that was not saved: what is said when the session ends speaks of it only then.
import { useEffect } from 'react'

let gevuld = 0
export const heeftTekst = (): boolean => gevuld > 0

/** Called by every form. @param gewijzigd does it hold something else than it was opened with? */
export const useTekst = (gewijzigd: boolean): void => {
  useEffect(() => {
    if (!gewijzigd) return undefined
    gevuld += 1
    return () => void (gevuld -= 1)
  }, [gewijzigd])
}
