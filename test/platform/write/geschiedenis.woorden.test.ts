import 'reflect-metadata'
import { isEnumType } from 'graphql'
import { boolean, pgTable, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeable, key, leesgroepPartners, regiogroep } from '../../../server/platform/rights/columns.js'
import { nameValues, wordOf } from '../../../server/platform/values/words.js'
import { differences } from '../../../server/platform/write/history.js'
import { historyTable } from '../../../server/platform/write/history.table.js'
import { inWords, requireWords } from '../../../server/platform/write/history.words.js'
import { maakSchema } from '../../../server/schema.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { words } from '../../../admin/words.generated.js'
import { als } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

type Words = Record<string, Record<string, string>>
const KLEUREN = ['ROOD', 'BLAUW'] as const
const SMAKEN = ['ZOET', 'ZUUR'] as const
const proef = pgTable('proef', {
  regioCode: key.regioCode(),
  id: key.id(),
  kleur: text('kleur', { enum: KLEUREN }),
  smaak: text('smaak', { enum: SMAKEN }),
  naam: text('naam'),
  klaar: boolean('klaar'),
  ...changeable(),
  leesgroep: leesgroepPartners(),
  schrijfgroep: regiogroep('schrijfgroep'),
})
const geschiedenis = historyTable('knelpunt', proef, { gewoon: ['kleur', 'smaak', 'naam', 'klaar'] })

describe('een waarde van een gesloten lijst', () => {
  it('die geen woord heeft, houdt de start tegen', () => {
    expect(() => nameValues('Kleur', KLEUREN, { ROOD: 'Rood: warm.', BLAUW: '' })).toThrow('Kleur')
    const zin = 'Dit is een hele zin, en geen woord voor op een scherm.'
    expect(() => nameValues('Kleur', KLEUREN, { ROOD: 'Rood: warm.', BLAUW: zin })).toThrow('BLAUW')
  })
  it('staat met haar woord in de geschiedenis, en ja en nee ook', () => {
    nameValues('Kleur', KLEUREN, { ROOD: 'Rood: warm.', BLAUW: 'Blauw.' })
    const oud = { kleur: 'ROOD', naam: 'ROOD', klaar: false }
    expect(differences(geschiedenis, oud, { kleur: 'BLAUW', naam: 'BLAUW', klaar: true })).toEqual([
      { veld: 'kleur', oud: 'Rood', nieuw: 'Blauw' },
      // A text is what somebody wrote, whatever it looks like.
      { veld: 'naam', oud: 'ROOD', nieuw: 'BLAUW' },
      { veld: 'klaar', oud: 'nee', nieuw: 'ja' },
    ])
  })
  it('in een regel van vroeger wordt gelezen met het woord van nu', () => {
    expect(inWords(geschiedenis, { veld: 'kleur', oud: null, nieuw: 'ROOD' })).toMatchObject({
      oud: null,
      nieuw: 'Rood',
    })
    expect(inWords(geschiedenis, { veld: 'kleur', oud: 'Rood', nieuw: 'PAARS' })).toMatchObject({
      oud: 'Rood',
      nieuw: 'PAARS',
    })
  })
  it('waarvan niemand de woorden zei, houdt de start tegen', () => {
    expect(() => requireWords(geschiedenis)).toThrow('history: no words for the values of smaak')
  })
})

describe('de woorden', () => {
  const schema = maakSchema()
  it('staan in het schema, vooraan in de uitleg van elke waarde', () => {
    const lijsten = Object.values(schema.getTypeMap()).filter(
      (type) => isEnumType(type) && !/^__|Sorteerveld$/.test(type.name),
    )
    expect(lijsten.length).toBeGreaterThan(10)
    for (const lijst of lijsten)
      for (const { name, description } of isEnumType(lijst) ? lijst.getValues() : [])
        expect(description?.startsWith((words as Words)[lijst.name]![name]!)).toBe(true)
  })
})

describe('een wijziging van de status', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())
  it('leest in de database en door de API als op het scherm', async () => {
    const wie = await als(server.url, 'coordinator')
    const { k } = await wie.krijg<{ k: { id: string } }>(
      'mutation { k: knelpuntMelden(input: {thema: ZORG, titel: "Woorden"}) { id } }',
    )
    const { o } = await wie.krijg<{ o: { geschiedenis: { nodes: { wijzigingen: unknown[] }[] } } }>(
      'mutation($id: ID!) { o: knelpuntOnderzoeken(id: $id, versie: 1) { geschiedenis(first: 1) { nodes { wijzigingen { veld oud nieuw } } } } }',
      { id: k.id },
    )
    const regel = { veld: 'status', oud: 'Gemeld', nieuw: 'In onderzoek' }
    expect(o.geschiedenis.nodes[0]!.wijzigingen).toEqual([regel])
    const [bewaard] = await alsEigenaar(
      server.ownerUrl,
      (tx) => tx<{ wijzigingen: unknown[] }[]>`
        select wijzigingen from knelpunt_gebeurtenis where ouder_id = ${k.id} and handeling = 'knelpuntOnderzoeken'`,
    )
    expect(bewaard!.wijzigingen).toEqual([regel])
    expect(wordOf(['GEMELD'], 'GEMELD')).toBe('GEMELD')
  })
})
