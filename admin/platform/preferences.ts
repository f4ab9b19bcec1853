// The Store of react-admin, split in two: preferences about the screen go to the browser's storage, everything else
// (search texts, filters) stays in memory, because it may name people.
import type { Store } from 'react-admin'
import { localStorageStore, memoryStore } from 'react-admin'

const isVoorkeur = (sleutel: string): boolean =>
  sleutel === 'theme' || sleutel.endsWith('.kolommen') || sleutel.startsWith('preferences.')

export const voorkeurenStore = (): Store => {
  const blijvend = localStorageStore('1', 'Regiotafel')
  const vluchtig = memoryStore()
  const voor = (sleutel: string): Store => (isVoorkeur(sleutel) ? blijvend : vluchtig)
  return {
    setup: () => [blijvend, vluchtig].forEach((store) => store.setup()),
    teardown: () => [blijvend, vluchtig].forEach((store) => store.teardown()),
    getItem: (sleutel, standaard) => voor(sleutel).getItem(sleutel, standaard),
    setItem: (sleutel, waarde) => voor(sleutel).setItem(sleutel, waarde),
    removeItem: (sleutel) => voor(sleutel).removeItem(sleutel),
    removeItems: (begin) => [blijvend, vluchtig].forEach((store) => store.removeItems(begin)),
    reset: () => [blijvend, vluchtig].forEach((store) => store.reset()),
    listItems: (begin) => ({ ...blijvend.listItems?.(begin), ...vluchtig.listItems?.(begin) }),
    subscribe: (sleutel, terug) => voor(sleutel).subscribe(sleutel, terug),
  }
}
