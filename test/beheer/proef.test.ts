// The faults of `npm run proef`, for a short time: the built server as a process of its own, asked over HTTP. Only counts are
// judged here: shares need the long form, and times a machine of their own.
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { PARTS } from '../../scripts/proef/parts.js'

beforeAll(() => {
  const build = ['scripts/start.mjs', '--taak=backup', '--alleen-bouwen']
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
})

describe('de gebouwde server verliest, verdubbelt en verwisselt niets, en blijft antwoorden', () => {
  const parts = PARTS.filter(({ tested }) => tested)
  it.each(parts.map((part) => [part.name, part.what(part.short), part] as const))(
    '%s: %s',
    async (_name, _what, { run, short }) => {
      const { rows, bars } = await run(short)
      expect(bars.filter(({ ok, share }) => !ok && !share).map((bar) => [bar, rows])).toEqual([])
    },
    300_000,
  )
})
