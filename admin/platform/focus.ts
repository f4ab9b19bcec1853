// After an act the button that was pressed is often gone, and the keyboard would start again at the top of the page. It
// goes to what took the place of that button: the next act in the head of a page, the next row of a list.
import type { QueryClient } from '@tanstack/react-query'

const TE_BEREIKEN = 'button:not([disabled]), a[href], input:not([disabled]), [tabindex="0"]'
const GEBIED = '.rt-kop, section, .rt-kaart, main'
const STAP = 60
const TERMIJN = 5_000

let laatste: HTMLElement | null = null
// In a dialog the keyboard is a guest: what counts is where it came from.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest('[role="dialog"], [role="menu"]')) laatste = target
})

interface Plek {
  gebied: HTMLElement
  nummer: number
}
const knoppen = (gebied: HTMLElement): HTMLElement[] =>
  [...(gebied.querySelector('.rt-kop__acties') ?? gebied).querySelectorAll<HTMLElement>(TE_BEREIKEN)].filter(
    (element) => element.offsetParent !== null,
  )
const plekVan = (element: HTMLElement | null): Plek | null => {
  const gebied = element?.closest<HTMLElement>(GEBIED)
  if (!element || !gebied) return null
  // In the head the acts are in order of importance, so the next one is the first; elsewhere it is what moved up.
  const nummer = gebied.matches('.rt-kop') ? 0 : Math.max(0, knoppen(gebied).indexOf(element))
  return { gebied, nummer }
}
const isVerloren = (): boolean => document.activeElement === null || document.activeElement === document.body

const herstel = (plek: Plek | null): void => {
  const gebied = plek?.gebied.isConnected ? plek.gebied : null
  const lijst = gebied ? knoppen(gebied) : []
  const doel = lijst[Math.min(plek?.nummer ?? 0, lijst.length - 1)]
  if (doel) return doel.focus()
  const kop = (gebied?.querySelector('h1, h2, h3') ?? document.querySelector('h1')) as HTMLElement | null
  if (!kop) return
  kop.tabIndex = -1
  kop.focus()
}

/** Keeps watch while the screen is asked again, and puts the keyboard back when it got lost. Call it before asking. */
export const houdFocus = (queryClient: QueryClient): void => {
  const plek = plekVan(laatste)
  const einde = Date.now() + TERMIJN
  let rustig = 0
  const kijk = (): void => {
    const bezig = queryClient.isFetching() > 0
    // A lost keyboard is put back once the new buttons are there.
    if (isVerloren() && (!bezig || Date.now() > einde)) herstel(plek)
    rustig = bezig ? 0 : rustig + 1
    if (rustig < 4 && Date.now() < einde) setTimeout(kijk, STAP)
  }
  setTimeout(kijk, STAP)
}
