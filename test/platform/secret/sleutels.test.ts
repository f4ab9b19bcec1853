// The keys of the gemeenten: made once, closed with SLEUTEL, and useless without it.
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failureText } from '../../../server/platform/env/failure-report.js'
import { open, SecretError, type Sealed } from '../../../server/platform/secret/cipher.js'
import { placeIn, sealedColumns } from '../../../server/platform/secret/column.js'
import { createSecrets } from '../../../server/platform/secret/secrets.js'
import { selfTest } from '../../../server/platform/rights/selftest.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import {
  CRANENDONCK,
  dossier,
  NEDERWEERT,
  nieuweMaster,
  persoon,
  persoonId,
  start,
  tables,
  VAN_ALLE,
  VAN_WEERT,
  WEERT,
  type Wereld,
} from './wereld.js'

const [BSN, NOTITIE] = ['kanarie-bsn-999990019', 'kanarie-notitie-ziek']
let w: Wereld
beforeAll(async () => {
  w = await start()
})
afterAll(() => w?.stop())

const rijen = (gemeente: string) =>
  w.owner<{ id: string; soort: string; omhuld: string }[]>`
    select id, soort, omhuld from sleutel where gemeente_code = ${gemeente} order by soort`
const dichteBsn = async (n: number): Promise<Sealed> => {
  const [rij] = await w
    .inTransactie(VAN_ALLE, (tx) => tx.select().from(persoon))
    .then((alle) => alle.filter((r) => r.id === persoonId(n)))
  return rij!.bsn!
}

