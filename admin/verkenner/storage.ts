// Where GraphiQL keeps the queries of its tabs: in memory, per session. Nothing reaches the storage of the browser, and
// the next user starts empty because their session is another object. Answers and headers are never given to a storage.
import type { Storage } from '@graphiql/toolkit'
import type { Sessie } from '../platform/session.js'

const perSessie = new WeakMap<Sessie, Storage>()

const inGeheugen = (): Storage => {
  const inhoud = new Map<string, string>()
  return {
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => void inhoud.set(sleutel, waarde),
    removeItem: (sleutel) => void inhoud.delete(sleutel),
    clear: () => inhoud.clear(),
    get length() {
      return inhoud.size
    },
  }
}

export const opslagVan = (sessie: Sessie | null): Storage => {
  if (!sessie) return inGeheugen()
  const opslag = perSessie.get(sessie) ?? inGeheugen()
  perSessie.set(sessie, opslag)
  return opslag
}
