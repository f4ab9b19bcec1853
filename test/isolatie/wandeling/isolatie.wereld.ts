// The planted world: a server on a copy of the seeded database with canaries in every text of every tenant table, and what
// each actor may see of it according to the table written by hand.
import { startServer, type TestServer } from '../../support/server.js'
import { opdracht } from '../../support/opdracht.js'
import { alsEigenaar, dumpVan, type Dump, type Waarden } from './isolatie.eigenaar.js'
import {
  ANDERS,
  KANARIE,
  Planter,
  plantMensen,
  plantPartners,
  plantTokens,
  WNC,
  type Kanarie,
} from './isolatie.planten.js'
import { plantConvenanten, plantPilots, plantSuccessen, plantTaakstellingen } from './isolatie.regio.js'
import { plantActies, plantKnelpunten } from './isolatie.taskforce.js'
import { maakActor, type Actor } from './isolatie.actoren.js'
import { groepVan, thuisVan, VERWACHT, type Groep } from './isolatie.verwacht.js'

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
    const [werkkom, punt] = [await partnerId('Werk.Kom'), await partnerId('Punt Welzijn')]
    const [tf] = await tx`select gebruiker_id id from account where email = 'taskforce@regio.example'`
    const partners = await plantPartners(p, [werkkom, punt])
    const mensen = await plantMensen(p, { werkkom, punt })
    const w = { mensen, werkkom, punt, elders: partners[ANDERS]!, taskforce: tf!['id'] as string }
    const knelpunten = await plantKnelpunten(p, w)
    const convenanten = await plantConvenanten(p, w, await plantActies(p, w, knelpunten))
    await plantPilots(p, w, convenanten)
    await plantSuccessen(p, w, knelpunten)
    await plantTaakstellingen(p, w)
    await plantTokens(p, mensen)
    await p.plant('idempotentie', 'ELDERS', (t) => ({
      regio_code: WNC,
      gebruiker_id: mensen['0988']!.id,
      sleutel: t('sleutel'),
      handeling: t('handeling'),
      hash: t('hash'),
      resultaat_id: crypto.randomUUID(),
      op: '2026-05-01T10:00:00Z',
    }))
    return p.kanaries
  })
}
/** @param namen the actors who sign in; all of them when absent */
export async function maakWereld(namen: readonly string[] = Object.keys(VERWACHT)): Promise<Wereld> {
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

/** Key of a row as the API shows it. */
export const sleutelVan = (tabel: string, r: Waarden): string => (tabel === 'gemeente' ? r.code : r.id) as string
const perId = new WeakMap<Waarden[], Map<unknown, Waarden>>()
export function rij(w: Wereld, tabel: string, id: unknown): Waarden | undefined {
  const rijen = w.dump[tabel]!
  const bekend = perId.get(rijen) ?? new Map(rijen.map((r) => [sleutelVan(tabel, r), r]))
  perId.set(rijen, bekend)
  return bekend.get(id)
}

/** May this actor read this row, according to the table written by hand? */
export function magZien(w: Wereld, a: Actor, tabel: string, r: Waarden): boolean {
  const v = a.verwacht
  switch (tabel) {
    case 'knelpunt':
    case 'actie':
      return v.taskforce?.includes(groepVan(r)) ?? false
    case 'knelpunt_gebeurtenis':
    case 'actie_gebeurtenis':
      return (
        magZien(w, a, tabel.split('_')[0]!, rij(w, tabel.split('_')[0]!, r.ouder_id)!) &&
        (v.regio?.geschiedenis?.includes(groepVan(rij(w, tabel.split('_')[0]!, r.ouder_id)!)) ?? false)
      )
    case 'convenant_gebeurtenis':
    case 'pilot_gebeurtenis':
    case 'succes_gebeurtenis':
    case 'taakstelling_gebeurtenis':
      return v.regio?.geschiedenis?.includes(groepVan(rij(w, tabel.split('_')[0]!, r.ouder_id)!)) ?? false
    case 'convenant':
    case 'convenant_partij':
    case 'afspraak':
      return v.regio?.convenant?.includes(groepVan(r)) ?? false
    case 'pilot':
    case 'meetmoment':
    case 'pilot_evaluatie':
      return v.regio?.pilot?.includes(groepVan(r)) ?? false
    case 'succes':
      return v.regio?.succes?.includes(groepVan(r)) ?? false
    case 'gebruiker':
      if (r.id === a.gebruikerId || a.partners.includes(r.partner_id as string)) return true
      return v.namen?.includes(thuisVan(r)) ?? false
    case 'contactpersoon':
    case 'partner_gebeurtenis':
      return v.contact?.includes(groepVan(r)) ?? false
    case 'partner':
      // A double that went up into another partner is found by its id only: see `staatInLijst`.
      return v.partner?.includes(groepVan({ regio_code: r.regio_code })) ?? false
    case 'taakstelling':
      return (v.partner ?? ['PARTNERS']).includes(groepVan({ regio_code: r.regio_code }))
    case 'token':
      // A token knows its own name.
      if (r.id === a.gebruikerId) return true
      return (r.gemeenten as Groep[]).every((g) => v.tokens?.includes(g))
    case 'gemeente':
      return a.ingelogd && r.regio_code === (a.naam === 'elders' ? ANDERS : WNC)
    default:
      return false
  }
}
/** Is a row that may be seen also in lists? A partner that went up into another is found by its id only. */
export const staatInLijst = (r: Waarden): boolean => !r.opgegaan_in_id
/** May this actor see the e-mail address and roles of this gebruiker? */
export const magAccount = (a: Actor, r: Waarden): boolean =>
  r.id === a.gebruikerId || a.verwacht.email.includes(thuisVan(r))

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
