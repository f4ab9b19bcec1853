// What is measured at a pilot. An act on the pilot: it raises its version and stands in its history.
import { and, eq, ne } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError, invalid, notFound } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { inSentence, wordOf } from '../platform/values/words.js'
import { change, type Row } from '../platform/write/act.js'
import { isUuid } from '../platform/write/change.js'
import { changed, requireDifference } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { CijferInput } from '../sturing/cijfer/cijfer.input.js'
import { cijferRij, REDENEN_GEEN_WAARDE } from '../sturing/cijfer/cijfer.kolommen.js'
import { eisCijfer, waardeInGeschiedenis } from '../sturing/cijfer/cijfer.rules.js'
import { meetmoment } from './meetmoment.table.js'
import { BEZIG, pilotStore } from './pilot.store.js'
import { LANG, NAAM } from './tekst.js'

type Meting = Row<typeof meetmoment>
@InputType({ description: 'Een meting bij een pilot.' })
export class PilotMetingInput {
  @Field(() => ID, { nullable: true, description: 'De meting die u verbetert. Niet ingevuld: een nieuwe meting.' })
  meting?: string | null
  @Tekst(NAAM, 'De periode waarover is gemeten, bijvoorbeeld 2020.')
  periode!: string
  @Field(() => CijferInput, { description: 'Wat er is gemeten, met bron en peildatum.' })
  cijfer!: CijferInput
  @Tekst(LANG, 'Uitleg bij de meting.', { nullable: true })
  toelichting?: string | null
}
/** The measurement that is corrected; undefined = a new one. */
async function bestaande(w: Writing, p: { id: string }, id: string | null | undefined): Promise<Meting | undefined> {
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
async function eisEnigCijfer(w: Writing, p: { id: string }, input: PilotMetingInput, behalve?: string): Promise<void> {
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
  waardeInGeschiedenis(c) ?? inSentence(wordOf(REDENEN_GEEN_WAARDE, c.redenGeenWaarde ?? 'ONBEKEND'))

/** Adds a measurement, or corrects one. */
export const pilotMetingVastleggen = change(pilotStore, 'pilotMetingVastleggen', {
  description: 'Leg vast wat in een periode is gemeten, of verbeter een meting.',
  input: PilotMetingInput,
  names: { meting: meetmoment },
  from: BEZIG,
  run: async (w, p, input) => {
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
      tekst: oud ? `De meting over ${periode} is verbeterd.` : `Er is gemeten over ${periode}.`,
      ook: [{ veld: `meting ${periode}`, oud: oud ? woord(oud) : null, nieuw: woord(cijfer) }],
    }
  },
})
