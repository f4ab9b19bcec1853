// Where an error came from: the frames of its stack as lines of our own source, also of the bundle. Read only when an error
// is written to the log, so nothing of it costs a request that goes well.
import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../http/root.js'

const FRAME = /^\s*at (?:(.+?) \()?((?:file:\/\/|node:|\/)[^()]*?):(\d+):(\d+)\)?$/
/** As many as one can read. */
const MOST = 12

/** The lines of a stack behind its message, which may hold values; none when the two cannot be told apart for sure. */
export function stackLines(e: Error): string[] {
  const { message } = e
  const stack = typeof e.stack === 'string' ? e.stack : ''
  const start = stack.indexOf(message)
  if (start < 0) return []
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => FRAME.test(line))
}

const maps = new Map<string, SourceMap | undefined>()
function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, read(`${file}.map`))
  return maps.get(file)
}
/** Undefined when there is none: the place in the bundle is better than a second error. */
function read(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload)
  } catch {
    return undefined
  }
}
const own = (file: string): string => path.relative(ROOT, file)

/** `function server/x/y.ts:12:3`, never a folder of this machine. Undefined for what is neither ours nor a package. */
function frame(line: string): string | undefined {
  const [, called = '', address = '', row, column] = FRAME.exec(line) ?? []
  if (address.startsWith('node:')) return undefined
  const file = address.startsWith('file:') ? fileURLToPath(address) : address
  const found = mapOf(file)?.findEntry(Number(row) - 1, Number(column) - 1)
  const place =
    found && 'originalSource' in found
      ? `${own(path.resolve(path.dirname(file), found.originalSource))}:${found.originalLine + 1}:${found.originalColumn + 1}`
      : `${own(file)}:${row}:${column}`
  return place.startsWith('..') ? undefined : `${called} ${place}`.trim()
}

const POOL = /(^| )server\/platform\/db\//
const OURS = /(^| )server\//
/**
 * @param errors one after the other: where something was asked, and what became of it
 * @returns every readable frame, and the first one of our own that is not the pool of lines itself
 */
export function framesOf(...errors: Error[]): { plaats: string | undefined; stapel: string[] } {
  const all = errors.flatMap(stackLines).flatMap((line) => frame(line) ?? [])
  const mine = all.filter((f) => OURS.test(f))
  return { plaats: mine.find((f) => !POOL.test(f)) ?? mine[0], stapel: all.slice(0, MOST) }
}
