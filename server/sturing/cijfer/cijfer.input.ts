// A figure as a person states it.
import { Field, Float, InputType } from 'type-graphql'
import { Tekst } from '../../platform/values/input.js'
import { Datum } from '../../platform/values/scalars.js'
import type { EENHEDEN, REDENEN_GEEN_WAARDE } from './cijfer.kolommen.js'
import { Eenheid, RedenGeenWaarde } from './cijfer.type.js'

const TEKST = 1000

@InputType({ description: 'Een cijfer met zijn bron. Onbekend is iets anders dan nul.' })
export class CijferInput {
  @Field(() => Float, { nullable: true, description: 'De waarde. Leeg: zeg bij redenGeenWaarde waarom.' })
  waarde?: number | null
  @Field(() => RedenGeenWaarde, { nullable: true, description: 'Waarom er geen waarde is.' })
  redenGeenWaarde?: (typeof REDENEN_GEEN_WAARDE)[number] | null
  @Field(() => Eenheid, { description: 'Waarin het cijfer is geteld.' })
  eenheid!: (typeof EENHEDEN)[number]
  @Field(() => Datum, {
    description: 'De dag waarop het cijfer is gemeten. Zonder waarde: de dag waarop u dat in de bron zag.',
  })
  peildatum!: string
  @Field(() => Boolean, { nullable: true, description: 'Was de periode op de peildatum nog niet voorbij?' })
  voorlopig?: boolean | null
  @Tekst(TEKST, 'De bron: document en plaats.')
  bron!: string
  @Tekst(TEKST, 'Een opmerking bij het cijfer.', { nullable: true })
  voetnoot?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Komt het cijfer uit een openbaar document?' })
  openbaarVastgesteld?: boolean | null
}
