// The folder with package.json and migrations: two up from here, and two up from dist/server, where the bundle stands.
import path from 'node:path'

export const WORTEL = path.resolve(import.meta.dirname, '../..')
