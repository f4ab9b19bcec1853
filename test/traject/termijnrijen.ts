// What the tests of terms as rows share: acts of a traject, what is stored, and computing it all again.
import postgres from 'postgres'
import { zietAlles } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { v7 as uuidv7 } from 'uuid'
import { systemActor } from '../../server/platform/rights/actor.js'
import type { Writing } from '../../server/platform/write/mutation.js'
import { createInTransaction } from '../../server/platform/write/transaction.js'
import { herbereken } from '../../server/traject/termijn/herbereken.js'
import { doe, gelukt, voegToe, type Rij } from '../support/handeling.js'
import { VANDAAG } from '../support/vandaag.js'
import { begin, p, server, type I } from '../inburgeraar/wereld.js'

export interface Term {
  id: string
  soort: string
  status: string
  begindatum: string | null
  einddatum: string | null
  einddatumInclusief: boolean
  laatsteDag: string | null
  dagenResterend: number | null
  wachtOp: string | null
  berekening: string
  voldaanOp: string | null
  vervallenOp: string | null
  bron: string
  eerder: { einddatum: string; zin: string }[]
  vorige: { einddatum: string; gewijzigdOp: string }[]
  uitleg: {
    zin: string
    stappen: { soort: string; zin: string; artikel: string | null }[]
    bon: Record<string, unknown>
  }
}
export interface T extends Rij {
  status: string
  termijnen: Term[]
}
export const TERMIJN =
  'id soort status begindatum einddatum einddatumInclusief laatsteDag dagenResterend wachtOp berekening voldaanOp vervallenOp bron eerder { einddatum zin } vorige { einddatum gewijzigdOp } uitleg { zin stappen { soort zin artikel waarde } bon { regelversie parameters bronnen instellingen berekendOp } }'
export const VELDEN = `id versie mag status termijnen { ${TERMIJN} }`
export const REGIO = 'wnc'

export let bron: ReturnType<typeof postgres>
/** A server with everybody signed in, and the owner of its database; call it once per file. */
export const beginTermijnen = async (): Promise<void> => {
  await begin()
  await zietAlles(
    server.ownerUrl,
    'traject',
    'termijn',
    'inburgeraar',
    'inburgeraar_gebeurtenis',
    'huisvesting',
    'instelling',
  )
  bron = postgres(server.ownerUrl, { max: 1 })
}
export const eindig = async (): Promise<void> => {
  await bron?.end()
  await server?.stop()
}

export const start = async (i: Pick<I, 'id'>, input: object = {}): Promise<T> =>
  gelukt(
    await voegToe<T>(p.weert, 'trajectStarten', VELDEN, {
      inburgeraar: i.id,
      wetsregime: 'WI2021',
      begindatum: '2022-01-10',
      ...input,
    }),
  )
export const zet = async (t: Pick<T, 'id' | 'versie'>, naam: string, input: object): Promise<T> =>
  gelukt(await doe<T>(p.weert, naam, VELDEN, t, input))
export const lees = async (id: string): Promise<T> =>
  (await p.weert.krijg<{ x: T }>(`query($id: ID!) { x: traject(id: $id) { ${VELDEN} } }`, { id })).x
export const persoon = async (i: Pick<I, 'id' | 'versie'>, naam: string, input: object): Promise<I> =>
  gelukt(await doe<I>(p.weert, naam, 'id versie mag', i, input))
export const teksten = async (i: Pick<I, 'id'>): Promise<string[]> =>
  (
    await p.weert.krijg<{ x: Pick<I, 'tijdlijn'> }>(
      'query($id: ID!) { x: inburgeraar(id: $id) { tijdlijn { nodes { tekst } } } }',
      { id: i.id },
    )
  ).x.tijdlijn.nodes.map(({ tekst }) => tekst)
export const van = (t: T, soort: string): Term => t.termijnen.find((x) => x.soort === soort)!
export const ASIEL = { doelgroep: 'ASIELSTATUSHOUDER' }
/** As far as a first PIP. */
export async function totPip(i: Pick<I, 'id'>, dagtekening = '2022-03-14'): Promise<T> {
  let t = await start(i)
  t = await zet(t, 'plichtVastleggen', { kennisgevingsdatum: '2022-02-01', plichtBegindatum: '2022-01-20' })
  t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE', datum: '2022-02-10' })
  t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-03-01' })
  return zet(t, 'pipDagtekeningVastleggen', { dagtekening, leerroute: 'B1' })
}
/** Everything that is stored of terms, as the owner sees it. */
export const opgeslagen = () => bron<Record<string, unknown>[]>`select * from termijn order by id`
/** Computes everything again, as the job does. @returns how many lines it wrote in timelines */
export async function allesOpnieuw(vandaag = VANDAAG): Promise<number> {
  const gemeenten = await bron<{ code: string }[]>`select code from gemeente where regio_code = ${REGIO}`
  const actor = systemActor(
    REGIO,
    gemeenten.map((g) => g.code),
  )
  const ids = await bron<{ id: string }[]>`select id from traject where regio_code = ${REGIO}`
  if (ids.length < 200) throw new Error('er is niets om opnieuw te berekenen')
  const tel = async () => (await bron<{ n: number }[]>`select count(*)::int n from inburgeraar_gebeurtenis`)[0]!.n
  const voor = await tel()
  await createInTransaction(server.app)(
    actor,
    (tx) => {
      const w = {
        tx,
        actor,
        vandaag,
        handeling: 'termijnHerberekend',
        nieuwId: uuidv7(),
        alsSysteem: (_, fn) => fn(),
      } as Writing
      return herbereken(
        w,
        ids.map(({ id }) => id),
      )
    },
    undefined,
    { over: ['inburgeraar', 'traject', 'termijn'] },
  )
  return (await tel()) - voor
}
