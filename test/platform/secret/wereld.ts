// A small world with something to hide: the tables of the product, and two of our own that hold cipher texts.
import { createSecretKey, randomBytes } from 'node:crypto'
import { sql, type SQL } from 'drizzle-orm'
import { pgTable, primaryKey, text, uniqueIndex, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { inject } from 'vitest'
import { connect, type Client } from '../../../server/platform/db/client.js'
import { makeActor, type Actor } from '../../../server/platform/rights/actor.js'
import { rightsSql } from '../../../server/platform/rights/grants.js'
import { childPolicies, readable } from '../../../server/platform/rights/policies.js'
import { blindIndex } from '../../../server/platform/secret/blind.js'
import type { Key } from '../../../server/platform/secret/cipher.js'
import { encrypted, resealPolicies } from '../../../server/platform/secret/column.js'
import { createSecrets, type Secrets } from '../../../server/platform/secret/secrets.js'
import { createInTransaction, type InTransaction } from '../../../server/platform/write/transaction.js'
import { tables as productTables } from '../../../server/tables.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { freshDatabase } from '../../support/database.js'
import { ddlOf } from '../../support/ddl.js'
import { appUrlVan } from '../../support/sjabloon.js'

const REGIO = 'wnc'
export const [WEERT, NEDERWEERT, CRANENDONCK] = ['0988', '0946', '1706'] as const
const sleutel = () => ({ regioCode: text('regio_code').notNull(), id: uuid('id').notNull() })
const gemeente = () => ({
  gemeenteCode: text('gemeente_code').notNull(),
  leesgroep: text('leesgroep')
    .notNull()
    .generatedAlwaysAs(sql`gemeente_code`),
})
const policies = (t: { leesgroep: AnyPgColumn; gemeenteCode: AnyPgColumn }) => {
  const lezen: SQL = readable('knelpunt', t.leesgroep)
  return [...childPolicies(lezen, lezen, ['insert', 'update']), ...resealPolicies(t.gemeenteCode)]
}
export const persoon = pgTable(
  'persoon',
  {
    ...sleutel(),
    ...gemeente(),
    roepnaam: text('roepnaam').notNull(),
    bsn: encrypted('bsn'),
    bsnBi: text('bsn_bi'),
    notitie: encrypted('notitie'),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    uniqueIndex('persoon_bsn_bi').on(t.gemeenteCode, t.bsnBi),
    ...policies(t),
  ],
)
/** The key of a row and its gemeente may have other names. */
export const dossier = pgTable(
  'dossier',
  {
    regioCode: text('regio_code').notNull(),
    persoonId: uuid('persoon_id').notNull(),
    ...gemeente(),
    bsn: encrypted('bsn', { id: 'persoon_id' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.regioCode, t.persoonId] }), ...policies(t)],
)
export const tables = { ...productTables, persoon, dossier }
/** Spaces and dots make no other number of it. */
export const bsnIndex = blindIndex(persoon.bsnBi, (bsn) => bsn.replace(/\D/g, ''))

const lid = (gemeenteCode: string | null) => ({
  rol: gemeenteCode ? ('REGISSEUR' as const) : ('REGIOCOORDINATOR' as const),
  gemeenteCode,
  partnerId: null,
  vanafDatum: '2026-01-01',
  totDatum: null,
})
const maak = (...codes: string[]): Actor =>
  makeActor(
    { gebruikerId: '00000000-0000-4000-8000-0000000000aa', regioCode: REGIO, lidmaatschappen: codes.map(lid) },
    [WEERT, NEDERWEERT, CRANENDONCK],
  )
export const VAN_WEERT = maak(WEERT)
export const VAN_ALLE = maak(WEERT, NEDERWEERT, CRANENDONCK)

export const nieuweMaster = (): Key => ({
  id: randomBytes(6).toString('hex'),
  secret: createSecretKey(randomBytes(32)),
})
export const persoonId = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

export interface Wereld {
  url: string
  owner: Client
  app: Client
  master: Key
  secrets: Secrets
  /** another instance of the server on the same database */
  instance: (masters?: readonly Key[]) => Secrets
  inTransactie: InTransaction
  /** a person with a sealed BSN, written as the application writes */
  schrijf: (n: number, gemeente: string, bsn: string, rest?: { notitie?: string; met?: Secrets }) => Promise<void>
  stop: () => Promise<void>
}
/** Nothing is encrypted yet in this copy of the seeded database, and no gemeente has keys. */
export const zonderSleutels = (url: string): Promise<void> =>
  alsEigenaar(url, async (tx) => {
    for (const t of ['inburgeraar_gezondheid', 'inburgeraar_bsn', 'sleutel']) await tx.unsafe(`delete from ${t}`)
  })
/** @param lines of the pool of the application */
export async function start(lines = 8): Promise<Wereld> {
  const database = await freshDatabase(inject('sjabloon'))
  await zonderSleutels(database.url)
  const owner = connect(database.url, { max: 3, prepare: false, statementTimeoutMs: 60_000 })
  for (const statement of [...(await ddlOf({ persoon, dossier })), rightsSql(tables)]) await owner.unsafe(statement)
  const app = connect(appUrlVan(database.url), { max: lines })
  const master = nieuweMaster()
  const instance = (masters: readonly Key[] = [master]): Secrets => createSecrets(app, masters)
  const secrets = instance()
  const inTransactie = createInTransaction(app)
  const schrijf: Wereld['schrijf'] = (n, gemeenteCode, bsn, { notitie, met = secrets } = {}) =>
    inTransactie(VAN_ALLE, async (tx) => {
      const sealer = await met.sealer(tx, gemeenteCode)
      const [id, index] = [persoonId(n), sealer.index(bsnIndex, bsn)]
      await tx.insert(persoon).values({
        regioCode: REGIO,
        id,
        gemeenteCode,
        roepnaam: `Persoon ${n}`,
        bsn: sealer.seal(persoon.bsn, id, bsn),
        bsnBi: index,
        notitie: notitie === undefined ? null : sealer.seal(persoon.notitie, id, notitie),
      })
      await tx
        .insert(dossier)
        .values({ regioCode: REGIO, persoonId: id, gemeenteCode, bsn: sealer.seal(dossier.bsn, id, bsn) })
    })
  const stop = async () => {
    await Promise.all([owner.end(), app.end()])
    await database.drop()
  }
  return { url: database.url, owner, app, master, secrets, instance, inTransactie, schrijf, stop }
}
