// `mag` is SQL. Every row × random actors: it names what the rule in TypeScript (mag.orakel.ts) would allow, no more and no
// less; and the text of an answer with it goes out as PostgreSQL wrote it.
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLLEN, type Rol } from '../../../server/beleid.js'
import { tables } from '../../../server/tables.js'
import { createLeesplan } from '../../../server/platform/read/planner.js'
import { createModel } from '../../../server/platform/read/model/model.js'
import { tsField } from '../../../server/platform/read/declare/field.js'
import { magField } from '../../../server/platform/rights/mag.js'
import { makeActor, mayRead, type Actor } from '../../../server/platform/rights/actor.js'
import type { Condition } from '../../../server/platform/write/act.js'
import { leesNouns, maakSchema } from '../../../server/schema.js'
import { knelpuntStore } from '../../../server/taskforce/knelpunt/knelpunt.acts.js'
import { alsEigenaar, dumpVan, type Dump } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { plant } from '../../isolatie/wandeling/isolatie.wereld.js'
import { startServer, VANDAAG, type TestServer } from '../../support/server.js'
import { alsRij, bezwaar, HANDELINGEN, MITS, opRij, statusOp } from './mag.orakel.js'

const LIJST = {
  knelpunt: 'knelpunten',
  actie: 'acties',
  succes: 'successen',
  pilot: 'pilots',
  convenant: 'convenanten',
  partner: 'partners',
  instelling: 'instellingen',
  waarneming: 'waarnemingen',
} as const
type Met = keyof typeof LIJST
const MET_MAG = Object.keys(LIJST) as Met[]
const GEMEENTEN = ['0988', '0946', '1706']
const DAGEN = [VANDAAG, '2026-01-01', '2027-06-01']

let server: TestServer
let dump: Dump
beforeAll(async () => {
  server = await startServer()
  await plant(server.ownerUrl)
  await alsEigenaar(server.ownerUrl, async (tx) => {
    await tx.unsafe(`
      update knelpunt set resultaat = coalesce(resultaat, 'x'), status = (array['GEMELD','IN_ONDERZOEK','ACTIE_LOOPT','ACTIE_LOOPT','GEPARKEERD','OPGELOST','AFGEWEZEN'])[1 + abs(hashtext(titel)) % 7];
      update actie set streefdatum = case when abs(hashtext(code)) % 3 > 0 then streefdatum end, (status, blokkade, gereed_op) = (select s, case s when 'GEBLOKKEERD' then '{"wachtenOp":"a","opgehevenAls":"b","sindsDatum":"2026-05-01"}'::jsonb end, case s when 'GEREED' then now() end
        from (select (array['OPEN','BEZIG','GEBLOKKEERD','GEREED','GEREED','VERVALLEN'])[1 + abs(hashtext(titel)) % 6] s) x);
      delete from actie_knelpunt l using actie a, knelpunt k where a.id = l.actie_id and k.id = l.knelpunt_id and abs(hashtext(a.titel || k.titel)) % 3 > 0;
      delete from knelpunt_volger v using gebruiker g, knelpunt k where g.id = v.gebruiker_id and k.id = v.knelpunt_id and abs(hashtext(g.naam || k.titel)) % 2 > 0;
      update pilot p set stopreden = 'x', einddatum = null, begindatum = case when n % 3 = 0 then date '2027-01-01' else begindatum end,
        stand = (array['VOORBEREIDING','LOOPT','LOOPT',case when evaluatie_id is null then 'LOOPT' else 'AFGESLOTEN' end,'GESTOPT'])[1 + n % 5]
        from (select id, row_number() over (order by evaluatie_id is null, regio_code desc, naam) n from pilot) x where x.id = p.id;
      insert into convenant (regio_code, id, titel, status, ondertekeningsdatum, einddatum)
        select 'wnc', gen_random_uuid(), 'Proef ' || n, case when n <= 4 then 'CONCEPT' when n <= 8 then 'ONDERTEKEND' else 'BEEINDIGD' end,
          case when n > 4 then case when n % 2 = 0 then date '${VANDAAG}' else date '2026-01-01' end end, case when n > 8 then date '2027-01-01' end from generate_series(1, 10) n;
      insert into convenant_partij (regio_code, id, convenant_id, volgorde, gemeente_code, uittredingsdatum, uittredingsreden)
        select 'wnc', gen_random_uuid(), c.id, v, (array['0988','0946','1706'])[v], case when v = 3 or c.titel in ('Proef 3', 'Proef 7') then date '2026-06-01' end, case when v = 3 or c.titel in ('Proef 3', 'Proef 7') then 'x' end
        from convenant c, generate_series(1, 3) v where c.titel in ('Proef 2', 'Proef 3', 'Proef 6', 'Proef 7');
      insert into afspraak (regio_code, id, convenant_id, volgorde, tekst) select 'wnc', gen_random_uuid(), id, 1, 'x' from convenant where titel in ('Proef 2', 'Proef 6');
      insert into partner (regio_code, id, naam, namen, soort, opgegaan_in_id) select 'wnc', gen_random_uuid(), 'Dubbel', 'Dubbel', 'OVERIG', id from partner where naam = 'Punt Welzijn';
    `)
  })
  dump = await dumpVan(server.ownerUrl)
})
afterAll(() => server?.stop())

