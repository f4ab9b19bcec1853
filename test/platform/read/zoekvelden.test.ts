// Searching reads: who may not see a field cannot find a row by it either.
import 'reflect-metadata'
import { getTableColumns, SQL } from 'drizzle-orm'
import { PgDialect, type AnyPgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { nouns, type Zelfstandig } from '../../../server/beleid.js'
import { leesNouns } from '../../../server/schema.js'

/** Columns that an expression of a generated column names. */
function kolommenIn(tabel: PgTable, kolom: string): string[] {
  const kolommen = getTableColumns(tabel) as Record<string, AnyPgColumn>
  const als = kolommen[kolom]!.generated?.as
  const uitdrukking = typeof als === 'function' ? (als as () => SQL)() : als
  const tekst = uitdrukking instanceof SQL ? new PgDialect().sqlToQuery(uitdrukking).sql : String(uitdrukking)
  return Object.entries(kolommen)
    .filter(([, { name }]) => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(tekst))
    .map(([naam]) => naam)
}
const teWijd = (tabel: PgTable, kolom: string, beleid: Zelfstandig): string[] =>
  kolommenIn(tabel, kolom).filter((naam) => beleid.velden && naam in beleid.velden)

const MET_ZOEK = leesNouns.filter((n) => n.zoek)
it.each(MET_ZOEK.map((n) => [n.name, n] as const))('zoeken in %s gaat over wat elke lezer ervan ziet', (_naam, n) => {
  expect(kolommenIn(n.table, n.zoek!).length).toBeGreaterThan(0)
  expect(teWijd(n.table, n.zoek!, nouns[n.beleid])).toEqual([])
})
it('een zoektekst over een veld dat minder rollen zien, wordt gevonden', () => {
  const persoon = MET_ZOEK.find((n) => n.name === 'Inburgeraar')!
  const beleid = { ...nouns.inburgeraar, velden: { ...nouns.inburgeraar.velden, achternaam: ['REGISSEUR'] } } as const
  expect(teWijd(persoon.table, persoon.zoek!, beleid)).toEqual(['achternaam'])
})
