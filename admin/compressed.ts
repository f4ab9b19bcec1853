// Brotli and gzip beside each file of the build, at their best: made once here, so that no request waits for them.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Below this size an encoding saves less than its headers cost. */
const LEAST = 1024
const brotli = (content: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
const zip = (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: 9 })

async function compress(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < LEAST) return
  await writeFile(`${file}.br`, await brotli(content))
  await writeFile(`${file}.gz`, await zip(content))
}

/** Fonts and pictures are compressed by their own format; index.html gets a nonce per answer. */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const names = await readdir(path.join(dir, 'assets'))
    await Promise.all(names.filter((n) => /\.(js|css|svg)$/.test(n)).map((n) => compress(path.join(dir, 'assets', n))))
  },
})
