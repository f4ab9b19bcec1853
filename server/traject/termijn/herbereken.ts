// Terms as rows. The one way in which they are written: in the transaction of whatever changes a fact, and again by a job for what
// changes by itself (a setting that begins, rules of a newer version). Computing twice writes nothing.
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { inburgeraarGebeurtenis } from '../../inburgeraar/inburgeraar.table.js'
import { instellingenVan } from '../../instelling/instelling.lezen.js'
import { instellingOp, type Regel } from '../../instelling/instelling.rules.js'
import { DomainError } from '../../platform/values/errors.js'
import { differences, record } from '../../platform/write/history.js'
import type { FieldChange } from '../../platform/write/history.table.js'
import type { Writing } from '../../platform/write/mutation.js'
import { traject } from '../traject.table.js'
import type { Instellingen } from './feiten.woorden.js'
import { REGELS } from './regels/regels.js'
import { termijn } from './termijn.table.js'
import { verschilMet, type Termijnrij } from './termijn.rij.js'
import { termijnenVan, type Trajectfeiten } from './traject.feiten.js'
import type { Dag, Uitkomst } from './uitkomst.js'

type Trajectrij = typeof traject.$inferSelect
type Gevonden = Trajectfeiten &
  Pick<
    Trajectrij,
    'regioCode' | 'id' | 'gemeenteCode' | 'inburgeraarId' | 'leesgroep' | 'statusVanaf' | 'termijnEinddatum' | 'versie'
  >
/** So many at once: a statement stays small, and a job can stop between two. */
export const PER_KEER = 200

/**
 * Everything that is known of these trajecten, in one statement. The rows were locked before it: it sees what the transaction that
 * held them last has written.
 */
async function feitenVan(w: Writing, ids: readonly string[]): Promise<Gevonden[]> {
  const van = (tabel: string, alias: string) =>
    sql.raw(`from ${tabel} ${alias} where ${alias}.regio_code = t.regio_code`)
  const rijen = await w.tx.execute<{ f: Gevonden | string }>(sql`
    select to_jsonb(x) f from (
      select t.regio_code "regioCode", t.id, t.gemeente_code "gemeenteCode", t.inburgeraar_id "inburgeraarId", t.leesgroep, t.versie,
        t.wetsregime, t.status, t.status_vanaf "statusVanaf", t.einddatum, t.eindreden, t.kennisgevingsdatum, t.leerroute,
        t.pip_dagtekening "pipDagtekening", t.termijn_einddatum "termijnEinddatum", i.doelgroep,
        (select h.brp_datum ${van('huisvesting', 'h')} and h.inburgeraar_id = i.id) "brpDatum",
        exists (select 1 ${van('koppeling', 'k')} and k.inburgeraar_id = i.id) gekoppeld,
        (select jsonb_build_object('startdatum', d.startdatum, 'einddatum', d.einddatum, 'pvtStartdatum', d.pvt_startdatum,
          'pvtEinddatum', d.pvt_einddatum) ${van('inburgeringstermijn', 'd')} and d.traject_id = t.id) duo,
        coalesce((select jsonb_agg(jsonb_build_object('besluitdatum', v.besluitdatum, 'grond', v.grond, 'aantal', v.aantal,
          'eenheid', v.eenheid, 'einddatum', v.einddatum)) ${van('verlenging', 'v')} and v.traject_id = t.id), '[]') verlengingen,
        (select jsonb_build_object('bijstandVanaf', o.bijstand_vanaf, 'bijstandTotEnMet', o.bijstand_tot_en_met,
          'verlengdTotEnMet', o.verlengd_tot_en_met) ${van('ontzorging', 'o')} and o.traject_id = t.id) ontzorging
      from traject t join inburgeraar i on i.regio_code = t.regio_code and i.id = t.inburgeraar_id
      where t.regio_code = ${w.actor.regioCode} and t.id = any(${`{${ids.join()}}`}::uuid[])
    ) x`)
  return [...rijen].map(({ f }) => (typeof f === 'string' ? (JSON.parse(f) as Gevonden) : f))
}
/** What a gemeente chose, on a day, under the names of the engine. What nobody chose is left out. */
export function instellingenOp(regels: readonly Regel[], gemeente: string, dag: Dag): Instellingen {
  const maanden = instellingOp(regels, 'voortgangsgesprekMaanden', gemeente, dag).waarde
  const bijna = instellingOp(regels, 'bijnaVerstrekenDagen', null, dag).waarde
  return {
    ...(maanden === null ? {} : { 'gesprek.maanden': maanden }),
    ...(bijna === null ? {} : { 'termijn.bijnaDagen': bijna }),
  }
}
/** What follows from its terms for the traject itself. */
function gevolgen(t: Gevonden, uitkomsten: readonly Uitkomst[], vandaag: Dag): Partial<Trajectrij> {
  const van = (soort: Uitkomst['soort']) => uitkomsten.flatMap((u) => (u.soort === soort && u.geldt ? [u] : []))
  // Under the old laws the exam comes first: its term is the time to meet the duty.
  const termijnEinddatum = van('INBURGERINGSTERMIJN')[0]?.einddatum ?? null
  const [pip] = van('PIP')
  const loopt = pip?.begindatum && pip.begindatum <= vandaag && !pip.voldaanOp
  return {
    ...(termijnEinddatum === t.termijnEinddatum ? {} : { termijnEinddatum }),
    // Bi 5.3 lid 1: the ten weeks run, whoever recorded the fact that made them.
    ...(t.status === 'PLICHTIG' && loopt
      ? {
          status: 'INTAKE_TERMIJN_LOOPT' as const,
          statusVanaf: pip.begindatum! > t.statusVanaf ? pip.begindatum! : t.statusVanaf,
        }
      : {}),
  }
}
export interface Opties {
  /** told of a traject that cannot be computed, instead of throwing: a job goes on with the others */
  mislukt?: (id: string, fout: DomainError) => void
}
/**
 * Computes the terms of these trajecten again, from what is known of them now, and writes what differs: rows, the end that the traject
 * keeps, and in the timeline of the dossier what a person should read of it.
 * @throws REGEL_ONTBREEKT, ONGELDIGE_INVOER as the engine does; then the act that led to it does not happen either
 */
