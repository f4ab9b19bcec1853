import { randomUUID } from 'node:crypto'
import { sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nouns, ROLLEN, type Noun, type Rol } from '../../../server/beleid.js'
import { makeActor, systemActor, type Actor, type Lidmaatschap } from '../../../server/platform/rights/actor.js'
import { purposesOf } from '../../../server/platform/rights/purpose.js'
import { sqlstate } from '../../../server/platform/values/database-errors.js'
import { createInTransaction, type InTransaction, type Tx } from '../../../server/platform/write/transaction.js'
import { alsEigenaar, dumpVan, rij, voerUit, type Waarden } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { magLezen, magOpdracht, type Wie } from '../../isolatie/wandeling/isolatie.matrix.js'
import { maakWereld, type Wereld } from '../../isolatie/wandeling/isolatie.wereld.js'

const GEMEENTEN = ['0988', '0946', '1706']
/**
 * All nouns but those without policies: everyone of the region (gemeente), what asks itself (server/token), and what stands in the
 * program and has no table (rekenregel), or is counted (caseload; its stands are those of caseloadstand), or has rows without an id: those of the read log (jobs/leesregel.test.ts, test/privacy).
 */
const ZONDER_POLICIES: readonly Noun[] = ['gemeente', 'token', 'rekenregel', 'caseload', 'leesregel', 'leesdossier']
const NOUNS = (Object.keys(nouns) as Noun[]).filter((n) => nouns[n].type && !ZONDER_POLICIES.includes(n))
let w: Wereld
let inTransactie: InTransaction
let punt: string
let ik: string
beforeAll(async () => {
  w = await maakWereld([])
  ik = w.dump['account']!.find((a) => a.email === 'taskforce@regio.example')!.gebruiker_id as string
  // Of every gemeente some persons are in the caseload of who walks.
  await alsEigenaar(w.server.ownerUrl, async (tx) => {
    await tx`update inburgeraar set regisseur_id = ${ik} where geboortedatum < '1980-01-01' and regio_code = 'wnc'`
    await tx`update traject t set regisseur_id = i.regisseur_id from inburgeraar i where i.id = t.inburgeraar_id`
  })
  w = { ...w, dump: await dumpVan(w.server.ownerUrl) }
  inTransactie = createInTransaction(w.server.app)
  punt = w.dump['partner']!.find((p) => p.naam === 'Punt Welzijn')!.id as string
})
afterAll(() => w?.server.stop())

const REGIOBREED: readonly Rol[] = ['REGIOCOORDINATOR', 'FUNCTIONEEL_BEHEERDER', 'PARTNERMEDEWERKER']
const lid = (rol: Rol, gemeenteCode: string | null): Lidmaatschap => ({
  rol,
  gemeenteCode,
  partnerId: rol === 'PARTNERMEDEWERKER' ? punt : null,
  vanafDatum: '2020-01-01',
  totDatum: null,
})
/** Everyone whose rights are tried: each role once, the system, and two people with two memberships. */
const WIE: Record<string, () => Wie> = {
  ...Object.fromEntries(
    ROLLEN.map((rol) => [
      rol,
      () => ({ gebruikerId: ik, leden: [lid(rol, REGIOBREED.includes(rol) ? null : '0988')] }),
    ]),
  ),
  SYSTEEM: () => ({ gebruikerId: ik, leden: [], systeem: true }),
  'REGISSEUR in Cranendonck, BELEIDSMEDEWERKER in Weert': () => ({
    gebruikerId: ik,
    leden: [lid('REGISSEUR', '1706'), lid('BELEIDSMEDEWERKER', '0988')],
  }),
  'BESTUURDER in Weert, PARTNERMEDEWERKER': () => ({
    gebruikerId: ik,
    leden: [lid('BESTUURDER', '0988'), lid('PARTNERMEDEWERKER', null)],
  }),
}
const actorVan = (wie: Wie): Actor =>
  wie.systeem
    ? systemActor('wnc', GEMEENTEN)
    : makeActor({ gebruikerId: wie.gebruikerId, regioCode: 'wnc', lidmaatschappen: wie.leden }, GEMEENTEN)
const partnersVan = (wie: Wie): unknown[] => wie.leden.flatMap((l) => l.partnerId ?? [])
/** Runs statements as the actor and takes them back. */
async function probeer<T>(wie: Wie, fn: (tx: Tx) => Promise<T>): Promise<T> {
  let uit: { waarde: T } | undefined
  const actor = actorVan(wie)
  // Persons are asked for by who has a purpose, and by the system where it says that it comes for them.
  const over = (Object.keys(nouns) as Noun[]).filter((n) => nouns[n].personen)
  const asking = wie.systeem ? { over } : { doel: purposesOf(actor)[0] ?? null }
  const doe = async (tx: Tx): Promise<void> => {
    uit = { waarde: await fn(tx) }
    throw new Error('terug')
  }
  await inTransactie(actor, doe, undefined, asking).catch((e: unknown) => {
    if (!uit) throw e
  })
  return uit!.waarde
}
const ids = async (wie: Wie, vraag: SQL): Promise<string[]> => {
  try {
    return (await probeer(wie, (tx) => tx.execute<{ id: string }>(vraag))).map((r) => r.id).sort()
  } catch {
    return []
  }
}
const lukt = (wie: Wie, vraag: SQL): Promise<boolean> =>
  probeer(wie, (tx) => tx.execute(vraag)).then(
    (r) => r.count > 0,
    () => false,
  )
