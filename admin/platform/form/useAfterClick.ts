// Waits for the end of a click before something appears that moves the page.
import { useEffect, useRef } from 'react'

const EINDEN = ['pointerup', 'pointercancel'] as const

/**
 * Does something once the mouse button or finger is up. A sentence that appears while it is down moves the page, and the
 * click of someone who pressed "Opslaan" would land beside the button.
 */
export const useNaDeKlik = (): ((doe: () => void) => void) => {
  const neer = useRef(false)
  useEffect(() => {
    const op = (): void => void (neer.current = false)
    const druk = (): void => void (neer.current = true)
    document.addEventListener('pointerdown', druk, true)
    for (const einde of EINDEN) document.addEventListener(einde, op, true)
    return () => {
      document.removeEventListener('pointerdown', druk, true)
      for (const einde of EINDEN) document.removeEventListener(einde, op, true)
    }
  }, [])
  return (doe) => {
    if (!neer.current) return doe()
    document.addEventListener('pointerup', () => setTimeout(doe), { once: true })
  }
}
