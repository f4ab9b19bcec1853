// Who looked at whom, as a reader of the log meets it. No name of a person stands in it: a dossier is told by its code.
import { Field, ID, ObjectType } from 'type-graphql'
import type { Doel } from '../beleid.js'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { Connection, enumOf, type Page } from '../platform/read/declare/schema.js'
import { WEGEN } from '../platform/read/log/leesvraag.table.js'
import { DateTime, Datum } from '../platform/values/scalars.js'

export const LEESDOELEN = [
  'BEGELEIDING',
  'INTAKE',
  'TERMIJNBEWAKING',
  'VERWIJZING',
  'TOEZICHT',
  'INZAGEVERZOEK',
] as const satisfies readonly Doel[]
export const Leesdoel = enumOf(
  'Leesdoel',
  LEESDOELEN,
  {
    BEGELEIDING: 'Begeleiding: om de persoon te begeleiden.',
    INTAKE: 'Intake: voor de brede intake.',
    TERMIJNBEWAKING: 'Termijnbewaking: om te zien of termijnen worden gehaald.',
    VERWIJZING: 'Verwijzing: om de persoon naar een partner te verwijzen.',
    TOEZICHT: 'Toezicht: om te controleren of met gegevens goed wordt omgegaan.',
    INZAGEVERZOEK: 'Inzageverzoek: omdat de persoon zelf om inzage vraagt.',
  },
  'Waarvoor iemand naar personen kijkt.',
)
export const Leesweg = enumOf(
  'Leesweg',
  WEGEN,
  {
    VRAAG: 'Scherm of vraag: gelezen in het portaal, of met een eigen vraag aan de API.',
    TOKEN: 'Token: opgehaald door een programma.',
    BESTAND: 'Bestand: opgeslagen als PDF of ander bestand.',
  },
  'Langs welke weg gegevens van een persoon zijn gelezen.',
)

@ObjectType({ description: 'Eén keer dat iemand gegevens van één persoon te zien kreeg.' })
export class Leesregel {
  @Field(() => ID, { description: 'Het vaste kenmerk van de regel.' })
  id!: string
  @Field(() => DateTime, { description: 'Wanneer de gegevens zijn gelezen.' })
  moment!: string
  @Field(() => Datum, { description: 'De dag waarop de gegevens zijn gelezen, in Nederland.' })
  dag!: string
  @Field(() => Gebruiker, { nullable: true, description: 'Wie de gegevens las. Leeg: niet zichtbaar voor u.' })
  door!: Gebruiker | null
  @Field(() => String, { nullable: true, description: 'De code van het dossier. Leeg: niet zichtbaar voor u.' })
  dossiercode!: string | null
  @Field(() => Gemeente, { description: 'De gemeente waarvan de gegevens op dat moment waren.' })
  gemeente!: Gemeente
  @Field(() => Leesdoel, { description: 'Waarvoor er is gekeken.' })
  doel!: Doel
  @Field(() => String, {
    nullable: true,
    description: 'De reden die is gegeven, als de persoon voor een bepaalde tijd mocht worden ingezien.',
  })
  reden!: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'Het scherm of de vraag, zoals het programma die noemt, uit een vaste lijst van namen. anders: een eigen naam.',
  })
  operatie!: string | null
  @Field(() => String, { description: 'Het scherm of de vraag in woorden.' })
  scherm!: string
  @Field(() => Leesweg, { nullable: true, description: 'Langs welke weg er is gelezen.' })
  weg!: (typeof WEGEN)[number] | null
  @Field(() => [String], { nullable: true, description: 'Naar welke gegevens is gevraagd.' })
  velden!: string[] | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Was de persoon toen in de caseload van wie keek? Een waarneming of een team telt hier niet mee. Leeg: dat is niet vastgelegd.',
  })
  inCaseload!: boolean | null
}
@ObjectType({ description: 'Een dossier, alleen met wat nodig is om te zien wie erin keek. Zonder naam.' })
export class Leesdossier {
  @Field(() => String, { description: 'De code van het dossier.' })
  dossiercode!: string
  @Field(() => Gemeente, { description: 'De gemeente van het dossier.' })
  gemeente!: Gemeente
  @Connection(() => Leesregel, 'Wie in dit dossier keek, de laatste keer eerst.')
  leesregels!: Page<Leesregel>
}
