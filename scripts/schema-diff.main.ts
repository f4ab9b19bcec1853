// npm run check: refuses a break that clients were not told of.
import { vandaag } from '../server/platform/values/today.js'
import { breaksOfProject } from './schema-diff.js'

const found = await breaksOfProject(vandaag({}))
for (const sentence of found) console.error(`schema: ${sentence}`)
process.exit(found.length ? 1 : 0)
