// Cursors as clients get them. One is good for one list, filter, order and asker; it cannot be changed, and tells nothing of the
// row that it stands for: the value of a field that a row hides could be in it.
import { createCipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Actor } from '../../rights/actor.js'

/** The list, filter, order and asker that a cursor is for, as text. */
export type Place = string
export interface Cursors {
  /** the cursor of a position in the order; the same position of the same place always has the same cursor */
  seal: (place: Place, position: string) => string
  /** the position of a cursor of this place; undefined for any other */
  open: (place: Place, cursor: string) => string | undefined
}
const TAG = 16
/** Given out by one instance, accepted by every other with the same secret. */
export function createCursors(secret: string | Buffer): Cursors {
  const key = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `regiotafel cursor ${purpose}`, 32))
  const [signing, hiding] = [key('signing'), key('hiding')]
  // The tag is also the start of the stream that hides the position (SIV): no two positions share one, and no chance is needed.
  const tagOf = (place: Place, position: string): Buffer =>
    createHmac('sha256', signing)
      .update(JSON.stringify([place, position]))
      .digest()
      .subarray(0, TAG)
  const hidden = (tag: Buffer, text: Buffer): Buffer => createCipheriv('aes-256-ctr', hiding, tag).update(text)
  return {
    seal(place, position) {
      const tag = tagOf(place, position)
      return Buffer.concat([tag, hidden(tag, Buffer.from(position))]).toString('base64url')
    },
    open(place, cursor) {
      const bytes = Buffer.from(cursor, 'base64url')
      // Decoding is lenient, and a cursor is written in one way.
      if (bytes.length <= TAG || bytes.toString('base64url') !== cursor) return undefined
      const tag = bytes.subarray(0, TAG)
      const position = hidden(tag, bytes.subarray(TAG)).toString()
      return timingSafeEqual(tag, tagOf(place, position)) ? position : undefined
    },
  }
}

type Json = Record<string, unknown>
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v)
/** The same filter is the same text: keys in one order, and what asks nothing left out. */
function canonical(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(canonical)
  if (!isObject(v) || v instanceof Date) return v
  const said = Object.entries(v).filter(([, x]) => x !== null && x !== undefined)
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, x]) => [k, canonical(x)]))
}
/** @param list which list of the schema @param order noun, field and direction */
export function placeOf(actor: Actor, list: string, order: string, filter: unknown): Place {
  const who = actor.token ? `token ${actor.token.id}` : (actor.gebruikerId ?? 'system')
  return JSON.stringify([order, list, canonical(filter ?? {}), `${actor.regioCode} ${who}`])
}
