// What users looked at in a period, over a log with lines of many days; and who looked at a dossier, on paper.
import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buitenTijdSql } from '../../server/privacy/opvallend.sql.js'
import { isBuitenTijd } from '../../server/privacy/opvallend.rules.js'
import { PgDialect } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { haalOp, keer, leesPdf } from '../support/pdf.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'
import { leegLeeslog } from '../support/leeslog.js'

interface Dag {
  dag: string
  dossiers: number
  keren: number
  buitenTijd: number
  buitenCaseload: number
  caseloadOnbekend: number
  oordeel: string
  mediaan: number | null
  dagenBekend: number
}
interface Gedrag {
  gebruikers: { gebruiker: { naam: string } | null; opvallend: boolean; onzeker: boolean; dagen: Dag[] }[]
}
const VRAAG = `query ($vanaf: Datum!, $tot: Datum!, $wie: ID) { kijkgedrag(vanafDatum: $vanaf, totDatum: $tot, gebruiker: $wie) {
  gebruikers { gebruiker { naam } opvallend onzeker dagen { dag dossiers keren buitenTijd buitenCaseload caseloadOnbekend oordeel mediaan dagenBekend } } } }`
let server: TestServer
let privacy: Persoon
let wie: Record<string, string> = {}
let personen: { id: string; gemeente: string; regisseur: string | null; code: string }[] = []
const gedrag = async (vanaf: string, tot: string, gebruiker?: string, vraag = privacy): Promise<Gedrag['gebruikers']> =>
  (await vraag.krijg<{ kijkgedrag: Gedrag }>(VRAAG, { vanaf, tot, wie: gebruiker })).kijkgedrag.gebruikers
/** Lines as the job writes them: this user, at this moment, each of these persons. */
const keek = (naam: string, moment: string, n: number, gemeente = '0946', extra: object = {}) =>
  alsEigenaar(server.ownerUrl, async (tx) => {
    const zij = personen.filter((p) => p.gemeente === gemeente).slice(0, n)
    await tx`insert into leesregel ${tx(
      zij.map((p) => ({
        regio_code: 'wnc',
        dag: moment.slice(0, 10),
        op: moment,
        vraag_id: randomUUID(),
        persoon_id: p.id,
        gemeente_code: gemeente,
        gebruiker_id: wie[naam]!,
        doel: 'BEGELEIDING',
        kenmerk: 'x',
        regisseur_id: p.regisseur,
        regisseur_bekend: true,
        ...extra,
      })),
    )}`
  })
beforeAll(async () => {
  server = await startServer()
  privacy = await als(server.url, 'privacy')
  await alsEigenaar(server.ownerUrl, async (tx) => {
    await leegLeeslog(tx)
    const rijen = await tx<
      { email: string; id: string }[]
    >`select split_part(email, '@', 1) email, gebruiker_id id from account`
    wie = Object.fromEntries(rijen.map((r) => [r.email, r.id]))
    personen = await tx`select id, gemeente_code gemeente, regisseur_id regisseur, code from inburgeraar order by code`
  })
}, 120_000)
afterAll(() => server?.stop())

