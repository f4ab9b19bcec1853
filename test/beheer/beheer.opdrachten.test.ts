// The commands for regions and accounts, as an administrator types them.
import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../server/platform/db/client.js'
import { freshDatabase, type FreshDatabase } from '../support/database.js'
import { appUrlVan } from '../support/sjabloon.js'
import { program } from '../support/program.js'

const EMAIL = 'anna@weert.example'

describe('de opdrachten zelf', () => {
  let database: FreshDatabase
  beforeAll(async () => {
    database = await freshDatabase()
  })
  afterAll(() => database?.drop())
  const draai = (
    naam: 'regio' | 'account',
    ...args: string[]
  ): Promise<{ code: number | null; uit: string; fout: string }> =>
    new Promise((klaar) => {
      const { TEST_DATABASE_URL: _, ...env } = process.env
      const kind = spawn(process.execPath, [program(naam), ...args], {
        env: { ...env, DATABASE_URL: database.url, APP_DATABASE_URL: appUrlVan(database.url), NODE_ENV: 'development' },
      })
      const tekst = { uit: '', fout: '' }
      kind.stdout.on('data', (d: Buffer) => (tekst.uit += d.toString()))
      kind.stderr.on('data', (d: Buffer) => (tekst.fout += d.toString()))
      kind.on('close', (code) => klaar({ code, ...tekst }))
    })
  const regio = (...args: string[]) => draai('regio', 'aanmaken', ...args)
  const WNC = [
    '--code',
    'wnc',
    '--naam',
    'Weert en omstreken',
    '--gemeente',
    '0988:Weert',
    '--gemeente',
    '0946:Nederweert',
  ]
  const ELDERS = ['--code', 'elders', '--naam', 'Elders', '--gemeente', '0001:Elders']
  it('maken van niets een regio met een account', { timeout: 120_000 }, async () => {
    const eerste = await regio(...WNC)
    expect([eerste.code, eerste.uit]).toEqual([
      0,
      'De regio Weert en omstreken is aangemaakt: Weert (0988), Nederweert (0946).\n',
    ])
    const vlaggen = ['--email', EMAIL, '--naam', 'Anna', '--rol', 'REGIOCOORDINATOR']
    expect((await draai('account', 'toevoegen', ...vlaggen)).code).toBe(0)
    expect((await draai('account', 'lijst')).uit).toContain(`${EMAIL} | Anna | aan`)
  })
  it(
    'vragen bij een tweede regio om welke het gaat, in plaats van er een te kiezen',
    { timeout: 120_000 },
    async () => {
      expect((await regio(...ELDERS)).uit).toContain('De regio Elders is aangemaakt')
      expect((await regio(...ELDERS)).uit).toContain('bestaat al')
      const nieuw = ['toevoegen', '--email', 'bo@elders.example', '--naam', 'Bo', '--rol', 'REGIOCOORDINATOR']
      const zonder = await draai('account', ...nieuw)
      expect([zonder.code, zonder.fout]).toEqual([
        1,
        '--regio: verplicht, er zijn er meer. Kies uit elders (Elders), wnc (Weert en omstreken)\n',
      ])
      expect((await draai('account', ...nieuw, '--regio', 'elders')).code).toBe(0)
      const sql = connect(database.url, { max: 1 })
      const rijen =
        await sql`select a.email, l.regio_code from account a join lidmaatschap l using (gebruiker_id) order by 1`
      await sql.end()
      expect(rijen.map((r) => [r['email'], r['regio_code']])).toEqual([
        [EMAIL, 'wnc'],
        ['bo@elders.example', 'elders'],
      ])
      const vreemd = await draai('account', 'uitzetten', '--email', EMAIL, '--regio', 'elders')
      expect([vreemd.code, vreemd.fout]).toEqual([1, expect.stringContaining('is een account van de regio wnc')])
    },
  )
  it('weigeren een gemeente van een andere regio, en noemen elke fout in de aanroep', async () => {
    const bezet = await regio('--code', 'derde', '--naam', 'Derde', '--gemeente', '0988:Weert')
    expect([bezet.code, bezet.fout]).toEqual([1, expect.stringContaining('0988 (Weert) hoort al bij de regio')])
    const fout = await regio('--code', 'X', '--gemeente', 'Weert')
    expect(fout.fout.match(/^--\w+/gm)).toEqual(['--code', '--naam', '--gemeente'])
  })
  it.each([[['weg']], [['lijst', 'x']], [['toevoegen', '--wachtwoord', 'x']], [[]]])(
    'leggen bij %j uit hoe het moet',
    async (args) => {
      const r = await draai('account', ...args)
      expect([r.code, r.uit, r.fout]).toEqual([1, '', expect.stringMatching(/^Gebruik:/)])
    },
  )
})
