// The server under Fastify, asked over real sockets with small terms.
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino, type Logger } from 'pino'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttp } from '../../../server/platform/http/server.js'
import { createListener, TERMS, type Listener } from '../../../server/platform/http/listener.js'
import { answerWaiting } from '../../../server/platform/http/waiting.js'

const SMALL = { ...TERMS, headersMs: 400, requestMs: 800, lookMs: 50, restS: 1, marginMs: 500 }
const opened: { listener: Listener; app?: FastifyInstance }[] = []
afterEach(async () => {
  for (const { listener, app } of opened.splice(0)) {
    listener.server.closeAllConnections()
    await (app ? app.close() : listener.close())
  }
})
async function open(
  terms = SMALL,
  log: Logger = pino({ level: 'silent' }),
): Promise<{ listener: Listener; port: number; app: () => Promise<FastifyInstance> }> {
  const listener = createListener(answerWaiting, terms)
  const entry: (typeof opened)[number] = { listener }
  opened.push(entry)
  const url = await listener.listen(0, '127.0.0.1')
  const app = async (): Promise<FastifyInstance> => {
    const made = await createHttp(log, { listener })
    made.get('/vlug', async () => 'vlug')
    made.get('/traag', async () => (await sleep(700), 'traag'))
    // As a stream of an answer does that nobody takes any more.
    made.get('/breekt', async () => {
      await sleep(300)
      throw new Error('Premature close')
    })
    made.post('/inhoud', async (req) => req.body)
    await made.ready()
    entry.app = made
    return made
  }
  return { listener, port: Number(new URL(url).port), app }
}
/** A connection that remembers what came in and when it ended. */
function dial(port: number): { send(text: string): void; text(): string; ended: Promise<number>; socket: net.Socket } {
  const socket = net.connect(port, '127.0.0.1')
  const began = performance.now()
  let text = ''
  socket.on('data', (d) => (text += d.toString())).on('error', () => undefined)
  const ended = new Promise<number>((done) => socket.once('close', () => done(performance.now() - began)))
  return { send: (t) => void socket.write(t), text: () => text, ended, socket }
}
const GET = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`
const until = async (check: () => boolean): Promise<void> => {
  while (!check()) await sleep(10)
}

describe('wie te traag is', () => {
  it.each([
    ['koppen die blijven druppelen', 'GET / HTTP/1.1\r\n', 'x: y\r\n'],
    ['een verbinding waarop niets komt', '', ''],
    [
      'een inhoud die stokt',
      'POST /inhoud HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
      '',
    ],
  ])('wordt afgebroken: %s', async (_what, first, drip) => {
    const { port, app } = await open()
    await app()
    const one = dial(port)
    one.send(first)
    const dripping = setInterval(() => drip && one.socket.writable && one.send(drip), 60)
    // Without a limit it would still stand there: the test's own time is the bound.
    await one.ended
    clearInterval(dripping)
    if (first) expect(one.text()).toMatch(/^HTTP\/1\.1 408 .*\r\n[^]*"code":"ONGELDIGE_INVOER"/)
    const other = dial(port)
    other.send(GET('/vlug'))
    await until(() => other.text().includes('vlug'))
    other.socket.destroy()
  })
  it('krijgt in het echt 15 seconden voor koppen en 20 voor alles, het zoeken meegerekend', () => {
    expect(TERMS.headersMs + 2 * TERMS.lookMs).toBeLessThanOrEqual(15_000)
    expect(TERMS.requestMs + 2 * TERMS.lookMs).toBeLessThanOrEqual(20_000)
    // The longest answer, two terms of the database in a row, fits in a silent connection.
    expect(7000 + 12_000).toBeLessThan(TERMS.silenceMs)
  })
})

describe('een server die nog wacht op zijn database', () => {
  it('leeft, is niet klaar, en vraagt om terug te komen; daarna dient hij over dezelfde verbinding', async () => {
    const { port, app } = await open()
    const url = `http://127.0.0.1:${port}`
    for (const path of ['/live', '/livez', '/healthz']) expect((await fetch(url + path)).status).toBe(200)
    for (const path of ['/ready', '/readyz', '/health', '/ready?x=1'])
      expect((await fetch(url + path)).status).toBe(503)
    const r = await fetch(`${url}/graphql`, { method: 'POST', body: '{}' })
    expect([r.status, r.headers.get('retry-after'), r.headers.get('cache-control')]).toEqual([503, '5', 'no-store'])
    expect(await r.json()).toMatchObject({ errors: [{ extensions: { code: 'NIET_BESCHIKBAAR' } }] })
    const kept = dial(port)
    kept.send(GET('/vlug'))
    await until(() => kept.text().includes('NIET_BESCHIKBAAR'))
    await app()
    kept.send(GET('/vlug'))
    await until(() => kept.text().includes('HTTP/1.1 200 OK'))
  })
  it('zegt wat er aan de hand is als de poort bezet is', async () => {
    const { port } = await open()
    await expect(createListener(answerWaiting).listen(port, '127.0.0.1')).rejects.toThrow(
      `Poort ${port} is al in gebruik door een ander programma.`,
    )
  })
})

