// Handing dossiers over: who may get them, which of them the actor may give, and the writing.
import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { inburgeraar, inburgeraarGebeurtenis } from '../../inburgeraar/inburgeraar.table.js'
import { mayOnRow } from '../../platform/rights/actor.js'
import { actorsOf } from '../../platform/rights/present.js'
import { invalid } from '../../platform/values/errors.js'
import { isUuid } from '../../platform/write/change.js'
import { differenceOf, record } from '../../platform/write/history.js'
import { lookedAt } from '../../platform/write/looked.js'
import type { Writing } from '../../platform/write/mutation.js'
import { reference } from '../../platform/write/reference.js'
import { trajectStore, type Trajectrij } from '../traject.store.js'
import { traject } from '../traject.table.js'
import { herverdeling, type Resultaat, type Uitkomst } from './herverdeling.table.js'

/** Who gets the dossiers, and of which gemeenten where the actor is regisseur too. */
export interface Nieuw {
  id: string
  gemeenten: readonly string[]
}
/**
 * Somebody who signs in, and is regisseur today of a gemeente that the actor hands dossiers over for.
 * @throws NIET_GEVONDEN for whom the actor does not see, ONGELDIGE_INVOER for who is no such regisseur
 */
export async function nieuweRegisseur(w: Writing, id: string, veld: string): Promise<Nieuw> {
  const [wie] = await reference(w, gebruiker, [id], veld, 'Deze regisseur')
  const actor = (await actorsOf(w.tx, w.actor.regioCode, [wie!.id], w.vandaag)).get(wie!.id)
  if (!actor) throw invalid({ [veld]: 'Deze gebruiker kan niet meer inloggen. Kies iemand anders.' })
  const mijn = w.actor.schrijft.REGISSEUR ?? []
  const gemeenten = (actor.schrijft.REGISSEUR ?? []).filter((groep) => mijn.includes(groep))
  if (!gemeenten.length)
    throw invalid({ [veld]: 'Deze gebruiker is geen regisseur van uw gemeente. Kies iemand anders.' })
  return { id: wie!.id, gemeenten }
}
/** Locks those of these trajecten that the actor may hand over, by id. Others are not in it, whatever the reason. */
export async function trajectenVan(w: Writing, ids: readonly string[]): Promise<Map<string, Trajectrij>> {
  const geldig = [...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))]
  if (!geldig.length) return new Map()
  const rijen = await w.tx
    .select({ ...getTableColumns(traject), eigen: sql<boolean>`${trajectStore.eigen!(traject)}` })
    .from(traject)
    .where(and(eq(traject.regioCode, w.actor.regioCode), inArray(traject.id, geldig)))
    .orderBy(traject.inburgeraarId, traject.id)
    .for('update')
  return new Map(rijen.filter((r) => mayOnRow(w.actor, 'traject', w.handeling, r)).map((r) => [r.id, r]))
}

interface Opdracht {
  naar: Nieuw
  reden: string | null
  van?: string
}
const ZIN: Record<Uitkomst, string | null> = {
  GELUKT: null,
  NIETS_VERANDERD: 'Deze persoon had deze regisseur al.',
  NIET_VAN_REGISSEUR: 'Deze persoon heeft intussen een andere regisseur.',
  ANDERE_GEMEENTE: 'De nieuwe regisseur werkt niet voor de gemeente van dit dossier.',
  NIET_GEVONDEN: 'Dit traject is niet gevonden, of u kunt er niet bij.',
}
function uitkomstVan(rij: Trajectrij | undefined, { naar, van }: Opdracht): Uitkomst {
  if (!rij) return 'NIET_GEVONDEN'
  if (rij.regisseurId === naar.id) return 'NIETS_VERANDERD'
  if (van && rij.regisseurId !== van) return 'NIET_VAN_REGISSEUR'
  return naar.gemeenten.includes(rij.gemeenteCode) ? 'GELUKT' : 'ANDERE_GEMEENTE'
}
/**
 * Hands over what can be. Once all is decided as the actor, it is written as the system in the actor's name: where a regisseur sees
 * the own dossiers only, PostgreSQL refuses an update whose new row its writer does not see.
 * @returns per id that was named what happened, in that order, each once
 */
