import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lijst, ontkoppelen, toevoegen, uitzetten } from '../../server/beheer/account.acties.js'
import { leesAanvraag } from '../../server/beheer/account.rules.js'
import type { Beheer } from '../../server/beheer/database.js'
import { laadRegio } from '../../server/bron/regio.laden.js'
import { connect } from '../../server/platform/db/client.js'
import { migrate } from '../../server/platform/db/migrate.js'
import { freshDatabase, type FreshDatabase } from '../support/database.js'
import { logIn, startOidc } from '../support/oidc.js'
import { VANDAAG } from '../support/server.js'
import { appUrlVan } from '../support/sjabloon.js'
import { Surfer } from '../support/surfer.js'

const EMAIL = 'anna@weert.example'
const COORDINATOR = { email: EMAIL, naam: 'Anna Jansen', rol: 'REGIOCOORDINATOR' }

describe('wat er voor een account nodig is', () => {
  const fout = (v: Parameters<typeof leesAanvraag>[0]): string[] => {
    try {
      leesAanvraag(v)
      return []
    } catch (e) {
      return (e as Error).message.split('\n').map((r) => r.split(':')[0]!)
    }
  }
  it.each([
    ['een coördinator voor de regio', {}, []],
    ['een rol in kleine letters', { rol: 'regiocoordinator' }, []],
    ['niets', { email: undefined, naam: undefined, rol: undefined }, ['--email', '--rol']],
    ['geen adres', { email: 'anna' }, ['--email']],
    ['een adres met een spatie', { email: 'anna jansen@weert.example' }, ['--email']],
    ['een adres met een letter die op een andere lijkt', { email: '\u212Aaren@weert.example' }, ['--email']],
    ['een te lang adres', { email: `${'a'.repeat(200)}@x.nl` }, ['--email']],
    ['een naam van één teken', { naam: ' A ' }, ['--naam']],
    ['een naam met een regeleinde', { naam: 'Anna\nJansen' }, ['--naam']],
    ['een rol die niet bestaat', { rol: 'BAAS' }, ['--rol']],
    ['de rol van een dashboard', { rol: 'DASHBOARD' }, ['--rol']],
    ['een coördinator van één gemeente', { gemeente: ['0988'] }, ['--gemeente']],
    ['een regisseur zonder gemeente', { rol: 'REGISSEUR' }, ['--gemeente']],
    ['een regisseur', { rol: 'REGISSEUR', gemeente: ['0988'] }, []],
    ['een privacy officer zonder gemeente', { rol: 'PRIVACY_OFFICER' }, ['--gemeente']],
    ['een partnermedewerker zonder partner', { rol: 'PARTNERMEDEWERKER' }, ['--partner']],
    ['een partnermedewerker', { rol: 'PARTNERMEDEWERKER', partner: 'Werk.Kom' }, []],
    ['een taskforcelid van een partner', { rol: 'TASKFORCELID', gemeente: ['0988'], partner: 'Werk.Kom' }, []],
    ['een coördinator van een partner', { partner: 'Werk.Kom' }, ['--partner']],
    ['alles fout', { email: '', naam: '', rol: 'X' }, ['--email', '--naam', '--rol']],
  ])('%s', (_wat, anders, verwacht) => {
    expect(fout({ ...COORDINATOR, ...anders })).toEqual(verwacht)
  })
})

