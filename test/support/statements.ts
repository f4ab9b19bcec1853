// The statements that go over a wire to PostgreSQL, read from the messages themselves: what is counted is what is waited for.
import { Wire } from './wire.js'

const DESCRIBED_FROM = 5
const upTo = (b: Buffer, from: number): string => b.toString('utf8', from, b.indexOf(0, from))

/** Text of each statement that is carried out from now on, over the one connection of `wire` that is in use. */
export function listen(wire: Wire): string[] {
  const carriedOut: string[] = []
  const prepared = new Map<string, string>()
  let rest = Buffer.alloc(0)
  wire.toServer = (chunk) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= DESCRIBED_FROM && rest.length > rest.readInt32BE(1)) {
      const message = rest.subarray(0, rest.readInt32BE(1) + 1)
      rest = rest.subarray(message.length)
      const type = String.fromCharCode(message[0]!)
      if (type === 'Q') carriedOut.push(upTo(message, DESCRIBED_FROM))
      if (type === 'P') {
        const name = upTo(message, DESCRIBED_FROM)
        prepared.set(name, upTo(message, DESCRIBED_FROM + Buffer.byteLength(name) + 1))
      }
      if (type === 'B') {
        const portal = upTo(message, DESCRIBED_FROM)
        const name = upTo(message, DESCRIBED_FROM + Buffer.byteLength(portal) + 1)
        carriedOut.push(prepared.get(name) ?? `prepared before: ${name}`)
      }
    }
    return true
  }
  return carriedOut
}
/** From BEGIN to COMMIT, both counted. */
export function transactionIn(statements: readonly string[]): string[] {
  const from = statements.findIndex((s) => /^begin/i.test(s))
  const to = statements.findIndex((s, i) => i > from && /^(commit|rollback)/i.test(s))
  return from < 0 ? [] : statements.slice(from, to + 1)
}