describe('wat iemand bekeek', () => {
  beforeAll(async () => {
    // Five working days with one dossier each, then one with four: more than three times.
    for (const dag of ['09', '10', '11', '12', '13']) await keek('regisseur.nederweert', `2026-11-${dag}T10:00:00Z`, 1)
    await keek('regisseur.nederweert', '2026-11-16T10:00:00Z', 4)
    await keek('regisseur.nederweert', '2026-11-17T05:59:59Z', 3)
    await keek('regisseur.nederweert', '2026-11-17T06:00:00Z', 3)
    await keek('coordinator', '2026-11-17T10:00:00Z', 1, '0988', { regisseur_bekend: false, regisseur_id: null })
    await keek('regisseur.weert', '2026-11-17T10:00:00Z', 5, '0988')
  })
  it('is geteld per dag: dossiers, keren, buiten werktijd, en of het veel is', async () => {
    const [n] = await gedrag('2026-11-16', '2026-11-22', wie['regisseur.nederweert'])
    const buiten = personen
      .filter((p) => p.gemeente === '0946')
      .slice(0, 3)
      .filter((p) => p.regisseur !== wie['regisseur.nederweert'])
    expect(n!.dagen).toMatchObject([
      {
        dag: '2026-11-17',
        dossiers: 3,
        keren: 6,
        buitenTijd: 3,
        oordeel: 'GEWOON',
        mediaan: 1,
        dagenBekend: 6,
        buitenCaseload: 2 * buiten.length,
      },
      { dag: '2026-11-16', dossiers: 4, keren: 4, buitenTijd: 0, oordeel: 'VEEL', mediaan: 1, dagenBekend: 5 },
    ])
    expect(n).toMatchObject({ opvallend: true, gebruiker: { naam: 'Regisseur Nederweert (demo)' } })
  })
  it('wat niet te zeggen is, heet niet gewoon', async () => {
    const allen = await gedrag('2026-11-16', '2026-11-22')
    const van = (naam: string) => allen.find((g) => g.gebruiker?.naam.startsWith(naam))!
    expect(van('Coördinator')).toMatchObject({
      opvallend: false,
      onzeker: true,
      dagen: [{ oordeel: 'TE_WEINIG_DAGEN', mediaan: null, caseloadOnbekend: 0, buitenCaseload: 0 }],
    })
    // Weert works as one team: nothing is outside for its regisseur.
    expect(van('Regisseur Weert')).toMatchObject({ dagen: [{ buitenCaseload: 0, caseloadOnbekend: 0, dossiers: 5 }] })
    expect(allen.map((g) => g.opvallend)).toEqual(
      allen
        .map((g) => g.opvallend)
        .toSorted()
        .toReversed(),
    )
  })
  it('regels zonder naam zijn het gewone werk van de regiocoördinator; een dossier met naam telt als buiten de caseload', async () => {
    const dag = '2026-11-18'
    await keek('coordinator', `${dag}T10:00:00Z`, 4, '0946', { doel: 'TERMIJNBEWAKING' })
    const buiten = async () => {
      const [c] = await gedrag(dag, dag, wie['coordinator'])
      return [c!.opvallend, c!.dagen[0]!.keren, c!.dagen[0]!.buitenCaseload]
    }
    expect(await buiten()).toEqual([false, 4, 0])
    const [gezien] = personen.filter((p) => p.gemeente === '0946')
    await alsEigenaar(
      server.ownerUrl,
      (tx) =>
        tx`insert into inzage (regio_code, id, persoon_id, gemeente_code, dossiercode, gebruiker_id, doel, van, tot, reden)
        values ('wnc', ${randomUUID()}, ${gezien!.id}, '0946', ${gezien!.code}, ${wie['coordinator']!}, 'TERMIJNBEWAKING', ${`${dag}T09:30:00Z`}, ${`${dag}T10:30:00Z`}, 'Om te zien wat er misging.')`,
    )
    expect(await buiten()).toEqual([true, 4, 1])
  })
  it('telt ook een vraag die nog niet is uitgevouwen', async () => {
    const nu = new Date()
    const dag = nu.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
    const nederweert = await als(server.url, 'regisseur.nederweert')
    await nederweert.krijg('{ inburgeraars(first: 2) { nodes { id } } }')
    const [n] = await gedrag(dag, dag, wie['regisseur.nederweert'])
    expect(n!.dagen[0]!.dossiers).toBe(2)
  })
  it.each([
    ['2026-11-22', '2026-11-21', 'totDatum'],
    ['2026-10-01', '2026-11-01', 'totDatum'],
  ])('van %s tot en met %s wordt geweigerd', async (vanaf, tot, veld) => {
    const { errors } = await privacy.vraag(VRAAG, { vanaf, tot })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'ONGELDIGE_INVOER',
      velden: { [veld]: expect.any(String) as string },
    })
  })
  it('31 dagen kan net; een kenmerk dat er geen is, vindt niemand', async () => {
    expect(await gedrag('2026-10-02', '2026-11-01')).toEqual([])
    expect(await gedrag('2026-11-16', '2026-11-22', 'geen-kenmerk')).toEqual([])
  })
  it('is voor een regisseur en een coördinator niet te vragen', async () => {
    for (const naam of ['regisseur.weert', 'coordinator', 'beheer', 'beleid.weert']) {
      const { errors } = await (await als(server.url, naam)).vraag(VRAAG, { vanaf: VANDAAG, tot: VANDAAG })
      expect(errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
    }
  })
})