/** The same draw at each run. */
let zaad = 7
const worp = (): number => {
  zaad = (zaad * 48271) % 2147483647
  return zaad / 2147483647
}
const uit = <T>(xs: readonly T[]): T => xs[Math.floor(worp() * xs.length)]!
const sommige = (tabel: string, veld: string): string[] => [
  ...new Set(dump[tabel]!.flatMap((r) => (r[veld] as string | null) ?? [])),
]
function willekeurig(): Actor {
  const mensen = [
    ...sommige('actie', 'eigenaar_id'),
    ...sommige('knelpunt_volger', 'gebruiker_id'),
    ...sommige('waarneming', 'door_id'),
  ]
  const partners = [
    ...sommige('actie', 'eigenaar_partner_id'),
    ...sommige('actie_mede_eigenaar', 'partner_id'),
    ...sommige('knelpunt', 'melder_id'),
    ...sommige('succes', 'melder_id'),
    ...sommige('contactpersoon', 'partner_id'),
    ...sommige('partner', 'opgegaan_in_id'),
  ]
  const lid = () => {
    const rol = uit<Rol>(ROLLEN)
    return {
      rol,
      gemeenteCode: worp() < 0.6 ? uit(GEMEENTEN) : null,
      partnerId: rol === 'PARTNERMEDEWERKER' || worp() < 0.2 ? uit(partners) : null,
      vanafDatum: '2020-01-01',
      totDatum: null,
    }
  }
  const lidmaatschappen = Array.from({ length: 1 + Math.floor(worp() * 3) }, lid)
  return makeActor({ gebruikerId: uit(mensen), regioCode: 'wnc', lidmaatschappen }, GEMEENTEN)
}
async function gelezen(plan: TestServer['plan'], query: string, actor: Actor, vandaag: string): Promise<string> {
  const document = parse(query)
  return (await plan.prepare(document, document.definitions[0] as never, {}, { actor, vandaag }).run())!
}
async function magVan(noun: Met, actor: Actor, vandaag: string): Promise<Map<string, string[]>> {
  const dubbel = noun === 'partner' ? dump['partner']!.filter((p) => p.opgegaan_in_id) : []
  const een = dubbel.map((p, i) => `d${i}: partner(id: "${String(p.id)}") { id mag }`).join(' ')
  const tekst = await gelezen(server.plan, `{ ${LIJST[noun]}(first: 200) { nodes { id mag } } ${een} }`, actor, vandaag)
  const { [LIJST[noun]]: lijst, ...rest } = JSON.parse(tekst) as Record<
    string,
    { nodes: { id: string; mag: string[] }[] }
  >
  return new Map([...lijst!.nodes, ...(Object.values(rest) as never[])].map(({ id, mag }) => [id, mag]))
}

