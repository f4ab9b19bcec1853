// What an act on a partner needs. Absent = untouched, null = cleared.
import { Field, ID, InputType, Int } from 'type-graphql'
import { Tekst } from '../platform/values/input.js'
import type { PARTNERSOORTEN } from './partner.table.js'
import { PartnerSoort } from './partner.type.js'

/** the longest name of a partner */
export const NAAM = 200
type Soort = (typeof PARTNERSOORTEN)[number]

@InputType()
abstract class PartnerVelden {
  @Tekst(NAAM, 'Andere namen voor dezelfde organisatie.', { nullable: true, lijst: true })
  aliassen?: string[] | null
  @Tekst(NAAM, 'Wat de partner doet in de keten.', { nullable: true, lijst: true })
  rollen?: string[] | null
  @Field(() => [ID], { nullable: true, description: 'De gemeenten waar de partner werkt.' })
  gemeenten?: string[] | null
}

@InputType({ description: 'Een nieuwe partner.' })
export class PartnerToevoegenInput extends PartnerVelden {
  @Tekst(NAAM, 'De naam zoals de organisatie die zelf gebruikt.')
  naam!: string
  @Field(() => PartnerSoort, { description: 'Het soort organisatie.' })
  soort!: Soort
  @Field(() => Boolean, {
    nullable: true,
    description: 'Bevestig dat dit een andere organisatie is dan een partner met een naam die erop lijkt.',
  })
  bevestigNieuwePartner?: boolean | null
}

@InputType({ description: 'Een dubbele partner die opgaat in een andere.' })
export class PartnerSamenvoegenInput {
  @Field(() => ID, { description: 'De dubbele partner. Alles wat eraan hangt, gaat mee.' })
  partner!: string
  @Field(() => Int, { description: 'De versie van de dubbele partner die u zag.' })
  partnerVersie!: number
}

@InputType({ description: 'Wijzigingen in een partner. Wat u niet noemt, blijft zoals het is.' })
export class PartnerWijzigenInput extends PartnerVelden {
  @Tekst(NAAM, 'De naam zoals de organisatie die zelf gebruikt.', { nullable: true })
  naam?: string | null
  @Field(() => PartnerSoort, { nullable: true, description: 'Het soort organisatie.' })
  soort?: Soort | null
}

@InputType()
abstract class ContactVelden {
  @Tekst(NAAM, 'Wat de contactpersoon doet bij de partner.', { nullable: true })
  functie?: string | null
  @Tekst(NAAM, 'Het e-mailadres.', {
    nullable: true,
    allows: { kinds: ['EMAIL'], because: 'collega’s bij de gemeenten schrijven de contactpersoon aan' },
  })
  email?: string | null
  @Tekst(40, 'Het telefoonnummer.', {
    nullable: true,
    allows: { kinds: ['TELEFOON'], because: 'collega’s bij de gemeenten bellen de contactpersoon' },
  })
  telefoon?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waarvoor deze contactpersoon er is. Leeg: voor alle gemeenten.',
  })
  gemeente?: string | null
}

@InputType({ description: 'Een nieuwe contactpersoon.' })
export class ContactpersoonToevoegenInput extends ContactVelden {
  @Tekst(NAAM, 'Voornaam en achternaam.')
  naam!: string
}

@InputType({ description: 'Wijzigingen in een contactpersoon. Wat u niet noemt, blijft zoals het is.' })
export class ContactpersoonWijzigenInput extends ContactVelden {
  @Tekst(NAAM, 'Voornaam en achternaam.', { nullable: true })
  naam?: string | null
}