describe('accounts in een lege productie-database', () => {
  let database: FreshDatabase
  let b: Beheer
  beforeAll(async () => {
    database = await freshDatabase()
    const appUrl = appUrlVan(database.url)
    await migrate(database.url, appUrl, 'migrations')
    b = { owner: connect(database.url, { max: 2 }), app: connect(appUrl, { max: 2 }), vandaag: VANDAAG }
  })
  afterAll(async () => {
    await Promise.all([b?.owner.end(), b?.app.end()])
    await database?.drop()
  })
  const tel = async (): Promise<number[]> => {
    const [r] = await b.owner`select (select count(*)::int from account) a, (select count(*)::int from lidmaatschap) l`
    return [r!['a'] as number, r!['l'] as number]
  }

  it('kunnen pas als er een regio is', async () => {
    await expect(toevoegen(b, COORDINATOR)).rejects.toThrow(
      'Er is nog geen regio. Voer eerst uit: npm run regio -- aanmaken',
    )
    expect([await laadRegio(b.owner), await laadRegio(b.owner)]).toEqual([true, false])
    expect(await lijst(b)).toEqual(['Er zijn nog geen accounts.'])
  })
  it('ontstaan één keer, hoe vaak de opdracht ook loopt', async () => {
    await expect(toevoegen(b, { ...COORDINATOR, naam: undefined })).rejects.toThrow('--naam: verplicht')
    expect(await toevoegen(b, COORDINATOR)).toEqual([
      `Account ${EMAIL} is gemaakt.`,
      `Rol gegeven: REGIOCOORDINATOR (regio), vanaf ${VANDAAG}.`,
    ])
    const niets = [`Account ${EMAIL} bestaat al, met deze rol. Er is niets veranderd.`]
    expect(await toevoegen(b, COORDINATOR)).toEqual(niets)
    expect(await toevoegen(b, { ...COORDINATOR, email: 'ANNA@Weert.Example', naam: undefined })).toEqual(niets)
    expect(await tel()).toEqual([1, 1])
    expect(await lijst(b)).toEqual([`${EMAIL} | Anna Jansen | aan | nog nooit ingelogd | REGIOCOORDINATOR (regio)`])
  })
  it('krijgen een rol erbij, per gemeente met code of naam', async () => {
    const privacy = { email: EMAIL, rol: 'PRIVACY_OFFICER', gemeente: ['weert', '0946'] }
    expect(await toevoegen(b, privacy)).toEqual([
      `Rol gegeven: PRIVACY_OFFICER (Weert), vanaf ${VANDAAG}.`,
      `Rol gegeven: PRIVACY_OFFICER (Nederweert), vanaf ${VANDAAG}.`,
    ])
    expect(await tel()).toEqual([1, 3])
  })
  it.each([
    [
      'een gemeente van elders',
      { rol: 'REGISSEUR', gemeente: ['0363'] },
      '--gemeente: 0363 hoort niet bij deze regio. Kies uit 0988 (Weert)',
    ],
    [
      'een partner die er niet is',
      { rol: 'PARTNERMEDEWERKER', partner: 'Werk.Kom' },
      '--partner: er is geen partner die "Werk.Kom" heet',
    ],
  ])('worden geweigerd met %s, en dan verandert er niets', async (_wat, anders, zin) => {
    const voor = await tel()
    await expect(toevoegen(b, { email: 'nieuw@weert.example', naam: 'Nieuw', ...anders })).rejects.toThrow(zin)
    expect(await tel()).toEqual(voor)
  })
  it('nemen de gebruiker op die een afgebroken opdracht achterliet', async () => {
    const weg = { email: 'bert@weert.example', naam: 'Bert', rol: 'REGISSEUR', gemeente: ['0988'] }
    await toevoegen(b, weg)
    const [{ id } = { id: '' }] = await b.owner<
      { id: string }[]
    >`select gebruiker_id id from account where email = ${weg.email}`
    await b.owner`delete from lidmaatschap where gebruiker_id = ${id}`
    await b.owner`delete from account where gebruiker_id = ${id}`
    await toevoegen(b, weg)
    expect((await b.owner`select gebruiker_id id from account where email = ${weg.email}`)[0]?.['id']).toBe(id)
  })
  it('gaan uit met hun rollen en sessies, en later weer aan', async () => {
    const [{ id } = { id: '' }] = await b.owner<
      { id: string }[]
    >`select gebruiker_id id from account where email = ${EMAIL}`
    await b.app`insert into sessie values ('h', ${id}, now(), now())`
    expect(await uitzetten(b, { email: EMAIL })).toEqual([`Account ${EMAIL} staat uit. De sessies zijn beëindigd.`])
    expect(await uitzetten(b, { email: EMAIL })).toEqual([`Account ${EMAIL} stond al uit.`])
    expect((await b.owner`select 1 from sessie`).length).toBe(0)
    const open = () => b.owner`select 1 from lidmaatschap where gebruiker_id = ${id} and tot_datum is null`
    expect((await open()).length).toBe(0)
    expect(await toevoegen(b, COORDINATOR)).toEqual([
      `Account ${EMAIL} staat weer aan.`,
      `Rol gegeven: REGIOCOORDINATOR (regio), vanaf ${VANDAAG}.`,
    ])
    expect((await open()).length).toBe(1)
    await expect(uitzetten(b, { email: 'niemand@weert.example' })).rejects.toThrow('Er is geen account met het adres')
  })
})

describe('het eerste account in productie', () => {
  it('logt in met zijn werkaccount en is coördinator; losgemaakt gaat het naar een ander', async () => {
    const s = await startOidc()
    const owner = postgres(s.ownerUrl, { max: 1, onnotice: () => undefined })
    const b = { owner, app: s.client, vandaag: VANDAAG }
    try {
      await expect(toevoegen(b, { ...COORDINATOR, email: 'coordinator@regio.example' })).rejects.toThrow('demo-account')
      await toevoegen(b, COORDINATOR)
      const partner = { email: 'c@werkkom.example', naam: 'Cor', rol: 'PARTNERMEDEWERKER', partner: 'werk.kom' }
      expect(await toevoegen(b, partner)).toHaveLength(2)
      Object.assign(s.idp.personen, { anna: { email: EMAIL }, opvolger: { email: EMAIL } })
      const surfer = new Surfer()
      await logIn(s, 'anna', surfer)
      const mij = (await (await surfer.vraag(`${s.url}/api/mij`)).json()) as object
      expect(mij).toMatchObject({
        gebruiker: { naam: 'Anna Jansen', email: EMAIL },
        rollen: [{ rol: 'REGIOCOORDINATOR' }],
      })
      expect((await lijst(b)).find((r) => r.startsWith(EMAIL))).toContain('| logde in |')
      await uitzetten(b, { email: EMAIL })
      expect((await surfer.vraag(`${s.url}/api/mij`)).status).toBe(401)
      await toevoegen(b, COORDINATOR)
      expect((await logIn(s, 'opvolger')).url).toContain('fout=anders')
      expect(await ontkoppelen(b, { email: EMAIL })).toEqual([expect.stringContaining('is los')])
      expect((await logIn(s, 'opvolger')).url).toBe(`${s.url}/`)
    } finally {
      await owner.end()
      await s.stop()
    }
  })
})
