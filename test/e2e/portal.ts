// What a person does in the portal, as functions, so that the tests read as a story.
import { expect } from 'vitest'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

export interface Sessie {
  context: BrowserContext
  page: Page
  /** everything the console reported as wrong */
  meldingen: string[]
}
export interface Scherm {
  breedte?: number
  hoogte?: number
  kleuren?: 'light' | 'dark'
}
const WACHT = 30_000
/** What each page asked and has no answer to. */
const onderweg = new WeakMap<Page, Set<unknown>>()

export const open = async (browser: Browser, url: string, scherm: Scherm = {}): Promise<Sessie> => {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: scherm.breedte ?? 1440, height: scherm.hoogte ?? 900 },
    colorScheme: scherm.kleuren ?? 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(WACHT)
  const vragen = new Set<unknown>()
  onderweg.set(page, vragen)
  page.on('request', (verzoek) => vragen.add(verzoek))
  page.on('requestfinished', (verzoek) => vragen.delete(verzoek))
  page.on('requestfailed', (verzoek) => vragen.delete(verzoek))
  const meldingen: string[] = []
  // A refusal by the server (404, 403 …) is told on screen; the browser reports it on the console as well.
  page.on('console', (bericht) => {
    if (
      bericht.type() === 'error' &&
      !/Failed to load resource: the server responded with a status of 4\d\d/.test(bericht.text())
    )
      meldingen.push(bericht.text())
  })
  page.on('pageerror', (fout) => meldingen.push(String(fout)))
  return { context, page, meldingen }
}

/** Long enough for what a page asks after a key or an answer to have been sent. */
const STIL = 500
/** Until the page asks nothing for a while, so that what a test does next to the server is not for a question before it. */
export const totRust = async (page: Page): Promise<void> => {
  const vragen = onderweg.get(page)
  for (let sinds = Date.now(); Date.now() - sinds < STIL; await page.waitForTimeout(50))
    if (vragen?.size) sinds = Date.now()
}

const naamVan = async (page: Page, email: string): Promise<string> => {
  const antwoord = await page.request.get('/auth/demo')
  const accounts = (await antwoord.json()) as { email: string; naam: string }[]
  const account = accounts.find((a) => a.email === email)
  if (!account) throw new Error(`Geen demo-account ${email}`)
  return account.naam
}

export const meldAan = async (page: Page, account: string): Promise<void> => {
  const naam = await naamVan(page, `${account}@regio.example`)
  await page.goto('/login')
  await page
    .getByRole('button')
    .filter({ has: page.getByText(naam, { exact: true }) })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
}

/** Signed in as `account`, on the start page. Past the sign-in page, which has tests of its own. */
export const als = async (browser: Browser, url: string, account: string, scherm: Scherm = {}): Promise<Sessie> => {
  const sessie = await open(browser, url, scherm)
  const antwoord = await sessie.context.request.post('/auth/demo', { data: { gebruiker: `${account}@regio.example` } })
  if (antwoord.status() !== 204) throw new Error(`inloggen als ${account}: ${antwoord.status()}`)
  await sessie.page.goto('/')
  await kop(sessie.page, 'Vandaag').waitFor()
  return sessie
}

export const kop = (page: Page, naam: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name: naam, exact: true })
/** Loads the portal anew on this page, as by its address. */
export const laad = async (page: Page, pad: string, titel: string | RegExp): Promise<void> => {
  await page.goto(pad)
  await kop(page, titel).waitFor()
}
const STAP = `(pad) => {
  const open = document.querySelector('#root > *') && !document.querySelector('[role=dialog], [role=alertdialog]')
  if (!open || pad === location.pathname + location.search) return false
  history.pushState(null, '', pad)
  dispatchEvent(new PopStateEvent('popstate', { state: null }))
  return true
}`
/**
 * The same as by a link, which costs a third of it, where the portal stands and nothing is on top of it. What the last page
 * showed may be there for a moment still.
 */
export const gaNaar = async (page: Page, pad: string, titel: string | RegExp): Promise<void> => {
  if (await page.evaluate<boolean>(`(${STAP})(${JSON.stringify(pad)})`)) await kop(page, titel).waitFor()
  else await laad(page, pad, titel)
}
export const kies = async (
  page: Page,
  veld: string | RegExp,
  waarde: string | RegExp,
  binnen: Page | Locator = page,
): Promise<void> => {
  await binnen.getByLabel(veld).click()
  await page.getByRole('option', { name: waarde }).click()
}
export const venster = (page: Page): Locator => page.getByRole('dialog')

export interface Knelpunt {
  thema: string | RegExp
  titel: string
  omschrijving?: string
}
const vulKnelpunt = async (page: Page, { thema, titel, omschrijving }: Knelpunt): Promise<void> => {
  await page.getByLabel(/^Titel/).fill(titel)
  await kies(page, /^Thema/, thema)
  if (omschrijving) await page.getByLabel(/^Omschrijving/).fill(omschrijving)
}
/** Fills the form and sends it; what comes next is for the test. */
export const stuurKnelpunt = async (page: Page, knelpunt: Knelpunt): Promise<void> => {
  await gaNaar(page, '/knelpunten/create', 'Knelpunt melden')
  await vulKnelpunt(page, knelpunt)
  await page.getByRole('button', { name: 'Knelpunt melden' }).click()
}
export const meldKnelpunt = async (page: Page, knelpunt: Knelpunt): Promise<string> => {
  await stuurKnelpunt(page, knelpunt)
  await kop(page, knelpunt.titel).waitFor()
  return new URL(page.url()).pathname
}

/** Does an act that asks for input: opens the dialog, fills it, confirms. */
export const handel = async (page: Page, knop: string, velden: Record<string, string> = {}): Promise<void> => {
  await page.getByRole('button', { name: knop, exact: true }).click()
  for (const [label, waarde] of Object.entries(velden))
    await venster(page)
      .getByLabel(new RegExp(`^${label.replace(/[?()]/g, '\\$&')}`))
      .fill(waarde)
  if (Object.keys(velden).length > 0) {
    await venster(page).getByRole('button', { name: knop, exact: true }).click()
    await venster(page).waitFor({ state: 'detached' })
  }
}

/** It is not there once the page has its answers: what the last page showed, or was known before, may stand for a moment. */
export const verwachtGeen = async (wat: Locator): Promise<void> => {
  await totRust(wat.page())
  expect(await wat.count()).toBe(0)
}
/** The page itself never scrolls sideways; a wide table scrolls inside its own box. */
export const verwachtGeenSchuif = async (page: Page, plek: string): Promise<void> => {
  // As text: the tests are compiled without the types of a browser. A page that just became narrow takes a moment.
  const teBreed = () =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  await expect.poll(teBreed, { timeout: 10_000, message: `${plek} is zoveel pixels te breed` }).toBeLessThanOrEqual(0)
}
