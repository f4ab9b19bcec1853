// Every table and its relations, by name, for the read planner, the rights in the database and drizzle-kit.
import { nouns } from './nouns.js'

/** @throws Error for two of one name: the second would take the place of the first */
function joined(modules: readonly object[]): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const [name, value] of modules.flatMap((m) => Object.entries(m))) {
    if (name in all) throw new Error(`${name}: two tables of one name`)
    all[name] = value
  }
  return all
}
export const tables = joined(nouns.flatMap((n) => n.tables))