describe('mag', () => {
  it('noemt van elke rij voor wie dan ook wat de regel zou toestaan, in beide richtingen', async () => {
    const fouten: string[] = []
    const gezien = new Map<string, Set<string>>()
    let vergeleken = 0
    for (let i = 0; i < 60; i++)
      for (const noun of MET_MAG) {
        const [actor, vandaag] = [willekeurig(), uit(DAGEN)]
        if (!mayRead(actor, noun)) continue
        const blik = { dump, actor, vandaag }
        for (const [id, mag] of await magVan(noun, actor, vandaag)) {
          const rij = dump[noun]!.find((r) => r.id === id)!
          const verwacht = opRij(noun).filter((act) => {
            const is = bezwaar(blik, noun, act, rij)
            gezien.set(act.name, (gezien.get(act.name) ?? new Set()).add(is ?? 'mag'))
            return !is
          })
          vergeleken++
          const namen = verwacht.map(({ name }) => name)
          if (namen.join() !== mag.join())
            fouten.push(
              `${noun} ${String(rij.titel ?? rij.naam)} (${statusOp(noun, rij, vandaag)}): ${mag.join()} ≠ ${namen.join()}`,
            )
        }
      }
    expect(fouten.slice(0, 5)).toEqual([])
    expect(vergeleken).toBeGreaterThan(5000)
    // Each act was offered to someone and out of reach of another; each status and each reason stood in the way of someone.
    for (const [naam, soorten] of gezien) {
      const act = HANDELINGEN.get(naam)!
      const nodig = ['mag', 'bereik', ...(act.from ? ['status'] : []), ...(act.if ? ['reden'] : [])]
      expect({ naam, ontbreekt: nodig.filter((x) => !soorten.has(x)) }).toEqual({ naam, ontbreekt: [] })
    }
  })
  it('kent van elke handeling met een reden die reden, en geen andere', () => {
    const met = MET_MAG.flatMap(opRij).filter((a) => a.if)
    expect(met.map((a) => a.name).sort()).toEqual(Object.keys(MITS).sort())
  })
  it('zegt van de rij hetzelfde als de handeling, waar die het aan de rij ziet', () => {
    let vergeleken = 0
    for (const noun of MET_MAG)
      for (const act of opRij(noun)) {
        const redenen = (act.if ?? []) as Condition<never>[]
        if (!redenen.length || !redenen.every((c) => c.ofRow)) continue
        for (const rij of dump[noun]!)
          for (const vandaag of DAGEN) {
            const handeling = redenen.every((c) => c.ofRow!(alsRij(rij) as never, vandaag))
            expect([act.name, rij.id, handeling]).toEqual([
              act.name,
              rij.id,
              MITS[act.name]!({ dump, actor: {} as Actor, vandaag }, { ...rij, noun }),
            ])
            vergeleken++
          }
      }
    expect(vergeleken).toBeGreaterThan(100)
  })
  it('weigert te starten zonder een handeling die in beleid.ts staat', () => {
    expect(() => magField(knelpuntStore, [])).toThrow('mag of knelpunt: nobody declares knelpuntWijzigen')
  })
})

describe('een antwoord met mag', () => {
  const lijst = (noun: Met) => parse(`{ ${LIJST[noun]} { nodes { id mag } } }`)
  it.each(MET_MAG)('gaat bij %s uit zoals PostgreSQL het schreef', (noun) => {
    expect(server.plan.uitleg(lijst(noun), {}, { actor: willekeurig(), vandaag: VANDAAG }).computed).toEqual([])
  })
  it('niet als TypeScript het maakt, en dat is te zien', () => {
    const ander = leesNouns.map((n) =>
      n.id === 'knelpunt' ? { ...n, fields: { ...n.fields, mag: tsField({}, () => []) as never } } : n,
    )
    const plan = createLeesplan(createModel(maakSchema(), ander, tables), server.app)
    const { computed } = plan.uitleg(lijst('knelpunt'), {}, { actor: willekeurig(), vandaag: VANDAAG })
    expect(computed).toEqual(['knelpunten.nodes.mag'])
  })
})
