// Who reads and writes while keys are renewed.
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type postgres from 'postgres'
import { open, type Sealed } from '../../../server/platform/secret/cipher.js'
import { placeIn } from '../../../server/platform/secret/column.js'
import { renewKeys } from '../../../server/platform/secret/renew.js'
import type { Secrets } from '../../../server/platform/secret/secrets.js'
import { NEDERWEERT, persoon, persoonId, tables, VAN_ALLE, WEERT, type Wereld } from './wereld.js'

/** Persons 1 to this are written before. */
export const AANTAL = 1000

export const alles = (w: Wereld) => w.inTransactie(VAN_ALLE, (tx) => tx.select().from(persoon).orderBy(persoon.id))
export type Rij = Awaited<ReturnType<typeof alles>>[number]
/** What one row says, as this server reads it. */
export async function lees(secrets: Secrets, r: Rij): Promise<{ bsn: string; notitie: string }> {
  const van = async (kolom: typeof persoon.bsn, dicht: Sealed): Promise<string> => {
    const [sleutel] = await secrets.dataKeys([dicht.split('.')[1]!])
    return open(sleutel!, placeIn(kolom, r.id, r.gemeenteCode), dicht)
  }
  return { bsn: await van(persoon.bsn, r.bsn!), notitie: await van(persoon.notitie as never, r.notitie!) }
}
/** Writers and readers on servers of their own, until the returned function is called. */
export function verkeer(w: Wereld) {
  const geschreven = new Map<string, string>()
  const gezien = { lezingen: 0, schrijfacties: 0, fouten: [] as string[] }
  let bezig = true
  const schrijver = async (nr: number): Promise<void> => {
    const secrets = w.instance()
    for (let beurt = 1; bezig; beurt++) {
      const n = 1 + ((beurt * 37 + nr * 311) % AANTAL)
      const [id, gemeente] = [persoonId(n), n % 5 ? WEERT : NEDERWEERT]
      await w.inTransactie(VAN_ALLE, async (tx) => {
        const sealer = await secrets.sealer(tx, gemeente)
        const notitie = `schrijver ${nr} beurt ${beurt}`
        await tx
          .update(persoon)
          .set({ notitie: sealer.seal(persoon.notitie, id, notitie) })
          .where(eq(persoon.id, id))
        // In the transaction that holds the row: the last one that commits is the last one here.
        geschreven.set(id, notitie)
      })
      gezien.schrijfacties++
    }
  }
  const lezer = async (): Promise<void> => {
    const secrets = w.instance()
    for (let beurt = 0; bezig; beurt++)
      for (const rij of (await alles(w)).filter((_, i) => i % 10 === beurt % 10))
        try {
          const { bsn } = await lees(secrets, rij)
          if (persoonId(Number(bsn.slice(4))) !== rij.id) gezien.fouten.push(`${rij.id}: een ander`)
          gezien.lezingen++
        } catch (e) {
          gezien.fouten.push(String(e))
        }
  }
  const lopend = [schrijver(1), schrijver(2), schrijver(3), lezer(), lezer()]
  return async () => {
    bezig = false
    await Promise.all(lopend)
    return { ...gezien, geschreven }
  }
}

/**
 * Renews keys with another text of its statements, while a value of the first batch is written between its reading and its
 * writing. @returns whether it is still there afterwards
 */
export async function ertussen(w: Wereld, anders: readonly [string, string][]): Promise<boolean> {
  const tekst = `ertussen ${randomUUID()}`
  const [rij] = (await alles(w)).filter((r) => r.gemeenteCode === NEDERWEERT)
  let schrijft: Promise<void> | undefined
  const schrijf = () =>
    w.inTransactie(VAN_ALLE, async (tx) => {
      const notitie = (await w.secrets.sealer(tx, NEDERWEERT)).seal(persoon.notitie, rij!.id, tekst)
      await tx.update(persoon).set({ notitie }).where(eq(persoon.id, rij!.id))
    })
  const unsafe = async (tx: postgres.TransactionSql, tekst: string, waarden: string[]): Promise<unknown> => {
    if (tekst.startsWith('update "persoon"') && tekst.includes('"notitie"') && waarden[0]!.includes(rij!.id)) {
      schrijft ??= schrijf()
      // Long enough to be written, unless the row is locked: then it is written afterwards.
      await Promise.race([schrijft, new Promise((klaar) => setTimeout(klaar, 300))])
    }
    return tx.unsafe(
      anders.reduce((t, [van, naar]) => t.replace(van, naar), tekst),
      waarden,
    )
  }
  const naast = (tx: postgres.TransactionSql) => {
    const tag = (...deel: Parameters<typeof tx>) => tx(...deel)
    return Object.assign(tag, { unsafe: (t: string, v: string[]) => unsafe(tx, t, v) })
  }
  const app = new Proxy(w.app, {
    get: (van, naam) =>
      naam === 'begin'
        ? (fn: (tx: unknown) => never) => van.begin((tx) => fn(naast(tx)))
        : (Reflect.get(van, naam) as unknown),
  })
  await renewKeys(w.owner, app, [w.master], tables)
  await schrijft
  const daarna = (await alles(w)).find((r) => r.id === rij!.id)!
  return (await lees(w.instance(), daarna)).notitie === tekst
}
