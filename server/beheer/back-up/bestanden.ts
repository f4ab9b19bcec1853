// Copying folders with a checksum of what was copied. Copies are for their owner only: they hold personal data.
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { BeheerFout } from '../fout.js'
import type { Bestand } from './manifest.js'

export interface Boom {
  mappen: string[]
  bestanden: Bestand[]
}

/** Checksum of a file as it is on disk. */
export async function sha256Van(bestand: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(bestand), hash)
  return hash.digest('hex')
}

/** Copies one file, written through to the disk, and tells what was written. */
export async function kopieer(van: string, naar: string): Promise<Omit<Bestand, 'pad'>> {
  const hash = createHash('sha256')
  let bytes = 0
  const tel = async function* (delen: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const deel of delen) {
      hash.update(deel)
      bytes += deel.length
      yield deel
    }
  }
  await pipeline(createReadStream(van), tel, createWriteStream(naar, { mode: 0o600, flags: 'wx', flush: true }))
  return { bytes, sha256: hash.digest('hex') }
}

/**
 * Copies a folder with everything below it; empty folders count, PostgreSQL will not start without them.
 * @param mag which paths, relative to the folder, take part
 * @param vluchtig a file may be gone before its turn comes: the folder is in use
 */
export async function kopieerMap(
  van: string,
  naar: string,
  mag: (pad: string) => boolean,
  vluchtig = false,
): Promise<Boom> {
  const boom: Boom = { mappen: [], bestanden: [] }
  const daal = async (onder: string): Promise<void> => {
    mkdirSync(path.join(naar, onder), { recursive: true, mode: 0o700 })
    for (const entry of readdirSync(path.join(van, onder), { withFileTypes: true })) {
      const pad = path.join(onder, entry.name)
      if (!mag(pad)) continue
      if (entry.isDirectory()) {
        boom.mappen.push(pad)
        await daal(pad)
      } else if (entry.isFile()) {
        const gekopieerd = await kopieer(path.join(van, pad), path.join(naar, pad)).catch((e: unknown) => {
          rmSync(path.join(naar, pad), { force: true })
          if (vluchtig && e instanceof Error && 'code' in e && e.code === 'ENOENT') return undefined
          throw e
        })
        if (gekopieerd) boom.bestanden.push({ pad, ...gekopieerd })
      } else throw new BeheerFout(`In ${van} staat ${pad}: een verwijzing, en die kan niet mee in een back-up.`)
    }
    sync(path.join(naar, onder))
  }
  await daal('')
  return boom
}

/** Puts the files of a back-up in a folder, each checked once more while it is copied. */
export async function zetTerug(van: string, naar: string, boom: Boom): Promise<void> {
  for (const map of boom.mappen) mkdirSync(path.join(naar, map), { recursive: true, mode: 0o700 })
  for (const b of boom.bestanden) {
    const { sha256 } = await kopieer(path.join(van, b.pad), path.join(naar, b.pad))
    if (sha256 !== b.sha256) throw new BeheerFout(`Het bestand ${b.pad} is veranderd tijdens het terugzetten.`)
  }
  for (const map of [...boom.mappen, '']) sync(path.join(naar, map))
}

/** A move or a new file is on disk only when its folder is. */
export function sync(map: string): void {
  const handle = openSync(map, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
