// What clients use may go only after the schema said so with a day, and that day has come.
import { describe, expect, it } from 'vitest'
import { breaks, breaksOfProject } from '../../scripts/schema-diff.js'

const DAG = '2027-07-01'
const OUD = `type Query { actie(id: ID!, taal: String): Actie }
  type Actie { id: ID! titel: String! soort: Soort oud: String @deprecated(reason: "Gebruik titel. Verdwijnt op 2027-07-01.") }
  enum Soort { A B C @deprecated(reason: "Verdwijnt op 2027-07-01.") }
  input Nieuw { titel: String! oud: String @deprecated(reason: "Verdwijnt op 2027-07-01.") }
  type Mutation { actieToevoegen(input: Nieuw!): Actie }`
const wijzig = (van: string, naar: string): string => {
  if (!OUD.includes(van)) throw new Error(`niet in het schema: ${van}`)
  return OUD.replace(van, naar)
}
const kijk = (van: string, naar: string, dag = DAG): Promise<string[]> => breaks(OUD, wijzig(van, naar), dag)

describe('het schema dat is uitgegeven', () => {
  it('past bij het schema van nu', async () => {
    expect(await breaksOfProject(new Date().toISOString().slice(0, 10))).toEqual([])
  })
  it.each([
    ['een veld verdwijnt', 'titel: String! soort', 'soort', 'titel'],
    ['een veld wordt leeg te laten', 'titel: String! soort', 'titel: String soort', 'titel'],
    ['een veld krijgt een ander type', 'soort: Soort', 'soort: String', 'soort'],
    ['een argument verdwijnt', ', taal: String', '', 'taal'],
    ['een argument wordt verplicht', 'taal: String', 'taal: String!', 'taal'],
    ['een waarde verdwijnt', 'A B C', 'A C', 'B'],
    ['invoer wordt verplicht', 'titel: String! oud', 'titel: String! extra: Int! oud', 'extra'],
    ['een handeling verdwijnt', 'actieToevoegen(input: Nieuw!): Actie', 'anders: Int', 'actieToevoegen'],
  ])('breekt als %s', async (_zin, van, naar, wat) => {
    expect((await kijk(van, naar)).join()).toContain(wat)
  })
  it.each([
    ['een veld', /oud: String @deprecated\(reason: "Gebruik titel[^)]*\)/],
    ['een waarde', /C @deprecated\([^)]*\)/],
    ['invoer', /oud: String @deprecated\(reason: "Verdwijnt[^)]*\)/],
  ])('mag %s missen vanaf de dag die is genoemd, en geen dag eerder', async (_wat, stuk) => {
    const zonder = OUD.replace(stuk, '')
    expect(zonder).not.toBe(OUD)
    expect(await breaks(OUD, zonder, DAG)).toEqual([])
    expect(await breaks(OUD, zonder, '2027-06-30')).toHaveLength(1)
  })
  it('mag groeien', async () => {
    expect(await kijk('soort: Soort', 'soort: Soort nieuw: Int')).toEqual([])
  })
  it('noemt bij wat verdwijnt de dag', async () => {
    expect(await kijk('soort: Soort', 'soort: Soort @deprecated(reason: "Binnenkort weg.")')).toEqual([
      expect.stringContaining('Actie.soort is deprecated without a day'),
    ])
  })
})
