// What an act on a knelpunt needs. Absent = untouched, null = cleared; status is never an input.
import { Field, ID, InputType } from 'type-graphql'
import { Tekst } from '../../platform/values/input.js'
import { WIDEN, Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import type { ERNSTEN, THEMAS } from './knelpunt.table.js'
import { Ernst, KnelpuntVelden, Thema } from './knelpunt.type.js'
import { Bevestiging, REDEN, TITEL } from '../tekst.js'
import type { Zichtbaarheid as ZichtbaarheidWaarde } from '../plaats.rules.js'

@InputType({ description: 'Een nieuw knelpunt.' })
export class KnelpuntMeldenInput extends KnelpuntVelden {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Field(() => Thema, { description: 'Het onderwerp waar het knelpunt onder valt.' })
  thema!: (typeof THEMAS)[number]
  @Tekst(TITEL, 'Waar het knelpunt over gaat, in het kort.')
  titel!: string
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waar het speelt. Niet ingevuld: uw eigen gemeente. Leeg (null): de hele regio.',
  })
  gemeente?: string | null
  @Field(() => Zichtbaarheid, {
    nullable: true,
    description: 'Wie het ziet. Niet ingevuld: uw gemeente, de regio of de partners, naar wie u bent.',
  })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => ID, { nullable: true, description: 'De partner die het meldt.' })
  melder?: string | null
  @Field(() => Ernst, { nullable: true, description: 'Hoe ernstig het is. Niet ingevuld: nog niet beoordeeld.' })
  ernst?: (typeof ERNSTEN)[number] | null
}

@InputType({ description: 'Wijzigingen in een knelpunt. Wat u niet noemt, blijft zoals het is.' })
export class KnelpuntWijzigenInput extends KnelpuntVelden {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Field(() => Thema, { nullable: true, description: 'Het onderwerp waar het knelpunt onder valt.' })
  thema?: (typeof THEMAS)[number] | null
  @Tekst(TITEL, 'Waar het knelpunt over gaat, in het kort.', { nullable: true })
  titel?: string | null
  @Field(() => Zichtbaarheid, { nullable: true, description: `Wie het ziet. ${WIDEN}` })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => Ernst, { nullable: true, description: 'Hoe ernstig het is.' })
  ernst?: (typeof ERNSTEN)[number] | null
  @Field(() => ID, { nullable: true, description: 'Wie het knelpunt trekt.' })
  eigenaar?: string | null
}

@InputType('KnelpuntAfhandelenInput', { description: 'Hoe het knelpunt is opgelost.' })
export class AfhandelenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(REDEN, 'Hoe het is opgelost.')
  resultaat!: string
}

@InputType({ description: 'De reden van een handeling.' })
export class RedenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(REDEN, 'Waarom u dit doet. Anderen lezen dit terug.')
  reden!: string
}
