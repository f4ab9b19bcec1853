// The master key. It stands in the environment and nowhere else: not in the database, so in no dump and no back-up of it.
import { createSecretKey } from 'node:crypto'
import { hmac, type Key } from './cipher.js'

/** 32 bytes in base64, as `openssl rand -base64 32` writes them. */
export const isMaster = (text: string): boolean =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').toString('base64') === text

/** Its name tells which master key closed something, and nothing of the key. */
function masterOf(text: string): Key {
  const secret = createSecretKey(Buffer.from(text, 'base64'))
  return {
    secret,
    id: hmac(secret, ['naam'])
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 12),
  }
}
/** No secret: with AUTH=demo there are only persons who do not exist, and what is encrypted must work there too. */
const DEMO = Buffer.from('Regiotafel: alleen om te proberen').subarray(0, 32).toString('base64')
interface Given {
  SLEUTEL?: string | undefined
  SLEUTEL_OUD?: string | undefined
  AUTH?: string | undefined
}
/**
 * The master keys that open, the one that closes first.
 * @param env SLEUTEL, and SLEUTEL_OUD while one takes the place of the other; readEnv has seen to their form. With AUTH=demo
 *   there is a key without SLEUTEL as well.
 */
export const mastersOf = ({ SLEUTEL, SLEUTEL_OUD, AUTH }: Given): readonly Key[] =>
  [SLEUTEL ?? (AUTH === 'demo' ? DEMO : undefined), SLEUTEL_OUD].filter((text) => text !== undefined).map(masterOf)
