// npm run regio -- aanmaken: the region and its gemeenten in a database without source data, as production starts.
import { GEMEENTEN, REGIO } from '../bron/regio.data.js'
import { laadRegio } from '../bron/regio.laden.js'
import { metDatabase, voerOpdrachtUit } from './database.js'
import { BeheerFout } from './fout.js'

const GEBRUIK = 'Gebruik: npm run regio -- aanmaken'

await voerOpdrachtUit(async () => {
  const [opdracht, ...rest] = process.argv.slice(2).filter((woord) => !woord.startsWith('--taak='))
  if (opdracht !== 'aanmaken' || rest.length) throw new BeheerFout(GEBRUIK)
  const nieuw = await metDatabase(({ owner }) => laadRegio(owner))
  const gemeenten = GEMEENTEN.map((g) => `${g.naam} (${g.code})`).join(', ')
  return [`De regio ${REGIO.naam} ${nieuw ? 'is aangemaakt' : 'bestaat al'}: ${gemeenten}.`]
})
