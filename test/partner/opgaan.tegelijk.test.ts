// What is saved while its partner goes up into another lands at the partner that stays, and nothing is left at the one that goes.
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Antwoord, type Persoon } from '../support/als.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let owner: postgres.Sql
let coordinator: Persoon
let weert: Persoon
beforeAll(async () => {
  server = await startServer()
  owner = postgres(server.ownerUrl, { max: 2, onnotice: () => undefined })
  // Also for an owner that is no superuser: it holds one row, and no table.
  await owner`alter table partner no force row level security`
  ;[coordinator, weert] = (await Promise.all(['coordinator', 'beleid.weert'].map((w) => als(server.url, w)))) as [
    Persoon,
    Persoon,
  ]
})
afterAll(async () => {
  await owner?.end()
  await server?.stop()
})

let namen = 0
const partner = async (): Promise<string> => {
  const input = { naam: `Vereniging nummer ${++namen * 7919}`, soort: 'OVERIG', bevestigNieuwePartner: true }
  const { p } = await coordinator.krijg<{ p: { id: string } }>(
    'mutation($i: PartnerToevoegenInput!) { p: partnerToevoegen(input: $i) { id } }',
    { i: input },
  )
  return p.id
}
const samen = (blijft: string, gaat: string) =>
  coordinator.vraag(
    'mutation($id: ID!, $i: PartnerSamenvoegenInput!) { partnerSamenvoegen(id: $id, versie: 1, input: $i) { id } }',
    { id: blijft, i: { partner: gaat, partnerVersie: 1 } },
  )
/** Every act that refers to a partner, by another way each. */
const WEGEN: [string, (p: string) => Promise<Antwoord<never>>][] = [
  [
    'de eigenaar van een nieuwe actie',
    (p) =>
      weert.vraag(
        'mutation($p: ID) { actieToevoegen(input: {titel: "Een", zichtbaarheid: PARTNERS, eigenaarPartner: $p}) { id } }',
        { p },
      ),
  ],
  [
    'een mede-eigenaar',
    (p) =>
      weert.vraag(
        'mutation($p: [ID!]) { actieToevoegen(input: {titel: "Twee", zichtbaarheid: PARTNERS, medeEigenaren: $p}) { id } }',
        { p: [p] },
      ),
  ],
  [
    'de melder van een knelpunt',
    (p) =>
      weert.vraag(
        'mutation($p: ID) { knelpuntMelden(input: {titel: "Drie", thema: ZORG, zichtbaarheid: PARTNERS, melder: $p}) { id } }',
        { p },
      ),
  ],
  [
    'een partner van een succes',
    (p) =>
      weert.vraag(
        'mutation($p: [ID!]) { succesVastleggen(input: {titel: "Vier", thema: ZORG, zichtbaarheid: PARTNERS, bron: "Test", omschrijving: "Goed", partners: $p}) { id } }',
        { p: [p] },
      ),
  ],
  [
    'een partner van een pilot',
    (p) =>
      coordinator.vraag(
        'mutation($p: [ID!]) { pilotToevoegen(input: {naam: "Vijf", gemeente: "0988", partners: $p}) { id } }',
        { p: [p] },
      ),
  ],
]
/** Tables with a key of a partner, and how many rows hold this one. */
async function waar(id: string): Promise<string[]> {
  return alsEigenaar(server.ownerUrl, async (tx) => {
    const sleutels = await tx<{ t: string; k: string }[]>`
      select c.conrelid::regclass::text t, a.attname k from pg_constraint c
      cross join lateral unnest(c.conkey) u(n) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = u.n
      where c.contype = 'f' and c.confrelid = 'partner'::regclass and a.attname like '%id' and c.conrelid <> 'partner'::regclass`
    const uit: string[] = []
    for (const { t, k } of sleutels.filter((s) => !s.t.endsWith('_gebeurtenis'))) {
      const [rij] = await tx.unsafe<{ n: number }[]>(`select count(*)::int n from ${t} where ${k} = $1`, [id])
      if (rij!.n) uit.push(`${t}.${k}`)
    }
    return uit
  })
}
/** Of this database: an owner that is no superuser sees which locks are waited for, and not what another session does. */
const wachtenden = async (): Promise<number> =>
  (
    await owner`select from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`
  ).length

describe.each(WEGEN)('%s', (_wat, doe) => {
  it('wacht op een samenvoeging die bezig is, en komt bij de partner die blijft', async () => {
    const [blijft, gaat] = [await partner(), await partner()]
    let antwoord: Promise<Antwoord<never>> | undefined
    await owner.begin(async (tx) => {
      await tx`update partner set opgegaan_in_id = ${blijft} where id = ${gaat}`
      antwoord = doe(gaat)
      await expect.poll(wachtenden, { timeout: 10_000 }).toBeGreaterThan(0)
    })
    expect((await antwoord!).errors).toBeUndefined()
    expect(await waar(gaat)).toEqual([])
    expect(await waar(blijft)).toHaveLength(1)
  })
  it('blijft niet achter, hoe de twee ook samenvallen', async () => {
    for (let n = 0; n < 4; n++) {
      const [blijft, gaat] = [await partner(), await partner()]
      const samenvoeging = samen(blijft, gaat)
      await new Promise((klaar) => setTimeout(klaar, n * 4))
      const [een, twee] = await Promise.all([samenvoeging, doe(gaat)])
      expect([een.errors, twee.errors]).toEqual([undefined, undefined])
      expect([await waar(gaat), (await waar(blijft)).length]).toEqual([[], 1])
    }
  })
})
