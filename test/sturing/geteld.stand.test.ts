// The stands of who was housed: when a task makes them, and what PostgreSQL itself refuses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../server/platform/rights/actor.js'
import { createInTransaction, type Tx } from '../../server/platform/write/transaction.js'
import { maakTaakstellingStandenVan } from '../../server/sturing/taakstelling/geteld/geteld.job.js'
import { VANDAAG } from '../support/server.js'
import { owner } from '../traject/collega.js'
import { begin, server } from './geteld.wereld.js'

beforeAll(begin, 120_000)
afterAll(() => server?.stop())

describe('de taak die standen maakt', () => {
  const systeem = <T>(fn: (tx: Tx) => Promise<T>): Promise<T> =>
    createInTransaction(server.app)(systemActor('wnc', ['0988', '0946', '1706']), fn)
  const van = (jaar: number) =>
    owner<{ halfjaar: number; deel: string | null; waarde: number | null }>(
      server,
      (q) =>
        q`select halfjaar, deel, waarde from taakstelling_stand where gemeente_code = '0988' and jaar = ${jaar} order by 1, 2 nulls first`,
    )
  it('maakt veertien dagen na een halfjaar één stand, en later geen andere', async () => {
    await owner(server, (q) => q`delete from taakstelling_stand where jaar = 2022 returning 1`)
    await systeem((tx) => maakTaakstellingStandenVan(tx, 'wnc', '2022-07-14'))
    expect(await van(2022)).toEqual([])
    await systeem((tx) => maakTaakstellingStandenVan(tx, 'wnc', '2022-07-15'))
    const eerst = await van(2022)
    expect(eerst.map((s) => [s.halfjaar, s.deel])).toEqual([
      [1, null],
      [1, 'ECHT'],
      [1, 'VERZONNEN'],
    ])
    await systeem((tx) => maakTaakstellingStandenVan(tx, 'wnc', '2022-08-01'))
    expect(await van(2022)).toEqual(eerst)
    await systeem((tx) => maakTaakstellingStandenVan(tx, 'wnc', '2023-01-15'))
    expect((await van(2022)).map((s) => s.halfjaar)).toEqual([1, 1, 1, 2, 2, 2])
  })
  it('staat in het leeslog met haar reden', async () => {
    const [regel] = await owner<{ reden: string; gebruiker_id: string | null }>(
      server,
      (q) => q`select reden, gebruiker_id from leesvraag where kenmerk = 'taakstelling-stand' limit 1`,
    )
    expect(regel).toEqual({ reden: 'tellen wie er is gehuisvest', gebruiker_id: null })
  })
  it('heeft de standen van nu al gemaakt, en geen van een halfjaar dat nog loopt', async () => {
    expect(VANDAAG < '2027').toBe(true)
    expect((await van(2026)).map((s) => s.halfjaar)).toEqual([1, 1, 1])
  })
  it('kan in de database geen klein aantal zetten', async () => {
    const zet = (waarde: number) =>
      owner(
        server,
        (q) =>
          q`insert into taakstelling_stand (regio_code, id, gemeente_code, jaar, halfjaar, peildatum, waarde, bron) values ('wnc', gen_random_uuid(), '0946', 2031, 1, '2031-06-30', ${waarde}, 'Proef') returning 1`,
      )
    await expect(zet(4)).rejects.toThrow(/taakstelling_stand_klein/)
    expect(await zet(5)).toHaveLength(1)
  })
})
