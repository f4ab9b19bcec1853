// A reference is looked at for what it may mean, not only for sight. Every foreign key has its rule here, by hand; one that has
// none fails, and what an input may name is tried with something that is seen and still cannot be meant.
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tables as tabellen } from '../../../server/tables.js'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'
import { BIJ_NAAM, W } from './geldig.gevallen.js'

/** No input names these: the row it hangs on is locked by the act, the actor is who acts, commands check what they are given. */
const GEEN_INVOER: Record<string, RegExp> = {
  'de regio van wie handelt': /_regio_code_regio_code_fk$/,
  'de rij waar het bij hoort':
    /_(gebeurtenis|woord)_ouder_fk$|_inburgeraar_fk$|_traject_fk$|^(traject|trajectregel|caseload|taakstelling_stand|herverdeling)_gemeente_fk$|^inzage_persoon_fk$|^inburgeraar_huishouden_fk$|^(huishouden|contactmoment|taak|termijn)_gemeente_fk$|^(actie_knelpunt|actie_mede_eigenaar)_actie_fk$|^afspraak_convenant_fk$|^afspraak_(actie|partij)_afspraak_fk$|^(contactpersoon|partner_gemeente)_partner_fk$|^convenant_partij_convenant_fk$|^knelpunt_volger_knelpunt_fk$|^(meetmoment|pilot_evaluatie|pilot_gemeente|pilot_partner)_pilot_fk$|^succes_(knelpunt|partner)_succes_fk$|^pilot_evaluatie_fk$/,
  'wie handelt':
    /^(inburgeraar|traject)_regisseur_fk$|^knelpunt_(gemeld_door|volger_gebruiker)_fk$|^pilot_evaluatie_door_fk$|^token_(uitgegeven|ingetrokken)_door_fk$|^(formatie|herverdeling)_door_fk$|^instelling_(besloten_)?door_fk$|^waarneming_(vastgelegd|beeindigd)_door_fk$|^bewaardfilter_gebruiker_fk$/,
  'een opdracht van de beheerder':
    /^(account|lidmaatschap)_gebruiker_fk$|^lidmaatschap_(partner|gemeente)_fk$|^gebruiker_(partner|gemeente)_fk$|^(identiteit|sessie)_gebruiker_id_/,
  'het inladen van de bron': /^partner_gemeente_fk$/,
  'de gemeente waarvan de eerste waarde wordt versleuteld': /^sleutel_gemeente_fk$/,
  'samenvoegen, dat een dubbele partner zelf opzoekt': /^partner_opgegaan_fk$/,
}
const sleutels = Object.values(tabellen)
  .filter((t) => is(t, PgTable))
  .flatMap((t) => getTableConfig(t).foreignKeys.map((fk) => fk.getName()))
const zonderRegel = (namen: readonly string[]): string[] =>
  namen.filter((naam) => !(naam in BIJ_NAAM) && !Object.values(GEEN_INVOER).some((r) => r.test(naam)))

let server: TestServer
let c: Persoon
const een = async <T>(vraag: string, variabelen: object = {}): Promise<T> =>
  (await c.krijg<{ x: T }>(vraag, variabelen)).x
interface Rij {
  id: string
  versie: number
  naam: string
}
interface Convenant extends Rij {
  partijen: { id: string; partner: { id: string } | null }[]
}
beforeAll(async () => {
  server = await startServer()
  c = await als(server.url, 'coordinator')
  const regisseur = await als(server.url, 'regisseur.weert')
  const persoon = await regisseur.krijg<{ x: Rij }>(
    'mutation { x: inburgeraarToevoegen(input: {achternaam: "x", fictief: true}) { id versie } }',
  )
  Object.assign(W, { persoon: persoon.x.id, persoonVersie: persoon.x.versie })
  W.regisseur = (await regisseur.krijg<{ mij: Rij }>('{ mij { id } }')).mij.id
  const bestuurder = await als(server.url, 'bestuurder.weert')
  W.bestuurder = (await bestuurder.krijg<{ mij: Rij }>('{ mij { id } }')).mij.id
  W.knelpunt = (await een<Rij>('mutation { x: knelpuntMelden(input: {thema: ZORG, titel: "x"}) { id } }')).id
  const { nodes } = await een<{ nodes: Rij[] }>('{ x: partners(first: 100) { nodes { id versie naam } } }')
  const [van, naar] = ['Punt Welzijn', 'Werk.Kom'].map((n) => nodes.find((p) => p.naam === n)!) as [Rij, Rij]
  Object.assign(W, { dubbel: van.id, partner: naar.id })
  await een(
    'mutation($id: ID!, $v: Int!, $i: PartnerSamenvoegenInput!) { x: partnerSamenvoegen(id: $id, versie: $v, input: $i) { id } }',
    { id: naar.id, v: naar.versie, i: { partner: van.id, partnerVersie: van.versie } },
  )
  W.convenant = (await een<Rij>('mutation { x: convenantToevoegen(input: {titel: "x"}) { id } }')).id
  const lijst = await een<{ nodes: Convenant[] }>(
    '{ x: convenanten(filter: {status: {eq: ONDERTEKEND}}) { nodes { id versie partijen { id partner { id } } } } }',
  )
  const met = lijst.nodes.find((k) => k.partijen.some((p) => p.partner))!
  W.vertrokken = met.partijen.find((p) => p.partner)!.id
  const na = await een<Rij>(
    'mutation($id: ID!, $v: Int!, $p: ID!) { x: partnerUittreden(id: $id, versie: $v, input: {partij: $p, reden: "x", uittredingsdatum: "2026-01-01"}) { id versie } }',
    { id: met.id, v: met.versie, p: W.vertrokken },
  )
  Object.assign(W, { ondertekend: na.id, ondertekendVersie: na.versie })
})
afterAll(() => server?.stop())

describe('een verwijzing', () => {
  it('heeft een regel, welke tabel haar ook heeft', () => {
    expect(sleutels.length).toBeGreaterThan(80)
    expect(zonderRegel(sleutels)).toEqual([])
    expect(Object.keys(BIJ_NAAM).filter((naam) => !sleutels.includes(naam))).toEqual([])
  })
  it('zonder regel wordt gevonden', () => {
    expect(zonderRegel(['actie_document_fk', ...sleutels])).toEqual(['actie_document_fk'])
  })
  it.each(Object.entries(BIJ_NAAM))(
    '%s naar wat niet bedoeld kan zijn',
    async (_naam, { wie, vraag, $, fout, leidt }) => {
      const soorten = [
        ['$id', 'ID!'],
        ['$k', 'ID!'],
        ['$v', 'Int!'],
      ].filter(([v]) => vraag.includes(v!))
      const kop = soorten.map((s) => s.join(': ')).join(', ')
      const { data, errors } = await (wie ? await als(server.url, wie) : c).vraag<{ x: { v: object | number } | null }>(
        `mutation(${kop}) { x: ${vraag} }`,
        $(),
      )
      if (leidt) {
        expect(errors).toBeUndefined()
        if (typeof data.x?.v === 'number') W.persoonVersie = data.x.v
        expect(JSON.stringify(data.x)).toContain(String(W.partner))
        expect(JSON.stringify(data.x)).not.toContain(String(W.dubbel))
      } else
        expect([errors?.[0]?.extensions.code, Object.keys(errors?.[0]?.extensions.velden ?? {})]).toEqual([
          fout![0],
          [fout![1]],
        ])
    },
  )
})
