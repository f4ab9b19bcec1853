import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../../../server/platform/db/client.js'
import { startEmbedded } from '../../../server/platform/db/embedded/embedded.js'
import { kill, killGroup, postmasterPid, startChild, type Child } from './embedded.process.js'

let dataDir: string
let children: Child[]

/** Making a database takes a second, so these tests share one; each starts it anew. */
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-embedded-'))
  chmodSync(dataDir, 0o711)
  await (await startEmbedded(dataDir)).stop()
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

beforeEach(() => {
  children = []
})

afterEach(async () => {
  await Promise.all(children.map(killGroup))
  kill(postmasterPid(dataDir))
})

function start(folder: string, ...work: string[]): Child {
  const child = startChild(folder, ...work)
  children.push(child)
  return child
}

describe('het slot op de gegevensmap', () => {
  test('een tweede proces wordt binnen een seconde geweigerd, met de map en het proces in de melding', async () => {
    const one = start(dataDir)
    expect(await one.first).toMatchObject({ reused: false })
    const refused = await start(dataDir).first
    expect(refused.fout).toContain(`${dataDir} is al in gebruik`)
    expect(refused.fout).toContain(`pid ${one.pid}`)
    expect(refused.ms).toBeLessThan(1000)
  })

  test('van vier starts tegelijk op een lege map wint er precies één', async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-leeg-'))
    chmodSync(empty, 0o711)
    const answers = await Promise.all([1, 2, 3, 4].map(() => start(empty).first))
    expect(answers.filter(({ url }) => url !== undefined)).toHaveLength(1)
    expect(answers.filter(({ fout }) => fout?.includes('al in gebruik'))).toHaveLength(3)
    await Promise.all(children.map(killGroup))
    kill(postmasterPid(empty))
    rmSync(empty, { recursive: true, force: true })
  })
})

describe('een overgebleven PostgreSQL', () => {
  test('wordt hergebruikt als ons proces met kill -9 is gestopt, en stopt daarna als wij stoppen', async () => {
    const one = start(dataDir)
    await one.first
    const pid = postmasterPid(dataDir)
    await killGroup(one)
    const database = await startEmbedded(dataDir)
    expect(database.reused).toBe(true)
    expect(postmasterPid(dataDir)).toBe(pid)
    await database.stop()
    expect(postmasterPid(dataDir)).toBeUndefined()
  })

  test('met een ander wachtwoord wordt niet gebruikt en niet gestopt', async () => {
    const one = start(dataDir)
    await one.first
    const pid = postmasterPid(dataDir) ?? 0
    await killGroup(one)
    const secretFile = path.join(dataDir, 'pg', 'regiotafel.secret')
    const secret = readFileSync(secretFile, 'utf8')
    writeFileSync(secretFile, 'niet het wachtwoord')
    await expect(startEmbedded(dataDir)).rejects.toThrow(`pid ${pid}`)
    expect(() => process.kill(pid, 0)).not.toThrow()
    writeFileSync(secretFile, secret)
  })

  test('een postmaster.pid met het pid van een ander programma wordt niet vertrouwd', async () => {
    const stranger = spawn('sleep', ['60'])
    const listener = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const { port } = listener.address() as AddressInfo
    const lines = [stranger.pid, path.join(dataDir, 'pg'), 1, port, '', '127.0.0.1', '', 'ready']
    writeFileSync(path.join(dataDir, 'pg', 'postmaster.pid'), `${lines.join('\n')}\n`)
    const database = await startEmbedded(dataDir)
    expect(database.reused).toBe(false)
    expect(new URL(database.url).port).not.toBe(String(port))
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
    await database.stop()
    stranger.kill()
    listener.close()
  })
})

describe('de ingebouwde database', () => {
  test('verliest geen bevestigde rij als alles tijdens het schrijven met kill -9 stopt', async () => {
    for (const round of [1, 2]) {
      const writer = start(dataDir, round === 1 ? 'schrijven' : 'blijven')
      await writer.first
      if (round === 1) await vi.waitUntil(() => (writer.messages.at(-1)?.nummer ?? 0) > 200, 10_000)
      const gone = killGroup(writer)
      kill(postmasterPid(dataDir))
      await gone
    }
    const confirmed = Math.max(...(children[0]?.messages ?? []).map(({ nummer }) => nummer ?? 0))
    const database = await startEmbedded(dataDir)
    const sql = connect(database.url, { max: 1 })
    const [row] = await sql<{ aantal: number; hoogste: number }[]>`
      select count(*)::int as aantal, max(nummer) as hoogste from telling`
    await sql.end()
    await database.stop()
    // One more may have been written without the confirmation reaching us.
    expect(row?.hoogste).toBeGreaterThanOrEqual(confirmed)
    expect(row?.aantal).toBe(row?.hoogste)
  })
})
