// Stating how many fte a gemeente has. A figure stays: another day, and a correction, is another row.
import { and, eq, sql } from 'drizzle-orm'
import { Field, Float, ID, InputType } from 'type-graphql'
import { mayOnRow } from '../../platform/rights/actor.js'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { DomainError, invalid, notFound } from '../../platform/values/errors.js'
import { Tekst } from '../../platform/values/input.js'
import { Datum } from '../../platform/values/scalars.js'
import { dayInFigures } from '../../platform/values/today.js'
import { perform } from '../../platform/write/act.js'
import type { Writing } from '../../platform/write/mutation.js'
import { Formatie } from './caseload.type.js'
import { formatie } from './formatie.table.js'

const TEKST = 1000
const HOOGSTE = 1000

@InputType({ description: 'Hoeveel fte aan regisseurs een gemeente op een dag had.' })
export class FormatieVastleggenInput {
  @Field(() => ID, { description: 'De gemeente waar de regisseurs werken.' })
  gemeente!: string
  @Field(() => Float, { description: 'Het aantal fte, met hoogstens twee cijfers achter de komma.' })
  waarde!: number
  @Field(() => Datum, { description: 'De dag waarop de formatie zo was.' })
  peildatum!: string
  @Tekst(TEKST, 'De bron: document en plaats.')
  bron!: string
  @Tekst(TEKST, 'Een opmerking bij het cijfer.', { nullable: true })
  voetnoot?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Komt het cijfer uit een openbaar document? Niet ingevuld: nee.',
  })
  openbaarVastgesteld?: boolean | null
  @Tekst(TEKST, 'Waarom u het cijfer van deze dag verbetert. Nodig als er van die dag al een is.', { nullable: true })
  reden?: string | null
}
/** @throws ONGELDIGE_INVOER naming the field */
function eisFormatie({ waarde, peildatum }: FormatieVastleggenInput, vandaag: string): void {
  if (!(waarde > 0 && waarde <= HOOGSTE) || Math.round(waarde * 100) !== waarde * 100)
    throw invalid({ waarde: 'Vul een getal boven nul in, met hoogstens twee cijfers achter de komma.' })
  if (peildatum > vandaag) throw invalid({ peildatum: 'Kies vandaag of een eerdere dag.' })
}
async function legVast(w: Writing, input: FormatieVastleggenInput): Promise<string> {
  eisFormatie(input, w.vandaag)
  const { regioCode } = w.actor
  const [g] = await w.tx
    .select()
    .from(gemeente)
    .where(and(eq(gemeente.regioCode, regioCode), eq(gemeente.code, input.gemeente)))
  if (!g || !mayOnRow(w.actor, 'formatie', w.handeling, { schrijfgroep: g.code, eigen: false }))
    throw notFound('Deze gemeente', { gemeente: 'U kunt voor deze gemeente geen formatie vastleggen.' })
  await w.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`formatie ${regioCode} ${g.code}`}, 0))`)
  const eerder = await w.tx
    .select()
    .from(formatie)
    .where(and(eq(formatie.gemeenteCode, g.code), eq(formatie.peildatum, input.peildatum)))
  if (eerder.length && !input.reden) {
    const zin = `Van ${dayInFigures(input.peildatum)} is er al een cijfer. Zeg waarom u het verbetert.`
    throw new DomainError('CIJFER_BESTAAT_AL', zin, { velden: { reden: zin } })
  }
  await w.tx.insert(formatie).values({
    regioCode,
    id: w.nieuwId,
    gemeenteCode: g.code,
    waarde: input.waarde,
    eenheid: 'FTE',
    peildatum: input.peildatum,
    cijferBron: input.bron,
    voetnoot: input.voetnoot ?? null,
    openbaarVastgesteld: input.openbaarVastgesteld ?? false,
    reden: eerder.length ? input.reden! : null,
    doorId: w.actor.gebruikerId,
  })
  return w.nieuwId
}
export const formatieVastleggen = perform({ noun: 'formatie', type: () => Formatie } as const, 'formatieVastleggen', {
  description: 'Leg vast hoeveel fte aan regisseurs een gemeente op een dag had. Een eerder cijfer blijft bewaard.',
  input: FormatieVastleggenInput,
  names: { gemeente },
  run: (w, { input }: { input: FormatieVastleggenInput }) => legVast(w, input),
})
