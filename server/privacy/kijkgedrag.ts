// How much each user looked at in a period, and what is unusual about it: one statement over the log of that period, and rules.
import { getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Rol } from '../beleid.js'
import { metAccount } from '../gebruiker/gebruiker.account.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { instellingOp } from '../instelling/instelling.rules.js'
import { instelling } from '../instelling/instelling.table.js'
import type { Context } from '../platform/graphql/context.js'
import { keyValue } from '../platform/read/compile/bind.js'
import { allSeen } from '../platform/read/log/seen.js'
import { leesgroepen } from '../platform/rights/actor.js'
import { invalid } from '../platform/values/errors.js'
import { waarneming } from '../waarneming/waarneming.table.js'
import { Temporal } from 'temporal-polyfill'
import { eersteWerkdag, isBuitenCaseload, isBuitenTijd, vergelijk, type Samenwerking } from './opvallend.rules.js'

/** Of one screen; the 20 working days before it are read too. */
export const LANGSTE_PERIODE = 31

interface Telling extends Record<string, unknown> {
  gebruikerId: string
  dag: string
}
interface Gelezen extends Record<string, unknown> {
  dagen: (Telling & { dossiers: number })[]
  /** full hours of UTC are full hours in Amsterdam: the offset has no minutes */
  uren: (Telling & { uur: string; keren: number })[]
  caseload: (Telling & {
    gemeenteCode: string
    regisseurId: string | null
    bekend: boolean
    metInzage: boolean
    keren: number
  })[]
}
export interface Periode {
  vanaf: string
  tot: string
  /** only this user */
  gebruiker?: string | null | undefined
}
/**
 * What is read of the log, in one statement: an index finds the period in the gemeenten of the reader.
 * @param groepen gemeenten
 */
export const gelezenIn = (groepen: readonly string[], { vanaf, tot, gebruiker: wie }: Periode) => {
  const eerste = eersteWerkdag(vanaf)
  const dag = sql`((op at time zone 'Europe/Amsterdam')::date)`
  const na = Temporal.PlainDate.from(tot).add({ days: 1 }).toString()
  const middernacht = (d: string) => sql`(${d}::date::timestamp at time zone 'Europe/Amsterdam')`
  const lijst = `{${groepen.map((g) => `"${g}"`).join()}}`
  const rij = (velden: string, groep: string, waar = sql`true`) =>
    sql`coalesce((select json_agg(row_to_json(x)) from (select ${sql.raw(velden)} from regels where ${waar} group by ${sql.raw(groep)}) x), '[]')`
  // To the day: only who asked for a sight that day sees its lines counted, and PostgreSQL looks each up in a small set.
  const inzage = sql`((gebruiker_id, persoon_id, ${dag}) in (select i.gebruiker_id, i.persoon_id, (t.op at time zone 'Europe/Amsterdam')::date from inzage i cross join lateral (values (i.van), (i.tot)) t(op)))`
  const getoond = sql`dag >= ${vanaf}::date`
  return sql<Gelezen>`with regels as materialized (
    select gebruiker_id, persoon_id, gemeente_code, regisseur_id, regisseur_bekend, date_trunc('hour', op, 'UTC') uur, ${dag} dag, ${inzage} met_inzage
    from ${allSeen} s
    where gemeente_code = any(${lijst}::text[]) and op >= ${middernacht(eerste)} and op < ${middernacht(na)}
      and s.dag between ${eerste}::date and ${tot}::date ${wie ? sql`and gebruiker_id = ${keyValue('uuid', wie)}::uuid` : sql``})
    select ${rij('gebruiker_id "gebruikerId", dag, count(distinct persoon_id)::int dossiers', 'gebruiker_id, dag')} dagen,
      ${rij('gebruiker_id "gebruikerId", dag, uur, count(*)::int keren', 'gebruiker_id, dag, uur', getoond)} uren,
      ${rij('gebruiker_id "gebruikerId", dag, gemeente_code "gemeenteCode", regisseur_id "regisseurId", regisseur_bekend bekend, met_inzage "metInzage", count(*)::int keren', 'gebruiker_id, dag, gemeente_code, regisseur_id, regisseur_bekend, met_inzage', getoond)} caseload`
}

