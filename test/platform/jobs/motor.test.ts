// Jobs run once, are tried again, and end where somebody finds them.
import { readFileSync } from 'node:fs'
import { drizzle } from 'drizzle-orm/postgres-js'
import PgBoss from 'pg-boss'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobs } from '../../../server/jobs.js'
import { job } from '../../../server/platform/jobs/job.js'
import { queuesSql } from '../../../server/platform/jobs/queues.js'
import { pauze, start, type Wereld } from './wereld.js'

const NAAM_VAN_IEMAND = 'Jan Jansen uit Weert'
const gedaan: string[] = []
const tel = job({
  name: 'proef-tel',
  description: 'Telt.',
  run: async (_ctx, { id }) => {
    await pauze(5)
    gedaan.push(id!)
  },
})
const stuk = job({
  name: 'proef-stuk',
  description: 'Mislukt altijd.',
  retries: 1,
  retryAfter: 1,
  run: async () => {
    throw new Error(NAAM_VAN_IEMAND, { cause: NAAM_VAN_IEMAND })
  },
})
const minuten: number[] = []
const klok = job({
  name: 'proef-klok',
  description: 'Elke minuut.',
  schedule: '* * * * *',
  run: async () => void minuten.push(Math.floor(Date.now() / 60_000)),
})
const waarschuw = job({
  name: 'proef-let-op',
  description: 'Waarschuwt.',
  run: async ({ warn }) => warn('let op', { maanden: 1 }),
})
const LIJST = [tel, stuk, klok, waarschuw]
let w: Wereld
beforeAll(async () => {
  w = await start()
  await w.maakRijen(LIJST)
})
afterAll(() => w?.stop())

describe('wat de eigenaar maakt', () => {
  it('zijn de tabellen die pg-boss zelf vraagt', () => {
    const gemaakt = readFileSync('migrations/0014_taken.sql', 'utf8').replace(/^--.*\n/gm, '')
    const kaal = (text: string): string[] => text.split(/[\s;]+/).filter(Boolean)
    const gevraagd = PgBoss.getConstructionPlans('taken')
    const begin = gevraagd.indexOf('CREATE SCHEMA')
    expect(kaal(gemaakt)).toEqual(kaal(gevraagd.slice(begin, gevraagd.lastIndexOf('COMMIT'))))
  })
  it('kan nog een keer, en verandert dan niets', async () => {
    const stand = () =>
      w.owner`select to_jsonb(q) r from taken.queue q union all select to_jsonb(s) from taken.schedule s order by 1`
    const voor = [...(await stand())]
    await w.maakRijen(LIJST)
    expect([...(await stand())]).toEqual(voor)
  })
  it('volgt wat een taak nu anders zegt, en vraagt niet meer om wat uit de lijst is', async () => {
    await w.maakRijen([{ ...tel, retries: 7 }, stuk, waarschuw])
    expect(await w.owner`select retry_limit from taken.queue where name = ${tel.name}`).toEqual([{ retry_limit: 7 }])
    expect(await w.owner`select from taken.schedule where name = ${klok.name}`).toHaveLength(0)
    await w.maakRijen(LIJST)
  })
  it('heeft van elke taak één naam', () => {
    expect(() => queuesSql([tel, tel])).toThrow('proef-tel: two jobs of one name')
    expect(() => job({ ...tel, name: 'Tel Mee' })).toThrow('no name')
    expect(jobs.every((j) => j.description.endsWith('.'))).toBe(true)
  })
})