/** What hangs on a person is in the caseload that the person is in; a household is read by whoever reads any of its members. */
const elk = (noun: Noun, r: Waarden): Waarden[] => {
  // A sight is of the gemeente whose officer reads along.
  if (noun === 'inzage') return [{ ...r, leesgroep: r.gemeente_code }]
  if (noun === 'huishouden')
    return w.dump['inburgeraar']!.flatMap((p) =>
      p.huishouden_id === r.id ? [{ ...r, regisseur_id: p.regisseur_id }] : [],
    )
  return [r.inburgeraar_id ? { ...r, regisseur_id: rij(w, 'inburgeraar', r.inburgeraar_id)!.regisseur_id } : r]
}
const isEigen = (wie: Wie, noun: Noun, r: Waarden): boolean => {
  if (nouns[noun].personen) return elk(noun, r).some((p) => p.regisseur_id === wie.gebruikerId)
  const partners = partnersVan(wie)
  if (noun === 'bewaardfilter') return !wie.systeem && r.gebruiker_id === ik
  if (noun === 'waarneming') return !wie.systeem && [r.voor_id, r.door_id].includes(ik)
  if (noun === 'knelpunt' || noun === 'succes') return partners.includes(r.melder_id)
  const mede = w.dump['actie_mede_eigenaar']!.some((m) => m.actie_id === r.id && partners.includes(m.partner_id))
  return (
    noun === 'actie' && (mede || (!wie.systeem && r.eigenaar_id === ik) || partners.includes(r.eigenaar_partner_id))
  )
}
/** The gebruiker reads oneself and colleagues of the own partner besides the groups. */
const leest = (wie: Wie, noun: Noun, r: Waarden): boolean =>
  // What handing over did is for whoever did it.
  (elk(noun, r).some((p) => magLezen(wie, noun, p)) && (noun !== 'herverdeling' || r.door_id === wie.gebruikerId)) ||
  (noun === 'inzage' && !wie.systeem && r.gebruiker_id === ik) ||
  // How a term stands today is worked out with it.
  (noun === 'instelling' && r.code === 'bijnaVerstrekenDagen' && r.regio_code === 'wnc') ||
  (noun === 'gebruiker' && ((!wie.systeem && r.id === ik) || partnersVan(wie).includes(r.partner_id)))

