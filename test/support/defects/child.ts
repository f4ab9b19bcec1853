// One case on the published driver, in a process of its own: `child.ts <case>`, with the address of a database in PGURL.
// A driver that hangs or kills its process takes no other case along.
import { AVOIDED } from './avoided.js'
import { CASES, type Case } from './cases.js'
import { bareDriver } from './drivers.js'

const [name = ''] = process.argv.slice(2)
const one = ({ ...CASES, ...AVOIDED } as Record<string, Case>)[name]!
const [holds, seen] = await one(bareDriver(process.env['PGURL']!))
process.stdout.write(JSON.stringify({ holds, seen }), () => process.exit(0))
