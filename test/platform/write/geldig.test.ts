// A reference is looked at for what it may mean, not only for sight. Every foreign key has its rule here, by hand; one that has
// none fails, and what an input may name is tried with something that is seen and still cannot be meant.
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tables as tabellen } from '../../../server/tables.js'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

/** No input names these: the row it hangs on is locked by the act, the actor is who acts, commands check what they are given. */
const GEEN_INVOER: Record<string, RegExp> = {
  'de regio van wie handelt': /_regio_code_regio_code_fk$/,
  'de rij waar het bij hoort':
    /_gebeurtenis_ouder_fk$|^(actie_knelpunt|actie_mede_eigenaar)_actie_fk$|^afspraak_convenant_fk$|^afspraak_(actie|partij)_afspraak_fk$|^(contactpersoon|partner_gemeente)_partner_fk$|^convenant_partij_convenant_fk$|^knelpunt_volger_knelpunt_fk$|^(meetmoment|pilot_evaluatie|pilot_gemeente|pilot_partner)_pilot_fk$|^succes_(knelpunt|partner)_succes_fk$|^pilot_evaluatie_fk$/,
  'wie handelt':
    /^knelpunt_(gemeld_door|volger_gebruiker)_fk$|^pilot_evaluatie_door_fk$|^token_(uitgegeven|ingetrokken)_door_fk$|^instelling_(besloten_)?door_fk$/,
  'een opdracht van de beheerder':
    /^(account|lidmaatschap)_gebruiker_fk$|^lidmaatschap_(partner|gemeente)_fk$|^gebruiker_(partner|gemeente)_fk$|^(identiteit|sessie)_gebruiker_id_/,
  'het inladen van de bron': /^partner_gemeente_fk$/,
  'de gemeente waarvan de eerste waarde wordt versleuteld': /^sleutel_gemeente_fk$/,
  'samenvoegen, dat een dubbele partner zelf opzoekt': /^partner_opgegaan_fk$/,
}
/** Asks with something that is seen and cannot be meant; what must come back: a field with an error, or where it leads. */
interface Geval {
  /** absent: the coordinator */
  wie?: string
  vraag: string
  $: () => Record<string, unknown>
  fout?: [code: string, veld: string]
  /** the double led on to the partner that stays */
  leidt?: string
}
const W: Record<string, string | number> = {}
const id = (sleutel: string) => () => ({ id: W[sleutel] })
const dubbel = (vraag: string, veld: string): Geval => ({
  vraag: `${vraag} { v: ${veld} { id } }`,
  $: id('dubbel'),
  leidt: veld,
})
const vreemd = (vraag: string, veld = 'gemeente', k = ''): Geval => ({
  vraag: `${vraag} { id }`,
  $: () => ({ id: '0362', k: W[k] }),
  fout: ['NIET_GEVONDEN', veld],
})
const BIJ_NAAM: Record<string, Geval> = {
  knelpunt_eigenaar_fk: {
    vraag: 'knelpuntWijzigen(id: $k, versie: $v, input: {eigenaar: $id}) { id }',
    $: () => ({ id: W.bestuurder, k: W.knelpunt, v: 1 }),
    fout: ['ONGELDIGE_INVOER', 'eigenaar'],
  },
  actie_eigenaar_fk: {
    vraag: 'actieToevoegen(input: {titel: "x", eigenaar: $id}) { id }',
    $: id('bestuurder'),
    fout: ['ONGELDIGE_INVOER', 'eigenaar'],
  },
  actie_eigenaar_partner_fk: dubbel('actieToevoegen(input: {titel: "x", eigenaarPartner: $id})', 'eigenaarPartner'),
  actie_mede_eigenaar_partner_fk: dubbel('actieToevoegen(input: {titel: "x", medeEigenaren: [$id]})', 'medeEigenaren'),
  knelpunt_melder_fk: dubbel('knelpuntMelden(input: {thema: ZORG, titel: "x", melder: $id})', 'melder'),
  succes_melder_fk: dubbel(
    'succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", melder: $id})',
    'melder',
  ),
  succes_partner_partner_fk: dubbel(
    'succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", partners: [$id]})',
    'partners',
  ),
  pilot_partner_partner_fk: dubbel('pilotToevoegen(input: {naam: "x", partners: [$id]})', 'partners'),
  afspraak_partij_partij_fk: {
    vraag: 'afspraakToevoegen(id: $k, versie: $v, input: {tekst: "x", partijen: [$id]}) { id }',
    $: () => ({ id: W.vertrokken, k: W.ondertekend, v: W.ondertekendVersie }),
    fout: ['ONGELDIGE_INVOER', 'partijen'],
  },
  // Any that is seen may be meant; what may hang on a knelpunt of another is in handelingen.samen.
  afspraak_actie_actie_fk: {
    vraag: 'afspraakToevoegen(id: $k, versie: $v, input: {tekst: "x", acties: [$id]}) { id }',
    $: () => ({ id: W.partner, k: W.convenant, v: 1 }),
    fout: ['NIET_GEVONDEN', 'acties'],
  },
  pilot_convenant_fk: {
    vraag: 'pilotToevoegen(input: {naam: "x", convenant: $id}) { id }',
    $: id('partner'),
    fout: ['NIET_GEVONDEN', 'convenant'],
  },
  actie_knelpunt_knelpunt_fk: {
    vraag: 'actieToevoegen(input: {titel: "x", knelpunten: [$id]}) { id }',
    $: id('partner'),
    fout: ['NIET_GEVONDEN', 'knelpunten'],
  },
  succes_knelpunt_knelpunt_fk: {
    vraag: 'succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", knelpunten: [$id]}) { id }',
    $: id('partner'),
    fout: ['NIET_GEVONDEN', 'knelpunten'],
  },
  actie_gemeente_fk: vreemd('actieToevoegen(input: {titel: "x", gemeente: $id})'),
  knelpunt_gemeente_fk: vreemd('knelpuntMelden(input: {thema: ZORG, titel: "x", gemeente: $id})'),
  succes_gemeente_fk: vreemd(
    'succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", gemeente: $id})',
  ),
  pilot_gemeente_fk: vreemd('pilotToevoegen(input: {naam: "x", gemeente: $id})'),
  pilot_gemeente_gemeente_fk: vreemd('pilotToevoegen(input: {naam: "x", gemeenten: [$id]})', 'gemeenten'),
  partner_gemeente_gemeente_fk: vreemd(
    'partnerToevoegen(input: {naam: "Q", soort: OVERIG, gemeenten: [$id], bevestigNieuwePartner: true})',
    'gemeenten',
  ),
  contactpersoon_gemeente_fk: vreemd(
    'contactpersoonToevoegen(partner: $k, input: {naam: "Q", telefoon: "0495 575000", gemeente: $id})',
    'gemeente',
    'partner',
  ),
  convenant_partij_gemeente_fk: vreemd(
    'partnerToetreden(id: $k, versie: 1, input: {gemeente: $id, bevestigLatereToetreding: true})',
    'gemeente',
    'convenant',
  ),
  instelling_gemeente_fk: {
    wie: 'beheer',
    ...vreemd(
      'instellingWijzigen(input: {code: "oproepDagen", waarde: "7", gemeente: $id, vanafDatum: "2026-11-22", reden: "x"})',
    ),
  },
  taakstelling_gemeente_fk: vreemd(
    'taakstellingVastleggen(input: {gemeente: $id, jaar: 2026, waarde: 3, peildatum: "2026-11-01", bron: "x"})',
  ),
  // Last: it raises the version of the convenant.
  convenant_partij_partner_fk: {
    vraag:
      'partnerToetreden(id: $k, versie: $v, input: {partner: $id, bevestigLatereToetreding: true}) { v: partijen { partner { id } } }',
    $: () => ({ id: W.dubbel, k: W.convenant, v: 1 }),
    leidt: 'partner',
  },
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
      const { data, errors } = await (wie ? await als(server.url, wie) : c).vraag<{ x: { v: object } | null }>(
        `mutation(${kop}) { x: ${vraag} }`,
        $(),
      )
      if (leidt) {
        expect(errors).toBeUndefined()
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
