// Planted faults: what the tests of the read log must find. Each breaks a database of its own.
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { makeActor } from '../../server/platform/rights/actor.js'
import { createInTransaction } from '../../server/platform/write/transaction.js'
import { voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

interface Gevonden {
  inburgeraars: { nodes: { dossiercode: string; achternaam: string }[] }
}
/** Looks at three persons, and says what is wrong with what the log then tells. */
async function bevindingen(server: TestServer): Promise<string[]> {
  const [weert, privacy] = await Promise.all(['regisseur.weert', 'privacy'].map((naam) => als(server.url, naam)))
  const uit: string[] = []
  const voor = new Date().toISOString()
  const { inburgeraars } = await weert!.krijg<Gevonden>(
    '{ inburgeraars(first: 3) { nodes { dossiercode achternaam } } }',
  )
  const { data, tekst } = await privacy!.vraag<{ leesregels: { nodes: { dossiercode: string; doel: string }[] } }>(
    `{ leesregels(first: 250, filter: { moment: { gte: "${voor}" } }) { nodes { dossiercode doel scherm reden gemeente { naam } door { naam } velden } } }`,
  )
  const regels = data.leesregels.nodes
  for (const { dossiercode, achternaam } of inburgeraars.nodes) {
    if (!regels.some((r) => r.dossiercode === dossiercode)) uit.push('een persoon zonder regel')
    if (tekst.includes(achternaam)) uit.push('een naam in het leeslog')
  }
  if (regels.some((r) => r.doel !== 'BEGELEIDING')) uit.push('een vervalst doel')
  // The list asks for the groups of its reader besides; what row level security alone lets through is asked of the table.
  const lid = {
    rol: 'PRIVACY_OFFICER' as const,
    gemeenteCode: '0946',
    partnerId: null,
    vanafDatum: '2019-01-01',
    totDatum: null,
  }
  const elders = makeActor({ gebruikerId: randomUUID(), regioCode: 'wnc', lidmaatschappen: [lid] }, [
    '0988',
    '0946',
    '1706',
  ])
  const [ver] = await createInTransaction(server.app)(elders, (tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int n from leesregel where gemeente_code <> '0946'`),
  )
  if (ver!.n) uit.push('een regel van een andere gemeente')
  return [...new Set(uit)]
}
describe('een fout in het leeslog wordt gevonden', { timeout: 120_000 }, () => {
  it.each<[string, string[], string[]]>([
    ['geen', [], []],
    [
      'een vraag die niet wacht om te worden uitgevouwen',
      ['alter table leesvraag disable trigger wacht'],
      ['een persoon zonder regel'],
    ],
    [
      'een vervalst doel',
      [
        `create function vervals() returns trigger language plpgsql as $$ begin new.doel := 'TOEZICHT'; return new; end $$`,
        'create trigger vervals before insert on leesvraag for each row execute function vervals()',
      ],
      ['een vervalst doel'],
    ],
    [
      'een naam waar de code hoort',
      [
        'alter table leesdossier no force row level security',
        'alter table inburgeraar no force row level security',
        `update leesdossier d set code = p.achternaam || right(p.code, 4) from inburgeraar p where p.id = d.persoon_id`,
        'alter table leesdossier force row level security',
        'alter table inburgeraar force row level security',
      ],
      ['een naam in het leeslog', 'een persoon zonder regel'],
    ],
    [
      'een leesregel die alles toelaat',
      ['drop policy lezen on leesregel', 'create policy lezen on leesregel for select to regiotafel_app using (true)'],
      ['een regel van een andere gemeente'],
    ],
  ])('met %s', async (_wat, opdrachten, gevonden) => {
    const server = await startServer()
    try {
      for (const opdracht of opdrachten) await voerUit(server.ownerUrl, opdracht)
      // A forged purpose is refused by the policy: then there is no data at all, which is found as well.
      const uit = await bevindingen(server).catch((e: unknown) => [String(e)])
      if (_wat === 'een vervalst doel') expect(uit[0]).toMatch(/^Error: regisseur[.]weert: /)
      else expect(uit.toSorted()).toEqual(gevonden.toSorted())
    } finally {
      await server.stop()
    }
  })
})
