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
import { DatabaseProblem, standingOf, type Applied } from '../../platform/db/versions.js'
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

/** The newest migration in a back-up; one of before the squash tells only how many there were. */
function laatsteVan({ laatste, migraties }: Inhoud): Applied {
  const { before } = OWN.migraties
  if (laatste) return laatste
  if (migraties === before.aantal) return before
  return { moment: migraties < before.aantal ? 0 : Number.MAX_SAFE_INTEGER, hash: '' }
}
const WEIGER = {
  newer: 'is van een nieuwere versie van Regiotafel. Zet hem terug met die versie.',
  'too old':
    'is ouder dan deze versie kan bijwerken. Zet hem terug met de versie die docs/beheer.md noemt onder "Een heel oude database", en maak daar een nieuwe back-up.',
  other: 'is van een andere uitgave van Regiotafel. Zet hem terug met die uitgave.',
}
function eisVersie(inhoud: Inhoud): void {
  try {
    standingOf(laatsteVan(inhoud), OWN.migraties)
  } catch (fout) {
    if (!(fout instanceof DatabaseProblem) || !fout.kind) throw fout
    throw new BeheerFout(`De back-up (Regiotafel ${inhoud.versie}) ${WEIGER[fout.kind]} Er is niets veranderd.`)
  }
}
function eisSoort(inhoud: Inhoud, env: HerstelEnv): void {
  const { methode } = inhoud
  eisVersie(inhoud)
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