async function verschillen(naam: string): Promise<{ controles: number; fouten: string[] }> {
  const wie = WIE[naam]!()
  const fouten: string[] = []
  let controles = 0
  for (const noun of NOUNS) {
    const tabel = sql.identifier(noun)
    const gelezen = await ids(wie, sql`select id from ${tabel}`)
    const gewijzigd = await ids(wie, sql`update ${tabel} set gewijzigd_op = gewijzigd_op returning id`)
    const wissen = await probeer(wie, (tx) => tx.execute<{ id: string }>(sql`delete from ${tabel} returning id`)).then(
      (r) => r.map(({ id }) => id).sort(),
      sqlstate,
    )
    // What somebody keeps for oneself is the one noun that is really removed; by whoever reads it, and nobody else.
    if (noun === 'bewaardfilter' ? String(wissen) !== String(gelezen) : wissen !== '42501')
      fouten.push(`${noun}: wissen kan`)
    for (const r of w.dump[noun]!) {
      const id = r.id as string
      const mag = leest(wie, noun, r)
      const wijzigt =
        mag && magOpdracht(wie, noun, 'update', r.schrijfgroep as string, isEigen(wie, noun, r), r.leesgroep)
      const plek = `${noun} ${String(r.titel ?? r.naam ?? r.id)}`
      if (gelezen.includes(id) !== mag) fouten.push(`${plek}: lezen moet ${mag} zijn`)
      if (gewijzigd.includes(id) !== wijzigt) fouten.push(`${plek}: wijzigen moet ${wijzigt} zijn`)
      controles += 2
    }
  }
  for (const [plek, gemeente] of [
    ['R:wnc', null],
    ['0988', '0988'],
    ['0946', '0946'],
  ] as const)
    for (const eigen of [true, false])
      for (const [noun, rij] of Object.entries(nieuw(gemeente, eigen)) as [Noun, SQL][]) {
        const mag = magOpdracht(
          wie,
          noun,
          'insert',
          plek,
          eigen && partnersVan(wie).length + Number(noun === 'actie' && !wie.systeem) > 0,
        )
        if ((await lukt(wie, rij)) !== mag)
          fouten.push(`${noun} in ${plek}, eigen ${eigen}: toevoegen moet ${mag} zijn`)
        controles++
      }
  return { controles, fouten }
}
/** A new row of each noun at a place; own = of the partner, or of the actor. */
const nieuw = (gemeente: string | null, eigen: boolean): Partial<Record<Noun, SQL>> => ({
  knelpunt: sql`insert into knelpunt (regio_code, id, code, thema, titel, gemeente_code, zichtbaarheid, melder_id, melddatum, ernst, status)
    values ('wnc', ${randomUUID()}, 'K-7777', 'ZORG', 'Proef', ${gemeente}, 'PARTNERS', ${eigen ? punt : null}, '2026-05-01', 'HOOG', 'GEMELD')`,
  actie: sql`insert into actie (regio_code, id, code, titel, gemeente_code, zichtbaarheid, eigenaar_id, eigenaar_partner_id, status)
    values ('wnc', ${randomUUID()}, 'A-7777', 'Proef', ${gemeente}, 'PARTNERS', ${eigen ? ik : null}, ${eigen ? punt : null}, 'OPEN')`,
  succes: sql`insert into succes (regio_code, id, titel, thema, omschrijving, bron, gemeente_code, zichtbaarheid, melder_id)
    values ('wnc', ${randomUUID()}, 'Proef', 'ZORG', 'Proef', 'Proef', ${gemeente}, 'PARTNERS', ${eigen ? punt : null})`,
  ...(eigen
    ? {}
    : {
        pilot: sql`insert into pilot (regio_code, id, naam, gemeente_code, stand) values ('wnc', ${randomUUID()}, 'Proef', ${gemeente}, 'VOORBEREIDING')`,
        partner: sql`insert into partner (regio_code, id, naam, namen, soort, gemeente_code) values ('wnc', ${randomUUID()}, 'Proef', 'Proef', 'OVERIG', ${gemeente})`,
        gebruiker: sql`insert into gebruiker (regio_code, id, naam, gemeente_code) values ('wnc', ${randomUUID()}, 'Proef', ${gemeente})`,
      }),
  ...(gemeente || eigen
    ? {}
    : {
        convenant: sql`insert into convenant (regio_code, id, titel, status) values ('wnc', ${randomUUID()}, 'Proef', 'CONCEPT')`,
      }),
  ...(eigen
    ? {}
    : {
        instelling: sql`insert into instelling (regio_code, id, gemeente_code, code, waarde, vanaf_datum, reden, stand, besloten_op)
          values ('wnc', ${randomUUID()}, ${gemeente}, ${gemeente ? 'oproepDagen' : 'bijnaVerstrekenDagen'}, '7', '2026-01-01', 'Proef', 'GELDIG', now())`,
      }),
  ...(gemeente && !eigen
    ? {
        taakstelling: sql`insert into taakstelling (regio_code, id, gemeente_code, jaar, soort, waarde, peildatum, voorlopig, bron) values ('wnc', ${randomUUID()}, ${gemeente}, 2044, 'TAAKSTELLING', 1, '2026-01-01', false, 'Proef')`,
      }
    : {}),
})

describe('de matrix in de database', () => {
  it.each(Object.keys(WIE))('laat %s precies lezen, toevoegen en wijzigen wat beleid.ts zegt', async (naam) => {
    const { controles, fouten } = await verschillen(naam)
    expect(fouten.slice(0, 10)).toEqual([])
    expect(controles).toBeGreaterThan(150)
  })
  it.each<[string, string, RegExp, string[]]>([
    [
      'een te ruime schrijfregel',
      'REGISSEUR',
      /wijzigen moet false/,
      [
        'drop policy wijzigen on knelpunt',
        'create policy wijzigen on knelpunt for update to regiotafel_app using (true)',
      ],
    ],
    ['een recht om te wissen', 'REGISSEUR', /actie: wissen kan/, ['grant delete on actie to regiotafel_app']],
    ['een ontbrekende leesregel', 'PRIVACY_OFFICER', /lezen moet true/, ['drop policy lezen on taakstelling']],
  ])('verschilt zichtbaar van beleid.ts met %s', async (_wat, naam, fout, breek) => {
    const heel = w
    w = await maakWereld([])
    inTransactie = createInTransaction(w.server.app)
    try {
      await voerUit(w.server.ownerUrl, ...breek)
      expect((await verschillen(naam)).fouten.join('\n')).toMatch(fout)
    } finally {
      await w.server.stop()
      w = heel
      inTransactie = createInTransaction(w.server.app)
    }
  })
})
