// The keys of the gemeenten in this process: taken from the database closed, opened with the master key, kept in memory.
import { createSecretKey, randomBytes, randomUUID, type KeyObject } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'
import type { Tx } from '../write/transaction.js'
import type { Blind } from './blind.js'
import { SecretError, seal, unwrap, wrap, type Key, type Sealed } from './cipher.js'
import { placeIn, sealedColumn } from './column.js'
import { SOORTEN } from './sleutel.table.js'

type Soort = (typeof SOORTEN)[number]
/** A row of `sleutel`, as far as opening it needs. */
export interface Closed {
  id: string
  gemeente: string
  soort: Soort
  omhuld: string
}
/** What seals for one gemeente, within the transaction it was asked in. */
export interface Sealer {
  /** @param column an encrypted column @param id the row the value will be in */
  seal: (column: AnyPgColumn, id: string, plain: string) => Sealed
  /** the value as its blind index holds it */
  index: (blind: Blind, plain: string) => string
}
export interface Secrets {
  /** is there a key to close with? Without, nothing is encrypted here */
  closes: boolean
  /** Makes the keys of a gemeente that has none. @param tx the transaction that writes the value */
  sealer: (tx: Pick<Tx, 'execute'>, gemeente: string) => Promise<Sealer>
  /** The keys of these names, in their order; one question for all that are not known yet. */
  dataKeys: (ids: readonly string[]) => Promise<(Key | undefined)[]>
  /** Knows the search keys of today; before `indexes`. */
  learn: () => Promise<void>
  /** What a value is in a blind index: one text for each gemeente, as each has a key of its own. */
  indexes: (blind: Blind, plain: string) => string[]
  /**
   * The same of these gemeenten alone, within a transaction; one without a key has nothing to find, and gets none.
   * @throws SecretError when a key does not open
   */
  indexesOf: (tx: Pick<Tx, 'execute'>, gemeenten: readonly string[], blind: Blind, plain: string) => Promise<string[]>
  /** @throws SecretError, naming the gemeenten, when a key does not open */
  verify: () => Promise<void>
}

/** Under this lock a key is retired, and shared for as long as a transaction seals with the key of today. */
export const SLOT = 72_190_412
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const about = ({ id, gemeente, soort }: Omit<Closed, 'omhuld'>): string[] => [id, gemeente, soort]
/** A new key, closed with the first master key. */
export function newKey(masters: readonly Key[], gemeente: string, soort: Soort): Closed {
  if (!masters[0]) throw new SecretError('SLEUTEL ontbreekt: zonder SLEUTEL wordt niets versleuteld bewaard.')
  const id = randomUUID()
  return { id, gemeente, soort, omhuld: wrap(masters[0], [id, gemeente, soort], createSecretKey(randomBytes(32))) }
}
/** @returns undefined when none of the master keys opens it */
export function openKey(masters: readonly Key[], row: Closed): KeyObject | undefined {
  for (const master of masters) {
    const bytes = unwrap(master, about(row), row.omhuld)
    if (bytes) return createSecretKey(bytes)
  }
  return undefined
}
/** The same key, closed with the first master key; undefined when it was already. @throws SecretError when it does not open */
export function closeAnew(masters: readonly Key[], row: Closed): string | undefined {
  const [first] = masters
  if (first && unwrap(first, about(row), row.omhuld)) return undefined
  const secret = openKey(masters, row)
  if (!first || !secret)
    throw new SecretError(`Een sleutel van gemeente ${row.gemeente} gaat niet open met SLEUTEL_OUD.`)
  return wrap(first, about(row), secret)
}

const names = (list: readonly string[]): string =>
  list.length < 2 ? list.join() : `${list.slice(0, -1).join(', ')} en ${list.at(-1)!}`

/**
 * @param client the pool of the application, for reading
 * @param masters see `mastersOf`; none: nothing is sealed here, and nothing opens
 */