export async function herbereken(w: Writing, ids: readonly string[], opties: Opties = {}): Promise<void> {
  for (let i = 0; i < ids.length; i += PER_KEER) await enkele(w, ids.slice(i, i + PER_KEER), opties)
}
async function enkele(w: Writing, gevraagd: readonly string[], { mislukt }: Opties): Promise<void> {
  // Two acts at once each bring a fact: the second waits here, and then sees both. Out of sight by this very act: nothing to do.
  const ids = (
    await w.tx
      .select({ id: traject.id })
      .from(traject)
      .where(and(eq(traject.regioCode, w.actor.regioCode), inArray(traject.id, [...gevraagd])))
      .orderBy(asc(traject.id))
      .for('update')
  ).map(({ id }) => id)
  if (!ids.length) return
  const feiten = await feitenVan(w, ids)
  const regels = await instellingenVan(w)
  const bestaand = await rijenVan(w, ids)
  const berekendOp = new Date().toISOString()
  const nieuw: (typeof termijn.$inferInsert)[] = []
  const regelsTekst: { t: Gevonden; tekst: string; wijzigingen: FieldChange[] }[] = []
  for (const t of feiten) {
    const uitkomsten = uitkomstenVan(t, instellingenOp(regels, t.gemeenteCode, w.vandaag), mislukt)
    if (!uitkomsten) continue
    const { nieuw: erbij, anders, zinnen } = verschilMet(bestaand.get(t.id) ?? [], uitkomsten, w.vandaag)
    const sleutel = {
      regioCode: t.regioCode,
      gemeenteCode: t.gemeenteCode,
      inburgeraarId: t.inburgeraarId,
      trajectId: t.id,
    }
    nieuw.push(...erbij.map((rij) => ({ ...sleutel, id: uuidv7(), ...rij, vorige: [], berekendOp })))
    for (const { id, rij } of anders)
      await w.tx
        .update(termijn)
        .set({ ...rij, berekendOp })
        .where(and(eq(termijn.regioCode, t.regioCode), eq(termijn.id, id)))
    const patch = gevolgen(t, uitkomsten, w.vandaag)
    await pasTrajectAan(w, t, patch)
    regelsTekst.push(...zinnen.map((tekst) => ({ t, tekst, wijzigingen: [] })))
    if (patch.status)
      regelsTekst.push({ t, tekst: 'De tien weken voor intake en PIP lopen.', wijzigingen: statusnieuws(t, patch) })
  }
  if (nieuw.length) await w.tx.insert(termijn).values(nieuw)
  for (const { t, tekst, wijzigingen } of regelsTekst) {
    const ouder = { regioCode: t.regioCode, id: t.inburgeraarId, leesgroep: t.leesgroep }
    await record(w, inburgeraarGebeurtenis, ouder, { tekst, wijzigingen })
  }
}
async function rijenVan(w: Writing, ids: readonly string[]): Promise<Map<string, Termijnrij[]>> {
  const hier = and(eq(termijn.regioCode, w.actor.regioCode), inArray(termijn.trajectId, [...ids]))
  const per = new Map<string, Termijnrij[]>(ids.map((id) => [id, []]))
  for (const rij of await w.tx.select().from(termijn).where(hier)) per.get(rij.trajectId)!.push(rij)
  return per
}
function uitkomstenVan(t: Gevonden, instellingen: Instellingen, mislukt: Opties['mislukt']): Uitkomst[] | undefined {
  try {
    return termijnenVan(t, instellingen, REGELS)
  } catch (e) {
    if (!mislukt || !(e instanceof DomainError)) throw e
    mislukt(t.id, e)
    return undefined
  }
}
const statusnieuws = (t: Gevonden, { status }: Partial<Trajectrij>): FieldChange[] =>
  differences(inburgeraarGebeurtenis, { status: t.status }, { status }, 'traject')
/** A step is a new version of the traject; the end that follows from its terms is not: nobody changed anything else. */
async function pasTrajectAan(w: Writing, t: Gevonden, patch: Partial<Trajectrij>): Promise<void> {
  if (!Object.keys(patch).length) return
  const stap = patch.status ? { versie: t.versie + 1, gewijzigdOp: sql`now()` } : {}
  await w.tx
    .update(traject)
    .set({ ...patch, ...stap })
    .where(and(eq(traject.regioCode, t.regioCode), eq(traject.id, t.id)))
}
