// npm run herstel: everything that can be checked is checked before anything changes.
import path from 'node:path'
import type { Env } from '../../platform/env/env.js'
import type { Plek, Resultaat } from '../afronden.js'
import { eisEigenaar } from '../database.js'
import { BeheerFout } from '../fout.js'
import { herstelDump } from './herstel.dump.js'
import { herstelMap } from './herstel.map.js'
import { controleerBestanden, leesVerzegeld, type Inhoud } from './manifest.js'
import { eisZegel, type ZegelEnv } from './zegel.js'
import { OWN } from '../../platform/http/root.js'

export type HerstelEnv = ZegelEnv &
  Pick<Env, 'DATABASE_URL' | 'APP_DATABASE_URL' | 'BACKUP_DATABASE_URL' | 'SESSION_SECRET'>
export interface Keuzes {
  /** what stands in the target may be put aside */
  over?: boolean
  /** a back-up counts without a seal of ours */
  zonderZegel?: boolean
}
export interface Hersteld extends Resultaat, Plek {
  inhoud: Inhoud
}

function eisSoort({ methode, versie, migraties }: Inhoud, env: HerstelEnv): void {
  if (migraties > OWN.migraties)
    throw new BeheerFout(
      `De back-up is van een nieuwere versie van Regiotafel (${versie}, ${migraties} migraties); deze versie ` +
        `(${OWN.versie}) kent er ${OWN.migraties}. Zet hem terug met die versie. Er is niets veranderd.`,
    )
  if (methode === 'pg_dump' && !env.DATABASE_URL)
    throw new BeheerFout('De back-up is van een PostgreSQL-server. Zet DATABASE_URL op een (lege) database.')
  if (methode === 'map' && env.DATABASE_URL)
    throw new BeheerFout('De back-up is van de ingebouwde database. Zet hem terug zonder DATABASE_URL, in DATA_DIR.')
}

/** @throws BeheerFout before anything has changed, unless the database itself refuses halfway */
export async function herstel(env: HerstelEnv, backup: string, keuzes: Keuzes = {}): Promise<Hersteld> {
  const map = path.resolve(backup)
  const { inhoud, verzegeld } = leesVerzegeld(map)
  if (!keuzes.zonderZegel) eisZegel(map, verzegeld, env)
  eisSoort(inhoud, env)
  eisEigenaar(env)
  await controleerBestanden(map, inhoud)
  const over = keuzes.over ?? false
  const hersteld = await (env.DATABASE_URL
    ? herstelDump(map, inhoud, env.DATABASE_URL, env, over)
    : herstelMap(map, inhoud, env, over))
  return { ...hersteld, inhoud }
}