export function createSecrets(client: postgres.Sql, masters: readonly Key[]): Secrets {
  const known = new Map<string, Key>()
  /** name of the search key by gemeente */
  const search = new Map<string, string>()
  const keep = (row: Closed): Key | undefined => {
    const secret = known.get(row.id)?.secret ?? openKey(masters, row)
    if (!secret) return undefined
    const key = { id: row.id, secret }
    known.set(row.id, key)
    if (row.soort === 'ZOEKEN') search.set(row.gemeente, row.id)
    return key
  }
  const learn = async (): Promise<void> => {
    const rows = await client<Closed[]>`
      select id, gemeente_code gemeente, soort, omhuld from sleutel where soort = 'ZOEKEN' and niet_nieuw_vanaf is null`
    rows.forEach(keep)
  }
  const dataKeys: Secrets['dataKeys'] = async (ids) => {
    const missing = ids.filter((id) => UUID.test(id) && !known.has(id))
    if (missing.length) {
      const rows = await client<Closed[]>`
        select id, gemeente_code gemeente, soort, omhuld from sleutel
        where soort = 'GEGEVENS' and id = any(string_to_array(${missing.join()}, ',')::uuid[])`
      rows.forEach(keep)
    }
    return ids.map((id) => known.get(id))
  }
  return {
    closes: masters.length > 0,
    sealer: (tx, gemeente) => sealerIn(tx, gemeente, masters, keep),
    dataKeys,
    learn,
    indexes: (blind, plain) => [...search.values()].map((id) => blind.of(known.get(id)!.secret, plain)),
    indexesOf: async (tx, gemeenten, blind, plain) => {
      const rows = await tx.execute<Closed & Record<string, unknown>>(sql`
        select id, gemeente_code gemeente, soort, omhuld from sleutel where soort = 'ZOEKEN' and niet_nieuw_vanaf is null
          and gemeente_code = any(string_to_array(${gemeenten.join()}::text, ','))`)
      return rows.map((row) => {
        const key = keep(row)
        if (!key) throw new SecretError(`SLEUTEL: de sleutel van gemeente ${row.gemeente} gaat hiermee niet open.`)
        return blind.of(key.secret, plain)
      })
    },
    verify: () => verify(client, keep, masters.length > 0),
  }
}

async function sealerIn(
  tx: Pick<Tx, 'execute'>,
  gemeente: string,
  masters: readonly Key[],
  keep: (row: Closed) => Key | undefined,
): Promise<Sealer> {
  const inUse = () =>
    tx.execute<Closed & Record<string, unknown>>(sql`
      select id, gemeente_code gemeente, soort, omhuld from sleutel
      where gemeente_code = ${gemeente} and niet_nieuw_vanaf is null`)
  // Until this transaction ends its key is not retired: whoever renews it finds every value that it sealed.
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${SLOT}, hashtext(${gemeente}))`)
  let rows: readonly Closed[] = await inUse()
  const missing = SOORTEN.filter((soort) => !rows.some((r) => r.soort === soort))
  for (const { id, soort, omhuld } of missing.map((soort) => newKey(masters, gemeente, soort)))
    await tx.execute(sql`
      insert into sleutel (id, regio_code, gemeente_code, soort, omhuld)
      select ${id}, regio_code, code, ${soort}, ${omhuld} from gemeente where code = ${gemeente} on conflict do nothing`)
  if (missing.length) rows = await inUse()
  const keyOf = (soort: Soort): Key => {
    const row = rows.find((r) => r.soort === soort)
    const key = row && keep(row)
    if (!key) throw new SecretError(`SLEUTEL: de sleutel van gemeente ${gemeente} gaat hiermee niet open.`)
    return key
  }
  const [data, find] = [keyOf('GEGEVENS'), keyOf('ZOEKEN')]
  return {
    seal: (column, id, plain) => seal(data, placeIn(sealedColumn(column).column, id, gemeente), plain),
    index: (blind, plain) => blind.of(find.secret, plain),
  }
}

async function verify(client: postgres.Sql, keep: (row: Closed) => Key | undefined, given: boolean): Promise<void> {
  const rows = await client<(Closed & { naam: string })[]>`
    select s.id, s.gemeente_code gemeente, s.soort, s.omhuld, g.naam
    from sleutel s join gemeente g on g.code = s.gemeente_code order by g.volgorde, s.gemaakt_op`
  const shut = [...new Set(rows.filter((r) => !keep(r)).map((r) => r.naam))]
  if (!shut.length) return
  throw new SecretError(
    given
      ? `SLEUTEL: de versleutelde gegevens van ${names(shut)} gaan hiermee niet open. Zet de SLEUTEL waarmee ze zijn bewaard. Bent u aan het wisselen? Zet de vorige dan in SLEUTEL_OUD.`
      : `SLEUTEL ontbreekt, en er zijn versleutelde gegevens van ${names(shut)}. Zet de SLEUTEL waarmee ze zijn bewaard.`,
  )
}
