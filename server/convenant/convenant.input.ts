// What an act on a convenant needs. Absent = untouched, null = cleared; status is never an input.
import { Field, ID, InputType } from 'type-graphql'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'

const NAAM = 200
const LANG = 5000
const REDEN = 1000
const DATUM = { nullable: true } as const

@InputType()
abstract class ConvenantVelden {
  @Tekst(LANG, 'Uitleg bij het convenant.', { nullable: true })
  toelichting?: string | null
  @Field(() => Datum, { ...DATUM, description: 'De laatste dag waarop het convenant geldt.' })
  einddatum?: string | null
  @Tekst(NAAM, 'De bron: document en plaats.', { nullable: true })
  bron?: string | null
}
@InputType({ description: 'Een nieuw convenant. Het begint als concept.' })
export class ConvenantToevoegenInput extends ConvenantVelden {
  @Tekst(NAAM, 'Hoe het convenant heet.')
  titel!: string
}
@InputType({ description: 'Wijzigingen in een convenant. Wat u niet noemt, blijft zoals het is.' })
export class ConvenantWijzigenInput extends ConvenantVelden {
  @Tekst(NAAM, 'Hoe het convenant heet.', { nullable: true })
  titel?: string | null
}
@InputType({ description: 'De ondertekening van een convenant.' })
export class ConvenantOndertekenenInput {
  @Field(() => Datum, { description: 'De dag van ondertekenen. Alle partijen treden op die dag toe.' })
  ondertekeningsdatum!: string
}
@InputType({ description: 'Het einde van een convenant.' })
export class ConvenantBeeindigenInput {
  @Field(() => Datum, { description: 'De laatste dag waarop het convenant geldt.' })
  einddatum!: string
  @Tekst(REDEN, 'Waarom het convenant eindigt.')
  reden!: string
}

@InputType({ description: 'Een partij die toetreedt: een gemeente of een partner.' })
export class PartnerToetredenInput {
  @Field(() => ID, { nullable: true, description: 'De gemeente die toetreedt.' })
  gemeente?: string | null
  @Field(() => ID, { nullable: true, description: 'De partner die toetreedt.' })
  partner?: string | null
  @Tekst(NAAM, 'Wie namens de partij tekent.', { nullable: true })
  vertegenwoordiger?: string | null
  @Field(() => Datum, {
    ...DATUM,
    description: 'De dag van toetreden. Leeg laten zolang het convenant een concept is.',
  })
  toetredingsdatum?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Bevestig dat deze partij later toetreedt en het convenant niet op de eerste dag tekende.',
  })
  bevestigLatereToetreding?: boolean | null
}
@InputType({ description: 'Een partij die vertrekt.' })
export class PartnerUittredenInput {
  @Field(() => ID, { description: 'De partij: het kenmerk uit de lijst met partijen.' })
  partij!: string
  @Field(() => Datum, { description: 'De laatste dag waarop de partij meedoet.' })
  uittredingsdatum!: string
  @Tekst(REDEN, 'Waarom de partij vertrekt.')
  reden!: string
}

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
@InputType({ description: 'Wijzigingen in een afspraak. Wat u niet noemt, blijft zoals het is.' })
export class AfspraakWijzigenInput extends AfspraakVelden {
  @Field(() => ID, { description: 'De afspraak die wijzigt.' })
  afspraak!: string
  @Tekst(LANG, 'De afspraak zelf.', { nullable: true })
  tekst?: string | null
}
@InputType({ description: 'De afspraak die weg mag.' })
export class AfspraakVerwijderenInput {
  @Field(() => ID, { description: 'Welke afspraak weg mag: het kenmerk uit het convenant.' })
  afspraak!: string
}
