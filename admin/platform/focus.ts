// After an act the button that was pressed is often gone, and the keyboard would start again at the top of the page. It
// goes to what took the place of that button: the next act in the head of a page, the next row of a list.
import type { QueryClient } from '@tanstack/react-query'

const TE_BEREIKEN = 'button:not([disabled]), a[href], input:not([disabled]), [tabindex="0"]'
const GEBIED = '.rt-kop, section, .rt-kaart, main'
const STAP = 60
const TERMIJN = 5_000

let laatste: HTMLElement | null = null
let wacht: ReturnType<typeof setTimeout> | undefined
// In a dialog the keyboard is a guest: what counts is where it came from.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest('[role="dialog"], [role="menu"]')) laatste = target
})

const HOOFD = '.rt-kop'
const RUST = 4

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
  const nummer = gebied.matches(HOOFD) ? 0 : Math.max(0, knoppen(gebied).indexOf(element))
  return { gebied, nummer }
}
const isVerloren = (): boolean => document.activeElement === null || document.activeElement === document.body

/** The place as it is now: a page that was drawn anew has another head, which is the same place. */
const nu = ({ gebied }: Plek): HTMLElement | null => {
  if (gebied.isConnected) return gebied
  return gebied.matches(HOOFD) ? document.querySelector<HTMLElement>(HOOFD) : null
}
const naarKnop = (plek: Plek): void => {
  const gebied = nu(plek)
  const lijst = gebied ? knoppen(gebied) : []
  lijst[Math.min(plek.nummer, lijst.length - 1)]?.focus()
}
const naarKop = (plek: Plek | null): void => {
  const gebied = plek ? nu(plek) : null
  const kop = gebied?.querySelector<HTMLElement>('h1, h2, h3') ?? document.querySelector('h1')
  if (!kop) return
  kop.tabIndex = -1
  kop.focus()
}

/**
 * Keeps watch while the screen is asked again, and puts the keyboard back when it got lost. Call it before asking. One
 * watch at a time: that of an act before this one knows a place that is no longer where the keyboard was.
 */
export const houdFocus = (queryClient: QueryClient): void => {
  const plek = plekVan(laatste)
  const einde = Date.now() + TERMIJN
  let rustig = 0
  const kijk = (): void => {
    const bezig = queryClient.isFetching() > 0
    const voorbij = Date.now() > einde
    rustig = bezig ? 0 : rustig + 1
    // A lost keyboard is put back once the new buttons are there. They can be drawn a moment after their answer came, so
    // the heading is taken only when nothing moves any more: whoever is put there stays there.
    if (plek && isVerloren() && (!bezig || voorbij)) naarKnop(plek)
    if (isVerloren() && (rustig >= RUST || voorbij)) naarKop(plek)
    if (rustig < RUST && !voorbij) wacht = setTimeout(kijk, STAP)
  }
  clearTimeout(wacht)
  wacht = setTimeout(kijk, STAP)
}
