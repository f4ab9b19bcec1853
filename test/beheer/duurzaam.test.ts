// The real process on its own data folder. What was acknowledged is there, exactly once, whatever is killed and when.
import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  dood,
  post,
  postgresVan,
  startProces,
  type Proces,
  type Uitkomst,
} from '../isolatie/wandeling/isolatie.proces.js'

let map: string
let proces: Proces
let url: string
let cookie: string
beforeAll(async () => {
  map = mkdtempSync(path.join(os.tmpdir(), 'duurzaam-'))
  // For root PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(map, 0o711)
  await start()
  cookie = (await post(url, '/auth/demo', { gebruiker: 'taskforce@regio.example' })).cookie!
})
afterAll(async () => {
  if (proces) await dood(proces, path.join(map, 'data')).catch(() => undefined)
  rmSync(map, { recursive: true, force: true })
})
async function start(): Promise<void> {
  proces = startProces(path.join(map, 'data'))
  url = await proces.klaar
}
const MELD =
  'mutation($t: String!) { k: knelpuntMelden(input: {thema: ZORG, titel: $t}, idempotentieSleutel: $t) { id } }'
const meld = (titel: string): Promise<Uitkomst> =>
  post(url, '/graphql', { query: MELD, variables: { t: titel } }, cookie)
const idVan = (u: Uitkomst): string | undefined =>
  u.status === 200 ? (JSON.parse(u.tekst) as { data: { k: { id: string } } | null }).data?.k.id : undefined
/** Every knelpunt of this test by title: ids, so that a double one shows. */
async function alles(): Promise<Map<string, string[]>> {
  const uit = new Map<string, string[]>()
  for (let na: string | null = null; ;) {
    const query = `query($na: String) { k: knelpunten(first: 250, after: $na, filter: {titel: {contains: "duurzaam"}}) { nodes { id titel } pageInfo { hasNextPage endCursor } } }`
    const u = await post(url, '/graphql', { query, variables: { na } }, cookie)
    const { k } = (
      JSON.parse(u.tekst) as {
        data: { k: { nodes: { id: string; titel: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      }
    ).data
    for (const n of k.nodes) uit.set(n.titel, [...(uit.get(n.titel) ?? []), n.id])
    if (!k.pageInfo.hasNextPage) return uit
    na = k.pageInfo.endCursor
  }
}
/** Writers that go on until the server is gone; each keeps what was acknowledged and what it does not know. */
function schrijvers(naam: string, aantal: number) {
  const bevestigd = new Map<string, string>()
  const onzeker = new Set<string>()
  const fouten: Uitkomst[] = []
  let door = true
  const werk = Array.from({ length: aantal }, async (_, i) => {
    for (let n = 0; door; n++) {
      const titel = `duurzaam ${naam}-${i}-${n}`
      const u = await meld(titel)
      const id = idVan(u)
      if (id) bevestigd.set(titel, id)
      else if (u.status) fouten.push(u)
      else onzeker.add(titel)
      if (!u.status) return
    }
  })
  const tot = async (n: number): Promise<void> => {
    while (bevestigd.size < n) await wacht(5)
  }
  return { bevestigd, onzeker, fouten, tot, stop: () => ((door = false), Promise.all(werk)) }
}
/** Statuses that one client gets on a connection it keeps, until the server is gone. */
async function blijfLezen(): Promise<number[]> {
  const uit: number[] = []
  for (;;) {
    const r = await fetch(`${url}/api/mij`, { headers: { cookie } }).catch(() => undefined)
    if (!r) return uit
    uit.push(r.status)
    await r.text()
  }
}
const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms))

describe('na kill -9', () => {
  const bevestigd = new Map<string, string>()
  it.each([
    ['van server en database', 40, false],
    ['van de server alleen', 60, true],
    ['van server en database, kort na de start', 1, false],
    ['van server en database, na langer schrijven', 100, false],
  ])(
    '%s is elke bevestigde rij er precies één keer, zonder iets met de hand te doen',
    async (wat, aantal, alleen) => {
      const s = schrijvers(wat, 6)
      // So much was acknowledged at least; the moment itself is chance.
      await s.tot(aantal)
      await wacht(Math.random() * 50)
      await dood(proces, alleen ? undefined : path.join(map, 'data'))
      await s.stop()
      for (const [titel, id] of s.bevestigd) bevestigd.set(titel, id)
      await start()
      const rijen = await alles()
      const kwijt = [...bevestigd].filter(([titel, id]) => rijen.get(titel)?.join() !== id)
      expect(kwijt).toEqual([])
      expect([...rijen].filter(([, ids]) => ids.length > 1)).toEqual([])
      // What went without an answer happened once or not at all; the same key settles it.
      for (const titel of s.onzeker) {
        const id = idVan(await meld(titel))
        expect(rijen.get(titel)?.[0] ?? id).toBe(id)
        bevestigd.set(titel, id!)
      }
      expect([s.fouten, [...(await alles()).values()].every((ids) => ids.length === 1)]).toEqual([[], true])
    },
    60_000,
  )
})

describe('een tweede start op dezelfde map', () => {
  it('weigert meteen met wat er te doen is, en de eerste merkt er niets van', async () => {
    const tweede = startProces(path.join(map, 'data'), {})
    expect(await tweede.einde).toBe(1)
    expect(tweede.uitvoer()).toMatch(
      /^De gegevensmap .* is al in gebruik door een ander proces \(pid \d+\)\. Stop dat proces eerst\.\n$/,
    )
    expect(idVan(await meld('duurzaam na een tweede start'))).toBeDefined()
  }, 90_000)
})

describe('een opdracht naast een server die draait', () => {
  it('gebruikt de database van die server, en die merkt er niets van', async () => {
    const { TEST_DATABASE_URL: _, DATABASE_URL: __, APP_DATABASE_URL: ___, ...env } = process.env
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'server/beheer/account.ts', 'lijst'],
      { env: { ...env, DATA_DIR: path.join(map, 'data'), NODE_ENV: 'development' } },
    )
    expect(stdout).toContain('taskforce@regio.example')
    expect(idVan(await meld('duurzaam na een lijst van accounts'))).toBeDefined()
  }, 90_000)
})

describe('SIGTERM onder belasting', () => {
  it('maakt elk aangenomen verzoek af, stopt de database en eindigt met code 0', async () => {
    const s = schrijvers('sigterm', 8)
    // Browsers keep their connection; a stop that waits for those would be cut off instead of finished.
    const lezers = Array.from({ length: 4 }, () => blijfLezen())
    await s.tot(40)
    const postgres = postgresVan(path.join(map, 'data'))
    expect(postgres).toBeDefined()
    const begin = performance.now()
    proces.kind.kill('SIGTERM')
    expect(await proces.einde).toBe(0)
    expect(performance.now() - begin).toBeLessThan(10_000)
    await s.stop()
    expect(s.fouten).toEqual([])
    expect(new Set((await Promise.all(lezers)).flat())).toEqual(new Set([200]))
    expect(postgresVan(path.join(map, 'data'))).toBeUndefined()
    await start()
    const rijen = await alles()
    expect([...s.bevestigd].filter(([titel, id]) => rijen.get(titel)?.join() !== id)).toEqual([])
    // A request that got no answer was never accepted, so nothing of it was done.
    expect([...s.onzeker].filter((titel) => rijen.has(titel))).toEqual([])
  }, 60_000)
})
