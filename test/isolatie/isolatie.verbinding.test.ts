// A connection that breaks, at every place of what somebody asks, while another gemeente is served over the only line there
// is: nobody gets the answer of another, writes into the transaction of another, or takes it back.
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { achterDraad } from '../support/achter-draad.js'
import { als, type Antwoord, type Persoon } from '../support/als.js'
import { alsEigenaar } from './wandeling/isolatie.eigenaar.js'

vi.setConfig({ testTimeout: 240_000 })
const LEES =
  '{ mij { id naam } knelpunten(first: 20, filter: { titel: { contains: "Alleen voor" } }) { nodes { titel } } }'
const MELD = `mutation($t: String!, $s: String) {
  k: knelpuntMelden(input: { thema: ZORG, titel: $t, zichtbaarheid: GEMEENTE }, idempotentieSleutel: $s) { id titel } }`
type Meld = Antwoord<{ k: { id: string; titel: string } | null }>
const meld = (wie: Persoon, t: string, s?: string): Promise<Meld> => wie.vraag(MELD, { t, s })

const draad = achterDraad(1)
let weert: Persoon
let nederweert: Persoon
beforeAll(async () => {
  weert = await als(draad.server.url, 'regisseur.weert')
  nederweert = await als(draad.server.url, 'regisseur.nederweert')
  await meld(weert, 'Alleen voor Weert')
  await meld(nederweert, 'Alleen voor Nederweert')
})
afterEach(() => draad.wire.straight())

/** A number in letters: digits in a row could be those of a person, and the server refuses such a text. */
const letters = (n: number): string => String(n).replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!)

type Side = 'toServer' | 'toClient'
/** How many chunks pass on each side while this is asked. */
async function places(ask: () => Promise<unknown>): Promise<[Side, number][]> {
  const seen = { toServer: 0, toClient: 0 }
  for (const side of ['toServer', 'toClient'] as const) draad.wire[side] = () => (seen[side]++, true)
  await ask()
  draad.wire.straight()
  const of = (side: Side): [Side, number][] => Array.from({ length: seen[side] }, (_, i) => [side, i])
  return [...of('toServer'), ...of('toClient')]
}
/** Resets the connection at the nth chunk of a side from now on, once. */
function cutAt([side, n]: [Side, number]): () => boolean {
  let seen = 0
  draad.wire.straight()
  draad.wire[side] = (_chunk, cut) => {
    if (seen++ !== n) return true
    cut()
    return false
  }
  return () => seen > n
}
const rijen = (begin: string) =>
  alsEigenaar(draad.server.ownerUrl, async (tx) => [
    ...(await tx<{ titel: string; gemeente: string }[]>`
      select titel, gemeente_code gemeente from knelpunt where starts_with(titel, ${begin})`),
  ])
const onbekend = (a: Antwoord<unknown>): boolean => a.status === 503

describe('een verbinding die breekt, op elke plek van wat iemand vraagt', () => {
  it('geeft niemand het antwoord van een ander', async () => {
    const [vanA, vanB] = [(await weert.vraag(LEES)).tekst, (await nederweert.vraag(LEES)).tekst]
    expect([vanA.includes('Alleen voor Weert'), vanB.includes('Alleen voor Nederweert')]).toEqual([true, true])
    expect(vanA).not.toContain('Alleen voor Nederweert')
    let geraakt = 0
    for (const place of await places(() => Promise.all([weert.vraag(LEES), nederweert.vraag(LEES)]))) {
      const hit = cutAt(place)
      const [a, b] = await Promise.all([weert.vraag(LEES), nederweert.vraag(LEES)])
      if (!onbekend(a)) expect(a.tekst, String(place)).toBe(vanA)
      if (!onbekend(b)) expect(b.tekst, String(place)).toBe(vanB)
      geraakt += Number(hit())
    }
    expect(geraakt).toBeGreaterThan(10)
  })

  it('schrijft niets in de transactie van een ander: elke rij is van wie haar schreef, en één keer', async () => {
    const twee = (t: string) =>
      Promise.all([meld(weert, `Plek ${t} A`, randomUUID()), meld(nederweert, `Plek ${t} B`, randomUUID())])
    const verteld: string[] = []
    let n = 0
    for (const place of await places(() => twee('vooraf'))) {
      cutAt(place)
      const antwoorden = await twee(letters(n++))
      for (const a of antwoorden)
        if (a.data?.k) verteld.push(a.data.k.titel)
        else expect(a.status, a.tekst).toBe(503)
    }
    draad.wire.straight()
    const in_ = await rijen('Plek')
    const [codeA, codeB] = ['A', 'B'].map(
      (wie) => new Set(in_.filter((r) => r.titel.endsWith(wie)).map((r) => r.gemeente)),
    )
    expect([[...codeA!], [...codeB!]]).toEqual([['0988'], ['0946']])
    expect(new Set(in_.map((r) => r.titel)).size).toBe(in_.length)
    expect(verteld.filter((titel) => !in_.some((r) => r.titel === titel))).toEqual([])
    expect(verteld.length).toBeGreaterThan(n)
  })

  it('draait niets van een ander terug: wat is opgeslagen genoemd, staat er, ook als een ander wordt geweigerd', async () => {
    // Refused inside its transaction: this is not the version of that row.
    const { k } = await weert.krijg<{ k: { id: string } }>(MELD, { t: 'Wordt geweigerd' })
    const weiger = () =>
      weert.vraag('mutation($id: ID!) { k: knelpuntWijzigen(id: $id, versie: 99, input: { titel: "Nooit" }) { id } }', {
        id: k.id,
      })
    const verteld: string[] = []
    let n = 0
    for (const place of await places(() => Promise.all([weiger(), meld(nederweert, 'Terug vooraf')]))) {
      cutAt(place)
      const [a, b] = await Promise.all([weiger(), meld(nederweert, `Terug ${letters(n++)}`)])
      if (!onbekend(a)) expect(a.errors?.[0]?.extensions.code, a.tekst).toBe('VEROUDERD')
      if (b.data?.k) verteld.push(b.data.k.titel)
      else expect(b.status, b.tekst).toBe(503)
    }
    draad.wire.straight()
    const titels = (await rijen('Terug')).map((r) => r.titel)
    expect(verteld.filter((titel) => !titels.includes(titel))).toEqual([])
    expect(new Set(titels).size).toBe(titels.length)
    expect(verteld.length).toBeGreaterThan(n / 2)
    expect(await rijen('Nooit')).toEqual([])
  })
})
