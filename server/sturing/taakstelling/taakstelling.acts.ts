// Stating the figures of a period: each act with its input.
import { Field, ID, InputType, Int } from 'type-graphql'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { Tekst } from '../../platform/values/input.js'
import { Datum } from '../../platform/values/scalars.js'
import type { Argument } from '../../platform/write/act.arguments.js'
import { perform } from '../../platform/write/act.js'
import { Taakstelling } from './taakstelling.type.js'
import { legRealisatieVast, legTaakstellingVast } from './vastleggen.service.js'

const TEKST = 1000
const store = { noun: 'taakstelling', type: () => Taakstelling } as const
const VERSIE_VAN_PERIODE: Argument = {
  name: 'versie',
  type: () => Int,
  nullable: true,
  description: 'De versie van de periode die u zag. Vul die in om een cijfer te verbeteren. Niet ingevuld: nieuw.',
}
interface Opgave<I> {
  input: I
  versie?: number | null
}

@InputType()
abstract class CijferVelden {
  @Field(() => ID, { description: 'De gemeente waar het cijfer over gaat.' })
  gemeente!: string
  @Field(() => Int, { description: 'Het jaar waar het cijfer over gaat.' })
  jaar!: number
  @Field(() => Int, { nullable: true, description: 'Het halfjaar, 1 of 2. Leeg: het hele jaar.' })
  halfjaar?: number | null
  @Field(() => Int, { description: 'Het aantal personen.' })
  waarde!: number
  @Field(() => Datum, { description: 'De dag waarop het cijfer is gemeten.' })
  peildatum!: string
  @Field(() => Boolean, { nullable: true, description: 'Was de periode op de peildatum nog niet voorbij?' })
  voorlopig?: boolean | null
  @Tekst(TEKST, 'De bron: document en plaats.')
  bron!: string
  @Tekst(TEKST, 'Een opmerking bij het cijfer.', { nullable: true })
  voetnoot?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Komt het cijfer uit een openbaar document? Niet ingevuld: ja.',
  })
  openbaarVastgesteld?: boolean | null
  @Tekst(TEKST, 'Waarom u een cijfer verbetert. Verplicht bij verbeteren; komt in de geschiedenis.', { nullable: true })
  reden?: string | null
}
@InputType({ description: 'De taakstelling van een gemeente in een periode.' })
export class TaakstellingVastleggenInput extends CijferVelden {
  @Field(() => Int, {
    nullable: true,
    description: 'De achterstand bij het begin. Alleen voor de eerste periode; daarna volgt die uit de cijfers.',
  })
  achterstandVorig?: number | null
}
export const taakstellingVastleggen = perform(store, 'taakstellingVastleggen', {
  description: 'Leg de taakstelling van een periode vast, of verbeter die. Latere achterstanden volgen vanzelf.',
  args: [VERSIE_VAN_PERIODE],
  input: TaakstellingVastleggenInput,
  names: { gemeente },
  run: (w, { input, versie }: Opgave<TaakstellingVastleggenInput>) => legTaakstellingVast(w, input, versie),
})

@InputType({ description: 'Hoeveel statushouders een gemeente in een periode huisvestte.' })
export class RealisatieVastleggenInput extends CijferVelden {}
export const realisatieVastleggen = perform(store, 'realisatieVastleggen', {
  description: 'Leg de realisatie van een periode vast, of verbeter die. Latere achterstanden volgen vanzelf.',
  args: [VERSIE_VAN_PERIODE],
  input: RealisatieVastleggenInput,
  names: { gemeente },
  run: (w, { input, versie }: Opgave<RealisatieVastleggenInput>) => legRealisatieVast(w, input, versie),
})
export const taakstellingActs = [taakstellingVastleggen, realisatieVastleggen]
