// What the log and the answer say of a failure of ours: enough to find it, and nothing of a row.
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutValues } from '../../../server/platform/graphql/masking.js'
import { voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

const weigering = (code: string, message: string): Error =>
  new Error('query failed', {
    cause: Object.assign(Object.create(postgres.PostgresError.prototype) as Error, {
      code,
      message,
      severity: 'ERROR',
    }),
  })

describe('het log', () => {
  it.each([
    ['42703', 'column t7$.titel does not exist'],
    ['42P01', 'relation "succes" does not exist'],
  ])('noemt bij %s wat er niet is', (code, message) => {
    expect(withoutValues(weigering(code, message))).toMatchObject({ sqlstate: code, wat: message })
  })
  it.each(['22P02', '23505', '42601'])('zwijgt bij %s, waarin een waarde kan staan', (code) => {
    expect(JSON.stringify(withoutValues(weigering(code, 'Mevrouw Kanarie')))).not.toContain('Kanarie')
  })
})

describe('een rapport dat misgaat', () => {
  let server: TestServer
  let coordinator: Persoon
  beforeAll(async () => {
    server = await startServer()
    coordinator = await als(server.url, 'coordinator')
    await voerUit(server.ownerUrl, 'alter table succes rename column titel to titel_oud')
  })
  afterAll(() => server?.stop())
  it('noemt het nummer van het verzoek, als elk ander antwoord', async () => {
    const r = await fetch(`${server.url}/api/v1/successen.pdf?thema=INBURGERING`, {
      headers: { cookie: coordinator.cookie },
    })
    const { errors } = (await r.json()) as { errors: { extensions: object }[] }
    expect([r.status, errors[0]!.extensions]).toEqual([500, { code: 'INTERN', kenmerk: r.headers.get('x-request-id') }])
  })
})
