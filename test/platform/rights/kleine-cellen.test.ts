// A count of 1 to 4 people that no public document gives is for who keeps it. Everyone else gets the same answer whatever
// the number is: in the figure, in what follows from it, in history, in any order and behind any filter.
import { getNamedType, isEnumType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakSchema } from '../../../server/schema.js'
import type { Actor } from '../../isolatie/wandeling/isolatie.actoren.js'
import { alsEigenaar, type Waarden } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { GESCHIEDENIS, WIE } from '../../isolatie/wandeling/isolatie.wie.js'
import { maakWereld, type Wereld } from '../../isolatie/wandeling/isolatie.wereld.js'

const schema = maakSchema()
const ACTOREN = WIE.filter((n) => !['anoniem', 'dashboard.weert'].includes(n))
/** Who keeps a pilot of Weert, and a succes of Weert that Punt Welzijn reported. */
const PILOT = ['coordinator', 'beleid.weert', 'dubbel.regisseur']
const SUCCES = [...PILOT, 'regisseur.weert', 'taskforce', 'puntwelzijn']
let w: Wereld
let pilot: Waarden
let succes: Waarden
beforeAll(async () => {
  w = await maakWereld(ACTOREN)
  pilot = w.dump['pilot']!.find((p) => p.gemeente_code === '0988' && String(p.naam).startsWith('CAN'))!
  succes = w.dump['succes']!.find((s) => s.gemeente_code === '0988' && s.zichtbaarheid === 'PARTNERS')!
})
afterAll(() => w?.server.stop())

const actor = (naam: string): Actor => w.actoren.find((a) => a.naam === naam)!
const krijg = async <T>(a: Actor, q: string, v: object = {}): Promise<T> => {
  const { data, errors } = await a.vraag<T>(q, v)
  if (errors) throw new Error(`${a.naam}: ${JSON.stringify(errors)}`)
  return data
}
const zet = (waarde: number, rest = ''): Promise<void> =>
  alsEigenaar(w.server.ownerUrl, async (tx) => {
    await tx.unsafe(`update meetmoment set waarde = ${waarde} ${rest} where pilot_id = '${String(pilot.id)}'`)
    await tx.unsafe(`update succes set waarde = ${waarde} ${rest} where id = '${String(succes.id)}'`)
  })
const CIJFER = 'waarde onderdrukt redenGeenWaarde'
interface Cijfer {
  waarde: number | null
  onderdrukt: boolean
  redenGeenWaarde: string | null
}
interface P {
  gerealiseerd: Cijfer
  percentage: number | null
  percentageToelichting: string | null
  meetmomenten: { cijfer: Cijfer }[]
}
const vanPilot = async (a: Actor): Promise<P> =>
  (
    await krijg<{ pilot: P }>(
      a,
      `query($id: ID!) { pilot(id: $id) { gerealiseerd { ${CIJFER} } percentage percentageToelichting meetmomenten { cijfer { ${CIJFER} } } } }`,
      pilot,
    )
  ).pilot
const vanSucces = async (a: Actor): Promise<Cijfer> =>
  (
    await krijg<{ succes: { cijfer: Cijfer } }>(
      a,
      `query($id: ID!) { succes(id: $id) { cijfer { ${CIJFER} } } }`,
      succes,
    )
  ).succes.cijfer
const VERBORGEN = { waarde: null, onderdrukt: true, redenGeenWaarde: 'KLEINE_CEL' }
const open = (waarde: number): Cijfer => ({ waarde, onderdrukt: false, redenGeenWaarde: null })
const inRegio = ACTOREN.filter((n) => n !== 'elders')

