// History is the same for everyone who reads it, so it never names a count of 1 to 4 people that is not public.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../isolatie/wandeling/isolatie.actoren.js'
import { rij, type Waarden } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { GESCHIEDENIS, WIE } from '../../isolatie/wandeling/isolatie.wie.js'
import { magZien } from '../../isolatie/wandeling/isolatie.nouns.js'
import { maakWereld, type Wereld } from '../../isolatie/wandeling/isolatie.wereld.js'

const ACTOREN = WIE.filter((n) => !['anoniem', 'dashboard.weert'].includes(n))
let w: Wereld
let pilot: Waarden
beforeAll(async () => {
  w = await maakWereld(ACTOREN)
  pilot = w.dump['pilot']!.find((p) => p.gemeente_code === '0988' && String(p.naam).startsWith('CAN'))!
})
afterAll(() => w?.server.stop())
const actor = (naam: string): Actor => w.actoren.find((a) => a.naam === naam)!
const krijg = async <T>(a: Actor, q: string, v: object = {}): Promise<T> => {
  const { data, errors } = await a.vraag<T>(q, v)
  if (errors) throw new Error(`${a.naam}: ${JSON.stringify(errors)}`)
  return data
}
interface Regel {
  geschiedenis: {
    nodes: { tekst: string; wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[] }[]
  }
}
const VERHAAL = 'geschiedenis { nodes { tekst wijzigingen { veld oud nieuw } } }'
describe('de geschiedenis', () => {
  const cijfer = (waarde: number, meer: object = {}) => ({
    waarde,
    eenheid: 'PERSONEN',
    peildatum: '2026-02-01',
    bron: 'Telling',
    ...meer,
  })
  it('van een pilot noemt een klein getal niet, ook niet na verbeteren', async () => {
    const a = actor('beleid.weert')
    const meet = async (input: object, versie: number) =>
      krijg<{ p: { versie: number; meetmomenten: { id: string; periode: string }[] } }>(
        a,
        'mutation($id: ID!, $v: Int!, $i: PilotMetingInput!) { p: pilotMetingVastleggen(id: $id, versie: $v, input: $i) { versie meetmomenten { id periode } } }',
        { id: pilot.id, v: versie, i: input },
      ).then((r) => r.p)
    const een = await meet({ periode: 'feb', cijfer: cijfer(4) }, pilot.versie as number)
    const meting = een.meetmomenten.find((m) => m.periode === 'feb')!.id
    const twee = await meet({ meting, periode: 'feb', cijfer: cijfer(2) }, een.versie)
    const drie = await meet({ meting, periode: 'feb', cijfer: cijfer(17) }, twee.versie)
    await meet({ meting, periode: 'feb', cijfer: cijfer(3, { openbaarVastgesteld: true }) }, drie.versie)
    const { pilot: p } = await krijg<{ pilot: Regel }>(
      actor('werkkom'),
      `query($id: ID!) { pilot(id: $id) { ${VERHAAL} } }`,
      pilot,
    )
    const regels = p.geschiedenis.nodes.flatMap((n) => n.wijzigingen).filter((x) => x.veld === 'meting feb')
    expect(regels.map((x) => [x.oud, x.nieuw]).reverse()).toEqual([
      [null, 'minder dan 5'],
      ['minder dan 5', 'minder dan 5'],
      ['minder dan 5', '17'],
      ['17', '3'],
    ])
  })
  it('van een succes ook niet, en wie het bijhoudt ziet het getal bij het succes zelf', async () => {
    const a = actor('regisseur.weert')
    const { s } = await krijg<{ s: { id: string; versie: number } }>(
      a,
      'mutation($i: SuccesVastleggenInput!) { s: succesVastleggen(input: $i) { id versie } }',
      {
        i: {
          thema: 'ZORG',
          titel: 'Klein',
          omschrijving: 'Klein',
          bron: 'Telling',
          zichtbaarheid: 'PARTNERS',
          cijfer: cijfer(4),
        },
      },
    )
    let versie = s.versie
    for (const c of [cijfer(2), cijfer(12), cijfer(1, { openbaarVastgesteld: true }), null])
      versie = (
        await krijg<{ s: { versie: number } }>(
          a,
          'mutation($id: ID!, $v: Int!, $c: CijferInput) { s: succesWijzigen(id: $id, versie: $v, input: {cijfer: $c}) { versie } }',
          { id: s.id, v: versie, c },
        )
      ).s.versie
    const { succes: r } = await krijg<{ succes: Regel }>(
      actor('werkkom'),
      `query($id: ID!) { succes(id: $id) { ${VERHAAL} } }`,
      s,
    )
    const regels = r.geschiedenis.nodes.flatMap((n) => n.wijzigingen).filter((x) => x.veld === 'waarde')
    expect(regels.map((x) => [x.oud, x.nieuw]).reverse()).toEqual([
      [null, 'minder dan 5'],
      ['minder dan 5', '12'],
      ['12', '1'],
      ['1', null],
    ])
  })
  it('is nergens te zien voor wie haar niet mag lezen, met of zonder namen', async () => {
    for (const naam of ACTOREN) {
      const a = actor(naam)
      const { data, errors } = await a.vraag<{
        successen: { nodes: { geschiedenis: { nodes: { door: { id: string } | null }[] } }[] }
      }>('{ successen(first: 50) { nodes { geschiedenis { nodes { door { id } } } } } }')
      expect([naam, errors?.[0]?.extensions.code]).toEqual([naam, GESCHIEDENIS[a.naam] ? undefined : 'GEEN_TOEGANG'])
      const wie = (data?.successen?.nodes ?? []).flatMap((s) => s.geschiedenis.nodes).flatMap((g) => g.door?.id ?? [])
      expect(wie.every((id) => magZien(w, a, 'gebruiker', rij(w, 'gebruiker', id)!))).toBe(true)
    }
  })
})
