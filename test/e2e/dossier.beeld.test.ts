// Who sees a person for a time, and how the portal of persons looks.
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drempelsInBeideKleuren } from './axe.js'
import { deel, tabel } from './dossier.js'
import { gaNaar, totRust, venster, verwachtGeen, verwachtGeenSchuif } from './portal.js'
import { raiseStage } from './stage.js'

describe('een dossier', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let sql: postgres.Sql
  let dossier: string
  beforeAll(async () => {
    sql = postgres(stage.server.ownerUrl, { max: 1, onnotice: () => undefined })
    const [rij] = await sql<{ id: string }[]>`
      select i.id from inburgeraar i join inburgeraar_contact c on c.inburgeraar_id = i.id
      where i.gemeente_code = '0988' and i.roepnaam is not null and i.regisseur_id is not null and c.telefoon is not null
      order by i.achternaam limit 1`
    dossier = `/inburgeraars/${rij!.id}/show`
  })
  afterAll(() => sql?.end())

  it('met tijdelijke inzage toont wat voor u is, zegt wat niet, en biedt niets aan', async () => {
    const id = dossier.split('/')[2]!
    await sql`insert into inzage (regio_code, id, persoon_id, gemeente_code, dossiercode, gebruiker_id, doel, tot, reden)
      select i.regio_code, gen_random_uuid(), i.id, i.gemeente_code, i.code, g.id, 'TERMIJNBEWAKING', now() + interval '30 minutes', 'Om te zien wat er dan te zien is.'
      from inburgeraar i, gebruiker g join account a on a.gebruiker_id = g.id
      where i.id = ${id} and a.email = 'coordinator@regio.example'`
    const { page, context } = await stage.als('coordinator')
    await gaNaar(page, '/inburgeraars', 'Inburgeraars')
    await page.getByText('1–1 van 1').waitFor()
    expect(await tabel(page).getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Naam', 'Gemeente', 'Doelgroep', 'Regisseur']),
    )
    await tabel(page)
      .getByRole('link', { name: /^Voorbeeld-/ })
      .click()
    await deel(page, 'Contact').getByRole('link', { name: /^06-/ }).waitFor()
    await deel(page, 'Gezondheid').getByText('Dit deel is niet voor u.').waitFor()
    await deel(page, 'BSN').getByText('Dit deel is niet voor u.').waitFor()
    await verwachtGeen(page.getByRole('button', { name: /vastleggen|wijzigen/i }))
    await verwachtGeen(page.getByRole('heading', { name: /Koppeling|Tijdlijn|Huishouden/ }))
    await context.close()
  })

  it.each([
    ['1440', 1440, 900],
    ['360', 360, 740],
  ])('heeft op %s pixels licht en donker geen ernstige drempels, en past', async (_naam, breedte, hoogte) => {
    const { page, context, meldingen } = await stage.als('regisseur.weert', { breedte, hoogte })
    for (const [pad, titel] of [
      ['/inburgeraars', 'Inburgeraars'],
      ['/statushouders', 'Statushouders'],
      [dossier, /^\S+ Voorbeeld-/],
      ['/inburgeraars/create', 'Nieuw dossier'],
      [dossier.replace('/show', ''), /wijzigen$/],
    ] as const) {
      await gaNaar(page, pad, titel)
      await totRust(page)
      expect(await drempelsInBeideKleuren(page), pad).toEqual([])
      await verwachtGeenSchuif(page, pad)
    }
    await gaNaar(page, dossier, /^\S+ Voorbeeld-/)
    for (const naam of ['Koppeling', 'Huisvesting', 'Huishouden', 'Gezondheid']) {
      await deel(page, naam).getByRole('button').click()
      await venster(page).waitFor()
      await totRust(page)
      expect(await drempelsInBeideKleuren(page), naam).toEqual([])
      await verwachtGeenSchuif(page, naam)
      await venster(page).getByRole('button', { name: 'Annuleren' }).click()
      await venster(page).waitFor({ state: 'detached' })
    }
    expect(meldingen).toEqual([])
    await context.close()
  })
})
