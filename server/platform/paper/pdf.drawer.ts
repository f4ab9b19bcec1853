// Hands sheets to the worker that draws them: one at a time, a short queue, an end to each.
import { Worker } from 'node:worker_threads'
import { DomainError } from '../values/errors.js'
import type { Sheet } from './pdf.js'

export interface DrawJob {
  nummer: number
  blad: Sheet
}
export interface Drawn {
  nummer: number
  pdf?: Uint8Array
  fout?: string
}
export interface Drawer {
  /** @throws QUERY_TE_ZWAAR for a sheet that takes too long to draw */
  teken: (blad: Sheet) => Promise<Buffer>
  stop: () => Promise<void>
}
const HOOGSTENS_MS = 60_000
const GEHEUGEN_MB = 512

/** In the bundle the worker lies beside it as JavaScript; from source, Node needs tsx to read it, in every thread anew. */
function start(): Worker {
  const bron = import.meta.url.endsWith('.ts')
  const adres = new URL(bron ? './pdf.worker.ts' : './pdf.worker.js', import.meta.url)
  const lezen = `import('tsx/esm/api').then(({ register }) => { register(); return import('${adres.href}') })`
  const opties = { resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MB } }
  return bron ? new Worker(lezen, { ...opties, eval: true }) : new Worker(adres, opties)
}

/** One attempt on a living worker; the worker says what went wrong, or dies of it. */
function vraag(worker: Worker, opdracht: DrawJob): Promise<Buffer> {
  return new Promise((goed, fout) => {
    const klok = setTimeout(
      () => fout(new DomainError('QUERY_TE_ZWAAR', 'Dit rapport is te groot om af te drukken. Kies één thema.')),
      HOOGSTENS_MS,
    )
    const ruimOp = () => {
      clearTimeout(klok)
      worker.off('message', bericht).off('error', stuk).off('exit', weg)
    }
    const bericht = (u: Drawn) => {
      if (u.nummer !== opdracht.nummer) return
      ruimOp()
      if (u.pdf) goed(Buffer.from(u.pdf))
      else fout(new Error(`pdf: ${u.fout}`))
    }
    const stuk = (e: Error) => (ruimOp(), fout(e))
    const weg = () => (ruimOp(), fout(new Error('pdf: the worker ended')))
    worker.on('message', bericht).on('error', stuk).on('exit', weg)
    worker.postMessage(opdracht)
  })
}

/** The worker starts at the first sheet and keeps no process alive. After a failure the next sheet gets a new one. */
export function createDrawer(): Drawer {
  let worker: Worker | undefined
  let nummer = 0
  let laatste: Promise<unknown> = Promise.resolve()
  const stop = async () => {
    const oud = worker
    worker = undefined
    await oud?.terminate()
  }
  const beurt = async (blad: Sheet): Promise<Buffer> => {
    worker ??= start()
    worker.unref()
    return vraag(worker, { nummer: ++nummer, blad }).catch(async (e: unknown) => {
      await stop()
      throw e
    })
  }
  const teken = (blad: Sheet): Promise<Buffer> => {
    const mijn = laatste.then(() => beurt(blad))
    laatste = mijn.catch(() => undefined)
    return mijn
  }
  return { teken, stop }
}