describe('de sleutels van een gemeente', () => {
  it('worden gemaakt bij haar eerste waarde, één per soort, ook als tien servers tegelijk beginnen', async () => {
    expect(await rijen(WEERT)).toEqual([])
    const servers = Array.from({ length: 10 }, () => w.instance())
    await Promise.all(servers.map((met, i) => w.schrijf(100 + i, WEERT, `${BSN}${i}`, { met })))
    expect((await rijen(WEERT)).map((r) => r.soort)).toEqual(['GEGEVENS', 'ZOEKEN'])
    // Every server opens what every other sealed.
    const [sleutel] = await w.instance().dataKeys([(await rijen(WEERT))[0]!.id])
    for (let i = 0; i < 10; i++)
      expect(open(sleutel!, placeIn(persoon.bsn, persoonId(100 + i), WEERT), await dichteBsn(100 + i))).toBe(
        `${BSN}${i}`,
      )
  })
  it('gaan weg met een transactie die mislukt; wat daarna wordt versleuteld gaat open', async () => {
    const fout = w.inTransactie(VAN_ALLE, async (tx) => {
      await w.secrets.sealer(tx, CRANENDONCK)
      throw new Error('terug')
    })
    await expect(fout).rejects.toThrow('terug')
    expect(await rijen(CRANENDONCK)).toEqual([])
    await w.schrijf(1, CRANENDONCK, BSN, { notitie: NOTITIE })
    const [gegevens] = await rijen(CRANENDONCK)
    const [sleutel] = await w.instance().dataKeys([gegevens!.id])
    expect(open(sleutel!, placeIn(persoon.bsn, persoonId(1), CRANENDONCK), await dichteBsn(1))).toBe(BSN)
  })
  it('zijn van die gemeente alleen, en van die soort: verplaatst gaan ze niet open', async () => {
    await w.schrijf(2, NEDERWEERT, BSN)
    const [gegevens] = await rijen(NEDERWEERT)
    for (const [kolom, anders, goed] of [
      ['omhuld', (await rijen(WEERT))[0]!.omhuld, gegevens!.omhuld],
      ['id', persoonId(7), gegevens!.id],
    ] as const) {
      await w.owner.unsafe(`update sleutel set ${kolom} = '${anders}' where id = '${gegevens!.id}'`)
      await expect(w.instance().verify()).rejects.toThrow(
        'de versleutelde gegevens van Nederweert gaan hiermee niet open',
      )
      await w.owner.unsafe(
        `update sleutel set ${kolom} = '${goed}' where gemeente_code = '${NEDERWEERT}' and soort = 'GEGEVENS'`,
      )
    }
    await expect(w.instance().verify()).resolves.toBeUndefined()
  })
  it('worden zonder SLEUTEL niet gemaakt', async () => {
    const zonder = createSecrets(w.app, [])
    const poging = w.inTransactie(VAN_ALLE, (tx) => zonder.sealer(tx, '0988'))
    await expect(poging).rejects.toThrow(SecretError)
  })
  it('kan de toepassing niet veranderen of weggooien', async () => {
    for (const opdracht of ["update sleutel set omhuld = 'x'", 'delete from sleutel', 'truncate sleutel'])
      await expect(w.app.unsafe(opdracht)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('bij het starten', () => {
  it('is deze database in orde, met de regels van de eigen tabellen erbij', async () => {
    await expect(selfTest(w.app, tables)).resolves.toBeUndefined()
    expect(sealedColumns(tables).map(({ column }) => column.name)).toEqual(['bsn', 'tekst', 'bsn', 'notitie', 'bsn'])
  })
  it('noemt een verkeerde of ontbrekende SLEUTEL elke gemeente die niet opengaat', async () => {
    await expect(w.instance([nieuweMaster()]).verify()).rejects.toThrow(
      /^SLEUTEL: de versleutelde gegevens van Weert, Nederweert en Cranendonck gaan hiermee niet open\. .*SLEUTEL_OUD\.$/,
    )
    await expect(w.instance([]).verify()).rejects.toThrow(
      /^SLEUTEL ontbreekt, en er zijn versleutelde gegevens van Weert, Nederweert en Cranendonck\. /,
    )
    await expect(w.instance([nieuweMaster(), w.master]).verify()).resolves.toBeUndefined()
  })
})

describe('wie de database heeft', () => {
  /** Every row of every table, parts of tables included. */
  const dump = () =>
    alsEigenaar(w.url, async (tx) => {
      const namen = await tx<{ t: string }[]>`
        select oid::regclass::text t from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'drizzle'::regnamespace)`
      const delen: string[] = []
      for (const { t } of namen)
        for (const { r } of await tx.unsafe<{ r: string }[]>(`select x::text r from ${t} x`)) delen.push(r)
      return delen.join('\n')
    })
  it('vindt er geen BSN, notitie of SLEUTEL in, en zonder SLEUTEL gaat niets open', async () => {
    const alles = await dump()
    expect(alles).toContain('Persoon 1')
    for (const woord of ['kanarie', '999990019', w.master.secret.export().toString('base64')])
      expect(alles).not.toContain(woord)
    const [rij] = await rijen(CRANENDONCK)
    expect(await w.instance([nieuweMaster()]).dataKeys([rij!.id])).toEqual([undefined])
    expect(await w.instance([]).dataKeys([rij!.id])).toEqual([undefined])
  })
  it('opent niets wat naar een andere rij, kolom, tabel of gemeente is gekopieerd', async () => {
    const [rij] = await rijen(CRANENDONCK)
    const [sleutel] = await w.instance().dataKeys([rij!.id])
    const dicht = await dichteBsn(1)
    for (const plek of [
      placeIn(persoon.bsn, persoonId(2), CRANENDONCK),
      placeIn(persoon.notitie, persoonId(1), CRANENDONCK),
      placeIn(dossier.bsn, persoonId(1), CRANENDONCK),
      placeIn(persoon.bsn, persoonId(1), WEERT),
    ])
      expect(() => open(sleutel!, plek, dicht)).toThrow(SecretError)
  })
})

it('een fout van PostgreSQL over een rij zegt niets van wat er versleuteld in staat', async () => {
  const fout: unknown = await w.schrijf(9, CRANENDONCK, BSN, { notitie: NOTITIE }).catch((e: unknown) => e)
  expect(fout).toMatchObject({ code: '23505' })
  expect(inspect(fout, { depth: 9, showHidden: true }) + failureText(fout)).not.toContain('kanarie')
})

describe('een tekst die niet is versleuteld', () => {
  it('komt niet tot bij PostgreSQL, en staat niet in de fout', async () => {
    const poging = w.inTransactie(VAN_WEERT, (tx) => tx.update(persoon).set({ bsn: 'kanarie-open' as Sealed }))
    const fout = await poging.then(
      () => undefined,
      (e: unknown) => e,
    )
    expect(String(fout)).toContain('persoon.bsn: takes what seal() made')
    expect(String((fout as Error).stack) + JSON.stringify(fout)).not.toContain('kanarie')
  })
  it('past niet in de kolom', () => {
    // @ts-expect-error a plain text is not sealed
    const rij: Partial<typeof persoon.$inferInsert> = { bsn: 'open' }
    expect(rij.bsn).toBe('open')
  })
})
