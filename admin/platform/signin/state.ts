// What this page knows of its session, for every layer: the client says that it is over, the dialogs show it, and
// whoever reads waits until somebody signed in again. Nothing here talks to the server.
export type Stand =
  /** nobody signed in yet, or all is well */
  | { soort: 'in' }
  /** ends at `om` (by the clock of this machine) unless the user stays, which `verlengbaar` says is possible */
  | { soort: 'waarschuwing'; om: number; verlengbaar: boolean }
  | { soort: 'voorbij' }
  /** this browser now belongs to somebody else: nothing of the former user may stay */
  | { soort: 'ander'; naam: string }

let stand: Stand = { soort: 'in' }
let ingelogd = false
let beurt = 0
const luisteraars = new Set<() => void>()

export const standNu = (): Stand => stand
export const volgStand = (luister: () => void): (() => void) => {
  luisteraars.add(luister)
  return () => void luisteraars.delete(luister)
}
export const zetStand = (nieuw: Stand): void => {
  stand = nieuw
  luisteraars.forEach((luister) => luister())
}

/** Somebody signed in on this page and did not sign out: a refusal then means that the session is over. */
export const isIngelogd = (): boolean => ingelogd
/** Which sign-in a request belongs to: an answer to one that was sent before it says nothing about the session of now. */
export const huidigeBeurt = (): number => beurt
export const zetIngelogd = (aan: boolean): void => {
  ingelogd = aan
  beurt += 1
  zetStand({ soort: 'in' })
}
export const meldVoorbij = (bijBeurt = beurt): void => {
  if (ingelogd && bijBeurt === beurt && stand.soort !== 'voorbij' && stand.soort !== 'ander')
    zetStand({ soort: 'voorbij' })
}

/** Until the same user signed in again. @throws the reason of `signal`; never answers when somebody else signed in */
export const wachtOpInloggen = (signal?: AbortSignal): Promise<void> =>
  new Promise((klaar, mis) => {
    if (signal?.aborted) return mis(signal.reason as Error)
    if (stand.soort === 'in' || stand.soort === 'waarschuwing') return klaar()
    const stop = volgStand(() => {
      if (stand.soort !== 'in') return
      stop()
      klaar()
    })
    signal?.addEventListener('abort', () => {
      stop()
      mis(signal.reason as Error)
    })
  })
