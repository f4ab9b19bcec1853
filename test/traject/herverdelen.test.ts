// Another regisseur for one dossier or for many: who may, what is reported, and what the regisseur still sees (R3).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, nieuw, p, server } from '../inburgeraar/wereld.js'
import type { Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { collega, kiesCaseload, owner } from './collega.js'

interface Uitslag extends Rij {
  naar: { naam: string } | null
  aantalGelukt: number
  resultaten: { id: string; uitkomst: string; reden: string | null; nogTeZien: boolean }[]
}
interface Traject extends Rij {
  inburgeraar: { id: string }
}
const VELDEN = 'id naar { naam } aantalGelukt resultaten { id uitkomst reden nogTeZien }'
let wie: Record<'twee' | 'nederweert2' | 'weg', { id: string; persoon: Persoon }>
let eigen: string
beforeAll(async () => {
  await begin()
  wie = {
    twee: await collega(server, 'regisseur.weert.twee', '0988', 'REGISSEUR'),
    nederweert2: await collega(server, 'regisseur.nederweert.twee', '0946', 'REGISSEUR'),
    weg: await collega(server, 'oud.collega', '0988'),
  }
  eigen = (
    await owner<{ id: string }>(
      server,
      (q) => q`select gebruiker_id id from account where email = 'regisseur.weert@regio.example'`,
    )
  )[0]!.id
}, 120_000)
afterAll(() => server?.stop())

const traject = async (met: object = {}, door = p.weert): Promise<Traject> => {
  const i = await nieuw(met, door)
  const input = { inburgeraar: i.id, wetsregime: 'WI2021', begindatum: '2026-01-10' }
  return gelukt(await voegToe<Traject>(door, 'trajectStarten', 'id versie inburgeraar { id }', input))
}
const herverdeel = (door: Persoon, input: object, sleutel?: string) =>
  door.vraag<{ x: Uitslag }>(
    `mutation($i: TrajectenHerverdelenInput!, $s: String) { x: trajectenHerverdelen(input: $i, idempotentieSleutel: $s) { ${VELDEN} } }`,
    { i: { reden: 'Nieuwe verdeling.', ...input }, s: sleutel },
  )
const regisseurs = (id: string) =>
  owner<{ persoon: string | null; traject: string | null }>(
    server,
    (q) =>
      q`select p.regisseur_id persoon, t.regisseur_id traject from inburgeraar p left join traject t on t.inburgeraar_id = p.id where p.id = ${id}`,
  )
const tijdlijn = async (id: string, door = p.weert) =>
  (
    await door.krijg<{ x: { tijdlijn: { nodes: { handeling: string; tekst: string; wijzigingen: object[] }[] } } }>(
      'query($id: ID!) { x: inburgeraar(id: $id) { tijdlijn(first: 1) { nodes { handeling tekst wijzigingen { veld oud nieuw } } } } }',
      { id },
    )
  ).x.tijdlijn.nodes[0]!

describe('een dossier toewijzen', () => {
  it('geeft persoon en traject de nieuwe regisseur, en de tijdlijn zegt het', async () => {
    const t = await traject()
    const a = gelukt(
      await doe<Uitslag>(p.weert, 'trajectToewijzen', VELDEN, t, { regisseur: wie.twee.id, reden: 'Andere wijk.' }),
    )
    expect(a).toMatchObject({
      naar: { naam: 'regisseur.weert.twee' },
      aantalGelukt: 1,
      resultaten: [{ id: t.id, uitkomst: 'GELUKT', reden: null, nogTeZien: true }],
    })
    expect(await regisseurs(t.inburgeraar.id)).toEqual([{ persoon: wie.twee.id, traject: wie.twee.id }])
    expect(await tijdlijn(t.inburgeraar.id)).toEqual({
      handeling: 'trajectToewijzen',
      tekst: 'De regisseur is gewijzigd: Andere wijk.',
      wijzigingen: [{ veld: 'regisseur', oud: 'Regisseur Weert (demo)', nieuw: 'regisseur.weert.twee' }],
    })
  })
  it('lukt ook voor wie nog geen regisseur heeft', async () => {
    const [t] = await owner<{ id: string; versie: number; p: string }>(
      server,
      (q) =>
        q`select id, versie, inburgeraar_id p from traject where gemeente_code = '0988' and regisseur_id is null limit 1`,
    )
    gelukt(await doe<Uitslag>(p.weert, 'trajectToewijzen', VELDEN, t!, { regisseur: wie.twee.id }))
    expect(await regisseurs(t!.p)).toEqual([{ persoon: wie.twee.id, traject: wie.twee.id }])
  })
  it('neemt kinderen zonder eigen traject mee, en huisgenoten met een traject niet', async () => {
    const [t, partner, kind] = [await traject(), await traject(), await nieuw()]
    const leden = { leden: [partner.inburgeraar.id, kind.id] }
    const i = await p.weert.krijg<{ x: Rij }>('query($id: ID!) { x: inburgeraar(id: $id) { id versie } }', {
      id: t.inburgeraar.id,
    })
    gelukt(await doe(p.weert, 'huishoudenVastleggen', 'id', i.x, leden))
    gelukt(await doe<Uitslag>(p.weert, 'trajectToewijzen', VELDEN, t, { regisseur: wie.twee.id }))
    const van = async (id: string) => (await regisseurs(id))[0]!.persoon
    expect([await van(t.inburgeraar.id), await van(kind.id), await van(partner.inburgeraar.id)]).toEqual([
      wie.twee.id,
      wie.twee.id,
      eigen,
    ])
    expect((await tijdlijn(kind.id)).handeling).toBe('trajectToewijzen')
  })
  it.each([
    ['iemand zonder rol', () => wie.weg.id],
    ['een regisseur van een andere gemeente', () => wie.nederweert2.id],
    ['iemand die er niet is', () => randomUUID()],
  ])('aan %s wordt geweigerd en laat alles zoals het was', async (_, naar) => {
    const t = await traject()
    expect(weigering(await doe(p.weert, 'trajectToewijzen', VELDEN, t, { regisseur: naar() }))[1]).toBe('regisseur')
    expect(await regisseurs(t.inburgeraar.id)).toEqual([{ persoon: eigen, traject: eigen }])
  })
  it('met een oude versie, of van een andere gemeente, wordt geweigerd', async () => {
    const t = await traject()
    const regisseur = wie.twee.id
    expect(weigering(await doe(p.weert, 'trajectToewijzen', VELDEN, { ...t, versie: 9 }, { regisseur }))[0]).toBe(
      'VEROUDERD',
    )
    const elders = { regisseur: wie.nederweert2.id }
    expect(weigering(await doe(p.nederweert, 'trajectToewijzen', VELDEN, t, elders))[0]).toBe('NIET_GEVONDEN')
    expect(weigering(await doe(p.coordinator, 'trajectToewijzen', VELDEN, t, { regisseur }))[0]).toBe('GEEN_TOEGANG')
  })
})

/** What was asked and is not told of, once each, whatever happened to it. */
const verzwegen = (ids: readonly string[], { resultaten }: Pick<Uitslag, 'resultaten'>): string[] =>
  [...new Set(ids.map((id) => id.toLowerCase()))].filter((id) => resultaten.filter((r) => r.id === id).length !== 1)

describe('veel dossiers herverdelen', () => {
  it('meldt per dossier wat er gebeurde, ook waar u niet bij kunt', async () => {
    const [goed, ook, al] = [await traject(), await traject(), await traject()]
    gelukt(await doe<Uitslag>(p.weert, 'trajectToewijzen', VELDEN, al, { regisseur: wie.twee.id }))
    const [vreemd] = await owner<{ id: string }>(
      server,
      (q) => q`select id from traject where gemeente_code = '1706' limit 1`,
    )
    const [geen, onzin] = [randomUUID(), 'geen-id']
    const ids = [goed.id, vreemd!.id, ook.id, geen, al.id, onzin, goed.id.toUpperCase()]
    const uit = gelukt(await herverdeel(p.weert, { ids, naar: wie.twee.id }))
    expect(uit.resultaten.map((r) => [r.id, r.uitkomst])).toEqual([
      [goed.id, 'GELUKT'],
      [vreemd!.id, 'NIET_GEVONDEN'],
      [ook.id, 'GELUKT'],
      [geen, 'NIET_GEVONDEN'],
      [al.id, 'NIETS_VERANDERD'],
      [onzin, 'NIET_GEVONDEN'],
    ])
    expect(verzwegen(ids, uit)).toEqual([])
    // Planted: an answer that says only what went well.
    const stil = { resultaten: uit.resultaten.filter((r) => r.uitkomst === 'GELUKT') }
    expect(verzwegen(ids, stil)).toEqual([vreemd!.id, geen, al.id, onzin])
    // A dossier that is somebody else's, and one that is not there, are told alike.
    const [a, b] = [uit.resultaten[1]!, uit.resultaten[3]!]
    expect({ ...a, id: '' }).toEqual({ ...b, id: '' })
    expect(uit.aantalGelukt).toBe(2)
    expect((await tijdlijn(ook.inburgeraar.id)).tekst).toBe('De regisseur is gewijzigd: Nieuwe verdeling.')
  })
  it('van één regisseur laat staan wat intussen van een ander is', async () => {
    const [mijn, ander] = [await traject(), await traject()]
    gelukt(await doe<Uitslag>(p.weert, 'trajectToewijzen', VELDEN, ander, { regisseur: wie.twee.id }))
    const uit = gelukt(await herverdeel(p.weert, { ids: [mijn.id, ander.id], van: wie.twee.id, naar: eigen }))
    expect(uit.resultaten.map((r) => r.uitkomst)).toEqual(['NIETS_VERANDERD', 'GELUKT'])
    const terug = gelukt(await herverdeel(p.weert, { ids: [mijn.id], van: wie.twee.id, naar: wie.twee.id }))
    expect(terug.resultaten[0]).toMatchObject({
      uitkomst: 'NIET_VAN_REGISSEUR',
      reden: 'Deze persoon heeft intussen een andere regisseur.',
    })
  })
  it('twee keer met dezelfde sleutel telt één keer en antwoordt hetzelfde', async () => {
    const t = await traject()
    const sleutel = randomUUID()
    const een = gelukt(await herverdeel(p.weert, { ids: [t.id], naar: wie.twee.id }, sleutel))
    const nogEens = gelukt(await herverdeel(p.weert, { ids: [t.id], naar: wie.twee.id }, sleutel))
    expect(nogEens).toEqual(een)
    expect(een.resultaten[0]!.uitkomst).toBe('GELUKT')
    const [v] = await owner<{ versie: number }>(server, (q) => q`select versie from traject where id = ${t.id}`)
    expect(v!.versie).toBe(t.versie + 1)
  })
  it('gaat tot en met 250 tegelijk', async () => {
    const ids = Array.from({ length: 251 }, () => randomUUID())
    expect(weigering(await herverdeel(p.weert, { ids, naar: wie.twee.id }))).toEqual(['ONGELDIGE_INVOER', 'ids'])
    expect(gelukt(await herverdeel(p.weert, { ids: ids.slice(1), naar: wie.twee.id })).resultaten).toHaveLength(250)
    expect(weigering(await herverdeel(p.weert, { ids: [], naar: wie.twee.id }))).toEqual(['ONGELDIGE_INVOER', 'ids'])
  })
  it('van een hele caseload tegelijk gaat in één keer', async () => {
    const rijen = await owner<{ id: string }>(
      server,
      (q) => q`select id from traject where regisseur_id = ${eigen} and einddatum is null limit 100`,
    )
    const uit = gelukt(await herverdeel(p.weert, { ids: rijen.map((r) => r.id), van: eigen, naar: wie.twee.id }))
    expect(uit.aantalGelukt).toBe(rijen.length)
  })
})

describe('waar ieder alleen de eigen dossiers ziet', () => {
  it('is een dossier na het overgeven uit zicht, en het antwoord zegt dat', async () => {
    await kiesCaseload(server, '0946', 'EIGEN')
    const t = await traject({}, p.nederweert)
    const uit = gelukt(
      await doe<Uitslag>(p.nederweert, 'trajectToewijzen', VELDEN, t, { regisseur: wie.nederweert2.id }),
    )
    expect(uit.resultaten).toEqual([{ id: t.id, uitkomst: 'GELUKT', reden: null, nogTeZien: false }])
    const ziet = (door: Persoon) =>
      door.vraag<{ x: { id: string } | null }>('query($id: ID!) { x: traject(id: $id) { id } }', { id: t.id })
    expect((await ziet(p.nederweert)).errors?.[0]?.extensions.code).toBe('NIET_GEVONDEN')
    expect((await ziet(wie.nederweert2.persoon)).data.x!.id).toBe(t.id)
    expect(
      gelukt(await herverdeel(p.nederweert, { ids: [t.id], naar: wie.nederweert2.id })).resultaten[0]!.uitkomst,
    ).toBe('NIET_GEVONDEN')
  })
})

it('wie de regisseur is, staat bij persoon en traject altijd hetzelfde', async () => {
  const anders = await owner(
    server,
    (q) =>
      q`select t.id from traject t join inburgeraar p on p.regio_code = t.regio_code and p.id = t.inburgeraar_id where t.regisseur_id is distinct from p.regisseur_id`,
  )
  expect(anders).toEqual([])
})
