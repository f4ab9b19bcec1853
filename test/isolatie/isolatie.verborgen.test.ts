import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nouns } from '../../server/beleid.js'
import { histories, maakSchema } from '../../server/schema.js'
import { JA_NEE } from './wandeling/isolatie.nouns.js'
import { alsEigenaar } from './wandeling/isolatie.eigenaar.js'
import { schrijfVerhalen, zonderPlaats } from './wandeling/isolatie.verborgen.geschiedenis.js'
import { zoekVerklikkers } from './wandeling/isolatie.verborgen.js'
import { betreed, plant, type Wereld } from './wandeling/isolatie.wereld.js'
import { startServer } from '../support/server.js'

const schema = maakSchema()
/** One of every role, and one person with two memberships. */
const WANDELAARS = [
  'coordinator',
  'beleid.weert',
  'regisseur.nederweert',
  'taskforce',
  'werkkom',
  'bestuurder.weert',
  'beheer',
  'privacy',
  'dubbel.regisseur',
  'dashboard.weert',
]
const maak = async (namen: readonly string[]): Promise<Wereld> => {
  const server = await startServer()
  const kanaries = await plant(server.ownerUrl)
  await schrijfVerhalen(server.ownerUrl)
  return betreed(server, kanaries, namen)
}

describe('wat een veld verbergt, vertelt niets anders', () => {
  let w: Wereld
  beforeAll(async () => {
    w = await maak(WANDELAARS)
  }, 60_000)
  afterAll(() => w?.server.stop())

  it('geen filter, volgorde, zoekwoord, telling of geschiedenis, voor geen enkele rol', async () => {
    const v = await zoekVerklikkers(w, schema)
    console.log(`verborgen: ${v.vragen} vragen, ${v.controles} controles, ${v.bevindingen.length} bevindingen`)
    expect(v.bevindingen.slice(0, 20)).toEqual([])
    expect(v.controles).toBeGreaterThan(3000)
  }, 480_000)
  it('en wie de persoon niet mag zien, leest in de geschiedenis dat er iets veranderde, niet wie', async () => {
    const lees = async (naam: string): Promise<Set<string | null>> => {
      const a = w.actoren.find((x) => x.naam === naam)!
      const { data, errors } = await a.vraag<{ x: { nodes: { geschiedenis: { nodes: { wijzigingen: W[] }[] } }[] } }>(
        '{ x: acties(first: 100, filter: {gemeente: {eq: "0946"}, zichtbaarheid: {eq: REGIO}}) { nodes { geschiedenis { nodes { wijzigingen { veld oud nieuw } } } } } }',
      )
      expect(errors).toBeUndefined()
      const alle = data.x.nodes.flatMap((r) => r.geschiedenis.nodes).flatMap((r) => r.wijzigingen)
      return new Set(alle.filter((x) => x.veld === 'eigenaar').map((x) => x.nieuw))
    }
    expect(await lees('taskforce')).toEqual(new Set(['niet zichtbaar voor u']))
    const eigen = await lees('regisseur.nederweert')
    expect([...eigen].every((x) => x?.startsWith('CAN-0946-gebruiker'))).toBe(true)
    expect(eigen.size).toBe(1)
  })
  it('en wat er is zonder dat men het ziet, staat alleen in de velden die beleid.ts noemt', () => {
    const genoemd = Object.values(nouns).flatMap((n) => (n.jaNee ?? []).map((veld) => `${n.type}.${veld}`))
    expect(genoemd.sort()).toEqual(Object.keys(JA_NEE).sort())
    const heeft = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((t) => Object.keys(t.getFields()).map((veld) => `${t.name}.${veld}`))
      .filter((naam) => /[.]heeft[A-Z]/.test(naam))
    expect(heeft.filter((naam) => !genoemd.includes(naam))).toEqual([])
  })
  it.each(histories)('elke kolom van $noun die in geschiedenis kan komen, heeft een veld met rechten', (h) => {
    const type = schema.getType(h.noun[0]!.toUpperCase() + h.noun.slice(1))
    if (!isObjectType(type)) throw new Error(h.noun)
    const velden = Object.keys(type.getFields())
    expect(zonderPlaats(h, velden)).toEqual([])
    expect(Object.values(h.belongsTo ?? {}).filter((v) => v !== null && !velden.includes(v))).toEqual([])
  })
})
interface W {
  veld: string
  oud: string | null
  nieuw: string | null
}

describe('de proef vindt een verklikker die in de database is gezet', () => {
  it.each<[string, string, string, string[], RegExp]>([
    [
      'een volgorde die de eigenaar verraadt',
      'regisseur.nederweert',
      'acties',
      [
        'alter table actie alter column streefdatum_sortering drop expression',
        `update actie set streefdatum_sortering = date '2000-01-01' + coalesce(hashtext(eigenaar_id::text || id::text) % 1000, 0)`,
      ],
      /volgorde STREEFDATUM zegt meer/,
    ],
    [
      'een zoektekst met de naam van de eigenaar',
      'regisseur.nederweert',
      'acties',
      [
        'alter table actie alter column zoektekst drop expression',
        'update actie a set zoektekst = coalesce((select lower(naam) from gebruiker g where g.id = a.eigenaar_id), zoektekst)',
      ],
      /q vindt rijen/,
    ],
    [
      'een naam in een zin van de geschiedenis',
      'regisseur.nederweert',
      'acties',
      [
        'update actie_gebeurtenis h set tekst = coalesce((select naam from gebruiker g, actie a where a.id = h.ouder_id and g.id = a.eigenaar_id), tekst)',
      ],
      /geschiedenis noemt CAN-/,
    ],
  ])(
    '%s',
    async (_wat, wie, vraag, breek, bevinding) => {
      const w = await maak([wie])
      try {
        await alsEigenaar(w.server.ownerUrl, async (tx) => {
          for (const s of breek) await tx.unsafe(s)
        })
        const v = await zoekVerklikkers(w, schema, new RegExp(`^${vraag}$`))
        expect(v.bevindingen.some((b) => bevinding.test(b))).toBe(true)
      } finally {
        await w.server.stop()
      }
    },
    60_000,
  )
})
