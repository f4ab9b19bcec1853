import path from 'node:path'

/** The server, or a command of its administrator, as it is installed: bundled, by `npm start`, or by test/global-setup.ts. */
export const program = (naam: 'main' | 'backup' | 'herstel' | 'migreer' | 'regio' | 'account' | 'sleutel'): string =>
  path.resolve(import.meta.dirname, '../../dist/server', `${naam}.js`)