describe('wie weggaat', () => {
  it.each([
    [
      'midden in wat hij stuurt',
      'POST /inhoud HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    ],
    ['terwijl hij wacht op wat hij krijgt', GET('/breekt')],
  ])('is geen fout van ons: %s', async (_wat, vraag) => {
    const regels: { level: number; msg: string; fout?: object }[] = []
    const log = pino({ level: 'info' }, { write: (regel: string) => void regels.push(JSON.parse(regel)) })
    const { port, app } = await open(TERMS, log)
    await app()
    const een = dial(port)
    een.send(vraag)
    await sleep(100)
    een.socket.destroy()
    await until(() => regels.some((r) => r.msg === 'de vrager is weggegaan'))
    expect(regels.filter((r) => r.level > 30 || r.fout)).toEqual([])
  })
})

describe('stoppen', () => {
  it('zegt clients korter te rusten dan wij zelf doen', async () => {
    const { port, app, listener } = await open()
    await app()
    const one = dial(port)
    one.send(GET('/vlug'))
    await until(() => one.text().includes('vlug'))
    expect(one.text()).toContain('keep-alive: timeout=1')
    expect(listener.server.keepAliveTimeout).toBe(1500)
  })
  it('maakt af wat bezig is, dient wat nog over een rustende verbinding komt, en neemt niets nieuws aan', async () => {
    const { port, app } = await open({ ...SMALL, headersMs: 10_000, requestMs: 10_000 })
    const made = await app()
    const [busy, resting, never] = [dial(port), dial(port), dial(port)]
    busy.send(GET('/traag'))
    resting.send(GET('/vlug'))
    await until(() => resting.text().includes('vlug'))
    const closed = made.close()
    await sleep(200)
    const late = dial(port)
    await late.ended
    resting.send(GET('/vlug'))
    await closed
    await Promise.all([busy.ended, resting.ended, never.ended])
    expect(busy.text()).toMatch(/connection: close[^]*traag$/i)
    expect(resting.text().match(/200 OK/g)).toHaveLength(2)
    expect(resting.text()).toMatch(/connection: close\r\n[^]*vlug$/i)
    expect([late.text(), never.text()]).toEqual(['', ''])
  })
  it('sluit een rustende verbinding niet voordat de client dat zelf had kunnen doen', async () => {
    const { port, app } = await open()
    const made = await app()
    const resting = dial(port)
    resting.send(GET('/vlug'))
    await until(() => resting.text().includes('vlug'))
    let gone = false
    void resting.ended.then(() => (gone = true))
    const closed = made.close()
    await sleep(1000)
    expect(gone).toBe(false)
    await closed
    expect(gone).toBe(true)
  })
})
