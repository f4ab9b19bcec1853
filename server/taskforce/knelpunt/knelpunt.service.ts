// Acts on a knelpunt: functions with the name of the mutation, in the transaction of that mutation.
import { and, eq, inArray } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { mayOnRow } from '../../platform/rights/actor.js'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { record, differences } from '../../platform/write/history.js'
import { withCode } from '../../platform/write/codes.js'
import { notFound } from '../../platform/values/errors.js'
import type { Writing } from '../../platform/write/mutation.js'
import { isUuid, change, type Store } from '../../platform/write/change.js'
import { reference } from '../../platform/write/reference.js'
import { ofOwnPartner } from '../../platform/rights/policies.js'
import { actie, actieKnelpunt } from '../actie/actie.table.js'
import { OPEN_ACTIE } from '../actie/actie.rules.js'
import type { AfhandelenInput, KnelpuntMeldenInput, KnelpuntWijzigenInput, RedenInput } from './knelpunt.input.js'
import * as regels from './knelpunt.rules.js'
import { knelpunt, knelpuntGebeurtenis, knelpuntVolger } from './knelpunt.table.js'
import { melderVan } from '../melder.js'
import { eisEigenaar, eisEigenaarBlijftZien } from '../eigenaar.js'
import { bepaalPlaats, leesgroepVan } from '../plaats.rules.js'

export const knelpuntOpslag: Store<typeof knelpunt> = {
  noun: 'knelpunt',
  naam: 'Dit knelpunt',
  tabel: knelpunt,
  gebeurtenissen: knelpuntGebeurtenis,
  eigen: (k) => ofOwnPartner(k.melderId),
}

const volg = (w: Writing, k: { regioCode: string; id: string; leesgroep: string }) =>
  w.tx
    .insert(knelpuntVolger)
    .values({ regioCode: k.regioCode, knelpuntId: k.id, leesgroep: k.leesgroep, gebruikerId: w.actor.gebruikerId! })
    .onConflictDoNothing()

/** Reports a knelpunt. The reporter follows it. Returns its id. */
export async function knelpuntMelden(w: Writing, input: KnelpuntMeldenInput): Promise<string> {
  const { gemeente, zichtbaarheid, melder, ernst, ...velden } = input
  const { schrijfgroep: _groep, ...plaats } = bepaalPlaats(w.actor, 'knelpunt', 'knelpuntMelden', {
    gemeente,
    zichtbaarheid,
  })
  const { regioCode, gebruikerId } = w.actor
  const nieuw = {
    ...velden,
    ...plaats,
    regioCode,
    id: uuidv7(),
    melderId: await melderVan(w, melder),
    gemeldDoorId: gebruikerId,
    melddatum: w.vandaag,
    ernst: ernst ?? null,
    status: 'GEMELD' as const,
  }
  const rij = await withCode('K', (code) =>
    w.tx
      .insert(knelpunt)
      .values({ ...nieuw, code })
      .onConflictDoNothing({ target: [knelpunt.regioCode, knelpunt.code] })
      .returning(),
  )
  await record(w, knelpuntGebeurtenis, rij, {
    tekst: 'Het knelpunt is gemeld.',
    wijzigingen: differences(knelpuntGebeurtenis, undefined, rij),
  })
  await volg(w, rij)
  return rij.id
}

/** Absent = untouched, null = cleared. Returns the id. */
export async function knelpuntWijzigen(
  w: Writing,
  id: string,
  versie: number,
  input: KnelpuntWijzigenInput,
): Promise<string> {
  const rij = await change(w, knelpuntOpslag, id, versie, async (k) => {
    const { eigenaar, ...rest } = input
    if (eigenaar) await reference(w, gebruiker, [eigenaar], 'eigenaar', 'Deze gebruiker')
    const patch = regels.wijzigen(k, rest, eigenaar)
    const leesgroep = leesgroepVan(k.regioCode, k.gemeenteCode, patch.zichtbaarheid ?? k.zichtbaarheid)
    if (eigenaar && eigenaar.toLowerCase() !== k.eigenaarId)
      await eisEigenaar(w, 'knelpunt', eigenaar, { ...k, leesgroep })
    else if (eigenaar !== null) await eisEigenaarBlijftZien(w, 'knelpunt', k, leesgroep)
    return { patch, tekst: 'Het knelpunt is gewijzigd.' }
  })
  return rij.id
}
export const knelpuntOnderzoeken = async (w: Writing, id: string, versie: number): Promise<string> =>
  (await change(w, knelpuntOpslag, id, versie, regels.onderzoeken)).id

/** Does an actie of this knelpunt still run, as far as the actor sees? What one cannot see never blocks. */
async function heeftLopendeActie(w: Writing, knelpuntId: string): Promise<boolean> {
  const rijen = await w.tx
    .select({ id: actie.id })
    .from(actie)
    .innerJoin(actieKnelpunt, and(eq(actieKnelpunt.regioCode, actie.regioCode), eq(actieKnelpunt.actieId, actie.id)))
    .where(and(eq(actieKnelpunt.knelpuntId, knelpuntId), inArray(actie.status, [...OPEN_ACTIE])))
    .limit(1)
  return rijen.length > 0
}
/** Returns the id. */
export async function knelpuntOplossen(
  w: Writing,
  id: string,
  versie: number,
  input: AfhandelenInput,
): Promise<string> {
  const rij = await change(w, knelpuntOpslag, id, versie, async (k) =>
    regels.oplossen(k, input, await heeftLopendeActie(w, k.id), w.vandaag),
  )
  return rij.id
}
type Beslissing = (k: typeof knelpunt.$inferSelect) => ReturnType<typeof regels.parkeren>
/** An act that is one rule on the row. Returns the id. */
const volgensRegel = async (w: Writing, id: string, versie: number, regel: Beslissing): Promise<string> =>
  (await change(w, knelpuntOpslag, id, versie, regel)).id
export const knelpuntParkeren = (w: Writing, id: string, versie: number, input: RedenInput): Promise<string> =>
  volgensRegel(w, id, versie, (k) => regels.parkeren(k, input))
export const knelpuntAfwijzen = (w: Writing, id: string, versie: number, input: RedenInput): Promise<string> =>
  volgensRegel(w, id, versie, (k) => regels.afwijzen(k, input, w.vandaag))
export const knelpuntHeropenen = (w: Writing, id: string, versie: number, input?: RedenInput | null): Promise<string> =>
  volgensRegel(w, id, versie, (k) => regels.heropenen(k, input))

const zichtbaar = async (w: Writing, id: string): Promise<typeof knelpunt.$inferSelect> => {
  const [k] = isUuid(id) ? await w.tx.select().from(knelpunt).where(eq(knelpunt.id, id)) : []
  if (!k || !mayOnRow(w.actor, 'knelpunt', w.handeling, { ...k, eigen: false })) throw notFound('Dit knelpunt')
  return k
}
/** Following changes nothing on the knelpunt itself, so it takes no version. Returns the id. */
export async function knelpuntVolgen(w: Writing, id: string): Promise<string> {
  const k = await zichtbaar(w, id)
  await volg(w, k)
  return k.id
}
/** Returns the id. */
export async function knelpuntOntvolgen(w: Writing, id: string): Promise<string> {
  const k = await zichtbaar(w, id)
  await w.tx
    .delete(knelpuntVolger)
    .where(and(eq(knelpuntVolger.knelpuntId, k.id), eq(knelpuntVolger.gebruikerId, w.actor.gebruikerId!)))
  return k.id
}
