import { readdirSync } from 'node:fs'
import path from 'node:path'
import { is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { tables } from '../../server/tables.js'

const FILES = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.(table|relations)\.ts$/.test(f),
)
/** Tables that stand in a file that drizzle-kit reads and that no folder of nouns named. */
async function forgotten(known: Record<string, unknown>): Promise<string[]> {
  const modules = await Promise.all(
    FILES.map((f) => import(/* @vite-ignore */ path.resolve('server', f)) as Promise<Record<string, unknown>>),
  )
  return modules.flatMap((m) =>
    Object.entries(m)
      .filter(([name, value]) => (is(value, PgTable) || name.endsWith('Relations')) && known[name] !== value)
      .map(([name]) => name),
  )
}

describe('wat een map van nouns toevoegt', () => {
  it('noemt elke tabel en elke relatie die drizzle-kit vindt', async () => {
    expect(await forgotten(tables)).toEqual([])
  })
  it('en een tabel die niemand noemde, valt op', async () => {
    const { knelpunt: _, actieRelations: __, ...rest } = tables
    expect((await forgotten(rest)).sort()).toEqual(['actieRelations', 'knelpunt'])
  })
})
