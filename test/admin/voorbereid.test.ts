// What the portal asks again and again runs as a prepared statement: none of its texts is too long for that.
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nouns } from '../../admin/nouns.js'
import { eenDocument, lijstDocument } from '../../admin/platform/data/documents.js'
import { mijnActiesDocument } from '../../admin/taskforce/mijnActies.query.js'
import { overzichtDocument } from '../../admin/vandaag/overview.js'
import { makeActor } from '../../server/platform/rights/actor.js'
import { MAX_PREPARED_TEXT } from '../../server/platform/read/limits.js'
import { maakSchema } from '../../server/schema.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'
import { alleRechten } from './rights.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())
const actor = makeActor(
  {
    gebruikerId: '11111111-0000-4000-8000-000000000001',
    regioCode: 'wnc',
    lidmaatschappen: [
      { rol: 'REGIOCOORDINATOR', gemeenteCode: null, partnerId: null, vanafDatum: '2026-01-01', totDatum: null },
    ],
  },
  ['0988', '0946', '1706'],
)
it('de startpagina, mijn acties, elke lijst en elke rij zijn kort genoeg om voorbereid te worden', () => {
  const rechten = alleRechten(maakSchema())
  const documenten = [
    overzichtDocument(rechten)!,
    mijnActiesDocument(rechten),
    ...nouns.filter(({ kort }) => !kort).flatMap((noun) => [lijstDocument(noun, rechten), eenDocument(noun, rechten)]),
  ]
  const lengten = documenten.map((tekst) => {
    const variabelen = tekst.includes('$id: ID!') ? { id: actor.gebruikerId } : {}
    return server.plan.uitleg(parse(tekst), variabelen, { actor, vandaag: VANDAAG }).sql.length
  })
  expect(lengten.length).toBeGreaterThan(10)
  expect(Math.max(...lengten)).toBeLessThan(MAX_PREPARED_TEXT)
})