describe('een klein aantal personen', () => {
  beforeAll(() => zet(3))
  it.each(inRegio)('ziet %s alleen wie het bijhoudt', async (naam) => {
    const p = await vanPilot(actor(naam))
    const houdtBij = PILOT.includes(naam)
    expect([p.gerealiseerd, p.meetmomenten[0]!.cijfer]).toEqual(Array(2).fill(houdtBij ? open(3) : VERBORGEN))
    expect([p.percentage, p.percentageToelichting !== null]).toEqual(houdtBij ? [30, true] : [null, false])
    expect(await vanSucces(actor(naam))).toEqual(SUCCES.includes(naam) ? open(3) : VERBORGEN)
  })
  it.each<[string, number, string]>([
    ['nul', 0, ''],
    ['vijf of meer', 5, ''],
    ['geen personen', 3, `, eenheid = 'FTE'`],
    ['openbaar vastgesteld', 3, `, openbaar_vastgesteld = true`],
  ])('is er niet bij %s: dan ziet iedereen het', async (_wat, waarde, rest) => {
    await zet(waarde, rest)
    for (const naam of inRegio) {
      expect([naam, (await vanPilot(actor(naam))).gerealiseerd]).toEqual([naam, open(waarde)])
      expect([naam, await vanSucces(actor(naam))]).toEqual([naam, open(waarde)])
    }
    await zet(3, `, eenheid = 'PERSONEN', openbaar_vastgesteld = false`)
  })
  it.each(['HUISHOUDENS', 'TRAJECTEN'])('geldt ook voor %s', async (eenheid) => {
    await zet(4, `, eenheid = '${eenheid}'`)
    expect(await vanSucces(actor('werkkom'))).toEqual(VERBORGEN)
    expect((await vanPilot(actor('werkkom'))).gerealiseerd).toEqual(VERBORGEN)
    await zet(3, `, eenheid = 'PERSONEN'`)
  })
})

const sorteringen = (veld: string): string[] => {
  const arg = schema
    .getQueryType()!
    .getFields()
    [veld]!.args.find((x) => x.name === 'sortering')!
  const type = getNamedType(arg.type)
  const namen = isInputObjectType(type) ? getNamedType(type.getFields()['veld']!.type) : undefined
  return isEnumType(namen) ? namen.getValues().map((v) => v.name) : []
}
/** Everything there is to ask about pilots and successen, in every order, with history where the role reads it. */
async function alles(a: Actor): Promise<string> {
  const h = GESCHIEDENIS[a.naam] ? 'geschiedenis { nodes { tekst wijzigingen { veld oud nieuw } } }' : ''
  const pilots = `nodes { id versie gewijzigdOp status gerealiseerd { ${CIJFER} } percentage percentageToelichting meetmomenten { id toelichting cijfer { ${CIJFER} } } ${h} }`
  const successen = `nodes { id versie gewijzigdOp cijfer { ${CIJFER} } ${h} }`
  const uit: string[] = []
  for (const [veld, inhoud] of [
    ['pilots', pilots],
    ['successen', successen],
  ] as const)
    for (const s of sorteringen(veld))
      uit.push(
        (await a.vraag(`{ ${veld}(first: 50, sortering: {veld: ${s}, richting: OPLOPEND}) { totalCount ${inhoud} } }`))
          .tekst,
      )
  for (const q of ['1', '2', '3', '4'])
    uit.push(
      (await a.vraag(`{ pilots(filter: {q: "${q}"}) { totalCount } successen(filter: {q: "${q}"}) { totalCount } }`))
        .tekst,
    )
  return uit.join('\n')
}
describe('langs een omweg', () => {
  it.each(['pilots', 'successen'])('is op cijfers van %s niet te filteren of te sorteren', (veld) => {
    const filter = getNamedType(
      schema
        .getQueryType()!
        .getFields()
        [veld]!.args.find((x) => x.name === 'filter')!.type,
    )
    const velden = isInputObjectType(filter) ? Object.keys(filter.getFields()) : []
    const cijfers = /waarde|cijfer|gerealiseerd|percentage|meetmoment|voetnoot|onderdrukt/i
    expect([...velden, ...sorteringen(veld)].filter((n) => cijfers.test(n))).toEqual([])
    expect(velden.length).toBeGreaterThan(4)
  })
  it.each(inRegio.filter((n) => !SUCCES.includes(n)))(
    'krijgt %s teken voor teken hetzelfde antwoord, welk klein getal er ook staat',
    async (naam) => {
      const antwoorden: string[] = []
      for (const n of [1, 2, 4]) {
        await zet(n)
        antwoorden.push(await alles(actor(naam)))
      }
      expect(new Set(antwoorden).size).toBe(1)
      expect(antwoorden[0]).toContain('KLEINE_CEL')
      await zet(3)
    },
  )
})
