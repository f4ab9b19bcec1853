import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { Gebeurtenis } from '../gebruiker/gebeurtenis.type.js'
import { base } from '../platform/graphql/base.type.js'
import { Connection, enumOf, type Page } from '../platform/read/declare/schema.js'
import { Pilot } from '../pilot/pilot.type.js'
import { Actie } from '../taskforce/actie/actie.type.js'
import { PARTNERSOORTEN, type contactpersoon, type partner } from './partner.table.js'
import { Node } from '../platform/read/declare/node.js'

export const PartnerSoort = enumOf(
  'PartnerSoort',
  PARTNERSOORTEN,
  {
    WERK: 'Werk: werk en participatie.',
    WELZIJN: 'Welzijn: welzijnswerk en vrijwilligers.',
    ONDERWIJS: 'Onderwijs: onderwijs en taal.',
    ZORG: 'Zorg: zorg en gezondheid.',
    MAATSCHAPPELIJK_WERK: 'Maatschappelijk werk: hulp bij persoonlijke en sociale problemen.',
    JEUGD_EN_GEZIN: 'Jeugd en gezin: hulp aan kinderen, jongeren en ouders.',
    OPVANG: 'Opvang: opvang van mensen, zoals een azc.',
    BIBLIOTHEEK: 'Bibliotheek: een openbare bibliotheek.',
    GGD: 'GGD: de gemeentelijke gezondheidsdienst.',
    VLUCHTELINGENWERK: 'Vluchtelingenwerk: begeleiding van vluchtelingen.',
    GEMEENTELIJK: 'Dienst van de gemeente: een afdeling van een gemeente.',
    WONEN: 'Woningcorporatie: een organisatie die woningen verhuurt.',
    UITVOERING: 'Uitvoering voor gemeenten: een bedrijf dat de wet uitvoert voor een gemeente.',
    OVERIG: 'Overig: een andere soort organisatie.',
  },
  'Wat voor organisatie een partner is.',
)

@ObjectType({ description: 'Iemand bij een partner met wie u contact kunt opnemen.', implements: Node })
export class Contactpersoon implements Pick<
  typeof contactpersoon.$inferSelect,
  'id' | 'naam' | 'functie' | 'email' | 'telefoon' | 'versie'
> {
  @Field(() => ID, { description: 'Het vaste kenmerk van de contactpersoon.' })
  id!: string
  @Field(() => Int, { description: 'Hoe vaak dit is gewijzigd, plus één.' })
  versie!: number
  @Field(() => String, { description: 'Voornaam en achternaam.' })
  naam!: string
  @Field(() => String, { nullable: true, description: 'Wat de contactpersoon doet bij de partner.' })
  functie!: string | null
  @Field(() => String, { nullable: true, description: 'Het e-mailadres.' })
  email!: string | null
  @Field(() => String, { nullable: true, description: 'Het telefoonnummer.' })
  telefoon!: string | null
  @Field(() => Gemeente, {
    nullable: true,
    description: 'De gemeente waarvoor deze contactpersoon er is. Leeg: voor alle gemeenten.',
  })
  gemeente!: Gemeente | null
}

type Kolommen = 'naam' | 'soort' | 'aliassen' | 'rollen' | 'afgeleid' | 'bron'
@ObjectType({ description: 'Een organisatie die meewerkt aan inburgering in de regio.', implements: Node })
export class Partner extends base('de partner') implements Pick<typeof partner.$inferSelect, Kolommen> {
  @Field(() => String, { description: 'De naam zoals de organisatie die zelf gebruikt.' })
  naam!: string
  @Field(() => PartnerSoort, { description: 'Het soort organisatie.' })
  soort!: (typeof PARTNERSOORTEN)[number]
  @Field(() => [String], { description: 'Andere namen voor dezelfde organisatie.' })
  aliassen!: string[]
  @Field(() => [String], { description: 'Wat de partner doet in de keten.' })
  rollen!: string[]
  @Field(() => Boolean, { description: 'Is de partner nu partij in een ondertekend convenant?' })
  isPartij!: boolean
  @Field(() => Boolean, {
    description: 'Is de partner nu partij in een ondertekend convenant?',
    deprecationReason: 'Vraag isPartij: wie is uitgetreden, ondertekende wel. Dit veld verdwijnt op 2027-07-01.',
  })
  isOndertekenaar!: boolean
  @Field(() => Boolean, { description: 'Is het soort afgeleid uit de naam, omdat de bron het niet zegt?' })
  afgeleid!: boolean
  @Field(() => String, { nullable: true, description: 'De bron: document en plaats.' })
  bron!: string | null
  @Field(() => Partner, {
    nullable: true,
    description:
      'De partner waarmee deze is samengevoegd. U vindt een samengevoegde partner alleen nog met het eigen kenmerk, niet in een lijst. Leeg: niet samengevoegd.',
  })
  opgegaanIn!: Partner | null
  @Field(() => [Gemeente], { description: 'De gemeenten waar de partner werkt, voor zover bekend.' })
  gemeenten!: Gemeente[]
  @Field(() => [Contactpersoon], { description: 'Bij wie u bij deze partner terechtkunt.' })
  contactpersonen!: Contactpersoon[]
  @Connection(() => Actie, 'De acties waarvan deze partner eigenaar is.')
  acties!: Page<Actie>
  @Field(() => [Pilot], { description: 'De pilots waar deze partner aan meedoet.' })
  pilots!: Pilot[]
  @Connection(() => Gebeurtenis, 'Wat er met deze partner is gebeurd.')
  geschiedenis!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op deze partner mag doen.' })
  mag!: string[]
}

@ObjectType({ description: 'Een bekende partner met een naam die lijkt op wat u zoekt.' })
export class PartnerVoorstel {
  @Field(() => ID, { description: 'Het vaste kenmerk van de bekende partner.' })
  partner!: string
  @Field(() => String, { description: 'Hoe de bekende partner heet.' })
  naam!: string
  @Field(() => [String], { description: 'Andere namen voor dezelfde organisatie.' })
  aliassen!: string[]
  @Field(() => Float, { description: 'Hoeveel de namen op elkaar lijken, van 0 tot en met 1.' })
  overeenkomst!: number
}
