// npm run herstel: everything that can be checked is checked before anything changes.
import path from 'node:path'
import type { Env } from '../platform/env.js'
import type { Plek, Resultaat } from './afronden.js'
import { eisEigenaar } from './database.js'
import { BeheerFout } from './fout.js'
import { herstelDump } from './herstel.dump.js'
import { herstelMap } from './herstel.map.js'
import { controleerBestanden, leesManifest, type Inhoud } from './manifest.js'
import { EIGEN } from '../platform/wortel.js'

export type HerstelEnv = Pick<
  Env,
  'DATABASE_URL' | 'APP_DATABASE_URL' | 'BACKUP_DATABASE_URL' | 'DATA_DIR' | 'SESSION_SECRET'
>
export interface Hersteld extends Resultaat, Plek {
  inhoud: Inhoud
}

function eisSoort({ methode, versie, migraties }: Inhoud, env: HerstelEnv): void {
  if (migraties > EIGEN.migraties)
    throw new BeheerFout(
      `De back-up is van een nieuwere versie van Regiotafel (${versie}, ${migraties} migraties); deze versie ` +
        `(${EIGEN.versie}) kent er ${EIGEN.migraties}. Zet hem terug met die versie. Er is niets veranderd.`,
    )
  if (methode === 'pg_dump' && !env.DATABASE_URL)
    throw new BeheerFout('De back-up is van een PostgreSQL-server. Zet DATABASE_URL op een (lege) database.')
  if (methode === 'map' && env.DATABASE_URL)
    throw new BeheerFout('De back-up is van de ingebouwde database. Zet hem terug zonder DATABASE_URL, in DATA_DIR.')
}

/**
 * @param over what stands in the target may be put aside
 * @throws BeheerFout before anything has changed, unless the database itself refuses halfway
 */
export async function herstel(env: HerstelEnv, backup: string, over: boolean): Promise<Hersteld> {
  const map = path.resolve(backup)
  const inhoud = leesManifest(map)
  eisSoort(inhoud, env)
  eisEigenaar(env)
  await controleerBestanden(map, inhoud)
  const hersteld = await (env.DATABASE_URL
    ? herstelDump(map, inhoud, env.DATABASE_URL, env, over)
    : herstelMap(map, inhoud, env, over))
  return { ...hersteld, inhoud }
}
