// How often a write goes to the database and back: counted on the line, not in our own administration.
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { achterDraad } from '../../support/achter-draad.js'
import { startServer } from '../../support/server.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { alsEigenaar, voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../../support/als.js'
import { voegToe, type A } from '../../support/acties.js'
import { listen, transactionIn } from '../../support/statements.js'

const draad = achterDraad(1)
let wie: Persoon
let a: A
beforeAll(async () => {
  wie = await als(draad.server.url, 'beleid.weert')
  a = await voegToe(wie, { streefdatum: '2026-12-01' })
})
const stelUit = (versie: number, streefdatum: string, sleutel: string | null, reden = 'Later') =>
  wie.vraag<{ a: { versie: number } }>(
    'mutation($id: ID!, $v: Int!, $d: Datum!, $s: String, $r: String!) { a: actieUitstellen(id: $id, versie: $v, input: { streefdatum: $d, reden: $r }, idempotentieSleutel: $s) { versie } }',
    { id: a.id, v: versie, d: streefdatum, s: sleutel, r: reden },
  )
/** What this write sends from BEGIN to COMMIT. */
async function gestuurd(doe: () => Promise<unknown>): Promise<string[]> {
  const statements = listen(draad.wire)
  await doe()
  draad.wire.straight()
  return transactionIn(statements)
}
const HOOGSTENS = 5

it('uitstellen met een sleutel gaat hoogstens vijf keer heen en weer, BEGIN en COMMIT meegeteld', async () => {
  const sleutel = randomUUID()
  const eerste = await gestuurd(() => stelUit(1, '2026-12-02', sleutel))
  expect(eerste.length, eerste.join('\n')).toBeLessThanOrEqual(HOOGSTENS)
  expect([eerste[0], eerste.at(-1)]).toEqual([
    expect.stringMatching(/^begin/i) as string,
    expect.stringMatching(/^commit/i) as string,
  ])
  expect(eerste.filter((s) => /update "actie" set.*insert into "actie_gebeurtenis"/s.test(s))).toHaveLength(1)
  // Sent again, it is answered from the key: nothing is locked and nothing written.
  const weer = await gestuurd(async () => expect((await stelUit(1, '2026-12-02', sleutel)).data.a.versie).toBe(2))
  expect(weer.length, weer.join('\n')).toBeLessThanOrEqual(HOOGSTENS - 1)
  expect(weer.join()).not.toContain('update "actie"')
})
it('zonder sleutel ook, en wat niets verandert schrijft geen regel geschiedenis', async () => {
  const zonder = await gestuurd(() => stelUit(2, '2026-12-03', null))
  expect(zonder.length, zonder.join('\n')).toBeLessThanOrEqual(HOOGSTENS)
})
it('de geschiedenis in één opdracht is dezelfde als die apart, met kenmerk en al', async () => {
  const regels = await alsEigenaar(
    draad.server.ownerUrl,
    (tx) =>
      tx<{ tekst: string; wijzigingen: object[]; kenmerk: string | null; leesgroep: string; leesgroep_toen: string }[]>`
        select tekst, wijzigingen, kenmerk, leesgroep, leesgroep_toen from actie_gebeurtenis where ouder_id = ${a.id} and handeling = 'actieUitstellen' order by op`,
  )
  expect(regels).toHaveLength(2)
  expect(regels[0]).toEqual({
    tekst: 'Uitgesteld: Later',
    wijzigingen: [
      { veld: 'streefdatum', oud: '2026-12-01', nieuw: '2026-12-02' },
      { veld: 'keerUitgesteld', oud: '0', nieuw: '1' },
    ],
    kenmerk: expect.any(String) as string,
    leesgroep: '0988',
    leesgroep_toen: '0988',
  })
})
it('een oude sleutel wordt naast een handeling opgeruimd, ook van wie niets meer doet, hoogstens eens per minuut', async () => {
  const oud = (wat: string): Promise<void> =>
    voerUit(
      draad.server.ownerUrl,
      'alter table idempotentie no force row level security',
      `insert into idempotentie select regio_code, gen_random_uuid(), '${wat}', handeling, hash, resultaat_id, now() - interval '8 days' from idempotentie limit 1`,
      'alter table idempotentie force row level security',
    )
  const over = (wat: string): Promise<number> =>
    alsEigenaar(
      draad.server.ownerUrl,
      async (tx) => (await tx`select 1 from idempotentie where sleutel = ${wat}`).length,
    )
  // The first write of this server cleaned already; a server that just started does it again.
  const ander = await startServer({
    database: { url: draad.server.ownerUrl, appUrl: appUrlVan(draad.server.ownerUrl) },
  })
  try {
    const persoon = await als(ander.url, 'taskforce')
    const meld = () =>
      persoon.vraag(
        'mutation($s: String) { k: knelpuntMelden(input: {thema: ZORG, titel: "Opruimen"}, idempotentieSleutel: $s) { id } }',
        { s: randomUUID() },
      )
    await oud('eerste')
    await meld()
    await expect.poll(() => over('eerste')).toBe(0)
    await oud('tweede')
    await meld()
    await new Promise((klaar) => setTimeout(klaar, 300))
    expect(await over('tweede')).toBe(1)
  } finally {
    await ander.stop()
  }
})
