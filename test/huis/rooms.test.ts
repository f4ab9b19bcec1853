// Which room may use which, tried by planting what must be refused in a house of its own.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const HUIS: Record<string, string> = {
  'server/platform/write/change.ts': 'export const change = 1\n',
  'server/gemeente/gemeente.type.ts': 'export const gemeente = 1\n',
  'server/partner/partner.rules.ts':
    "import { change } from '../platform/write/change.js'\nexport const partner = change\n",
  'server/gebruiker/gebruiker.table.ts':
    "import { partner } from '../partner/partner.rules.js'\nexport const gebruiker = partner\n",
  'server/taskforce/actie.table.ts': 'export const actie = 1\n',
  'server/taskforce/actie.service.ts': "import { actie } from './actie.table.js'\nexport const dienst = actie\n",
  'server/pilot/pilot.service.ts': "import { actie } from '../taskforce/actie.table.js'\nexport const pilot = actie\n",
  'server/app.ts': "import { pilot } from './pilot/pilot.service.js'\nexport const app = pilot\n",
  'admin/App.ts': 'export const app = 1\n',
}
let map: string
beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), 'kamers-'))
  for (const bestand of ['.dependency-cruiser.js', 'tsconfig.json', 'package.json'])
    copyFileSync(path.join(ROOT, bestand), path.join(map, bestand))
  for (const [bestand, tekst] of Object.entries(HUIS)) leg(bestand, tekst)
})
afterEach(() => rmSync(map, { recursive: true, force: true }))

const leg = (bestand: string, tekst: string): void => {
  mkdirSync(path.join(map, path.dirname(bestand)), { recursive: true })
  writeFileSync(path.join(map, bestand), tekst)
}
const kijk = (...mappen: string[]): { code: number | null; fout: string } => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/rooms.mjs'), ...mappen], {
    cwd: map,
    encoding: 'utf8',
  })
  return { code: status, fout: stderr }
}

describe('de kamers van het huis', () => {
  it('zijn in orde als ieder alleen gebruikt wat eronder staat', () => {
    expect(kijk()).toEqual({ code: 0, fout: '' })
  })
  it.each([
    [
      'het platform kent geen onderwerp',
      'server/platform/write/act.ts',
      '../../taskforce/actie.table.js',
      'platform-stands-low',
    ],
    [
      'ook geen nieuw onderwerp, dat niemand noemde',
      'server/platform/write/act.ts',
      '../../leskring/leskring.table.js',
      'platform-stands-low',
    ],
    [
      'een partner kent geen gebruiker',
      'server/partner/partner.service.ts',
      '../gebruiker/gebruiker.table.js',
      'partner-stands-low',
    ],
    [
      'onderwerpen kennen van elkaar alleen de tabel',
      'server/pilot/pilot.rules.ts',
      '../taskforce/actie.service.js',
      'nouns-side-by-side',
    ],
    [
      'een opdracht van de beheerder staat boven de onderwerpen',
      'server/pilot/pilot.rules.ts',
      '../beheer/regio.js',
      'nouns-side-by-side',
    ],
    ['het portaal kent de server niet', 'admin/lijst.ts', '../server/app.js', 'server-and-portal-apart'],
  ])('%s', (_zin, bestand, doel, regel) => {
    leg('server/leskring/leskring.table.ts', 'export const leskring = 1\n')
    leg('server/beheer/regio.ts', 'export const regio = 1\n')
    leg(bestand, `import * as x from '${doel}'\nexport const y = x\n`)
    const { code, fout } = kijk()
    expect([code, fout]).toEqual([1, expect.stringContaining(`${regel}: ${bestand}`)])
  })
  it('lopen niet in een kring', () => {
    leg('server/taskforce/a.ts', "import { b } from './b.js'\nexport const a = (): number => b()\n")
    leg('server/taskforce/b.ts', "import { a } from './a.js'\nexport const b = (): number => a()\n")
    expect(kijk()).toEqual({ code: 1, fout: expect.stringContaining('no-circle') as string })
  })
  it('zijn niet in orde als er niets is bekeken', () => {
    leg('leeg/lees.md', '')
    expect(kijk('leeg')).toEqual({ code: 1, fout: 'geen enkel bestand bekeken\n' })
  })
})
