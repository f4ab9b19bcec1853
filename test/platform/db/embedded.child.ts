// A process of its own for embedded.test.ts: starts the built-in database, tells how that went in one line of JSON, and
// stays until it is killed or its input closes. With `schrijven` it also inserts rows and tells each confirmed number.
import { connect } from '../../../server/platform/db/client.js'
import { startEmbedded } from '../../../server/platform/db/embedded/embedded.js'

const [dataDir = '', work] = process.argv.slice(2)
const tell = (message: object): void => void process.stdout.write(`${JSON.stringify(message)}\n`)
const begun = performance.now()
try {
  const { url, reused, stop } = await startEmbedded(dataDir)
  tell({ url, reused, ms: performance.now() - begun })
  if (work === 'schrijven') await insertForever(url)
  process.stdin.resume().once('end', () => void stop())
} catch (error) {
  tell({ fout: error instanceof Error ? error.message : String(error), ms: performance.now() - begun })
}

async function insertForever(url: string): Promise<void> {
  const sql = connect(url, { max: 1 })
  await sql`create table if not exists telling (nummer int primary key)`
  for (let nummer = 1; ; nummer++) {
    await sql`insert into telling values (${nummer})`
    tell({ nummer })
  }
}
