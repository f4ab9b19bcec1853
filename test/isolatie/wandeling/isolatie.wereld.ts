// The planted world: a server on a copy of the seeded database with canaries in every text of every tenant table, and what
// each actor may see of it according to the table written by hand.
import { startServer, type TestServer } from '../../support/server.js'
import { opdracht } from '../../support/opdracht.js'
import { alsEigenaar, dumpVan, rij, type Dump, type Waarden } from './isolatie.eigenaar.js'
import { magZien, plantvolgorde } from './isolatie.nouns.js'
import { KANARIE, Planter, type Grond, type Kanarie } from './isolatie.planten.js'
import { maakActor, type Actor } from './isolatie.actoren.js'
import { magAccount } from './nouns/gebruiker.js'
import { ANDERS, WIE, WNC } from './isolatie.wie.js'

export interface Wereld {
  server: TestServer
  kanaries: Map<number, Kanarie>
  dump: Dump
  actoren: Actor[]
}
/** Plants the canaries in a database with the source data; returns which is which. */
export async function plant(url: string): Promise<Map<number, Kanarie>> {
  // The other region is made as an administrator makes one.
  const regio = ['--code', ANDERS, '--naam', 'CAN-ELDERS-regio-0.naam', '--gemeente', '9999:CAN-ELDERS-gemeente-0.naam']
  await opdracht('regio', url, 'aanmaken', ...regio)
  return alsEigenaar(url, async (tx) => {
    const p = new Planter(tx)
    const partnerId = async (naam: string) =>
      (await tx`select id from partner where naam = ${naam}`)[0]!['id'] as string
    const [tf] = await tx`select gebruiker_id id from account where email = 'taskforce@regio.example'`
    const g: Grond = {
      mensen: {},
      werkkom: await partnerId('Werk.Kom'),
      punt: await partnerId('Punt Welzijn'),
      elders: '',
      taskforce: tf!['id'] as string,
    }
    for (const noun of plantvolgorde()) await noun.plant?.(p, g)
    await p.plant('idempotentie', 'ELDERS', (t) => ({
      regio_code: WNC,
      gebruiker_id: g.mensen['0988']!.id,
      sleutel: t('sleutel'),
      handeling: t('handeling'),
      hash: t('hash'),
      resultaat_id: crypto.randomUUID(),
      op: '2026-05-01T10:00:00Z',
    }))
    // As PostgreSQL does itself within a minute; without it, it plans for what was there before.
    await tx`analyze`
    return p.kanaries
  })
}
/** @param namen the actors who sign in; all of them when absent */
export async function maakWereld(namen: readonly string[] = WIE): Promise<Wereld> {
  const server = await startServer()
  return betreed(server, await plant(server.ownerUrl), namen)
}
/** The world on a server whose database has been planted before. */
export async function betreed(
  server: TestServer,
  kanaries: Map<number, Kanarie>,
  namen: readonly string[],
): Promise<Wereld> {
  const dump = await dumpVan(server.ownerUrl)
  const wie = (email: string) => {
    const id = dump['account']!.find((a) => a.email === email)!.gebruiker_id as string
    const leden = dump['lidmaatschap']!.filter((l) => l.gebruiker_id === id)
    return { id, partners: leden.flatMap((l) => (l.partner_id as string | null) ?? []) }
  }
  const actoren = await Promise.all(namen.map((n) => maakActor(server.url, n, wie)))
  return { server, kanaries, dump, actoren }
}

/** Is a row that may be seen also in lists? A partner that went up into another is found by its id only. */
export const staatInLijst = (r: Waarden): boolean => !r.opgegaan_in_id
/** Canaries in an answer that this actor may not read. */
export function verboden(w: Wereld, a: Actor, tekst: string): string[] {
  return [...new Set([...tekst.matchAll(KANARIE)].map((m) => m[0]))].filter((token) => {
    const k = w.kanaries.get(Number(token.split('-').at(-1)))
    if (!k) return a.naam !== 'elders'
    const ouder = rij(w, k.tabel.replace('_gebeurtenis', ''), k.rijId)
    if (!ouder) return true
    const r = k.tabel.endsWith('_gebeurtenis') ? { ...ouder, ouder_id: k.rijId } : ouder
    // The address of a gebruiker carries the number of its name; `.email` tells them apart.
    const isAdres = k.tabel === 'gebruiker' && tekst.toLowerCase().includes(`${token.toLowerCase()}.email`)
    return !magZien(w, a, k.tabel, r) || (isAdres && !magAccount(a, r))
  })
}