/** Of one that was ended early, the day on which that was done: until then it counted. */
const LAATSTE_DAG = sql<string>`least(${waarneming.totDatum}, (${waarneming.beeindigdOp} at time zone 'Europe/Amsterdam')::date)::text`
/** Who worked as a team with whom, and who stood in for whom. */
async function samenwerkingVan(ctx: Context, ids: readonly string[]): Promise<Samenwerking> {
  const [keuzes, vervangen, accounts] = await Promise.all([
    ctx.lees((tx) => tx.select().from(instelling)),
    ctx.lees((tx) => tx.select({ ...getTableColumns(waarneming), tot: LAATSTE_DAG }).from(waarneming)),
    ctx.accounts(ids),
  ])
  const was = (rol: Rol, id: string, dag: string, gemeente?: string): boolean =>
    accounts[ids.indexOf(id)]?.lidmaatschappen.some(
      (l) =>
        l.rol === rol &&
        (gemeente === undefined || l.gemeenteCode === gemeente) &&
        l.vanafDatum <= dag &&
        (l.totDatum === null || l.totDatum >= dag),
    ) ?? false
  const isRegisseur = (id: string, gemeente: string, dag: string): boolean => was('REGISSEUR', id, dag, gemeente)
  return {
    zietZonderNaam: (id, gemeente, dag) => was('REGIOCOORDINATOR', id, dag) && !isRegisseur(id, gemeente, dag),
    isTeam: (id, gemeente, dag) =>
      isRegisseur(id, gemeente, dag) && instellingOp(keuzes, 'caseload', gemeente, dag).waarde === 'TEAM',
    neemtWaarVoor: (id, dag) =>
      vervangen
        .filter(({ doorId, vanafDatum, tot }) => doorId === id && vanafDatum <= dag && dag <= tot)
        .map(({ voorId }) => voorId),
  }
}
const som = <T extends { keren: number }>(rijen: readonly T[], telt: (rij: T) => boolean): number =>
  rijen.filter(telt).reduce((n, { keren }) => n + keren, 0)

/** What one user looked at on each day of the period, the last first. */
function dagenVan(id: string, gelezen: Gelezen, { vanaf }: Periode, samen: Samenwerking) {
  const mijn = <T extends Telling>(rijen: readonly T[]): T[] => rijen.filter((r) => r.gebruikerId === id)
  const [alle, uren, caseload] = [mijn(gelezen.dagen), mijn(gelezen.uren), mijn(gelezen.caseload)]
  return alle
    .filter(({ dag }) => dag >= vanaf)
    .toSorted((a, b) => (a.dag < b.dag ? 1 : -1))
    .map((d) => {
      const vanDag = <T extends Telling>(rijen: readonly T[]): T[] => rijen.filter((r) => r.dag === d.dag)
      const oordeel = vergelijk(d, alle)
      return {
        dag: d.dag,
        dossiers: d.dossiers,
        keren: som(vanDag(uren), () => true),
        buitenTijd: som(vanDag(uren), ({ uur }) => isBuitenTijd(uur)),
        buitenCaseload: som(vanDag(caseload), (b) => isBuitenCaseload(b, samen) === true),
        caseloadOnbekend: som(vanDag(caseload), (b) => isBuitenCaseload(b, samen) === 'ONBEKEND'),
        oordeel: oordeel.soort,
        mediaan: oordeel.mediaan,
        dagenBekend: oordeel.dagen,
      }
    })
}

/**
 * Everybody who looked in the period, what is unusual first.
 * @throws ONGELDIGE_INVOER for a period that ends before it begins, or is too long
 */
export async function kijkgedrag(ctx: Context, periode: Periode): Promise<object> {
  const { vanaf, tot } = periode
  const dagen = Temporal.PlainDate.from(vanaf).until(Temporal.PlainDate.from(tot)).days + 1
  if (dagen < 1) throw invalid({ totDatum: 'De laatste dag ligt voor de eerste dag.' })
  if (dagen > LANGSTE_PERIODE) throw invalid({ totDatum: `Vraag hoogstens ${LANGSTE_PERIODE} dagen tegelijk.` })
  const groepen = leesgroepen(ctx.actor, 'leesdossier')
  const [gelezen] = await ctx.lees((tx) => tx.execute<Gelezen>(gelezenIn(groepen, periode)))
  const ids = [...new Set(gelezen!.caseload.map((r) => r.gebruikerId))]
  const samen = await samenwerkingVan(ctx, ids)
  const rijen = ids.length ? await ctx.lees((tx) => tx.select().from(gebruiker).where(inArray(gebruiker.id, ids))) : []
  const gebruikers = await Promise.all(
    ids.map(async (id) => {
      const rij = rijen.find((g) => g.id === id)
      const eigen = dagenVan(id, gelezen!, periode, samen)
      return {
        gebruiker: rij ? await metAccount(ctx, rij) : null,
        gebruikerId: id,
        opvallend: eigen.some((d) => d.buitenTijd || d.buitenCaseload || d.oordeel === 'VEEL'),
        onzeker: eigen.some((d) => d.caseloadOnbekend || d.oordeel === 'TE_WEINIG_DAGEN'),
        dagen: eigen,
        naam: rij?.naam ?? '',
      }
    }),
  )
  const orde = (g: { opvallend: boolean; onzeker: boolean }): number => (g.opvallend ? 0 : g.onzeker ? 1 : 2)
  return {
    vanafDatum: vanaf,
    totDatum: tot,
    gebruikers: gebruikers.toSorted((a, b) => orde(a) - orde(b) || a.naam.localeCompare(b.naam, 'nl')),
  }
}
