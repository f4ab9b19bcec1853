import { sql } from 'drizzle-orm'
import { boolean, PgDialect, pgTable, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeable, key, leesgroepPartners, regiogroep } from '../../../server/platform/rights/columns.js'
import { classOf, tellIn, told, type Classes } from '../../../server/platform/write/history.classes.js'
import { differences } from '../../../server/platform/write/history.js'
import { showChanges } from '../../../server/platform/write/history.references.js'
import { historyTable } from '../../../server/platform/write/history.table.js'
import { knelpuntGebeurtenis } from '../../../server/taskforce/knelpunt/knelpunt.table.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { als } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

const proef = pgTable('proef', {
  regioCode: key.regioCode(),
  id: key.id(),
  naam: text('naam').notNull(),
  diagnose: text('diagnose'),
  bsn: text('bsn'),
  afgeleid: boolean('afgeleid').notNull(),
  ...changeable(),
  leesgroep: leesgroepPartners(),
  schrijfgroep: regiogroep('schrijfgroep'),
})
const KLASSEN = { gewoon: ['naam'], gevoelig: ['diagnose'], geheim: ['bsn'], stil: ['afgeleid'] } as const
const gebeurtenissen = (klassen: Classes<typeof proef>) => historyTable('knelpunt', proef, klassen)

describe('een kolom van een rij met geschiedenis', () => {
  it.each<[string, Classes<typeof proef>, string]>([
    ['zonder klasse', { ...KLASSEN, gevoelig: [] }, 'diagnose'],
    ['met twee klassen', { ...KLASSEN, gewoon: ['naam', 'bsn'] }, 'bsn'],
    ['die er niet is', { ...KLASSEN, stil: ['afgeleid', 'weg' as never] }, 'weg'],
  ])('%s houdt de start tegen', (_wat, klassen, kolom) => {
    expect(() => gebeurtenissen(klassen)).toThrow(`history of proef: no one class for ${kolom}`)
  })
  it('die is vergeten, vertelt nooit zijn waarde', () => {
    expect(classOf(gebeurtenissen(KLASSEN), 'nieuw')).toBe('geheim')
  })
  it('vertelt gewoon wat er stond, en van de rest alleen dat het anders is', () => {
    const oud = { naam: 'A', diagnose: 'ziek', bsn: null, afgeleid: false, onbekend: 'x' }
    const nieuw = { naam: 'B', diagnose: 'beter', bsn: '111222333', afgeleid: true, onbekend: 'y' }
    expect(differences(gebeurtenissen(KLASSEN), oud, nieuw)).toEqual([
      { veld: 'naam', oud: 'A', nieuw: 'B' },
      { veld: 'diagnose', oud: null, nieuw: null, klasse: 'gevoelig' },
      { veld: 'bsn', oud: null, nieuw: null, klasse: 'geheim' },
      { veld: 'onbekend', oud: null, nieuw: null, klasse: 'geheim' },
    ])
    expect(differences(gebeurtenissen(KLASSEN), oud, oud)).toEqual([])
  })
})

describe('een rij die in de geschiedenis van een andere wordt verteld', () => {
  const met = (klassen: Classes<typeof proef> = KLASSEN) => {
    const geschiedenis = gebeurtenissen(KLASSEN)
    tellIn(geschiedenis, 'gast', proef, klassen)
    return geschiedenis
  }
  const oud = { naam: 'A', diagnose: 'ziek', bsn: null, afgeleid: false, nieuweKolom: 'x' }
  const nieuw = { naam: 'B', diagnose: 'beter', bsn: '111222333', afgeleid: true, nieuweKolom: 'y' }
  it('heet naar zichzelf, en vertelt naar haar eigen klassen', () => {
    expect(differences(met(), oud, nieuw, 'gast')).toEqual([
      { veld: 'gast naam', oud: 'A', nieuw: 'B' },
      { veld: 'gast diagnose', oud: null, nieuw: null, klasse: 'gevoelig' },
      { veld: 'gast bsn', oud: null, nieuw: null, klasse: 'geheim' },
      { veld: 'gast nieuweKolom', oud: null, nieuw: null, klasse: 'geheim' },
    ])
    expect(classOf(met({ ...KLASSEN, gewoon: [], gevoelig: ['naam', 'diagnose'] }), 'naam')).toBe('gewoon')
  })
  it('die niemand aankondigde, vertelt nooit een waarde', () => {
    for (const w of differences(gebeurtenissen(KLASSEN), oud, nieuw, 'gast'))
      expect([w.veld, w.oud, w.nieuw, w.klasse]).toEqual([w.veld, null, null, 'geheim'])
  })
  it('zonder klasse voor elke kolom houdt de start tegen', () => {
    expect(() => met({ ...KLASSEN, gevoelig: [] })).toThrow('history of proef: no one class for diagnose')
  })
})

describe('een regel die er al stond', () => {
  const REGELS = [
    { veld: 'titel', oud: 'Zo', nieuw: 'Anders' },
    { veld: 'bron', oud: 'geheim1', nieuw: 'geheim2', klasse: 'gevoelig' as const },
    { veld: 'omschrijving', oud: 'geheim3', nieuw: null },
  ]
  const VERZWEGEN = { oud: null, nieuw: 'gewijzigd (waarde niet in de geschiedenis)' }
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())
  it('vertelt ook door de server geen waarde met een klasse', async () => {
    const vraag = new PgDialect().sqlToQuery(
      sql`select to_jsonb(${showChanges(knelpuntGebeurtenis, [], ['omschrijving'])}) w from ${knelpuntGebeurtenis}`,
    )
    const wie = await als(server.url, 'coordinator')
    const { k } = await wie.krijg<{ k: { id: string } }>(
      'mutation { k: knelpuntMelden(input: {thema: ZORG, titel: "Zo"}) { id } }',
    )
    const rij = await alsEigenaar(server.ownerUrl, async (tx) => {
      await tx`update knelpunt_gebeurtenis set wijzigingen = ${tx.json(REGELS as never)} where ouder_id = ${k.id}`
      // The class of today counts for lines of before.
      return (await tx.unsafe(`${vraag.sql} where ouder_id = '${k.id}'`))[0]!
    })
    expect(rij['w']).toEqual([REGELS[0], { veld: 'bron', ...VERZWEGEN }, { veld: 'omschrijving', ...VERZWEGEN }])
    const { knelpunt } = await wie.krijg<{ knelpunt: { geschiedenis: { nodes: { wijzigingen: unknown[] }[] } } }>(
      'query($id: ID!) { knelpunt(id: $id) { geschiedenis { nodes { wijzigingen { veld oud nieuw } } } } }',
      { id: k.id },
    )
    expect(knelpunt.geschiedenis.nodes[0]!.wijzigingen).toEqual([REGELS[0], { veld: 'bron', ...VERZWEGEN }, REGELS[2]])
  })
  it('vertelt bij een taakstelling evenmin', () => {
    expect(told(gebeurtenissen(KLASSEN), [{ veld: 'diagnose', oud: 'a', nieuw: 'b' }, REGELS[0]!, REGELS[1]!])).toEqual(
      [{ veld: 'diagnose', ...VERZWEGEN }, REGELS[0], { veld: 'bron', ...VERZWEGEN }],
    )
  })
})
