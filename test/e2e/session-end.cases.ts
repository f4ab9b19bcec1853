// Forms and acts of every kind the portal has, each as far as the moment before it is sent.
import type { Locator, Page } from 'playwright-core'
import type { Persoon } from '../support/als.js'
import { voegToe } from '../support/acties.js'
import { dag } from '../support/token.js'
import { kies, kop, laad } from './portal.js'

export interface Geval {
  naam: string
  /** who does it */
  account: string
  /** opens it and fills it in; `titel` is different each time. The button that sends it, and what was typed */
  begin(page: Page, api: Persoon, titel: string): Promise<{ knop: Locator; velden: readonly [Locator, string][] }>
  /** the sentence of success */
  gelukt: string
  /** SQL that counts what is stored under this titel */
  telling: string
}

const vulAlles = async (velden: readonly [Locator, string][]): Promise<void> => {
  for (const [veld, tekst] of velden) await veld.fill(tekst)
}
/** Also while it is behind the dialog of the session, where it is hidden from assistive technology. */
const venster = (page: Page): Locator => page.locator('.MuiDialog-root:not(.rt-sessievenster)')
const knop = (waar: Page | Locator, naam: string): Locator => waar.getByRole('button', { name: naam, exact: true })
const id = async (api: Persoon, mutatie: string): Promise<string> =>
  Object.values(await api.krijg<Record<string, { id: string }>>(`mutation { ${mutatie} }`))[0]!.id
const knelpunt = (api: Persoon, titel: string): Promise<string> =>
  id(api, `knelpuntMelden(input: { thema: ZORG, titel: "${titel}" }) { id }`)

const formulieren: readonly Geval[] = [
  {
    naam: 'een knelpunt melden',
    account: 'taskforce',
    gelukt: 'Het knelpunt is gemeld.',
    telling: 'select 1 from knelpunt where titel = $1',
    async begin(page, _api, titel) {
      await laad(page, '/knelpunten/create', 'Knelpunt melden')
      await kies(page, /^Thema/, 'Zorg')
      const velden = [
        [page.getByLabel(/^Titel/), titel],
        [page.getByLabel(/^Omschrijving/), 'Een lange tekst die niemand nog eens wil typen.'],
      ] as const
      await vulAlles(velden.map(([v, t]) => [v, t]))
      return { knop: knop(page, 'Knelpunt melden'), velden: velden.map(([v, t]) => [v, t]) }
    },
  },
  {
    naam: 'een knelpunt wijzigen',
    account: 'taskforce',
    gelukt: 'Opgeslagen.',
    telling: 'select 1 from knelpunt where omschrijving = $1',
    async begin(page, api, titel) {
      const rij = await knelpunt(api, `Oud ${titel}`)
      await laad(page, `/knelpunten/${rij}`, /wijzigen$/)
      const velden: [Locator, string][] = [[page.getByLabel(/^Omschrijving/), titel]]
      await vulAlles(velden)
      return { knop: knop(page, 'Opslaan'), velden }
    },
  },
  {
    naam: 'een actie toevoegen',
    account: 'taskforce',
    gelukt: 'De actie is toegevoegd.',
    telling: 'select 1 from actie where titel = $1',
    async begin(page, _api, titel) {
      await laad(page, '/acties/create', 'Actie toevoegen')
      const velden: [Locator, string][] = [
        [page.getByLabel(/^Titel/), titel],
        [page.getByLabel(/^Streefdatum/), '2026-12-24'],
      ]
      await vulAlles(velden)
      return { knop: knop(page, 'Actie toevoegen'), velden }
    },
  },
]

