// What the parties agreed. Acts on the convenant: they raise its version and stand in its history.
import { and, eq, sql } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { v7 as uuidv7 } from 'uuid'
import { invalid, notFound } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { change, type Condition } from '../platform/write/act.js'
import { isUuid } from '../platform/write/change.js'
import { requireFilled } from '../platform/write/cleared.js'
import { link } from '../platform/write/link.js'
import type { Writing } from '../platform/write/mutation.js'
import { actie } from '../taskforce/actie/actie.table.js'
import { afspraak, afspraakActie, afspraakPartij } from './afspraak.table.js'
import { convenantStore, VAN_KRACHT } from './convenant.store.js'
import { convenantPartij, type convenant } from './convenant.table.js'
import { LANG } from './tekst.js'

export const partijen = link(afspraakPartij, afspraak, convenantPartij, 'Deze partij')
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
/** What is done with an afspraak needs one. */
const HEEFT_AFSPRAAK: Condition<typeof convenant> = {
  holds: (c) =>
    sql`exists (select 1 from ${afspraak} where ${afspraak.regioCode} = ${c.regioCode} and ${afspraak.convenantId} = ${c.id})`,
  refuse: () => notFound('Deze afspraak', { afspraak: 'Dit convenant heeft geen afspraken.' }),
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

/** Removes every link to an actie, as the system: also to acties that the actor does not see. */
const maakActiesLos = (w: Writing, p: Plek): Promise<unknown> =>
  w.alsSysteem({ reden: 'acties loslaten van een verwijderde afspraak' }, () =>
    w.tx.delete(afspraakActie).where(and(eq(afspraakActie.regioCode, p.regioCode), eq(afspraakActie.afspraakId, p.id))),
  )

@InputType()
abstract class AfspraakVelden {
  @Field(() => [ID], { nullable: true, description: 'Voor welke partijen de afspraak geldt. Leeg: voor alle.' })
  partijen?: string[] | null
  @Field(() => [ID], { nullable: true, description: 'De acties die de afspraak uitvoeren.' })
  acties?: string[] | null
}
@InputType({ description: 'Een nieuwe afspraak.' })
export class AfspraakToevoegenInput extends AfspraakVelden {
  @Tekst(LANG, 'De afspraak zelf.')
  tekst!: string
}
export const afspraakToevoegen = change(convenantStore, 'afspraakToevoegen', {
  description: 'Voeg een afspraak toe aan een convenant.',
  input: AfspraakToevoegenInput,
  names: { partijen: convenantPartij, acties: actie },
  from: VAN_KRACHT,
  run: async (w, c, input) => {
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
      tekst: 'Er is een afspraak toegevoegd.',
      ook: [{ veld: 'afspraken', oud: null, nieuw: input.tekst }],
    }
  },
})

@InputType({ description: 'Wijzigingen in een afspraak. Wat u niet noemt, blijft zoals het is.' })
export class AfspraakWijzigenInput extends AfspraakVelden {
  @Field(() => ID, { description: 'De afspraak die wijzigt.' })
  afspraak!: string
  @Tekst(LANG, 'De afspraak zelf.', { nullable: true })
  tekst?: string | null
}
export const afspraakWijzigen = change(convenantStore, 'afspraakWijzigen', {
  description: 'Wijzig een afspraak van een convenant.',
  input: AfspraakWijzigenInput,
  names: { afspraak, partijen: convenantPartij, acties: actie },
  from: VAN_KRACHT,
  if: HEEFT_AFSPRAAK,
  run: async (w, c, input) => {
    requireFilled(afspraak, input)
    const oud = await haalOp(w, c.id, input.afspraak)
    const tekst = input.tekst ?? oud.tekst
    await w.tx
      .update(afspraak)
      .set({ tekst })
      .where(and(eq(afspraak.regioCode, c.regioCode), eq(afspraak.id, oud.id)))
    const plek = { regioCode: c.regioCode, convenantId: c.id, id: oud.id }
    const buiten = await zetLinks(w, plek, input)
    const ook = tekst === oud.tekst ? [] : [{ veld: 'afspraken', oud: oud.tekst, nieuw: tekst }]
    return { tekst: 'Een afspraak is gewijzigd.', ook, buiten }
  },
})

@InputType({ description: 'De afspraak die weg mag.' })
export class AfspraakVerwijderenInput {
  @Field(() => ID, { description: 'Welke afspraak weg mag: het kenmerk uit het convenant.' })
  afspraak!: string
}
export const afspraakVerwijderen = change(convenantStore, 'afspraakVerwijderen', {
  description: 'Verwijder een afspraak uit een convenant.',
  input: AfspraakVerwijderenInput,
  names: { afspraak },
  from: VAN_KRACHT,
  if: HEEFT_AFSPRAAK,
  run: async (w, c, input) => {
    const oud = await haalOp(w, c.id, input.afspraak)
    const plek = { regioCode: c.regioCode, convenantId: c.id, id: oud.id }
    await partijen.set(w, 'partijen', plek, [])
    await maakActiesLos(w, plek)
    await w.tx.delete(afspraak).where(and(eq(afspraak.regioCode, c.regioCode), eq(afspraak.id, oud.id)))
    return {
      tekst: 'Een afspraak is verwijderd.',
      ook: [{ veld: 'afspraken', oud: oud.tekst, nieuw: null }],
    }
  },
})