it('PostgreSQL en de regel zijn het eens over werktijd, elk half uur van drie weken om de wisseling van de klok', async () => {
  const eigenaar = postgres(server.ownerUrl, { max: 1 })
  const { sql: tekst } = new PgDialect().sqlToQuery(
    sql`select m, ${buitenTijdSql(sql`m`)} buiten from unnest($1::timestamptz[]) m`,
  )
  for (const begin of ['2026-03-20T00:00:00Z', '2026-10-16T00:00:00Z']) {
    const momenten = Array.from({ length: 21 * 48 }, (_, i) =>
      new Date(Date.parse(begin) + i * 1_800_000).toISOString(),
    )
    const rijen = await eigenaar.unsafe<{ m: Date; buiten: boolean }[]>(tekst, [momenten])
    expect(rijen).toHaveLength(momenten.length)
    expect(rijen.filter((r) => r.buiten !== isBuitenTijd(new Date(r.m).toISOString()))).toEqual([])
  }
  await eigenaar.end()
})

describe('wie er keek, op papier', () => {
  const haal = (naam: string, pad: string) =>
    als(server.url, naam).then(({ cookie }) => haalOp(`${server.url}/api/v1/leesdossiers/${pad}`, cookie))
  it('noemt voor de privacy officer wie, wanneer en waarvoor', async () => {
    const [eerste] = personen.filter((p) => p.gemeente === '0946')
    const a = await haal('privacy', `${eerste!.code}.pdf`)
    const pdf = leesPdf(a.bytes)
    expect(a.headers.get('content-disposition')).toContain(`wie-keek-er-${eerste!.code.toLowerCase()}`)
    expect(keer(pdf, 'Regisseur Nederweert (demo)')).toBeGreaterThan(5)
    expect(keer(pdf, '16 nov 2026')).toBe(1)
    expect(keer(pdf, 'Begeleiding')).toBeGreaterThan(5)
    expect(pdf.taal).toBe('nl')
  })
  it('noemt voor de betrokkene een functie en een gemeente, en geen naam van een medewerker', async () => {
    const [eerste] = personen.filter((p) => p.gemeente === '0946')
    const pdf = leesPdf((await haal('privacy', `${eerste!.code}/betrokkene.pdf`)).bytes)
    expect(keer(pdf, 'Regisseur, gemeente Nederweert')).toBeGreaterThan(5)
    expect(keer(pdf, '(demo)')).toBe(0)
    await alsEigenaar(server.ownerUrl, async (tx) => {
      const [vraag] = await tx`select doel, weg, operatie from leesvraag where weg = 'BESTAND' order by op desc limit 1`
      expect(vraag).toEqual({ doel: 'INZAGEVERZOEK', weg: 'BESTAND', operatie: 'leesdossier' })
    })
  })
  it('zegt het als niemand keek, en vindt een dossier dat er niet is niet', async () => {
    const stil = personen.filter((p) => p.gemeente === '1706').at(-1)!
    expect(keer(leesPdf((await haal('privacy', `${stil.code}.pdf`)).bytes), 'Niemand heeft dit dossier bekeken')).toBe(
      1,
    )
    for (const pad of ['P-ZZZZ.pdf', 'P-ZZZZ/betrokkene.pdf']) expect((await haal('privacy', pad)).status).toBe(404)
    for (const naam of ['regisseur.nederweert', 'coordinator'])
      expect((await haal(naam, `${stil.code}.pdf`)).status).toBe(403)
  })
})
