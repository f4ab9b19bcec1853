import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../../gebruiker/gebruiker.type.js'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Node } from '../../platform/read/declare/node.js'
import { enumOf } from '../../platform/read/declare/schema.js'
import { DateTime } from '../../platform/values/scalars.js'
import { Inburgeraar } from '../inburgeraar.type.js'

export const INZAGESOORTEN = ['DOSSIERINZAGE', 'NOODINZAGE'] as const
export const Inzagesoort = enumOf(
  'Inzagesoort',
  INZAGESOORTEN,
  {
    DOSSIERINZAGE: 'Dossierinzage: de regiocoördinator, waar de gemeente dat toestaat.',
    NOODINZAGE: 'Noodinzage: een privacy officer van de gemeente.',
  },
  'Waarom iemand een dossier tijdelijk mag zien.',
)
export const INZAGESTATUSSEN = ['LOOPT', 'VOORBIJ'] as const
export const Inzagestatus = enumOf(
  'Inzagestatus',
  INZAGESTATUSSEN,
  { LOOPT: 'Loopt: het dossier is nu te zien.', VOORBIJ: 'Voorbij: het dossier is niet meer te zien.' },
  'Hoe het nu met een inzage staat.',
)

@ObjectType({
  description:
    'Iemand mag één dossier een tijd zien, hoogstens een uur, met een reden. Een inzage eindigt vanzelf en wordt nooit gewijzigd.',
  implements: Node,
})
export class Inzage {
  @Field(() => ID, { description: 'Het vaste kenmerk van de inzage.' })
  id!: string
  @Field(() => String, { description: 'De code van het dossier.' })
  dossiercode!: string
  @Field(() => Gemeente, { description: 'De gemeente van het dossier toen de inzage begon.' })
  gemeente!: Gemeente
  @Field(() => Inzagesoort, { description: 'Waarom dit mag.' })
  soort!: (typeof INZAGESOORTEN)[number]
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie het dossier mag zien. Leeg als u die persoon niet mag zien.',
  })
  gebruiker!: Gebruiker | null
  @Field(() => DateTime, { description: 'Vanaf wanneer het dossier te zien is.' })
  van!: string
  @Field(() => DateTime, { description: 'Tot wanneer het dossier te zien is.' })
  tot!: string
  @Field(() => String, { description: 'Waarom het nodig is.' })
  reden!: string
  @Field(() => Inzagestatus, { description: 'Hoe het nu met de inzage staat.' })
  status!: (typeof INZAGESTATUSSEN)[number]
  @Field(() => Inburgeraar, {
    nullable: true,
    description: 'Het dossier, zolang u het mag zien. Wie dit opvraagt, kijkt in het dossier.',
  })
  inburgeraar!: Inburgeraar | null
}
