import { readFileSync } from 'node:fs'
import { buildSchema, parse, visit } from 'graphql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nouns, zoekNoun } from '../../admin/nouns.js'
import { maakDataProvider } from '../../admin/platform/data/dataProvider.js'
import { OM_TE_HANDELEN } from '../../admin/platform/data/read.js'
import { alleRechten } from './rights.js'

const rechten = alleRechten(buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')))
const provider = maakDataProvider({ noun: zoekNoun, rechten: () => Promise.resolve(rechten) })

/** The fields that a document asks of each row. */
const gevraagd = (query: string): string[] => {
  const velden: string[] = []
  let diepte = 0
  const rij = query.includes('nodes {') && !/^query \w+\(\$id/.test(query) ? 2 : 1
  visit(parse(query), {
    Field: {
      enter: ({ name }) => {
        if (name.value === 'pageInfo') return false
        if (diepte === rij) velden.push(name.value)
        diepte += 1
        return undefined
      },
      leave: () => {
        diepte -= 1
      },
    },
  })
  return velden
}
const verstuurd: string[] = []
let antwoorden: (() => Response)[] = []
const json = (inhoud: unknown): Response => new Response(JSON.stringify(inhoud))

beforeEach(() => {
  verstuurd.length = 0
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    verstuurd.push((JSON.parse(String(init.body)) as { query: string }).query)
    return Promise.resolve(antwoorden.shift()!())
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('wat de browser van een rij vraagt', () => {
  it('een lijst vraagt haar kolommen, en niet wat alleen de pagina van een rij toont', async () => {
    antwoorden = [
      () => json({ data: { convenanten: { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } } } }),
      () => json({ data: { convenant: { id: 'c' } } }),
    ]
    await provider.getList('convenanten', {
      pagination: { page: 1, perPage: 20 },
      sort: { field: 'titel', order: 'ASC' },
      filter: {},
    })
    await provider.getOne('convenanten', { id: 'c' })
    const [kolommen = [], pagina = []] = verstuurd.map(gevraagd)
    expect(kolommen.toSorted()).toEqual([
      'bron',
      'einddatum',
      'gewijzigdOp',
      'id',
      'ondertekeningsdatum',
      'status',
      'titel',
    ])
    expect(pagina).toEqual(
      expect.arrayContaining([...kolommen, 'toelichting', 'partijen', 'afspraken', 'mag', 'versie']),
    )
  })
  it.each(nouns.filter(({ kort }) => !kort).map((noun) => [noun.naam, noun] as const))(
    'de lijst van %s vraagt alleen haar kolommen',
    async (naam, noun) => {
      antwoorden = [
        () => json({ data: { [naam]: { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } } } }),
      ]
      await provider.getList(naam, { filter: {} })
      const kolommen = noun.velden
        .filter(({ lijst }) => lijst)
        .flatMap((v) => [v.bron, v.bij, v.noot?.veld, v.verborgen?.veld])
        .concat(noun.titelvelden ?? [])
      expect(gevraagd(verstuurd[0]!).filter((veld) => veld !== 'id' && !kolommen.includes(veld))).toEqual([])
    },
  )
  it('rijen waarop een ander scherm iets doet, zeggen wat er mag', async () => {
    antwoorden = [
      () =>
        json({
          data: { knelpunten: { nodes: [{ id: 'k' }], pageInfo: { hasNextPage: false, hasPreviousPage: false } } },
        }),
    ]
    await provider.getMany('knelpunten', { ids: ['k'], meta: OM_TE_HANDELEN })
    expect(gevraagd(verstuurd[0]!)).toEqual(expect.arrayContaining(['mag', 'versie', 'zichtbaarheid']))
  })
})
