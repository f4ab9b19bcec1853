// What the parties agreed. Acts on the convenant: they raise its version and stand in its history.
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { invalid, notFound } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { requireFilled } from '../platform/write/cleared.js'
import { isUuid, change } from '../platform/write/change.js'
import { link } from '../platform/write/link.js'
import { actie } from '../taskforce/actie/actie.table.js'
import { afspraak, afspraakActie, afspraakPartij } from './afspraak.table.js'
import type { AfspraakToevoegenInput, AfspraakVerwijderenInput, AfspraakWijzigenInput } from './convenant.input.js'
import { eisConvenant } from './convenant.rules.js'
import { convenantOpslag } from './convenant.service.js'
import { convenantPartij } from './convenant.table.js'

const partijen = link(afspraakPartij, afspraak, convenantPartij, 'Deze partij')
const acties = link(afspraakActie, afspraak, actie, 'Deze actie')

interface Plek {
  regioCode: string
  convenantId: string
  id: string
}
/**
 * Makes parties and acties exactly these; absent = untouched. Says whether that changed any.
 * @throws NIET_GEVONDEN for a party of another convenant, ONGELDIGE_INVOER for a new one that has left
 */
async function zetLinks(
  w: Writing,
  p: Plek,
  input: { partijen?: string[] | null; acties?: string[] | null },
): Promise<boolean> {
  const gevraagd = await partijen.find(w, 'partijen', input.partijen)
  if (gevraagd?.some((r) => r.convenantId !== p.convenantId))
    throw notFound('Deze partij', { partijen: 'Deze partij doet niet mee aan dit convenant.' })
  const wie = await partijen.plan(w, 'partijen', p, gevraagd)
  if (wie.added.some((r) => r.uittredingsdatum !== null && r.uittredingsdatum < w.vandaag))
    throw invalid({ partijen: 'Deze partij doet niet meer mee aan dit convenant.' })
  const wat = await acties.plan(w, 'acties', p, await acties.find(w, 'acties', input.acties))
  await partijen.remove(w, p, wie.gone)
  await partijen.add(w, p, wie.added)
  await acties.remove(w, p, wat.gone)
  await acties.add(w, p, wat.added)
  return [wie.added, wie.gone, wat.added, wat.gone].some((rijen) => rijen.length > 0)
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
    const plek = { regioCode: c.regioCode, convenantId: c.id, id: uuidv7() }
    await w.tx.insert(afspraak).values({
      regioCode: c.regioCode,
      id: plek.id,
      convenantId: c.id,
      volgorde: sql`(select coalesce(max(a.volgorde), 0) + 1 from afspraak a where a.regio_code = ${c.regioCode} and a.convenant_id = ${c.id})`,
      tekst: input.tekst,
    })
    await zetLinks(w, plek, input)
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
  requireFilled(afspraak, input)
  const rij = await change(w, convenantOpslag, id, versie, async (c) => {
    eisConvenant('afspraakWijzigen', c.status)
    const oud = await haalOp(w, c.id, input.afspraak)
    const tekst = input.tekst ?? oud.tekst
    await w.tx
      .update(afspraak)
      .set({ tekst })
      .where(and(eq(afspraak.regioCode, c.regioCode), eq(afspraak.id, oud.id)))
    const plek = { regioCode: c.regioCode, convenantId: c.id, id: oud.id }
    const buiten = await zetLinks(w, plek, input)
    const ook = tekst === oud.tekst ? [] : [{ veld: 'afspraken', oud: oud.tekst, nieuw: tekst }]
    return { patch: {}, tekst: 'Een afspraak is gewijzigd.', ook, buiten }
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
    const plek = { regioCode: c.regioCode, convenantId: c.id, id: oud.id }
    await partijen.set(w, 'partijen', plek, [])
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
    w.tx.delete(afspraakActie).where(and(eq(afspraakActie.regioCode, p.regioCode), eq(afspraakActie.afspraakId, p.id))),
  )