export async function draagOver(w: Writing, ids: readonly string[], opdracht: Opdracht): Promise<Resultaat[]> {
  const rijen = await trajectenVan(w, ids)
  const genoemd = [...new Set(ids.map((id) => id.toLowerCase()))]
  const resultaten = genoemd.map((id): Resultaat => {
    const rij = rijen.get(id)
    const uitkomst = uitkomstVan(rij, opdracht)
    return {
      id,
      uitkomst,
      reden: ZIN[uitkomst],
      nogTeZien: !!rij && (uitkomst !== 'GELUKT' || blijftZien(w, rij, opdracht)),
    }
  })
  // What comes of it tells whose caseload each of them is in.
  const bekeken = [...rijen.values()].map(({ inburgeraarId, gemeenteCode }) => ({ id: inburgeraarId, gemeenteCode }))
  await lookedAt(w, ['traject.regisseur'], bekeken)
  const over = resultaten.flatMap(({ id, uitkomst }) => (uitkomst === 'GELUKT' ? [rijen.get(id)!] : []))
  if (over.length) await schrijf(w, over, opdracht)
  return resultaten
}
const blijftZien = ({ actor }: Writing, { gemeenteCode }: Trajectrij, { naar }: Opdracht): boolean =>
  actor.teamGemeenten.includes(gemeenteCode) || actor.caseload.includes(naar.id)

type Persoon = typeof inburgeraar.$inferSelect
/** The persons, and of their households who has no traject and had the same regisseur, or none: a child is guarded with its parents. */
async function personenVan(w: Writing, over: readonly Trajectrij[]): Promise<Persoon[]> {
  const lijst = sql`array[${sql.join(
    over.map((t) => sql`${t.inburgeraarId}::uuid`),
    sql`, `,
  )}]`
  return w.tx
    .select()
    .from(inburgeraar)
    .where(
      and(
        eq(inburgeraar.regioCode, w.actor.regioCode),
        sql`(${inburgeraar.id} = any(${lijst}) or (not exists (select 1 from traject t$ where t$.regio_code = ${inburgeraar.regioCode} and t$.inburgeraar_id = ${inburgeraar.id})
          and exists (select 1 from inburgeraar o$ where o$.regio_code = ${inburgeraar.regioCode} and o$.id = any(${lijst}) and o$.huishouden_id = ${inburgeraar.huishoudenId}
            and (${inburgeraar.regisseurId} is null or ${inburgeraar.regisseurId} = o$.regisseur_id))))`,
      ),
    )
    .orderBy(inburgeraar.id)
    .for('update')
}
async function schrijf(w: Writing, over: readonly Trajectrij[], { naar, reden }: Opdracht): Promise<void> {
  const opdracht = {
    reden: `${w.handeling}: kan buiten het zicht raken`,
    personen: ['inburgeraar', 'traject'] as const,
  }
  const verandert = { regisseurId: naar.id, gewijzigdOp: sql`now()` }
  await w.alsSysteem(opdracht, async () => {
    const personen = await personenVan(w, over)
    const ids = personen.map((p) => p.id)
    await w.tx
      .update(inburgeraar)
      .set({ ...verandert, versie: sql`${inburgeraar.versie} + 1` })
      .where(and(eq(inburgeraar.regioCode, w.actor.regioCode), inArray(inburgeraar.id, ids)))
    await w.tx
      .update(traject)
      .set({ ...verandert, versie: sql`${traject.versie} + 1` })
      .where(and(eq(traject.regioCode, w.actor.regioCode), inArray(traject.inburgeraarId, ids)))
    const tekst = reden ? `De regisseur is gewijzigd: ${reden}` : 'De regisseur is gewijzigd.'
    for (const p of personen)
      await record(w, inburgeraarGebeurtenis, p, {
        tekst,
        wijzigingen: differenceOf('regisseur', p.regisseurId, naar.id),
      })
  })
}
/** Keeps what was done, for the answer. @returns its id */
export async function bewaar(w: Writing, naar: Nieuw, reden: string | null, resultaten: Resultaat[]): Promise<string> {
  await w.tx.insert(herverdeling).values({
    regioCode: w.actor.regioCode,
    id: w.nieuwId,
    gemeenteCode: naar.gemeenten[0]!,
    naarId: naar.id,
    doorId: w.actor.gebruikerId!,
    reden,
    resultaten,
  })
  return w.nieuwId
}
