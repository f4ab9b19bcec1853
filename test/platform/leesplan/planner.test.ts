import { execute, parse, type OperationDefinitionNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTOREN, start, VANDAAG, type Wereld } from './wereld/start.js'

let wereld: Wereld
beforeAll(async () => {
  wereld = await start()
})
afterAll(() => wereld.stop())

test('rook', async () => {
  const document = parse(
    '{ knelpunten(first: 2, filter: {q: "elan"}) { totalCount totalCountBegrensd pageInfo { hasNextPage endCursor } nodes { id titel eigenaar { naam } acties(first: 2) { nodes { titel blokkade { wachtenOp } besteed { waarde } mag geschiedenis { wijzigingen { veld } } } } } } }',
  )
  const ctx = { actor: ACTOREN.regisseur, vandaag: VANDAAG }
  const errors: unknown[] = []
  const { plan, schema } = wereld.planner(wereld.client, (e) => errors.push(e))
  console.log(plan.uitleg(document, {}, ctx))
  const t = await plan.text(document, document.definitions[0] as OperationDefinitionNode, {}, ctx)
  console.log(errors, JSON.stringify(t))
  console.log(JSON.stringify(await execute({ schema, document, contextValue: ctx })))
  expect(t).toBeDefined()
})
