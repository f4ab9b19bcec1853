// Plants the persons, what hangs on them, and who may see them for a time: nouns/inburgeraar.ts and nouns/inzage.ts.
import { randomUUID } from 'node:crypto'
import type { Waarden } from './isolatie.eigenaar.js'
import type { Grond, Planter } from './isolatie.planten.js'
import { ANDERS, WNC, type Groep } from './isolatie.wie.js'

/** A person for each gemeente, with a regisseur who walks or one who does not, all parts, a household, and sights. */
export async function plant(p: Planter, g: Grond): Promise<void> {
  const account = async (email: string): Promise<string | undefined> =>
    (await p.tx`select gebruiker_id id from account where email = ${email + '@regio.example'}`)[0]?.['id'] as string
  const regisseurs: Record<string, string | undefined> = {
    '0988': await account('regisseur.weert'),
    '0946': await account('regisseur.nederweert'),
    '1706': await account('regisseur.cranendonck'),
    '9999': undefined,
  }
  const wie = { coordinator: await account('coordinator'), privacy: await account('privacy') }
  let nummer = 0
  for (const [regio, gemeente] of [
    [WNC, '0988'],
    [WNC, '0946'],
    [WNC, '1706'],
    [ANDERS, '9999'],
  ] as const)
    for (const regisseur of [
      regisseurs[gemeente] ?? null,
      g.mensen[gemeente]!.id,
      // Those that others stand in for, now and at other times.
      ...['LOOPT', 'VOORBIJ', 'KOMT', 'BEEINDIGD'].map((wat) => g.mensen[`${gemeente} ${wat}`]!.id),
    ]) {
      const groepNaam = (regio === WNC ? gemeente : 'ELDERS') as Groep
      const plek = { regio_code: regio, gemeente_code: gemeente }
      nummer++
      const persoon = await p.plant('inburgeraar', groepNaam, (t) => ({
        ...plek,
        id: randomUUID(),
        code: `P-8${String(nummer).padStart(3, '0')}`,
        fictief: true,
        roepnaam: t('roepnaam'),
        achternaam: t('achternaam'),
        geboortedatum: '1990-01-01',
        v_nummer: String(8_000_000_000 + nummer),
        doelgroep: 'ASIELSTATUSHOUDER',
        verblijf_soort: t('verblijf_soort'),
        verblijf_status: t('verblijf_status'),
        herkomstland: t('herkomstland'),
        moedertaal: t('moedertaal'),
        opleidingsniveau: t('opleidingsniveau'),
        tolk_nodig: false,
        regisseur_id: regisseur as string,
      }))
      const deel = { ...plek, inburgeraar_id: persoon.id }
      const partner = regio === WNC ? g.punt : g.elders
      const id = persoon.id as string
      await p.plant(
        'inburgeraar_contact',
        groepNaam,
        (t) => ({ ...deel, telefoon: t('telefoon'), email: t('email'), opmerking: t('opmerking') }),
        id,
      )
      await p.plant(
        'koppeling',
        groepNaam,
        (t) => ({ ...deel, datum: '2026-01-01', azc_id: partner, opmerking: t('opmerking') }),
        id,
      )
      await p.plant(
        'huisvesting',
        groepNaam,
        (t) => ({
          ...deel,
          datum: '2026-02-01',
          plaats: t('plaats'),
          straat: t('straat'),
          huisnummer: t('huisnummer'),
          corporatie_id: partner,
        }),
        id,
      )
      await p.geschiedenis('inburgeraar', groepNaam, persoon, gemeente, g.mensen[gemeente]!.id)
      const huis = await p.zet('huishouden', { ...plek, id: randomUUID() })
      await p.tx`update inburgeraar set huishouden_id = ${huis.id as string} where id = ${id}`
      // The first of each gemeente may be seen for a time; the second could be, for another purpose or until just now.
      const zicht = {
        ...plek,
        persoon_id: persoon.id,
        dossiercode: persoon.code,
      }
      const nu = Date.now()
      const eerste = regisseur === (regisseurs[gemeente] ?? null)
      if (regio !== WNC) continue
      for (const [naam, doel, anders] of [
        ['coordinator', 'TERMIJNBEWAKING', 'BEGELEIDING'],
        ['privacy', 'TOEZICHT', 'INZAGEVERZOEK'],
      ] as const) {
        const van = new Date(nu - 30 * 60_000).toISOString()
        const tot = (minuten: number): string => new Date(nu + minuten * 60_000).toISOString()
        const geef = (deel: Waarden): Promise<Waarden> =>
          p.plant('inzage', groepNaam, (t) => ({
            ...{ ...zicht, gebruiker_id: wie[naam]!, van, id: randomUUID(), reden: `${t('reden')} om te zien` },
            ...deel,
          }))
        if (eerste) await geef({ doel, tot: tot(30) })
        else {
          await geef({ doel: anders, tot: tot(30) })
          await geef({ doel, tot: tot(-1) })
        }
      }
    }
}
