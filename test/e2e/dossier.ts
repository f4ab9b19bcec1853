// What a regisseur does in the portal of persons, as functions.
import type { Locator, Page } from 'playwright-core'
import { gaNaar } from './portal.js'

/** A part of a dossier by its heading. */
export const deel = (page: Page, naam: string): Locator => page.getByRole('region', { name: naam })
export const tabel = (page: Page): Locator => page.getByRole('table')
export const zoekIn = (page: Page, wat: string): Locator => page.getByRole('textbox', { name: `Zoeken in ${wat}` })

export const NIEUW = { roepnaam: 'Salie', achternaam: 'Voorbeeld-Proef', geboortedatum: '1990-04-05' }
export const NIEUWE_NAAM = 'Salie Voorbeeld-Proef'
/** Fills the form of a new dossier; sending it is for the test. */
export const vulNieuw = async (page: Page): Promise<void> => {
  await gaNaar(page, '/inburgeraars/create', 'Nieuw dossier')
  await page.getByLabel(/^Roepnaam/).fill(NIEUW.roepnaam)
  await page.getByLabel(/^Achternaam/).fill(NIEUW.achternaam)
  await page.getByLabel(/^Geboortedatum/).fill(NIEUW.geboortedatum)
}
export const maakNieuw = (page: Page): Promise<void> => page.getByRole('button', { name: 'Nieuw dossier' }).click()
