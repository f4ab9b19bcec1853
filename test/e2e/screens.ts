// Every screen of the portal, with what must be on it before it counts as shown.
import type { Page } from 'playwright-core'
import { gaNaar, totRust } from './portal.js'

export interface Plekken {
  knelpunt: string
  actie: string
  partner: string
  convenant: string
  pilot: string
  succes: string
}
interface Scherm {
  naam: string
  toon(page: Page, plekken: Plekken): Promise<void>
}
const wacht = (page: Page) => page.getByLabel('Bezig met laden').first().waitFor({ state: 'detached' })
const pagina = (naam: string, pad: (p: Plekken) => string, titel: string | RegExp): Scherm => ({
  naam,
  toon: async (page, plekken) => {
    await gaNaar(page, pad(plekken), titel)
    await totRust(page)
    await wacht(page)
  },
})
const dialoog = (naam: string, pad: (p: Plekken) => string, knop: string): Scherm => ({
  naam,
  toon: async (page, plekken) => {
    await gaNaar(page, pad(plekken), /./)
    await totRust(page)
    await page.getByRole('button', { name: knop, exact: true }).first().click()
    await page.getByRole('dialog').waitFor()
  },
})

export const schermen: readonly Scherm[] = [
  pagina('start', () => '/', 'Vandaag'),
  pagina('mijn acties', () => '/mijn-acties', 'Mijn acties'),
  pagina('knelpunten', () => '/knelpunten', 'Knelpunten'),
  pagina(
    'knelpunten, niets gevonden',
    () => `/knelpunten?filter=${encodeURIComponent('{"q":"bestaatniet"}')}`,
    'Knelpunten',
  ),
  pagina('acties', () => '/acties', 'Acties'),
  pagina('partners', () => '/partners', 'Partners'),
  pagina('convenanten', () => '/convenanten', 'Convenanten'),
  pagina('pilots', () => '/pilots', 'Pilots'),
  pagina('successen', () => '/successen', 'Successen'),
  pagina('gebruikers', () => '/gebruikers', 'Gebruikers'),
  pagina('taakstelling', () => '/taakstellingen', 'Taakstelling'),
  pagina('taakstelling van één jaar', () => '/taakstellingen?gemeente=0988&jaar=2022', 'Taakstelling'),
  pagina('rekenregels', () => '/rekenregels', 'Rekenregels'),
  pagina('rekenregels van één soort', () => '/rekenregels?soort=PIP', 'Rekenregels'),
  pagina('knelpunt', (p) => p.knelpunt, /./),
  pagina('actie', (p) => p.actie, /./),
  pagina('partner', (p) => p.partner, /./),
  pagina('convenant', (p) => p.convenant, /./),
  pagina('pilot', (p) => p.pilot, /./),
  pagina('succes', (p) => p.succes, /./),
  pagina('knelpunt melden', () => '/knelpunten/create', 'Knelpunt melden'),
  pagina('knelpunt wijzigen', (p) => p.knelpunt.replace('/show', ''), /wijzigen$/),
  pagina('actie toevoegen', () => '/acties/create', 'Actie toevoegen'),
  pagina('partner toevoegen', () => '/partners/create', 'Partner toevoegen'),
  pagina('convenant toevoegen', () => '/convenanten/create', 'Convenant toevoegen'),
  pagina('pilot wijzigen', (p) => p.pilot.replace('/show', ''), /wijzigen$/),
  pagina('succes wijzigen', (p) => p.succes.replace('/show', ''), /wijzigen$/),
  pagina('niet gevonden', () => '/bestaat-niet', 'Niet gevonden'),
  dialoog('parkeren', (p) => p.knelpunt, 'Parkeren'),
  dialoog('uitstellen', (p) => p.actie, 'Uitstellen'),
  dialoog('contactpersoon', (p) => p.partner, 'Contactpersoon toevoegen'),
  dialoog('samenvoegen', (p) => p.partner, 'Samenvoegen met…'),
  dialoog('partij', (p) => p.convenant, 'Partij toevoegen'),
  dialoog('afspraak', (p) => p.convenant, 'Afspraak toevoegen'),
  dialoog('meting', (p) => p.pilot, 'Meting vastleggen'),
  dialoog('evaluatie', (p) => p.pilot, 'Evalueren'),
  dialoog('realisatie', () => '/taakstellingen', 'Realisatie vastleggen'),
  dialoog('geschiedenis van een cijfer', () => '/taakstellingen', 'Geschiedenis: Weert 2020'),
]