describe('een taak', () => {
  it('wordt één keer gedaan, ook door twee servers samen', async () => {
    const [een, twee] = [w.motor(LIJST, { poll: 0.5 }), w.motor(LIJST)]
    await Promise.all([een.start(), twee.start()])
    await w.vraag(een, tel.name, 12)
    await expect.poll(() => gedaan.length, { timeout: 30_000 }).toBe(12)
    await pauze(1500)
    expect(gedaan.toSorted()).toEqual(Array.from({ length: 12 }, (_, n) => String(n)).toSorted())
    const door = [een, twee].map((e) => e.counts.runs.get(tel.name)!.ok)
    expect(door[0]! + door[1]!).toBe(12)
    expect(Math.min(...door)).toBeGreaterThan(0)
    await expect.poll(async () => (await w.taken(tel.name)).every((t) => t.state === 'completed')).toBe(true)
  })
  it('van elke minuut wordt per minuut één keer gevraagd, hoeveel servers er ook zijn', async () => {
    await expect.poll(() => minuten.length, { timeout: 30_000 }).toBeGreaterThan(0)
    await pauze(2000)
    expect(minuten).toEqual([...new Set(minuten)])
  })
  it('die mislukt, wordt nog eens geprobeerd en staat daarna bij de mislukte, zonder wat er in de fout stond', async () => {
    const motor = w.motor(LIJST)
    await motor.start()
    await w.vraag(motor, stuk.name)
    await expect.poll(async () => (await motor.dead()).get(stuk.name), { timeout: 30_000 }).toBe(1)
    const fouten = w.log.map((l) => JSON.parse(l) as Record<string, unknown>).filter((l) => l.msg === 'taak mislukt')
    expect(fouten).toHaveLength(2)
    expect(fouten[0]).toMatchObject({ level: 50, taak: stuk.name, fout: { soort: 'Error' } })
    const [rij] = await w.taken(stuk.name)
    expect(rij).toMatchObject({ state: 'failed', output: { message: expect.stringContaining('zie het log') } })
    const overal = JSON.stringify([w.log, await w.owner`select * from taken.job`])
    expect(overal).not.toContain('Jansen')
    // Found in the log by what the queue says.
    expect(JSON.stringify(rij!.output)).toContain(String(fouten[1]!.kenmerk))
  })
  it('kan waarschuwen: in het log en in de telling', async () => {
    const motor = w.motor([waarschuw])
    await motor.start()
    await w.vraag(motor, waarschuw.name)
    await expect.poll(() => w.log.some((l) => l.includes('"maanden":1,"msg":"let op"')), { timeout: 20_000 }).toBe(true)
  })
  it('waarvan de server is weggevallen, wordt na haar tijd door een ander gedaan', async () => {
    await w.owner`insert into taken.job (name, data, state, started_on, expire_in, retry_limit)
      values (${tel.name}, '{"id": "weg"}', 'active', now() - interval '5 minutes', interval '2 minutes', 3)`
    await expect.poll(() => gedaan.includes('weg'), { timeout: 30_000 }).toBe(true)
  })
})

it('een motor die gewoon begint en werkt, meldt geen fout', () => {
  expect(w.log.filter((l) => l.includes('takenmotor'))).toEqual([])
})

describe('vragen om een taak', () => {
  it('geldt niet als de opdracht niet doorgaat', async () => {
    const motor = w.motor([tel])
    const voor = (await w.taken(tel.name)).length
    await expect(w.vraag(motor, tel.name).then(() => w.vraag(motor, 'proef-onbekend'))).rejects.toThrow(
      'not in the list',
    )
    const na = (await w.taken(tel.name)).length
    expect(na).toBe(voor + 1)
    await drizzle(w.owner)
      .transaction(async (tx) => {
        await motor.send(tx, tel.name, { id: 'nooit' })
        throw new Error('terug')
      })
      .catch(() => undefined)
    expect(await w.taken(tel.name)).toHaveLength(na)
  })
  it.each([NAAM_VAN_IEMAND, 'jan@weert.nl', ''])('met iets anders dan een kenmerk is geweigerd: ‘%s’', async (id) => {
    const motor = w.motor([tel])
    const vraag = drizzle(w.owner).transaction((tx) => motor.send(tx, tel.name, { id }))
    await expect(vraag).rejects.toThrow('id is no id')
  })
})

describe('een server begint niet', () => {
  const ZIN = 'De wachtrijen van de taken in de database passen niet bij deze versie. Voer eerst "npm run migreer" uit'
  it('met een taak zonder wachtrij', async () => {
    const motor = w.motor([...LIJST, { ...tel, name: 'proef-zonder-rij' }])
    await expect(motor.start()).rejects.toThrow(ZIN)
    expect(w.log.some((l) => l.includes('takenmotor'))).toBe(true)
  })
  it('met tabellen van een andere versie van pg-boss', async () => {
    await w.owner`update taken.version set version = 23`
    await expect(w.motor(LIJST).start()).rejects.toThrow(ZIN)
    await w.owner`update taken.version set version = 24`
  })
})
