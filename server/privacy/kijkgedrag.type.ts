import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { enumOf } from '../platform/read/declare/schema.js'
import { Datum } from '../platform/values/scalars.js'

export const OORDELEN = ['GEWOON', 'VEEL', 'TE_WEINIG_DAGEN'] as const
export const Kijkoordeel = enumOf(
  'Kijkoordeel',
  OORDELEN,
  {
    GEWOON: 'Gewoon: niet meer dan drie keer zoveel dossiers als deze gebruiker anders bekijkt.',
    VEEL: 'Veel: meer dan drie keer zoveel dossiers als deze gebruiker anders bekijkt.',
    TE_WEINIG_DAGEN: 'Te weinig dagen: er is niet te zeggen wat gewoon is. Dat is iets anders dan gewoon.',
  },
  'Of iemand op een dag veel meer dossiers bekeek dan anders.',
)
@ObjectType({ description: 'Hoeveel een gebruiker op een dag bekeek.' })
export class Kijkdag {
  @Field(() => Datum, { description: 'De dag, in Nederland.' })
  dag!: string
  @Field(() => Int, { description: 'Het aantal verschillende dossiers.' })
  dossiers!: number
  @Field(() => Int, { description: 'Hoe vaak er gegevens van een persoon zijn gelezen.' })
  keren!: number
  @Field(() => Int, { description: 'Hoe vaak daarvan voor 7 uur, vanaf 19 uur of in het weekend.' })
  buitenTijd!: number
  @Field(() => Int, { description: 'Hoe vaak daarvan buiten de eigen caseload, waarneming en team.' })
  buitenCaseload!: number
  @Field(() => Int, { description: 'Van hoeveel keren niet is vastgelegd in wiens caseload de persoon was.' })
  caseloadOnbekend!: number
  @Field(() => Kijkoordeel, { description: 'Of dit meer is dan anders.' })
  oordeel!: (typeof OORDELEN)[number]
  @Field(() => Float, {
    nullable: true,
    description:
      'De mediaan: het middelste aantal dossiers van de dagen waarop deze gebruiker keek, van de 20 werkdagen ervoor. Leeg: te weinig dagen.',
  })
  mediaan!: number | null
  @Field(() => Int, { description: 'Op hoeveel van de 20 werkdagen ervoor deze gebruiker keek.' })
  dagenBekend!: number
}
@ObjectType({ description: 'Wat één gebruiker in een periode bekeek.' })
export class Kijkgebruiker {
  @Field(() => Gebruiker, { nullable: true, description: 'De gebruiker. Leeg: niet zichtbaar voor u.' })
  gebruiker!: Gebruiker | null
  @Field(() => String, { description: 'Het kenmerk van de gebruiker, voor het filter van leesregels.' })
  gebruikerId!: string
  @Field(() => Boolean, {
    description: 'Is er iets opvallends: buiten werktijd, buiten de caseload, of veel meer dan anders?',
  })
  opvallend!: boolean
  @Field(() => Boolean, {
    description: 'Is er iets niet te zeggen: te weinig dagen, of niet vastgelegd in wiens caseload iemand was?',
  })
  onzeker!: boolean
  @Field(() => [Kijkdag], { description: 'De dagen waarop er is gekeken, de laatste eerst.' })
  dagen!: Kijkdag[]
}
@ObjectType({ description: 'Wat er in een periode in de eigen gemeente is bekeken, door wie, en wat daaraan opvalt.' })
export class Kijkgedrag {
  @Field(() => Datum, { description: 'De eerste dag.' })
  vanafDatum!: string
  @Field(() => Datum, { description: 'De laatste dag.' })
  totDatum!: string
  @Field(() => [Kijkgebruiker], { description: 'Wie er keek, met wat opvalt eerst.' })
  gebruikers!: Kijkgebruiker[]
}
