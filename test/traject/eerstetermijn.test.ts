// The term that stands in front of a person in a list is work: how long data may be kept is not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nieuw, p, server, type I } from '../inburgeraar/wereld.js'
import { zetRijen } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { beginTermijnen, eindig, lees, start, van, zet } from './termijnrijen.js'

beforeAll(beginTermijnen, 120_000)
afterAll(eindig)

const eerste = async (i: Pick<I, 'id'>): Promise<string | null> =>
  (
    await p.weert.krijg<{ x: { eersteTermijn: { soort: string } | null } }>(
      'query($id: ID!) { x: inburgeraar(id: $id) { eersteTermijn { soort } } }',
      { id: i.id },
    )
  ).x.eersteTermijn?.soort ?? null
const binnenkort = async (i: I): Promise<boolean> => {
  const vraag = `query($f: InburgeraarFilter) { x: inburgeraars(filter: $f) { totalCount } }`
  const filter = { dossiercode: { eq: i.dossiercode }, heeftTermijnBinnen30Dagen: { eq: true } }
  return (await p.weert.krijg<{ x: { totalCount: number } }>(vraag, { f: filter })).x.totalCount === 1
}

describe('de eerste termijn van een persoon', () => {
  it('is nooit die van het bewaren, en die staat nog wel in het dossier en in de lijst van termijnen', async () => {
    const i = await nieuw()
    const t = await start(i, { kennisgevingsdatum: '2026-10-01', begindatum: '2024-01-05' })
    expect([await eerste(i), await binnenkort(i)]).toEqual(['PIP', true])
    await zet(t, 'trajectBeeindigen', {
      reden: 'VERTROKKEN_UIT_NEDERLAND',
      datum: '2026-11-01',
      bevestigOpenPlichten: true,
    })
    expect(van(await lees(t.id), 'BEWAREN').laatsteDag).toBe('2031-11-01')
    expect([await eerste(i), await binnenkort(i)]).toEqual([null, false])
    for (const dag of ['2026-11-21', '2026-11-22', '2026-12-22']) {
      await zetRijen(
        server.ownerUrl,
        `update termijn set begindatum = '2020-01-01', einddatum = '${dag}' where traject_id = '${t.id}' and soort = 'BEWAREN'`,
      )
      expect([await eerste(i), await binnenkort(i)], dag).toEqual([null, false])
    }
    const { x } = await p.weert.krijg<{ x: { nodes: { inburgeraar: { id: string } }[] } }>(
      '{ x: termijnen(first: 50, filter: { soort: { eq: BEWAREN }, laatsteDag: { eq: "2026-12-22" } }) { nodes { inburgeraar { id } } } }',
    )
    expect(x.nodes.map((n) => n.inburgeraar.id)).toContain(i.id)
  })
})
