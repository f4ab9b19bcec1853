// The tables of a world of the tests' own, as drizzle-kit writes them.
import { createRequire } from 'node:module'

interface Kit {
  generateDrizzleJson: (tables: object) => object
  generateMigration: (before: object, after: object) => Promise<string[]>
}
/** @returns the statements that make these tables in an empty database */
export async function ddlOf(tables: object): Promise<string[]> {
  const kit = createRequire(import.meta.url)('drizzle-kit/api') as Kit
  // It adds a method to every array, which a loop in another test file would meet.
  for (const name of Object.keys(Array.prototype))
    Object.defineProperty(Array.prototype, name, { enumerable: false, configurable: true })
  return kit.generateMigration(kit.generateDrizzleJson({}), kit.generateDrizzleJson(tables))
}
