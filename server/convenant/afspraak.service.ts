// What the parties agreed. Acts on the convenant: they raise its version and stand in its history.
import { and, eq, inArray, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { notFound, invalid } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { isUuid, reference, change } from '../platform/write/change.js'
import { actie } from '../taskforce/actie/actie.table.js'
import { afspraak, afspraakActie, afspraakPartij } from './afspraak.table.js'
import type { AfspraakToevoegenInput, AfspraakVerwijderenInput, AfspraakWijzigenInput } from './convenant.input.js'
import { eisConvenant } from './convenant.rules.js'
import { convenantOpslag } from './convenant.service.js'
import { convenantPartij } from './convenant.table.js'

interface Plek {
  regioCode: string
  convenantId: string
  afspraakId: string
}
/** Makes the parties exactly these; absent = untouched. @throws NIET_GEVONDEN for a party of another convenant */
async function zetPartijen(w: Writing, p: Plek, ids: string[] | null | undefined): Promise<void> {
  if (ids === undefined) return
  const rijen = await reference(w, convenantPartij, ids ?? [], 'partijen', 'Deze partij')
  if (rijen.some((r) => r.convenantId !== p.convenantId))
    throw notFound('Deze partij', { partijen: 'Deze partij doet niet mee aan dit convenant.' })
  await w.tx
    .delete(afspraakPartij)
    .where(and(eq(afspraakPartij.regioCode, p.regioCode), eq(afspraakPartij.afspraakId, p.afspraakId)))
  if (rijen.length)
    await w.tx
      .insert(afspraakPartij)
      .values(rijen.map((r) => ({ regioCode: p.regioCode, afspraakId: p.afspraakId, partijId: r.id })))
}
/** Makes the acties that the actor sees exactly these; links to acties out of sight stay. */
async function zetActies(w: Writing, p: Plek, ids: string[] | null | undefined): Promise<void> {
  if (ids === undefined) return
  const rijen = await reference(w, actie, ids ?? [], 'acties', 'Deze actie')
  const hier = and(eq(afspraakActie.regioCode, p.regioCode), eq(afspraakActie.afspraakId, p.afspraakId))
  const oud = (await w.tx.select({ id: afspraakActie.actieId }).from(afspraakActie).where(hier)).map((r) => r.id)
  const weg = oud.filter((id) => !rijen.some((r) => r.id === id))
  const erbij = rijen.filter((r) => !oud.includes(r.id))
  if (weg.length) await w.tx.delete(afspraakActie).where(and(hier, inArray(afspraakActie.actieId, weg)))
  if (erbij.length)
    await w.tx.insert(afspraakActie).values(
      erbij.map((r) => ({
        regioCode: p.regioCode,
        afspraakId: p.afspraakId,
        actieId: r.id,
        leesgroep: r.leesgroep,
      })),
    )
}
async function haalOp(w: Writing, convenantId: string, id: string): Promise<typeof afspraak.$inferSelect> {
  const [rij] = isUuid(id)
    ? await w.tx
        .select()
        .from(afspraak)
        .where(and(eq(afspraak.convenantId, convenantId), eq(afspraak.id, id)))
    : []
  if (!rij) throw notFound('Deze afspraak', { afspraak: 'Deze afspraak hoort niet bij dit convenant.' })
  return rij
}

/** Returns the id of the convenant. */
export async function afspraakToevoegen(
  w: Writing,
  id: string,
  versie: number,
  input: AfspraakToevoegenInput,
): Promise<string> {
  const rij = await change(w, convenantOpslag, id, versie, async (c) => {
    eisConvenant('afspraakToevoegen', c.status)
    const plek = { regioCode: c.regioCode, convenantId: c.id, afspraakId: uuidv7() }
    await w.tx.insert(afspraak).values({
      regioCode: c.regioCode,
      id: plek.afspraakId,
      convenantId: c.id,
      volgorde: sql`(select coalesce(max(a.volgorde), 0) + 1 from afspraak a where a.regio_code = ${c.regioCode} and a.convenant_id = ${c.id})`,
      tekst: input.tekst,
    })
    await zetPartijen(w, plek, input.partijen)
    await zetActies(w, plek, input.acties)
    return {
      patch: {},
      tekst: 'Er is een afspraak toegevoegd.',
      ook: [{ veld: 'afspraken', oud: null, nieuw: input.tekst }],
    }
  })
  return rij.id
}
/** Absent = untouched, null = cleared. Returns the id of the convenant. */
export async function afspraakWijzigen(
  w: Writing,
  id: string,
  versie: number,
  input: AfspraakWijzigenInput,
): Promise<string> {
  if (input.tekst === null) throw invalid({ tekst: 'Vul dit veld in.' })
  const rij = await change(w, convenantOpslag, id, versie, async (c) => {
    eisConvenant('afspraakWijzigen', c.status)
    const oud = await haalOp(w, c.id, input.afspraak)
    const tekst = input.tekst ?? oud.tekst
    await w.tx
      .update(afspraak)
      .set({ tekst })
      .where(and(eq(afspraak.regioCode, c.regioCode), eq(afspraak.id, oud.id)))
    const plek = { regioCode: c.regioCode, convenantId: c.id, afspraakId: oud.id }
    await zetPartijen(w, plek, input.partijen)
    await zetActies(w, plek, input.acties)
    const ook = tekst === oud.tekst ? [] : [{ veld: 'afspraken', oud: oud.tekst, nieuw: tekst }]
    return { patch: {}, tekst: 'Een afspraak is gewijzigd.', ook }
  })
  return rij.id
}
/** Returns the id of the convenant. */
export async function afspraakVerwijderen(
  w: Writing,
  id: string,
  versie: number,
  input: AfspraakVerwijderenInput,
): Promise<string> {
  const rij = await change(w, convenantOpslag, id, versie, async (c) => {
    eisConvenant('afspraakVerwijderen', c.status)
    const oud = await haalOp(w, c.id, input.afspraak)
    const plek = { regioCode: c.regioCode, convenantId: c.id, afspraakId: oud.id }
    await zetPartijen(w, plek, [])
    await maakActiesLos(w, plek)
    await w.tx.delete(afspraak).where(and(eq(afspraak.regioCode, c.regioCode), eq(afspraak.id, oud.id)))
    return {
      patch: {},
      tekst: 'Een afspraak is verwijderd.',
      ook: [{ veld: 'afspraken', oud: oud.tekst, nieuw: null }],
    }
  })
  return rij.id
}
/** Removes every link to an actie, as the system: also to acties that the actor does not see. */
const maakActiesLos = (w: Writing, p: Plek): Promise<unknown> =>
  w.alsSysteem(() =>
    w.tx
      .delete(afspraakActie)
      .where(and(eq(afspraakActie.regioCode, p.regioCode), eq(afspraakActie.afspraakId, p.afspraakId))),
  )
