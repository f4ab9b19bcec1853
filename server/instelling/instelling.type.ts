import { Field, ObjectType } from 'type-graphql'
import { Gebeurtenis } from '../gebruiker/gebeurtenis.type.js'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { base } from '../platform/graphql/base.type.js'
import { Node } from '../platform/read/declare/node.js'
import { Connection, enumOf, type Page } from '../platform/read/declare/schema.js'
import { DateTime, Datum } from '../platform/values/scalars.js'
import { INSTELLING_STANDEN, INSTELLING_STATUSSEN, type instelling } from './instelling.table.js'

export const InstellingStatus = enumOf(
  'InstellingStatus',
  INSTELLING_STATUSSEN,
  {
    VOORGESTELD: 'Voorgesteld: wacht op een tweede persoon van de gemeente. De oude waarde geldt nog.',
    GELDIG: 'Vastgelegd: geldt vanaf de dag die erbij staat.',
    AFGEWEZEN: 'Afgewezen: het voorstel gaat niet door.',
    VERLOPEN: 'Verlopen: niemand besloot op tijd. Het voorstel gaat niet door.',
    VERVALLEN:
      'Vervallen: daarna is besloten om dossiers dicht te houden. Opnieuw openen vraagt weer een tweede persoon.',
  },
  'Hoe het met een keuze voor een instelling staat.',
  [INSTELLING_STANDEN],
)

type Kolommen = 'code' | 'waarde' | 'vanafDatum' | 'reden' | 'verlooptDatum' | 'beslotenOp' | 'afwijsreden'
@ObjectType({
  description: 'Een keuze voor een instelling: wat, vanaf wanneer, waarom en door wie. Een andere keuze komt erbij.',
  implements: Node,
})
export class Instelling extends base('de keuze') implements Pick<typeof instelling.$inferSelect, Kolommen> {
  @Field(() => String, { description: 'Welke instelling het is.' })
  code!: string
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente waarvoor het geldt. Leeg: de hele regio.' })
  gemeente!: Gemeente | null
  @Field(() => String, {
    description: 'De waarde: JA of NEE, een getal, of een van de keuzes. NIET_INGESTELD: het getal is niet bekend.',
  })
  waarde!: string
  @Field(() => Datum, { description: 'De eerste dag waarop de waarde geldt.' })
  vanafDatum!: string
  @Field(() => String, { description: 'Waarom hiervoor is gekozen.' })
  reden!: string
  @Field(() => InstellingStatus, { description: 'Hoe het met deze keuze staat.' })
  status!: (typeof INSTELLING_STATUSSEN)[number]
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie dit koos of voorstelde. Leeg als u die persoon niet mag zien, of als het uit een document komt.',
  })
  door!: Gebruiker | null
  @Field(() => Datum, {
    nullable: true,
    description: 'De laatste dag om over een voorstel te besluiten. Leeg: er was geen tweede persoon nodig.',
  })
  verlooptDatum!: string | null
  @Field(() => Gebruiker, {
    nullable: true,
    description:
      'Wie het voorstel bevestigde of afwees. Leeg als er nog niet is besloten, of als u die persoon niet mag zien.',
  })
  beslotenDoor!: Gebruiker | null
  @Field(() => DateTime, { nullable: true, description: 'Wanneer erover is besloten. Leeg: nog niet.' })
  beslotenOp!: string | null
  @Field(() => String, { nullable: true, description: 'Waarom een voorstel is afgewezen.' })
  afwijsreden!: string | null
  @Connection(() => Gebeurtenis, 'Wat er met deze keuze is gebeurd.')
  geschiedenis!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op deze keuze mag doen.' })
  mag!: string[]
}
