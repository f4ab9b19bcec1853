// `npm run laden -- <address>`: what the first visit costs on a slow line, with an empty cache: kilobytes over the wire,
// the first thing to look at, and the first page that can be used. A measurement for people, not a test.
import { startBrowser } from '../test/e2e/browser.js'

const KBIT = Number(process.env.KBIT ?? 400)
const VERTRAGING_MS = 100
const adres = process.argv[2] ?? 'http://127.0.0.1:4000'

const browser = await startBrowser()
const page = await browser.newPage()
const cdp = await page.context().newCDPSession(page)
await cdp.send('Network.enable')
await cdp.send('Network.emulateNetworkConditions', {
  offline: false,
  latency: VERTRAGING_MS,
  downloadThroughput: (KBIT * 1000) / 8,
  uploadThroughput: (KBIT * 1000) / 8,
})
const soorten = new Map<string, string>()
const bytes = new Map<string, number>()
cdp.on('Network.responseReceived', ({ requestId, type }) => soorten.set(requestId, type))
cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
  const soort = soorten.get(requestId) ?? 'Other'
  bytes.set(soort, (bytes.get(soort) ?? 0) + encodedDataLength)
})
const begin = Date.now()
const seconden = (): string => `${((Date.now() - begin) / 1000).toFixed(1)} s`
await page.goto(adres, { waitUntil: 'commit', timeout: 120_000 })
await page.getByText('Even laden…').waitFor({ timeout: 120_000 })
console.log(`Even laden…        ${seconden()}`)
await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 })
console.log(`eerste kop         ${seconden()} (${await page.getByRole('heading', { level: 1 }).innerText()})`)
await page.waitForLoadState('networkidle', { timeout: 120_000 })
const verf = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1")
console.log(`eerste tekst (FCP) ${(verf / 1000).toFixed(1)} s`)
console.log(`alles binnen       ${seconden()}`)
const totaal = [...bytes.values()].reduce((som, n) => som + n, 0)
for (const [soort, n] of bytes) console.log(`${soort.padEnd(18)} ${(n / 1000).toFixed(1)} kB`)
console.log(`samen              ${(totaal / 1000).toFixed(1)} kB bij ${KBIT} kbit/s en ${VERTRAGING_MS} ms`)
await browser.close()
