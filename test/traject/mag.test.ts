// `mag` offers what can be done, and no more: every kind of row of the example persons, and every law × status × doelgroep beside
// them, each act really tried as the regisseur who sees its button. Both directions: what is not offered is refused.
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nouns } from '../../server/beleid.js'
import {
  GESLOTEN,
  OVERGANGEN,
  TRAJECT_STATUSSEN,
  VASTGELEGD,
  WETSREGIMES,
  type TrajectStatus,
  type Wetsregime,
} from '../../server/traject/traject.waarden.js'
import { begin, nieuw, p, server } from '../inburgeraar/wereld.js'
import { zietAlles } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { doe, gelukt, voegToe } from '../support/handeling.js'
import { VANDAAG } from '../support/vandaag.js'
import { PROEF, VRAAG, type Met, type Rij } from './mag.proef.js'

const DOELGROEPEN = ['ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT', undefined] as const
/** Statuses that a law knows: nothing leads to the others. */
const standen = (wet: Wetsregime): TrajectStatus[] =>
  TRAJECT_STATUSSEN.filter((s) => s === 'GEKOPPELD' || Object.values(OVERGANGEN[wet]).some((naar) => naar.includes(s)))
const NA_PIP = TRAJECT_STATUSSEN.indexOf('PIP_VASTGESTELD')
let bron: ReturnType<typeof postgres>
let ik: string
/** A traject of every kind, as the owner of the database says that it is. */
async function plantAlles(): Promise<void> {
  for (const wet of WETSREGIMES)
    for (const status of standen(wet))
      for (const doelgroep of wet === 'WI2021' ? DOELGROEPEN : DOELGROEPEN.slice(0, 1)) {
        const i = await nieuw({ doelgroep })
        const input = { inburgeraar: i.id, wetsregime: wet, begindatum: '2023-01-10' }
        const { id } = gelukt(await voegToe<Rij>(p.weert, 'trajectStarten', 'id versie mag', input))
        const dicht = (GESLOTEN as readonly string[]).includes(status)
        const pip = wet === 'WI2021' && TRAJECT_STATUSSEN.indexOf(status) >= NA_PIP ? VANDAAG : null
        await bron`update traject set status = ${status}, einddatum = ${dicht ? '2026-01-01' : null},
          kennisgevingsdatum = ${status === 'GEKOPPELD' ? null : '2023-02-01'}, pip_dagtekening = ${pip} where id = ${id}`
      }
}
const een = async (noun: Met, id: string): Promise<Rij> =>
  (
    await p.weert.krijg<{ x: Rij }>(
      `query($id: ID!) { x: node(id: $id) { id ... on ${VRAAG[noun].type} { versie mag ${VRAAG[noun].velden} } } }`,
      { id },
    )
  ).x
