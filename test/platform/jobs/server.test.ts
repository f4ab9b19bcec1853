// The server that people run: it runs jobs unless it is told not to, stops within its time, and tells /metrics how they end.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../server/platform/db/client.js'
import { job } from '../../../server/platform/jobs/job.js'
import { mountMetrics } from '../../../server/platform/measure/metrics.js'
import { vrijePoort } from '../../support/poort.js'
import { program } from '../../support/program.js'
import { pauze, start, type Wereld } from './wereld.js'

const GEHEIM = 'metrics-geheim-van-een-test-0123456789'
let w: Wereld
beforeAll(async () => {
  w = await start()
})
afterAll(() => w?.stop())

async function server(ook: Record<string, string>): Promise<{ child: ChildProcess; log: () => string }> {
  const port = await vrijePoort()
  const env = { PATH: process.env['PATH'], PORT: String(port), APP_DATABASE_URL: w.url, LOG_LEVEL: 'debug', ...ook }
  const child = spawn(process.execPath, [program('main')], { env })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (d: Buffer) => (text += d.toString()))
  await expect.poll(() => text.includes('Regiotafel staat klaar'), { timeout: 60_000 }).toBe(true)
  return { child, log: () => text }
}
const gelopen = async (): Promise<boolean> =>
  (await w.owner`select from taken.version where cron_on is not null`).length > 0

describe('een server', () => {
  it('met TAKEN=uit doet geen taken', async () => {
    const { child, log } = await server({ TAKEN: 'uit' })
    await pauze(7000)
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
    expect([await gelopen(), log().includes('taak')]).toEqual([false, false])
  })
  it('doet anders de taken, zonder eigenaar te zijn, en stopt op tijd', async () => {
    const { child, log } = await server({})
    await expect.poll(() => log().includes('"taak":"leesvraag-uitvouwen"'), { timeout: 40_000 }).toBe(true)
    const van = performance.now()
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
    expect(performance.now() - van).toBeLessThan(10_000)
    expect([await gelopen(), log().includes('"level":50')]).toEqual([true, false])
  })
  it('met een andere waarde begint niet', async () => {
    const child = spawn(process.execPath, [program('main')], { env: { PATH: process.env['PATH'], TAKEN: 'soms' } })
    let text = ''
    child.stderr.on('data', (d: Buffer) => (text += d.toString()))
    expect(await once(child, 'close')).toEqual([1, null])
    expect(text).toMatch(/TAKEN.*kies uit aan, uit/)
  })
})

describe('de meetwaarden', () => {
  it('zeggen per taak hoe zij afliep, wanneer het goed ging en wat er is blijven liggen', async () => {
    const goed = job({ name: 'proef-goed', description: 'Lukt.', run: async () => undefined })
    const stuk = job({
      name: 'proef-kapot',
      description: 'Lukt niet.',
      retries: 0,
      run: () => Promise.reject(new Error('stuk')),
    })
    await w.maakRijen([goed, stuk])
    const motor = w.motor([goed, stuk])
    const client = connect(w.url, { max: 1 })
    const app = Fastify()
    mountMetrics(app, { client, plans: () => ({ kept: 0, prepared: 0, compiled: 0 }), jobs: motor, secret: GEHEIM })
    const lees = async () =>
      (await app.inject({ url: '/metrics', headers: { authorization: `Bearer ${GEHEIM}` } })).body
    await motor.start()
    await w.vraag(motor, goed.name)
    await w.vraag(motor, stuk.name)
    await expect.poll(lees, { timeout: 20_000 }).toContain('regiotafel_jobs_dead{job="proef-kapot"} 1')
    await expect.poll(lees, { timeout: 20_000 }).toContain('regiotafel_job_runs_total{job="proef-goed",outcome="ok"} 1')
    const tekst = await lees()
    expect(tekst).toContain('regiotafel_job_runs_total{job="proef-kapot",outcome="failed"} 1')
    expect(tekst).toContain('regiotafel_jobs_dead{job="proef-goed"} 0')
    expect(tekst).toMatch(/regiotafel_job_last_success_timestamp_seconds\{job="proef-goed"\} \d{10}/)
    // Without the database there is a page all the same.
    await motor.stop()
    const zonder = await lees()
    expect(zonder).toContain('regiotafel_job_runs_total{job="proef-goed",outcome="ok"} 1')
    expect(zonder).not.toMatch(/regiotafel_jobs_dead\{/)
    await app.close()
    await client.end()
  })
})
