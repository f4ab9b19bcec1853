// What `npm run proef` can do, by name; `short` is what the tests run.
import { heavy, refused } from './actors.js'
import { blackhole, keys, postmasterKills, resets, restarts, slow } from './faults.js'
import type { Result } from './report.js'
import { rolling, stopUnderLoad } from './stops.js'

export interface Part {
  name: string
  what: (size: number) => string
  long: number
  short: number
  /** part of `npm test` too, in its short form; `listener.test.ts` has the stops */
  tested?: boolean
  run: (size: number) => Promise<Result>
}
export const PARTS: readonly Part[] = [
  {
    name: 'resets',
    what: (n) => `${n} s lang breekt 1 % van alles de verbinding`,
    long: 60,
    short: 10,
    run: resets,
    tested: true,
  },
  { name: 'zwartgat', what: (n) => `${n} s lang verdwijnt alles in het niets`, long: 30, short: 5, run: blackhole },
  { name: 'traag', what: (n) => `${n} s lang komt alles 200 ms later`, long: 20, short: 5, run: slow },
  {
    name: 'herstart',
    what: (n) => `${n} keer pg_ctl restart -m immediate`,
    long: 20,
    short: 3,
    run: restarts,
    tested: true,
  },
  {
    name: 'postmaster',
    what: (n) => `${n} keer kill -9 van de ingebouwde database`,
    long: 20,
    short: 3,
    run: postmasterKills,
    tested: true,
  },
  {
    name: 'sleutels',
    what: (n) => `${n} acties met een sleutel terwijl verbindingen breken`,
    long: 2000,
    short: 100,
    run: keys,
  },
  {
    name: 'stop',
    what: (n) => `SIGTERM onder belasting, ten minste ${n} verzoeken`,
    long: 10_000,
    short: 300,
    run: stopUnderLoad,
  },
  {
    name: 'rollend',
    what: (n) => `${n} herstarts van twee servers achter een proxy`,
    long: 20,
    short: 2,
    run: rolling,
  },
  {
    name: 'zwaar',
    what: (n) => `acht zware filters van één gebruiker tegelijk, vijf rondes van ${n} s`,
    long: 8,
    short: 2,
    run: heavy,
  },
  {
    name: 'geweigerd',
    what: (n) => `een op de vijf documenten wordt geweigerd, vijf rondes van ${n} s`,
    long: 8,
    short: 2,
    run: refused,
  },
]
