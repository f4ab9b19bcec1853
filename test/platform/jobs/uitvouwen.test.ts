// Every question becomes its lines exactly once, whatever happens to who unfolds it.
import { EventEmitter, once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unfoldSome } from '../../../server/platform/read/log/unfold.job.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { ander, id, PERSONEN, regisseur, start, type LeeslogWereld } from './leeslog.wereld.js'

let w: LeeslogWereld
beforeAll(async () => {
  w = await start()
})
afterAll(() => w?.stop())
const leeg = () => w.leeg()
const regels = () =>
  alsEigenaar(w.database.url, async (tx) =>
    (
      await tx<
        { r: string }[]
      >`select vraag_id || ' ' || persoon_id || ' ' || gemeente_code r from leesregel order by 1`
    ).map((x) => x.r),
  )
const verwacht = (...vragen: string[]) => vragen.flatMap((v) => PERSONEN.map(([p, g]) => `${v} ${p} ${g}`)).toSorted()

describe('uitvouwen', () => {
  beforeEach(leeg)
  it('maakt van elke vraag een regel per persoon, en van een telling geen', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    await w.stel(regisseur, [])
    expect(await w.telling()).toEqual({ open: 2, regels: 0 })
    await w.vouw()
    expect(await regels()).toEqual(verwacht(een))
    const [r] = await w.gezien(regisseur, { persoon: id(3) })
    expect(r).toMatchObject({
      gebruiker_id: regisseur.gebruikerId,
      doel: 'BEGELEIDING',
      gemeente_code: '0946',
      kenmerk: een.slice(0, 8),
    })
    expect(await w.telling()).toEqual({ open: 0, regels: 3 })
  })
  it('een tweede keer verandert niets', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    await w.vouw()
    await w.vouw()
    expect(await regels()).toEqual(verwacht(een))
  })
  it('dat halverwege stopt, laat alles staan zoals het was', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    const valOm = w.vouw((werk) =>
      w.perRegion((asSystem, regio) =>
        werk(
          (fn) =>
            asSystem(async (tx) => {
              await fn(tx)
              throw new Error('omgevallen')
            }),
          regio,
        ),
      ),
    )
    await expect(valOm).rejects.toThrow('omgevallen')
    expect(await w.telling()).toEqual({ open: 1, regels: 0 })
    await w.vouw()
    expect(await regels()).toEqual(verwacht(een))
  })
  it('waarvan de verbinding halverwege wegvalt ook', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    await w
      .perRegion((asSystem, regio) =>
        asSystem(async (tx) => {
          await unfoldSome(tx, regio)
          await tx.execute('select pg_terminate_backend(pg_backend_pid())')
        }),
      )
      .catch(() => undefined)
    expect(await w.telling()).toEqual({ open: 1, regels: 0 })
    await w.vouw()
    expect(await regels()).toEqual(verwacht(een))
  })
  it('mist geen vraag die later vast komt te staan dan een die al is uitgevouwen', async () => {
    let vroeg = ''
    const tussen = new EventEmitter()
    const geschreven = once(tussen, 'geschreven')
    const vast = w.inTransaction(regisseur, async (tx) => {
      vroeg = await w.stelIn(tx, regisseur, PERSONEN)
      const vastleggen = once(tussen, 'vastleggen')
      tussen.emit('geschreven')
      await vastleggen
    })
    await geschreven
    const laat = await w.stel(ander, PERSONEN)
    await w.vouw()
    expect(await w.telling()).toEqual({ open: 0, regels: 3 })
    tussen.emit('vastleggen')
    await vast
    expect((await w.gezien(regisseur, { persoon: id(1) })).map((r) => r.vraag_id)).toEqual([vroeg])
    await w.vouw()
    expect(await regels()).toEqual(verwacht(vroeg, laat))
  })
  it('door twee servers tegelijk, met vragen die binnenkomen, is precies één keer', async () => {
    const vragen: string[] = []
    let bezig = true
    const vrager = (async () => {
      for (let n = 0; n < 150; n++) vragen.push(await w.stel(n % 2 ? regisseur : ander, PERSONEN))
      bezig = false
    })()
    const server = async () => {
      while (bezig) await w.vouw()
    }
    await Promise.all([vrager, server(), server(), server()])
    await w.vouw()
    expect(await regels()).toEqual(verwacht(...vragen))
    expect(await w.telling()).toEqual({ open: 0, regels: 450 })
  })
  it('houdt op als de server stopt, en doet de rest de volgende keer', async () => {
    for (let n = 0; n < 3; n++) await w.stel(regisseur, PERSONEN)
    await w.vouw(undefined, AbortSignal.abort())
    expect((await w.telling()).open).toBe(3)
    await w.vouw()
    expect((await w.telling()).open).toBe(0)
  })
  it('dat een vraag niet kan lezen, mislukt en laat haar wachten', async () => {
    await w.stel(regisseur, PERSONEN)
    const [was] = await w.owner<{ regel: string }[]>`
      select pg_get_expr(polqual, polrelid) regel from pg_policy where polname = 'lezen' and polrelid = 'leesvraag'::regclass`
    await w.owner`alter policy lezen on leesvraag using (false)`
    await expect(w.vouw()).rejects.toThrow('a question waits that is not in the log')
    await w.owner.unsafe(`alter policy lezen on leesvraag using (${was!.regel})`)
    expect(await w.telling()).toEqual({ open: 1, regels: 0 })
    await w.vouw()
    expect(await w.telling()).toEqual({ open: 0, regels: 3 })
  })
  it('dat twee keer hetzelfde zou schrijven, is geweigerd', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    await w.vouw()
    await alsEigenaar(
      w.database.url,
      (tx) => tx`insert into leesvraag_open select regio_code, dag, id from leesvraag where id = ${een}`,
    )
    await expect(w.vouw()).rejects.toMatchObject({ code: '23505' })
    expect(await regels()).toEqual(verwacht(een))
  })
})
