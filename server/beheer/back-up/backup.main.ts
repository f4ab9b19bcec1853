import { maakBackup } from './back-up.js'
import { AanroepFout, seconden, totaal, voerUit } from '../opdracht.js'

const GEBRUIK = 'Gebruik: npm run backup [-- <map>] [--bewaar <aantal, minstens 1>]'

await voerUit(GEBRUIK, { bewaar: { type: 'string' } }, async ({ env, woorden, opties }) => {
  const bewaar = opties['bewaar'] === undefined ? undefined : Number(opties['bewaar'])
  if (woorden.length > 1 || (bewaar !== undefined && !(Number.isInteger(bewaar) && bewaar >= 1)))
    throw new AanroepFout()
  const begin = performance.now()
  const { map, inhoud, verwijderd } = await maakBackup(env, woorden[0], bewaar)
  const mb = (inhoud.bytes / 1e6).toFixed(1).replace('.', ',')
  return [
    `Back-up gemaakt: ${map}`,
    `${totaal(inhoud.rijen)}, ${mb} MB, in ${seconden(begin)} (methode ${inhoud.methode}, PostgreSQL ${inhoud.postgres}).`,
    'Hij kan persoonsgegevens bevatten. Bewaar een versleutelde kopie op een andere plek.',
    ...verwijderd.map((naam) => `Oude back-up verwijderd: ${naam}`),
  ]
})
