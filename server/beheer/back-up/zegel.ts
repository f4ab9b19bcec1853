// The seal of a back-up: only who has the key can make a manifest that counts, so nobody who can write where back-ups lie
// can have rows, rights or tokens of their own restored.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { keptSecret } from '../../platform/db/app-url.js'
import type { Env } from '../../platform/env/env.js'
import { BeheerFout } from '../fout.js'

export type ZegelEnv = Pick<Env, 'BACKUP_SLEUTEL' | 'DATA_DIR'>
/** In DATA_DIR, and never in a back-up: next to what it seals it would seal nothing. */
export const SLEUTELBESTAND = 'backup.sleutel'

/** BACKUP_SLEUTEL, else the key in DATA_DIR, which is made the first time. @throws BeheerFout when it cannot be kept */
export function zegelsleutel(env: ZegelEnv): string {
  if (env.BACKUP_SLEUTEL) return env.BACKUP_SLEUTEL
  try {
    return keptSecret(env.DATA_DIR, SLEUTELBESTAND)
  } catch {
    throw new BeheerFout(
      `De sleutel voor het zegel kan niet in ${path.resolve(env.DATA_DIR)} staan. Zet BACKUP_SLEUTEL, of DATA_DIR op een ` +
        'map waar dit programma mag schrijven.',
    )
  }
}
/** The key that a back-up is held against, as far as there is one here; makes nothing. */
function bekendeSleutel(env: ZegelEnv): string | undefined {
  if (env.BACKUP_SLEUTEL) return env.BACKUP_SLEUTEL
  const bestand = path.join(env.DATA_DIR, SLEUTELBESTAND)
  return existsSync(bestand) ? readFileSync(bestand, 'utf8').trim() : undefined
}

export const zegelVan = (tekst: string, sleutel: string): string =>
  createHmac('sha256', sleutel).update('regiotafel-back-up\n').update(tekst).digest('hex')

/** A manifest as it was read, with the seal that stood under it. */
export interface Verzegeld {
  tekst: string
  zegel: string | undefined
}

/** @returns a sentence about what is wrong with the seal; undefined when it is ours */
function zegelFout({ tekst, zegel }: Verzegeld, env: ZegelEnv): string | undefined {
  if (zegel === undefined) return 'heeft geen zegel (gemaakt door een oudere versie, of het zegel is weggehaald)'
  const sleutel = bekendeSleutel(env)
  if (sleutel === undefined) return 'is verzegeld met een sleutel die hier niet is'
  const goed = Buffer.from(zegelVan(tekst, sleutel), 'hex')
  return timingSafeEqual(goed, Buffer.from(zegel, 'hex'))
    ? undefined
    : 'heeft een zegel van een andere sleutel, of iemand heeft het manifest veranderd'
}

/** @throws BeheerFout that says how to go on when the seal is not ours */
export function eisZegel(map: string, verzegeld: Verzegeld, env: ZegelEnv): void {
  const fout = zegelFout(verzegeld, env)
  if (fout)
    throw new BeheerFout(
      `De back-up ${map} ${fout}. Er is niets veranderd.\nZet BACKUP_SLEUTEL op de sleutel waarmee hij is gemaakt. Hebt ` +
        'u die niet, en weet u zeker dat niemand bij de back-up kon? Gebruik dan --zonder-zegel.',
    )
}
