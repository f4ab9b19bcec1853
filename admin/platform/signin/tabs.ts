// The tabs of one browser share a cookie, so they tell each other when somebody signed in or out. The message names
// nobody: each tab asks the server itself who is signed in now.
const NAAM = 'regiotafel-sessie'
const kanaal = typeof window === 'undefined' ? null : new BroadcastChannel(NAAM)

export const meldTabs = (): void => kanaal?.postMessage('kijk')
export const bijMelding = (doe: () => void): (() => void) => {
  kanaal?.addEventListener('message', doe)
  return () => kanaal?.removeEventListener('message', doe)
}
