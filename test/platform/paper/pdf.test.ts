import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import {
  facts,
  heading,
  enumeration,
  together,
  table,
  showDay,
  safe,
  type Sheet,
} from '../../../server/platform/paper/pdf.js'
import type { Drawn } from '../../../server/platform/paper/pdf.drawer.js'
import { createDrawer } from '../../../server/platform/paper/pdf.drawer.js'
import { fileName } from '../../../server/platform/http/report.js'
import { keer, leesPdf } from '../../support/pdf.js'

const BLAD: Sheet = { soort: 'Proef', titel: 'Ruïne € ‘x’', regio: 'Élders', vandaag: '2026-02-01', inhoud: [] }

describe('tekst op papier', () => {
  it.each([
    ['gewoon ë € ’ –', 'gewoon ë € ’ –'],
    ['e\u0301 los accent', 'é los accent'],
    ['\u202eom\u202c\u2066x\u2069\u200b\u00ad', 'omx'],
    ['a\u0000\u0007b\ud800c', 'abc'],
    ['een\ttab\u2009ruim', 'een tab ruim'],
    ['a\r\nb\u2028c\n\n\n\n\nd', 'a\nb\nc\n\nd'],
    ['中 😀 ب', '� � �'],
  ])('%j wordt %j', (van, naar) => expect(safe(van)).toBe(naar))
  it('komt heel in het bestand: elk teken dat mag blijven, heeft een letter, gewoon en vet', async () => {
    const t = createDrawer()
    const alle = Array.from({ length: 0x2600 - 0x21 }, (_, i) => String.fromCodePoint(0x21 + i))
    const letters = alle.filter((c) => c.trim() && safe(c) === c)
    expect(letters.length).toBeGreaterThan(800)
    const text = letters.join(' ')
    const pdf = leesPdf(await t.teken({ ...BLAD, inhoud: [{ text }, { text, bold: true }] }))
    await t.stop()
    expect(pdf.kaal).not.toContain('\u0000')
    expect(letters.filter((c) => keer(pdf, c) < 2)).toEqual([])
    expect(keer(pdf, 'Ruïne € ‘x’')).toBe(2)
    expect(keer(pdf, 'Regio Élders')).toBe(1)
  })
})

describe('opmaak', () => {
  it('schrijft dagen en opsommingen in gewoon Nederlands', () => {
    expect(showDay('2024-02-29')).toBe('29 februari 2024')
    expect(enumeration(['a', 'b', 'c'])).toBe('a, b en c')
  })
  it.each([
    ['Samen aan de slag met VOI!', 'samen-aan-de-slag-met-voi-2026-02-01.pdf'],
    ['Coördinatie “€”\r\nSet-Cookie: x; ../..', 'coordinatie-set-cookie-x-2026-02-01.pdf'],
    ['中文', 'rapport-2026-02-01.pdf'],
  ])('maakt van %j een bestandsnaam van gewone letters', (van, naar) =>
    expect(fileName(van, '2026-02-01', 'pdf')).toBe(naar),
  )
  it('verliest niets van wat langer is dan een bladzijde', async () => {
    const t = createDrawer()
    const regels = Array.from({ length: 300 }, (_, i) => `Regel ${i + 1}.`)
    const text = regels.join('\n')
    // As much as may stand on one page in one piece: just short enough to be kept whole.
    const breed = Array.from({ length: 43 }, (_, i) => `${'W'.repeat(36)}${i}.`)
    const inhoud = [
      together(heading('Kop'), { text }),
      table('Titel', ['Kolom'], [400], [[text]]),
      together(heading('Kop'), ...facts(breed.slice(0, 20).map((r) => [r.slice(36), r]))),
      table('Titel', ['a', 'b'], [100, 161], [['x', breed.map((r) => r.slice(18)).join('\n')]]),
    ]
    const pdf = leesPdf(await t.teken({ ...BLAD, inhoud }))
    await t.stop()
    expect(regels.filter((r) => keer(pdf, r) !== 2)).toEqual([])
    expect(breed.slice(0, 20).filter((r) => keer(pdf, r) !== 1)).toEqual([])
    expect(breed.filter((r) => !keer(pdf, r.slice(18)))).toEqual([])
  })
})

describe('de gebouwde server', () => {
  const map = mkdtempSync(path.join(tmpdir(), 'regiotafel-bundel-'))
  afterAll(() => rmSync(map, { recursive: true, force: true }))
  it('tekent een PDF met alleen zijn eigen bestanden, dus ook zonder node_modules', async () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bundel.mjs', map], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(existsSync(path.join(map, 'main.js'))).toBe(true)
    // The main program looks for it beside itself, under this name.
    expect(readFileSync(path.join(map, 'main.js'), 'utf8')).toContain('./pdf.worker.js')
    const worker = new Worker(path.join(map, 'pdf.worker.js'))
    const uit = await new Promise<Drawn>((goed, fout) => {
      worker.on('message', goed).on('error', fout)
      worker.postMessage({ nummer: 1, blad: BLAD })
    })
    await worker.terminate()
    expect(uit.fout).toBeUndefined()
    expect(keer(leesPdf(Buffer.from(uit.pdf!)), 'Ruïne € ‘x’')).toBe(2)
  })
})
