// What is measured at a pilot. An act on the pilot: it raises its version and stands in its history.
import { and, eq, ne } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { changed, requireDifference } from '../platform/write/history.js'
import { DomainError, notFound, invalid } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { isUuid, change } from '../platform/write/change.js'
import { cijferRij } from '../sturing/cijfer/cijfer.kolommen.js'
import { eisCijfer, waardeInGeschiedenis } from '../sturing/cijfer/cijfer.rules.js'
import type { PilotMetingInput } from './pilot.input.js'
import { eisPilot } from './pilot.rules.js'
import { pilotOpslag } from './pilot.service.js'
import type { pilot } from './pilot.table.js'
import { meetmoment } from './meetmoment.table.js'

type Pilot = typeof pilot.$inferSelect
type Meting = typeof meetmoment.$inferSelect

/** The measurement that is corrected; undefined = a new one. */
async function bestaande(w: Writing, p: Pilot, id: string | null | undefined): Promise<Meting | undefined> {
  if (!id) return undefined
  const [rij] = isUuid(id)
    ? await w.tx
        .select()
        .from(meetmoment)
        .where(and(eq(meetmoment.pilotId, p.id), eq(meetmoment.id, id)))
    : []
  if (!rij) throw notFound('Deze meting', { meting: 'Deze meting hoort niet bij deze pilot.' })
  return rij
}
/** One figure for one period and day: a second one would leave open which is true. */
async function eisEnigCijfer(w: Writing, p: Pilot, input: PilotMetingInput, behalve?: string): Promise<void> {
  const zelfde = and(
    eq(meetmoment.pilotId, p.id),
    eq(meetmoment.periode, input.periode),
    eq(meetmoment.peildatum, input.cijfer.peildatum),
    behalve ? ne(meetmoment.id, behalve) : undefined,
  )
  if (!(await w.tx.$count(meetmoment, zelfde))) return
  const zin = `Er is al een meting over ${input.periode} met deze peildatum. Verbeter die meting.`
  throw new DomainError('CIJFER_BESTAAT_AL', zin, { velden: { periode: zin } })
}
const woord = (c: Meting | PilotMetingInput['cijfer']): string =>
  waardeInGeschiedenis(c) ?? c.redenGeenWaarde ?? 'onbekend'

/** Adds a measurement, or corrects one. Returns the id of the pilot. */
export async function pilotMetingVastleggen(
  w: Writing,
  id: string,
  versie: number,
  input: PilotMetingInput,
): Promise<string> {
  const rij = await change(w, pilotOpslag, id, versie, async (p) => {
    eisPilot('pilotMetingVastleggen', p, w.vandaag)
    eisCijfer(input.cijfer, 'cijfer.')
    if (input.cijfer.peildatum > w.vandaag) throw invalid({ 'cijfer.peildatum': 'Kies vandaag of een eerdere dag.' })
    const oud = await bestaande(w, p, input.meting)
    await eisEnigCijfer(w, p, input, oud?.id)
    const { periode, toelichting, cijfer } = input
    const rest = { periode, toelichting, ...cijferRij(cijfer), peildatum: cijfer.peildatum }
    if (oud) {
      requireDifference(changed(oud, { ...oud, ...rest, toelichting: toelichting ?? null }), 'cijfer.waarde')
      await w.tx
        .update(meetmoment)
        .set({ ...rest, afgeleid: false })
        .where(and(eq(meetmoment.regioCode, p.regioCode), eq(meetmoment.id, oud.id)))
    } else await w.tx.insert(meetmoment).values({ ...rest, regioCode: p.regioCode, id: uuidv7(), pilotId: p.id })
    return {
      patch: {},
      tekst: oud ? `De meting over ${periode} is verbeterd.` : `Er is gemeten over ${periode}.`,
      ook: [{ veld: `meting ${periode}`, oud: oud ? woord(oud) : null, nieuw: woord(cijfer) }],
    }
  })
  return rij.id
}