const handelingen: readonly Geval[] = [
  {
    naam: 'een actie blokkeren, in een venster',
    account: 'taskforce',
    gelukt: 'De actie staat op geblokkeerd.',
    telling: `select 1 from actie where blokkade->>'wachtenOp' = $1`,
    async begin(page, api, titel) {
      const rij = await voegToe(api, { titel: `Blok ${titel}` })
      await laad(page, `/acties/${rij.id}/show`, `Blok ${titel}`)
      await knop(page, 'Blokkeren').click()
      const velden: [Locator, string][] = [
        [venster(page).getByLabel(/^Waarop wacht u/), titel],
        [venster(page).getByLabel(/^Wanneer kan de actie/), 'Als er een tolk is'],
      ]
      await vulAlles(velden)
      return { knop: knop(venster(page), 'Blokkeren'), velden }
    },
  },
  {
    naam: 'een actie starten, met één klik',
    account: 'taskforce',
    gelukt: 'De actie is gestart.',
    telling: `select 1 from actie where titel = $1 and status = 'BEZIG'`,
    async begin(page, api, titel) {
      const rij = await voegToe(api, { titel })
      await laad(page, `/acties/${rij.id}/show`, titel)
      return { knop: knop(page, 'Starten'), velden: [] }
    },
  },
  {
    naam: 'een token uitgeven',
    account: 'beheer',
    gelukt: 'Het token is uitgegeven.',
    telling: 'select 1 from token where naam = $1',
    async begin(page, _api, titel) {
      await laad(page, '/tokens', 'API-tokens')
      await knop(page, 'Token uitgeven').click()
      const v = venster(page)
      await kies(page, /^Gemeenten/, /^Weert$/, v)
      await page.keyboard.press('Escape')
      const velden: [Locator, string][] = [
        [v.getByLabel(/^Naam/), titel],
        [v.getByLabel(/^Laatste dag/), dag(30)],
      ]
      await vulAlles(velden)
      return { knop: knop(v, 'Token uitgeven'), velden }
    },
  },
  {
    naam: 'een token intrekken, na een bevestiging',
    account: 'beheer',
    gelukt: 'Het token is ingetrokken.',
    telling: 'select 1 from token where naam = $1 and ingetrokken_op is not null',
    async begin(page, api, titel) {
      await id(
        api,
        `tokenUitgeven(input: { naam: "${titel}", gemeenten: ["0988"], verlooptDatum: "${dag(30)}" }) { id }`,
      )
      await laad(page, '/tokens', 'API-tokens')
      await knop(page, `Intrekken: ${titel}`).click()
      return { knop: knop(venster(page), 'Intrekken'), velden: [] }
    },
  },
]

const regio: readonly Geval[] = [
  {
    naam: 'een contactpersoon toevoegen',
    account: 'coordinator',
    gelukt: 'De contactpersoon is toegevoegd.',
    telling: 'select 1 from contactpersoon where naam = $1',
    async begin(page, _api, titel) {
      await laad(page, '/partners', 'Partners')
      await page.getByRole('link', { name: 'Bibliocenter' }).click()
      await knop(page, 'Contactpersoon toevoegen').click()
      const velden: [Locator, string][] = [[venster(page).getByLabel(/^Naam/), titel]]
      await vulAlles(velden)
      return { knop: knop(venster(page), 'Contactpersoon toevoegen'), velden }
    },
  },
  {
    naam: 'een afspraak toevoegen aan het convenant',
    account: 'coordinator',
    gelukt: 'De afspraak is toegevoegd.',
    telling: 'select 1 from afspraak where tekst = $1',
    async begin(page, _api, titel) {
      await laad(page, '/convenanten', 'Convenanten')
      await page.getByRole('link', { name: 'Samen aan de slag met VOI!' }).click()
      await kop(page, 'Samen aan de slag met VOI!').waitFor()
      await knop(page, 'Afspraak toevoegen').click()
      const velden: [Locator, string][] = [[venster(page).getByLabel(/^Wat is afgesproken/), titel]]
      await vulAlles(velden)
      return { knop: knop(venster(page), 'Afspraak toevoegen'), velden }
    },
  },
  {
    naam: 'een cijfer verbeteren',
    account: 'coordinator',
    gelukt: 'Het cijfer is verbeterd.',
    telling: 'select 1 from taakstelling where voetnoot = $1',
    async begin(page, _api, titel) {
      await laad(page, '/taakstellingen', 'Taakstelling')
      await knop(page, 'Verbeteren: Weert 2020').click()
      await page.getByRole('menuitem', { name: 'Realisatie verbeteren' }).click()
      const v = venster(page)
      const velden: [Locator, string][] = [
        [v.getByLabel(/^Voetnoot/), titel],
        [v.getByLabel(/^Waarom verbetert u dit/), 'De telling was niet compleet.'],
      ]
      await vulAlles(velden)
      return { knop: knop(v, 'Realisatie verbeteren'), velden }
    },
  },
  {
    naam: 'twee partners samenvoegen',
    account: 'coordinator',
    gelukt: 'De twee partners zijn nu één partner.',
    telling: `select 1 from partner where $1 = any(aliassen)`,
    async begin(page, api, titel) {
      await id(api, `partnerToevoegen(input: { naam: "${titel}", soort: OVERIG, bevestigNieuwePartner: true }) { id }`)
      await laad(page, '/partners', 'Partners')
      await page.getByRole('link', { name: 'Bibliocenter', exact: true }).click()
      await knop(page, 'Samenvoegen met…').click()
      const v = venster(page)
      await v.getByLabel(/^Welke partner is dubbel/).fill(titel)
      await page.getByRole('option', { name: titel }).click()
      await v.getByRole('status').getByText('verdwijnt uit de lijst').waitFor()
      return { knop: knop(v, 'Samenvoegen'), velden: [[v.getByLabel(/^Welke partner is dubbel/), titel]] }
    },
  },
]

export const GEVALLEN: readonly Geval[] = [...formulieren, ...handelingen, ...regio]
