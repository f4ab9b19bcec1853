// What the caseload is made of: the formatie, the stands that a task makes, and what PostgreSQL itself refuses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../server/platform/rights/actor.js'
import { createInTransaction, type Tx } from '../../server/platform/write/transaction.js'
import { maakStandenVan } from '../../server/traject/caseload/stand.job.js'
import type { Persoon } from '../support/als.js'
import { voegToe, weigering, type Rij } from '../support/handeling.js'
import { beginCaseload, caseload, p, server } from './caseload.wereld.js'
import { kiesCaseload, owner } from './collega.js'

beforeAll(beginCaseload, 120_000)
afterAll(() => server?.stop())
const zetCaseload = (gemeente: string, waarde: string) => kiesCaseload(server, gemeente, waarde)

describe('de formatie', () => {
  const VELDEN = `id gemeente { naam } reden cijfer { waarde peildatum bron }`
  const vast = (wie: Persoon, input: object) =>
    voegToe<Rij & { reden: string | null }>(wie, 'formatieVastleggen', VELDEN, {
      gemeente: '0988',
      bron: 'Begroting 2026',
      ...input,
    })
  const fte = async (dag: string): Promise<number | null> => (await caseload(p.weert, dag))[0]!.fte!.waarde
  it('geldt vanaf haar peildatum; een verbetering komt erbij en zegt waarom', async () => {
    expect((await vast(p.beleid, { waarde: 3.5, peildatum: '2026-01-01' })).errors).toBeUndefined()
    expect([await fte('2025-12-31'), await fte('2026-01-01')]).toEqual([3, 3.5])
    expect(weigering(await vast(p.beleid, { waarde: 4, peildatum: '2026-01-01' }))).toEqual([
      'CIJFER_BESTAAT_AL',
      'reden',
    ])
    const beter = await vast(p.beleid, { waarde: 4, peildatum: '2026-01-01', reden: 'Verkeerd overgenomen' })
    expect([beter.data.x.reden, await fte('2026-01-01')]).toEqual(['Verkeerd overgenomen', 4])
    expect(
      await owner(
        server,
        (q) => q`select waarde::float from formatie where gemeente_code = '0988' order by aangemaakt_op, waarde`,
      ),
    ).toEqual([{ waarde: 3 }, { waarde: 3.5 }, { waarde: 4 }])
  })
  it.each([
    [{ waarde: 0, peildatum: '2026-02-01' }, 'waarde'],
    [{ waarde: 1.234, peildatum: '2026-02-01' }, 'waarde'],
    [{ waarde: 1, peildatum: '2026-11-23' }, 'peildatum'],
    [{ waarde: 1, peildatum: '2026-02-01', gemeente: '0946' }, 'gemeente'],
  ])('met %j wordt geweigerd', async (input, veld) => {
    expect(weigering(await vast(p.beleid, input))[1]).toBe(veld)
  })
  it('legt een regisseur niet vast', async () => {
    expect(weigering(await vast(p.weert, { waarde: 1, peildatum: '2026-02-01' }))[0]).toBe('GEEN_TOEGANG')
  })
})

describe('de taak die standen maakt', () => {
  const systeem = <T>(fn: (tx: Tx) => Promise<T>): Promise<T> =>
    createInTransaction(server.app)(systemActor('wnc', ['0988', '0946', '1706']), fn)
  const standen = () =>
    owner<{ peildatum: string; waarde: number | null }>(
      server,
      (q) =>
        q`select peildatum::text, waarde from caseload where gemeente_code = '0946' and wetsregime is null order by 1`,
    )
  it('maakt veertien dagen na het begin van een kwartaal één stand, en later geen andere', async () => {
    await owner(server, (q) => q`delete from caseload where gemeente_code = '0946'`)
    await systeem((tx) => maakStandenVan(tx, 'wnc', '2024-04-14'))
    expect((await standen()).map((s) => s.peildatum)).toEqual(['2024-01-01'])
    await owner(server, (q) => q`delete from caseload where gemeente_code = '0946'`)
    await systeem((tx) => maakStandenVan(tx, 'wnc', '2024-04-15'))
    const eerst = await standen()
    expect(eerst.map((s) => s.peildatum)).toEqual(['2024-04-01'])
    await systeem((tx) => maakStandenVan(tx, 'wnc', '2024-04-20'))
    expect(await standen()).toEqual(eerst)
  })
  it('staat in het leeslog met haar reden', async () => {
    const [regel] = await owner<{ reden: string; gebruiker_id: string | null }>(
      server,
      (q) => q`select reden, gebruiker_id from leesvraag where kenmerk = 'caseload-stand' limit 1`,
    )
    expect(regel).toEqual({ reden: 'de caseload tellen', gebruiker_id: null })
  })
})

describe('de database zelf', () => {
  it('weigert een stand met een klein aantal', async () => {
    const zet = (waarde: number) =>
      owner(
        server,
        (q) =>
          q`insert into caseload (regio_code, id, gemeente_code, peildatum, wetsregime, waarde, bron) values ('wnc', gen_random_uuid(), '0946', '2030-01-01', null, ${waarde}, 'Proef') returning 1`,
      )
    await expect(zet(4)).rejects.toThrow(/caseload_stand_klein|caseload_klein/)
    expect(await zet(5)).toHaveLength(1)
  })
  it('zonder de regel van de caseload ziet een regisseur meer dan de eigen dossiers, en dat wordt gevonden', async () => {
    await zetCaseload('0946', 'EIGEN')
    const eigen = async (): Promise<string[]> => [
      ...new Set((await caseload(p.nederweert, '2022-10-01', true)).map((r) => r.regisseur?.naam ?? 'geen')),
    ]
    expect(await eigen()).toEqual(['Regisseur Nederweert (demo)'])
    await owner(
      server,
      (q) =>
        q`update inburgeraar set regisseur_id = null where gemeente_code = '0946' and id in (select id from inburgeraar where gemeente_code = '0946' and regisseur_id is not null limit 2)`,
    )
    expect(await eigen()).toEqual(['Regisseur Nederweert (demo)'])
    for (const tabel of ['traject', 'inburgeraar'])
      await owner(server, (q) =>
        q.unsafe(`create policy te_ruim on ${tabel} for select to public using (gemeente_code = '0946')`),
      )
    expect((await eigen()).sort()).toEqual(['Regisseur Nederweert (demo)', 'geen'])
    for (const tabel of ['traject', 'inburgeraar'])
      await owner(server, (q) => q.unsafe(`drop policy te_ruim on ${tabel}`))
  })
})
