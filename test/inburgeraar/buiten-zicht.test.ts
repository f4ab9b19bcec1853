// An act that takes a person out of the sight of who does it, declared for this test: everything is checked as who acts, the writing
// runs as the system, and the read log has a line of that. Without saying so PostgreSQL refuses it.
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inburgeraarStore } from '../../server/inburgeraar/inburgeraar.store.js'
import { makeActor } from '../../server/platform/rights/actor.js'
import { sqlstate } from '../../server/platform/values/database-errors.js'
import { change } from '../../server/platform/write/act.js'
import type { Writing } from '../../server/platform/write/mutation.js'
import { alsSysteem, createInTransaction } from '../../server/platform/write/transaction.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { VANDAAG } from '../support/server.js'
import { begin, nieuw, p, server, type I } from './wereld.js'

const KENMERK = 'BUITEN-ZICHT'
let ander: string
let ik: string
const eigenaar = <T>(vraag: string): Promise<T[]> =>
  alsEigenaar(server.ownerUrl, (tx) => tx.unsafe(vraag)) as unknown as Promise<T[]>
beforeAll(async () => {
  await begin()
  await eigenaar(
    `insert into instelling (regio_code, id, code, gemeente_code, waarde, vanaf_datum, reden, stand, besloten_op)
     values ('wnc', gen_random_uuid(), 'caseload', '0988', 'EIGEN', '2026-05-01', 'Proef.', 'GELDIG', '2026-05-01T10:00:00Z')`,
  )
  const accounts = await eigenaar<{ email: string; id: string }>('select email, gebruiker_id id from account')
  const van = (wie: string): string => accounts.find((a) => a.email === `${wie}@regio.example`)!.id
  ;[ik, ander] = [van('regisseur.weert'), van('regisseur2.weert')]
}, 120_000)
afterAll(() => server?.stop())

const geefWeg = (eindigt: boolean) =>
  change(inburgeraarStore, 'inburgeraarWijzigen', {
    description: 'Geef een dossier aan een andere regisseur.',
    rule: () => ({ patch: { regisseurId: ander }, tekst: 'Het dossier ging naar een ander.' }),
    ...(eindigt ? { mayEndSight: true as const } : {}),
  })
/** Runs the act as the regisseur whose dossier it is. */
const doe = (i: I, eindigt: boolean, wie = ik): Promise<unknown> => {
  const lid = {
    rol: 'REGISSEUR',
    gemeenteCode: '0988',
    partnerId: null,
    vanafDatum: '2020-01-01',
    totDatum: null,
  } as const
  const actor = makeActor({ gebruikerId: wie, regioCode: 'wnc', lidmaatschappen: [lid] }, ['0988', '0946', '1706'])
  const asking = { doel: 'BEGELEIDING' } as const
  return createInTransaction(server.app)(
    actor,
    (tx) => {
      const als: Writing['alsSysteem'] = (why, fn) => alsSysteem(tx, { actor, asking, kenmerk: KENMERK }, why, fn)
      const w = { tx, actor, vandaag: VANDAAG, handeling: 'inburgeraarWijzigen', nieuwId: uuidv7(), alsSysteem: als }
      return geefWeg(eindigt).run(w as Writing, { id: i.id, versie: i.versie })
    },
    undefined,
    asking,
  )
}
const ziet = async (id: string): Promise<boolean> =>
  !(await p.weert.vraag('query($id: ID!) { inburgeraar(id: $id) { id } }', { id })).errors

it('wordt bewaard in naam van wie handelt, die het dossier daarna niet meer ziet', async () => {
  const i = await nieuw()
  expect(await ziet(i.id)).toBe(true)
  await doe(i, true)
  expect(await ziet(i.id)).toBe(false)
  const [regel] = await eigenaar<{ door_id: string; tekst: string }>(
    `select door_id, tekst from inburgeraar_gebeurtenis where ouder_id = '${i.id}' order by op desc limit 1`,
  )
  expect(regel).toEqual({ door_id: ik, tekst: 'Het dossier ging naar een ander.' })
  const log = await eigenaar<{ reden: string; namens_id: string; velden: string[] }>(
    `select reden, namens_id, velden from leesvraag where kenmerk = '${KENMERK}'`,
  )
  expect(log).toEqual([
    {
      reden: 'inburgeraarWijzigen: kan buiten het zicht van de handelende persoon raken',
      namens_id: ik,
      velden: ['inburgeraar'],
    },
  ])
})
it('wordt door PostgreSQL geweigerd als de handeling niet zegt dat zij dat kan', async () => {
  const i = await nieuw()
  expect(await doe(i, false).then(() => 'gelukt', sqlstate)).toBe('42501')
  expect(await ziet(i.id)).toBe(true)
})
it('geeft niemand een recht: wie het dossier niet ziet, doet ook deze handeling niet', async () => {
  const i = await nieuw()
  await expect(doe(i, true, ander)).rejects.toThrow('niet gevonden')
  expect(await ziet(i.id)).toBe(true)
})
