// Where the keyboard was before a dialog of the session came up, so that it goes back there: a button that was switched
// off while it sent something lost the keyboard already, and the browser does not remember that.
import { useEffect } from 'react'

/** Marks dialogs that are about the session, not about the page. */
export const SESSIEVENSTER = 'rt-sessievenster'
let laatste: HTMLElement | null = null

const onthoud = ({ target }: FocusEvent): void => {
  if (target instanceof HTMLElement && !target.closest(`.${SESSIEVENSTER}`)) laatste = target
}

/** Remembers the place while no dialog of the session is open, and goes back to it when one closes. */
export const useTerug = (dicht: boolean): void => {
  useEffect(() => {
    if (!dicht) return undefined
    const plek = laatste
    const keer = (): void => {
      if (plek?.isConnected && document.activeElement !== plek) plek.focus()
    }
    keer()
    // And once more, after a dialog below this one has taken the keyboard to its own start.
    const terug = setTimeout(keer)
    document.addEventListener('focusin', onthoud)
    return () => {
      clearTimeout(terug)
      document.removeEventListener('focusin', onthoud)
    }
  }, [dicht])
}
