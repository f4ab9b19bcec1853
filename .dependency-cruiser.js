// Which room may use which. A room not named here is a noun: it stands on platform, on the nouns below it, and on nothing else.
import { readdirSync } from 'node:fs'

const rooms = readdirSync('server', { withFileTypes: true }).filter((d) => d.isDirectory())
/** What joins the nouns or carries all of them: commands, source data. With app.ts and nouns.ts they see every room. */
const JOINS = ['beheer', 'bron']
/** Each stands on those before it. */
const LADDER = ['platform', 'gemeente', 'partner', 'gebruiker', 'instelling', 'sturing/cijfer', 'inburgeraar']
const nouns = rooms.map((d) => d.name).filter((name) => ![...JOINS, 'platform'].includes(name))
const side = nouns.filter((name) => !LADDER.includes(name))

const room = (names) => `^server/(${names.join('|')})/`
// Types and relations of GraphQL point at each other by nature: a knelpunt has partners, a partner has knelpunten.
const MUTUAL = '\\.(type|relations)\\.ts$'
// A foreign key needs the table it points at, and nothing else of that noun.
const TABLE = '\\.table\\.ts$'
const ladder = LADDER.map((name, i) => ({
  name: `${name.replace('/', '-')}-stands-low`,
  severity: 'error',
  from: { path: room([name]), ...(name === 'platform' ? {} : { pathNot: MUTUAL }) },
  to: { path: room(nouns.concat(JOINS)), pathNot: room(LADDER.slice(0, i + 1)) },
}))

export default {
  forbidden: [
    ...ladder,
    {
      name: 'nouns-side-by-side',
      severity: 'error',
      from: { path: room(side), pathNot: MUTUAL },
      to: { path: room(side.concat(JOINS)), pathNot: ['^server/$1/', room(LADDER), TABLE] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '^server/', pathNot: ['\\.type\\.ts$', '^server/platform/read/compile/'] },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'server-and-portal-apart',
      severity: 'error',
      from: { path: '^(server|admin)/' },
      to: { path: '^(server|admin)/', pathNot: '^$1/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
