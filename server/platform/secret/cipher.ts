// AES-256-GCM by node:crypto: a value bound to its place, a key bound to its gemeente. Nothing here knows of a database.
import { createCipheriv, createDecipheriv, createHmac, randomBytes, type KeyObject } from 'node:crypto'

/** A key with the name that stands in what it sealed. A KeyObject never shows its bytes, whoever prints it. */
export interface Key {
  id: string
  secret: KeyObject
}
declare const made: unique symbol
/** A cipher text in its text form; only `seal` makes one, so that a plain text does not compile where this is asked. */
export type Sealed = string & { readonly [made]: true }
/** Where a value belongs; at any other place it does not open. */
export interface Place {
  table: string
  column: string
  id: string
  gemeente: string
}
/** What goes wrong with a key or a sealed value; the message holds no plain text, no cipher text and no key. */
export class SecretError extends Error {
  override readonly name = 'SecretError'
}

const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
const FORM = /^v1\.([A-Za-z0-9-]+)\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22,})$/
/** Is it the text form of a cipher text? */
export const isSealed = (text: string): boolean => FORM.test(text)

/** Each part with its length in front: no two lists of parts give the same bytes. */
function bytesOf(parts: readonly string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8')
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      return [length, bytes]
    }),
  )
}

function encrypt({ id, secret }: Key, about: readonly string[], plain: Buffer): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG }).setAAD(bytesOf(about))
  const text = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  return `v1.${id}.${nonce.toString('base64url')}.${text.toString('base64url')}`
}
/** @returns undefined when it was not made with this key about this, or was changed since */
function decrypt({ id, secret }: Key, about: readonly string[], text: string): Buffer | undefined {
  const [, keyId, nonceText = '', bodyText = ''] = FORM.exec(text) ?? []
  const [nonce, body] = [Buffer.from(nonceText, 'base64url'), Buffer.from(bodyText, 'base64url')]
  // The last sign of base64 has bits that mean nothing: another text with the same bytes is a changed text too.
  if (keyId !== id || nonce.toString('base64url') !== nonceText || body.toString('base64url') !== bodyText)
    return undefined
  const tag = body.subarray(body.length - TAG)
  const decipher = createDecipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG })
  decipher.setAAD(bytesOf(about)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(body.subarray(0, body.length - TAG)), decipher.final()])
  } catch {
    return undefined
  }
}

const about = ({ table, column, id, gemeente }: Place): string[] => ['waarde', table, column, id, gemeente]

/** @throws SecretError for half a surrogate pair: in UTF-8 another sign would take its place, and come back */
export function seal(key: Key, place: Place, plain: string): Sealed {
  const bytes = Buffer.from(plain, 'utf8')
  if (bytes.toString('utf8') !== plain)
    throw new SecretError(`${place.table}.${place.column}: deze tekst bevat een half teken.`)
  return encrypt(key, about(place), bytes) as Sealed
}
/** @throws SecretError for another place, another key, or a text that was changed */
export function open(key: Key, place: Place, sealed: string): string {
  const plain = decrypt(key, about(place), sealed)
  if (plain) return plain.toString('utf8')
  throw new SecretError(
    `${place.table}.${place.column}: deze waarde gaat niet open. Ze is veranderd, of hoort bij een andere rij of sleutel.`,
  )
}
/** The name of the key that sealed this; undefined for what is no cipher text. */
export const keyIdOf = (sealed: string): string | undefined => FORM.exec(sealed)?.[1]

/** A key of a gemeente, closed with the master key. */
export const wrap = (master: Key, of: readonly string[], secret: KeyObject): string =>
  encrypt(master, ['sleutel', ...of], secret.export())
/** @returns undefined when no bytes come out: another master key, another gemeente, or changed */
export const unwrap = (master: Key, of: readonly string[], wrapped: string): Buffer | undefined =>
  decrypt(master, ['sleutel', ...of], wrapped)

/** HMAC-SHA-256 over parts that cannot run into each other. */
export const hmac = (secret: KeyObject, parts: readonly string[]): string =>
  createHmac('sha256', secret).update(bytesOf(parts)).digest('base64url')
