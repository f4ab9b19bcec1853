// A back-up of the built-in database while people work in it, and while it is killed.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { verbind } from '../../server/beheer/back-up/feiten.js'
import { herstel } from '../../server/beheer/back-up/herstel.js'
import { startEmbedded } from '../../server/platform/db/embedded/embedded.js'
import { BACKUP_SLEUTEL, begin, draai, namenIn, tijdelijk } from '../support/backup.js'
import { dood, post, startProces, type Proces } from '../isolatie/wandeling/isolatie.proces.js'

// Whole databases are copied and started: seconds each on a quiet machine, many more on a busy one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })
const [map, verwijder] = tijdelijk()
const bron = path.join(map, 'bron')
const doel = path.join(map, 'backups')
let proces: Proces
let url: string
let cookie: string
beforeAll(async () => {
  proces = startProces(bron)
  url = await proces.klaar
  cookie = (await post(url, '/auth/demo', { gebruiker: 'taskforce@regio.example' })).cookie!
})
afterAll(async () => {
  await dood(proces, bron).catch(() => undefined)
  verwijder()
})
const MELD =
  'mutation($t: String!) { k: knelpuntMelden(input: {thema: ZORG, titel: $t}, idempotentieSleutel: $t) { id } }'

/** People who go on reporting; what was acknowledged is kept. */
function schrijvers(aantal: number) {
  const bevestigd: string[] = []
  let door = true
  const werk = Array.from({ length: aantal }, async (_, i) => {
    for (let n = 0; door; n++) {
      const titel = `lopend ${i}-${n}`
      const { status, tekst } = await post(url, '/graphql', { query: MELD, variables: { t: titel } }, cookie)
      if (status === 200 && tekst.includes('"id"')) bevestigd.push(titel)
    }
  })
  return { bevestigd, stop: () => ((door = false), Promise.all(werk)) }
}

it('bevat alles wat vooraf bevestigd was, met de geschiedenis erbij, en niets half', async () => {
  const s = schrijvers(4)
  while (s.bevestigd.length < 100) await new Promise((klaar) => setTimeout(klaar, 10))
  const vooraf = [...s.bevestigd]
  const gemaakt = await draai('backup', [doel], { DATA_DIR: bron })
  expect(gemaakt).toMatchObject({ code: 0, fout: '' })
  await s.stop()
  const nieuw = path.join(map, 'nieuw')
  await herstel({ DATA_DIR: nieuw, BACKUP_SLEUTEL }, path.join(doel, namenIn(doel)[0]!))
  const database = await startEmbedded(nieuw)
  const sql = verbind(database.url)
  const rijen = await sql<{ titel: string; lijnen: number }[]>`
    select titel, (select count(*)::int from knelpunt_gebeurtenis g where g.ouder_id = k.id) lijnen
    from knelpunt k where titel like 'lopend %'`
  await sql.end()
  await database.stop()
  const titels = new Set(rijen.map((r) => r.titel))
  expect(titels.size).toBe(rijen.length)
  expect(vooraf.filter((titel) => !titels.has(titel))).toEqual([])
  expect(rijen.filter((r) => r.lijnen !== 1)).toEqual([])
  // What was written while it ran may be in it or not; nobody waited for that.
  expect(s.bevestigd.length).toBeGreaterThan(vooraf.length)
})

it('mislukt als de database halverwege stopt, en laat niets achter', async () => {
  const voor = namenIn(doel)
  const poging = begin('backup', [doel], { DATA_DIR: bron })
  // The first files are there, most are not.
  const half = (): boolean =>
    namenIn(doel).some((n) => n.startsWith('.onaf') && existsSync(path.join(doel, n, 'gegevens/pg/base')))
  while (!half()) await new Promise((klaar) => setTimeout(klaar, 2))
  await dood(proces, bron)
  const { code, fout } = await poging.einde
  expect([code, namenIn(doel)]).toEqual([1, voor])
  expect(fout).toContain('De database is gestopt tijdens de back-up')
})
