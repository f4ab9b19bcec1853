// A database that goes away takes no server with it, and a stop leaves no job lying about.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FaultProxy } from '../../../scripts/proef/faultproxy.js'
import { plans } from '../../../server/platform/jobs/plans.js'
import { bossConnection } from '../../../server/platform/jobs/connection.js'
import { connect } from '../../../server/platform/db/client.js'
import { job } from '../../../server/platform/jobs/job.js'
import { pauze, start, type Wereld } from './wereld.js'

let gedaan = 0
let begonnen = 0
let duurMs = 0
const werk = job({
  name: 'proef-werk',
  description: 'Duurt even.',
  retries: 5,
  retryAfter: 1,
  run: async () => {
    begonnen++
    await pauze(duurMs)
    gedaan++
  },
})
const netjes = job({
  name: 'proef-netjes',
  description: 'Houdt op als dat moet.',
  run: async ({ signal }) => {
    begonnen++
    await new Promise((klaar) => signal.addEventListener('abort', klaar))
  },
})
const LIJST = [werk, netjes]
let w: Wereld
const los: unknown[] = []
const hoor = (e: unknown): void => void los.push(e)
beforeAll(async () => {
  process.on('unhandledRejection', hoor)
  w = await start()
  await w.maakRijen(LIJST)
})
afterAll(async () => {
  await w?.stop()
  process.off('unhandledRejection', hoor)
})

describe('als de database wegvalt', () => {
  it('terwijl een taak loopt, gaat het daarna verder, en er ontsnapt geen fout', async () => {
    const { proxy, url } = await FaultProxy.before(w.url)
    const motor = w.motor(LIJST, { url })
    await motor.start()
    duurMs = 1500
    await w.vraag(motor, werk.name, 1)
    await expect.poll(() => begonnen, { timeout: 20_000 }).toBeGreaterThan(0)
    // Its end cannot be written down.
    proxy.fault = { kind: 'blackhole' }
    await expect.poll(() => gedaan, { timeout: 20_000 }).toBe(1)
    await pauze(9000)
    proxy.fault = { kind: 'none' }
    duurMs = 0
    await w.vraag(motor, werk.name, 1)
    await expect.poll(() => gedaan, { timeout: 30_000 }).toBeGreaterThan(1)
    expect(los).toEqual([])
    expect(w.log.filter((l) => l.includes('database niet bereikbaar voor de taken'))).toHaveLength(1)
    await motor.stop()
    await proxy.close()
  })
  it('en alle verbindingen afbreken, gaat het daarna ook verder', async () => {
    const { proxy, url } = await FaultProxy.before(w.url)
    const motor = w.motor(LIJST, { url })
    await motor.start()
    gedaan = 0
    for (let n = 0; n < 5; n++) {
      proxy.fault = { kind: 'resets', chance: 1 }
      await w.vraag(motor, werk.name, 1).catch(() => undefined)
      await pauze(700)
      proxy.fault = { kind: 'none' }
      await pauze(700)
    }
    await w.owner`insert into taken.job (name, data) values (${werk.name}, '{"id": "na"}')`
    await expect
      .poll(async () => (await w.taken(werk.name)).filter((t) => t.state === 'created').length, { timeout: 30_000 })
      .toBe(0)
    expect(los).toEqual([])
    await motor.stop()
    await proxy.close()
  })
  it('voordat de motor begint, wacht die', async () => {
    const { proxy, url } = await FaultProxy.before(w.url)
    proxy.fault = { kind: 'resets', chance: 1 }
    const motor = w.motor(LIJST, { url })
    const begin = motor.start()
    await pauze(2500)
    proxy.fault = { kind: 'none' }
    await begin
    await motor.stop()
    await proxy.close()
  })
  it('en gestopt wordt, duurt dat niet langer dan het mag', async () => {
    const { proxy, url } = await FaultProxy.before(w.url)
    const motor = w.motor(LIJST, { url })
    await motor.start()
    proxy.fault = { kind: 'blackhole' }
    const van = performance.now()
    await motor.stop()
    expect(performance.now() - van).toBeLessThan(12_000)
    expect(los).toEqual([])
    await proxy.close()
  })
  it('zou zonder ons een fout ontsnappen: pg-boss wacht op twee van zijn opdrachten niet', async () => {
    const dicht = connect('postgres://niemand@127.0.0.1:1/weg', { max: 1 })
    const gehoord: unknown[] = []
    const { executeSql } = bossConnection(dicht, (e) => gehoord.push(e))
    for (const tekst of [plans.completeJobs('taken'), plans.failJobsById('taken')])
      await expect(executeSql(tekst, ['x', ['00000000-0000-4000-8000-000000000000'], null])).resolves.toBeDefined()
    await expect(executeSql('select 1')).rejects.toThrow('database away')
    expect(gehoord).toHaveLength(3)
    await dicht.end({ timeout: 0 })
  })
})

describe('bij het stoppen', () => {
  it('houdt een taak op die daarnaar luistert, en geldt zij als gedaan', async () => {
    const motor = w.motor([netjes])
    await motor.start()
    begonnen = 0
    await w.vraag(motor, netjes.name)
    await expect.poll(() => begonnen, { timeout: 20_000 }).toBe(1)
    await motor.stop()
    expect((await w.taken(netjes.name)).map((t) => t.state)).toEqual(['completed'])
  })
  it('gaat een taak die te lang duurt terug in de rij, en een andere server doet haar', async () => {
    await w.owner`delete from taken.job where name = ${werk.name}`
    const motor = w.motor([werk])
    await motor.start()
    begonnen = 0
    duurMs = 20_000
    await w.vraag(motor, werk.name)
    await expect.poll(() => begonnen, { timeout: 20_000 }).toBe(1)
    const van = performance.now()
    await motor.stop()
    expect(performance.now() - van).toBeLessThan(8000)
    expect((await w.taken(werk.name)).map((t) => t.state)).toEqual(['retry'])
    duurMs = 0
    await w.motor([werk]).start()
    await expect
      .poll(async () => (await w.taken(werk.name)).map((t) => t.state), { timeout: 20_000 })
      .toEqual(['completed'])
  })
  it('begint er daarna niets meer, ook niet als het stoppen eerder kwam dan de motor', async () => {
    const motor = w.motor([werk])
    await motor.stop()
    await motor.start()
    begonnen = 0
    await w.owner`insert into taken.job (name, data) values (${netjes.name}, '{"id": "later"}')`
    await pauze(1500)
    expect(begonnen).toBe(0)
  })
})
