// The owner makes the months of the read log ahead; lines that had no month move to it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeMonths, monthsAhead } from '../../../server/platform/db/months.js'
import { months } from '../../../server/platform/read/log/months.job.js'
import { selfTest } from '../../../server/platform/rights/selftest.js'
import { tables } from '../../../server/tables.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { id, regisseur, start, type LeeslogWereld } from './leeslog.wereld.js'

let w: LeeslogWereld
beforeAll(async () => {
  w = await start()
})
afterAll(() => w?.stop())
const delen = async (tabel: string): Promise<string[]> =>
  (
    await w.owner<
      { n: string }[]
    >`select inhrelid::regclass::text n from pg_inherits where inhparent = ${tabel}::regclass order by 1`
  ).map((r) => r.n)
const maak = () => w.owner.begin((tx) => makeMonths(tx))
const inDeel = (deel: string) =>
  alsEigenaar(w.database.url, async (tx) =>
    (await tx<{ dag: string }[]>`select dag::text from ${tx(deel)} order by 1`).map((r) => r.dag),
  )
/** Takes the last months away, as if they had never been made. */
const weg = async (...maanden: string[]) => {
  for (const t of ['leesvraag', 'leesregel']) for (const m of maanden) await w.owner.unsafe(`drop table ${t}_${m}`)
}
const laatste = async (n: number) =>
  (await delen('leesregel'))
    .filter((d) => !d.endsWith('zonder_maand'))
    .slice(n)
    .map((d) => d.slice('leesregel_'.length))

describe('de maanden van het leeslog', () => {
  it('zijn er een jaar vooruit, en afgeschermd als de tabel zelf', async () => {
    for (const t of ['leesvraag', 'leesregel']) expect(await delen(t)).toHaveLength(14)
    expect(await monthsAhead(w.app)).toBe(12)
    await expect(selfTest(w.app, tables)).resolves.toBeUndefined()
  })
  it('nog een keer maken verandert niets', async () => {
    const voor = await delen('leesvraag')
    await maak()
    expect(await delen('leesvraag')).toEqual(voor)
  })
  it('die ontbreken, worden gemaakt, en wat er al van was verhuist mee', async () => {
    const [voorlaatste, laatst] = (await laatste(-2)) as [string, string]
    await weg(voorlaatste, laatst)
    const dag = `${laatst.replace('_', '-')}-15`
    const later = `${Number(laatst.slice(0, 4)) + 3}-01-01`
    await w.vouw()
    const { regels: voor } = await w.telling()
    await w.stel(regisseur, [[id(1), '0988']], dag)
    await w.stel(regisseur, [[id(1), '0988']], later)
    await w.vouw()
    // The example data have lines of months before the first part.
    const vanNu = async (t: string) => (await inDeel(`${t}_zonder_maand`)).filter((d) => d >= dag)
    for (const t of ['leesvraag', 'leesregel']) expect(await vanNu(t)).toEqual([dag, later])
    await maak()
    for (const t of ['leesvraag', 'leesregel']) {
      expect(await vanNu(t)).toEqual([later])
      expect(await inDeel(`${t}_${laatst}`)).toEqual([dag])
    }
    // A line that moved is no new question.
    expect(await w.telling()).toEqual({ open: 0, regels: voor + 2 })
    await expect(selfTest(w.app, tables)).resolves.toBeUndefined()
    await expect(alsEigenaar(w.database.url, (tx) => tx`delete from leesregel_zonder_maand`)).rejects.toThrow(
      'alleen aangevuld',
    )
    await expect(alsEigenaar(w.database.url, (tx) => tx.unsafe(`truncate leesregel_${laatst}`))).rejects.toThrow(
      'alleen aangevuld',
    )
    await expect(alsEigenaar(w.database.url, (tx) => tx`delete from ${tx(`leesvraag_${laatst}`)}`)).rejects.toThrow(
      'alleen aangevuld',
    )
  })
  it('kan de toepassing zelf niet maken', async () => {
    await expect(
      w.app`create table leesvraag_2099_01 partition of leesvraag for values from ('2099-01-01') to ('2099-02-01')`,
    ).rejects.toMatchObject({ code: '42501' })
  })
})

describe('de server begint niet', () => {
  it('als één maand te legen is', async () => {
    const [maand] = await laatste(-1)
    await w.owner.unsafe(`alter table leesvraag_${maand} disable trigger niet_legen`)
    const naam = `leesvraag_${maand}.niet_legen`
    await expect(selfTest(w.app, tables)).rejects.toThrow(`${naam}: deze trigger werkt niet`)
    await w.owner.unsafe(`alter table leesvraag_${maand} enable trigger niet_legen`)
    await expect(selfTest(w.app, tables)).resolves.toBeUndefined()
  })
  it.each(['leesvraag.wacht', 'leesvraag.alleen_toevoegen', 'leesregel.alleen_toevoegen'])(
    'als van één maand een trigger uit staat: %s',
    async (naam) => {
      const [tabel, trigger] = naam.split('.')
      const [maand] = await laatste(-1)
      await w.owner.unsafe(`alter table ${tabel}_${maand} disable trigger ${trigger}`)
      await expect(selfTest(w.app, tables)).rejects.toThrow(`${naam}: deze trigger werkt niet`)
      await w.owner.unsafe(`alter table ${tabel}_${maand} enable trigger ${trigger}`)
      await expect(selfTest(w.app, tables)).resolves.toBeUndefined()
    },
  )
})

describe('de taak die naar de maanden kijkt', () => {
  const gewaarschuwd = async () => {
    const uit: object[] = []
    const warn = (_zin: string, facts: object) => void uit.push(facts)
    await months.run({ client: w.app, perRegion: w.perRegion, signal: new AbortController().signal, warn }, {})
    return uit
  }
  it('zwijgt als er genoeg zijn', async () => {
    expect(await gewaarschuwd()).toEqual([])
  })
  it('waarschuwt als er nog één is, of als deze maand zelf ontbreekt', async () => {
    await weg(...(await laatste(2)))
    expect(await gewaarschuwd()).toEqual([{ maanden: 1 }])
    await weg(...(await laatste(0)))
    expect(await gewaarschuwd()).toEqual([{ maanden: 0 }])
    await maak()
    expect(await gewaarschuwd()).toEqual([])
  })
})
