// What a browser keeps of the pages that were shown: what whoever comes next on the same computer can find.
import type { Page } from 'playwright-core'
import { FICTIEVE_PERSONEN } from '../../server/bron/personen.data.js'

/** What says who somebody is, of everybody in the seed. */
export const NAMEN: readonly string[] = [
  ...new Set(FICTIEVE_PERSONEN.flatMap(({ roepnaam, achternaam }) => [roepnaam ?? '', achternaam])),
  'Voorbeeld-',
].filter(Boolean)

const leesbaar = (tekst: string): string => {
  try {
    return decodeURIComponent(tekst.replaceAll('+', ' '))
  } catch {
    return tekst
  }
}

/** In the page: titles and state of now, every store of its origin. As text: the tests know no types of a browser. */
const IN_DE_PAGINA = `(async () => {
  const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => new Promise((klaar) => {
    const open = indexedDB.open(name)
    open.onerror = () => klaar(name)
    open.onsuccess = async () => {
      const db = open.result
      const inhoud = await Promise.all([...db.objectStoreNames].map((store) => new Promise((af) => {
        const vraag = db.transaction(store).objectStore(store).getAll()
        vraag.onsuccess = () => af([store, vraag.result])
        vraag.onerror = () => af(store)
      })))
      db.close()
      klaar([name, inhoud])
    }
  })))
  const caches_ = await Promise.all((await caches.keys()).map(async (naam) => {
    const cache = await caches.open(naam)
    return [naam, await Promise.all((await cache.keys()).map(async (v) => [v.url, await (await cache.match(v)).text()]))]
  }))
  return {
    titel: document.title,
    stand: JSON.stringify(history.state),
    venster: window.name,
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    indexedDB: JSON.stringify(databases),
    Cache: JSON.stringify(caches_),
    cookies: document.cookie,
  }
})()`

/** Everything that is kept, by where it stands. */
export const sporen = async (page: Page): Promise<Record<string, string>> => {
  const cdp = await page.context().newCDPSession(page)
  const { entries } = await cdp.send('Page.getNavigationHistory')
  await cdp.detach()
  return {
    ...(await page.evaluate<Record<string, string>>(IN_DE_PAGINA)),
    adressen: entries.map(({ url, userTypedURL }) => `${url} ${userTypedURL}`).join('\n'),
    titels: entries.map(({ title }) => title).join('\n'),
    alleCookies: JSON.stringify(await page.context().cookies()),
  }
}

/** Where a name, or a text that was typed, is found: "localStorage: Voorbeeld-". */
export const gevonden = async (page: Page, woorden: readonly string[] = NAMEN): Promise<string[]> =>
  Object.entries(await sporen(page)).flatMap(([plek, tekst]) => {
    const alles = `${tekst}\n${leesbaar(tekst)}`.toLowerCase()
    return woorden.filter((woord) => alles.includes(woord.toLowerCase())).map((woord) => `${plek}: ${woord}`)
  })