type Blad = { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
/** Of every person that this regisseur sees. */
async function alle(noun: Met): Promise<Rij[]> {
  const { lijst, velden } = VRAAG[noun]
  const rij = `id versie mag ${velden}`
  const binnen = !lijst
    ? rij
    : noun === 'traject'
      ? `id ${lijst} { ${rij} }`
      : `id ${lijst}(first: 50) { nodes { ${rij} } }`
  const personen: Blad['nodes'] = []
  for (let after: string | null = null; ;) {
    const { x }: { x: Blad } = await p.weert.krijg(
      `query($after: String) { x: inburgeraars(first: 50, after: $after) { nodes { ${binnen} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    personen.push(...x.nodes)
    if (!x.pageInfo.hasNextPage) break
    after = x.pageInfo.endCursor
  }
  const van = (i: Record<string, unknown>): unknown => (lijst ? i[lijst] : [i])
  return personen.flatMap((i) => {
    const deel = van(i) as Rij[] | { nodes: Rij[] }
    return Array.isArray(deel) ? deel : deel.nodes
  })
}
/** One of each kind. */
const soorten = (noun: Met, rijen: readonly Rij[]): Rij[] => [
  ...new Map(rijen.map((r) => [JSON.stringify(VRAAG[noun].soort(r)), r])).values(),
]
/** Tries an act on a row as it is now. @returns the refusals; empty when an input was accepted */
async function probeer(naam: string, rij: Rij, inputs: readonly (object | undefined)[]): Promise<string[]> {
  const geweigerd: string[] = []
  for (const input of inputs) {
    const { errors } = await doe<Rij>(p.weert, naam, 'id', rij, input)
    if (!errors) return []
    geweigerd.push(`${errors[0]!.extensions.code} ${errors[0]!.message}`)
  }
  return geweigerd
}
const rijen = {} as Record<Met, Rij[]>
beforeAll(async () => {
  await begin()
  ik = (await p.weert.krijg<{ mij: { id: string } }>('{ mij { id } }')).mij.id
  // The line without a name follows its traject.
  await zietAlles(server.ownerUrl, 'traject', 'trajectregel')
  bron = postgres(server.ownerUrl, { max: 1 })
  await plantAlles()
  await bron`create table traject_was as select * from traject`
  for (const noun of Object.keys(PROEF) as Met[]) rijen[noun] = await alle(noun)
}, 240_000)
afterAll(async () => {
  await bron?.end()
  await server?.stop()
})
/** As it was before the acts that were tried. */
const zetTerug = (id: string) =>
  bron`update traject t set status = w.status, status_vanaf = w.status_vanaf, einddatum = w.einddatum, eindreden = w.eindreden,
    status_voor_einde = w.status_voor_einde, pip_dagtekening = w.pip_dagtekening, leerroute = w.leerroute from traject_was w where w.id = t.id and t.id = ${id}`

describe('wat mag aanbiedt', () => {
  it.each(Object.keys(PROEF) as Met[])('heeft van elke handeling op %s een proef', (noun) => {
    const opRij = Object.entries(nouns[noun].handelingen).filter(([, h]) => !h.intern && h.op !== 'insert')
    const bekend = opRij.map(([naam]) => naam).filter((naam) => naam !== 'trajectenHerverdelen')
    expect(Object.keys(PROEF[noun]).sort()).toEqual(bekend.sort())
  })
  it('zijn van een traject de stappen die na deze status komen', () => {
    const fout = rijen.traject.flatMap((t) => {
      const [wet, status] = [t['wetsregime'] as Wetsregime, t['status'] as TrajectStatus]
      const kan = VASTGELEGD.filter((s) => OVERGANGEN[wet][status].includes(s))
      return kan.join() === String(t['vervolgstappen']) ? [] : [[wet, status, t['vervolgstappen']]]
    })
    expect(fout).toEqual([])
    expect(rijen.traject.length).toBeGreaterThan(150)
  })
  it.each(Object.keys(PROEF) as Met[])(
    'kan ook op elke soort %s, en wat het niet aanbiedt kan niet',
    async (noun) => {
      const fouten: string[] = []
      const gezien = new Map<string, Set<boolean>>()
      for (const rij of soorten(noun, rijen[noun]))
        for (const [naam, proef] of Object.entries(PROEF[noun])) {
          const nu = await een(noun, rij.id)
          const biedtAan = nu.mag.includes(naam)
          gezien.set(naam, (gezien.get(naam) ?? new Set()).add(biedtAan))
          const geweigerd = await probeer(naam, nu, proef(nu, ik))
          const kon = geweigerd.length === 0
          if (kon !== biedtAan)
            fouten.push(
              `${naam} bij ${VRAAG[noun].soort(nu).join('/')}: ${kon ? 'niet aangeboden' : geweigerd.join(' | ')}`,
            )
          if (noun === 'traject') await zetTerug(rij.id)
        }
      expect(fouten).toEqual([])
      // Each act of a traject was offered somewhere, and each with a reason was not offered somewhere else.
      if (noun === 'traject')
        for (const [naam, hoe] of gezien)
          if (!['uitstroomVastleggen', 'trajectToewijzen'].includes(naam))
            expect([naam, [...hoe].sort()]).toEqual([naam, [false, true]])
    },
    240_000,
  )
})
