import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Partner } from '../../partner/partner.type.js'
import { Gebruiker } from '../../gebruiker/gebruiker.type.js'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Gebeurtenis } from '../../gebruiker/gebeurtenis.type.js'
import { base } from '../../platform/graphql/base.type.js'
import { Connection, enumOf, type Page } from '../../platform/read/declare/schema.js'
import { Datum } from '../../platform/values/scalars.js'
import { Tekst } from '../../platform/values/input.js'
import { Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { Actie } from '../actie/actie.type.js'
import { ERNSTEN, KNELPUNT_STATUSSEN, THEMAS, type knelpunt } from './knelpunt.table.js'
import { LANG } from '../tekst.js'
import { Node } from '../../platform/read/declare/node.js'

export const Thema = enumOf(
  'Thema',
  THEMAS,
  {
    SCHOLEN: 'Scholen: scholen en kinderopvang.',
    ZORG: 'Zorg: zorg, hulp en begeleiding.',
    INBURGERING: 'Inburgering: inburgering en inburgeringstrajecten.',
    OVERIG: 'Overig: een ander onderwerp.',
  },
  'Het onderwerp van een knelpunt.',
)
export const Ernst = enumOf(
  'Ernst',
  ERNSTEN,
  {
    LAAG: 'Laag: kan wachten.',
    GEMIDDELD: 'Gemiddeld: vraagt aandacht.',
    HOOG: 'Hoog: vraagt nu aandacht.',
  },
  'Hoe dringend een knelpunt is.',
)
export const KnelpuntStatus = enumOf(
  'KnelpuntStatus',
  KNELPUNT_STATUSSEN,
  {
    GEMELD: 'Gemeld: nog niet bekeken.',
    IN_ONDERZOEK: 'In onderzoek: de taskforce zoekt uit wat er speelt.',
    ACTIE_LOOPT: 'Actie loopt: er loopt een actie.',
    GEPARKEERD: 'Geparkeerd: voorlopig niet.',
    OPGELOST: 'Opgelost: het knelpunt is er niet meer.',
    AFGEWEZEN: 'Afgewezen: hier doet de taskforce niets mee.',
  },
  'Hoe het met een knelpunt staat.',
)

/** Plain fields that people fill in: written here once, for the answer and for the inputs. */
@ObjectType()
@InputType()
export abstract class KnelpuntVelden implements Partial<typeof knelpunt.$inferSelect> {
  @Tekst(LANG, 'Uitleg bij het knelpunt.', { nullable: true })
  omschrijving?: string | null
}

type Kolommen =
  'code' | 'thema' | 'titel' | 'zichtbaarheid' | 'melddatum' | 'ernst' | 'status' | 'resultaat' | 'afgeleid' | 'bron'
@ObjectType({ description: 'Iets wat inburgering in de weg zit. Gaat nooit over een persoon.', implements: Node })
export class Knelpunt
  extends base('het knelpunt', KnelpuntVelden)
  implements Pick<typeof knelpunt.$inferSelect, Kolommen>
{
  @Field(() => String, { description: 'De code waarmee u het knelpunt noemt, bijvoorbeeld K-4F7Q. Uniek in de regio.' })
  code!: string
  @Field(() => Thema, { description: 'Het onderwerp waar het knelpunt onder valt.' })
  thema!: (typeof THEMAS)[number]
  @Field(() => String, { description: 'Waar het knelpunt over gaat, in het kort.' })
  titel!: string
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente waar het speelt. Leeg: de hele regio.' })
  gemeente!: Gemeente | null
  @Field(() => Zichtbaarheid, { description: 'Wie het knelpunt ziet.' })
  zichtbaarheid!: 'GEMEENTE' | 'REGIO' | 'PARTNERS'
  @Field(() => Partner, { nullable: true, description: 'De partner die het meldde.' })
  melder!: Partner | null
  @Field(() => Gebruiker, { nullable: true, description: 'Wie het invoerde. Leeg als u die gebruiker niet mag zien.' })
  gemeldDoor!: Gebruiker | null
  @Field(() => Boolean, { description: 'Is bekend wie het invoerde, ook als u niet mag zien wie?' })
  heeftGemeldDoor!: boolean
  @Field(() => Datum, { nullable: true, description: 'De dag van de melding. Leeg als die niet bekend is.' })
  melddatum!: string | null
  @Field(() => Ernst, { nullable: true, description: 'Hoe ernstig het is. Leeg: nog niet beoordeeld.' })
  ernst!: (typeof ERNSTEN)[number] | null
  @Field(() => KnelpuntStatus, { description: 'Hoe het ervoor staat.' })
  status!: (typeof KNELPUNT_STATUSSEN)[number]
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie het knelpunt trekt. Leeg als u die gebruiker niet mag zien.',
  })
  eigenaar!: Gebruiker | null
  @Field(() => Boolean, { description: 'Is er iemand die het knelpunt trekt, ook als u niet mag zien wie?' })
  heeftEigenaar!: boolean
  @Connection(() => Actie, 'De acties bij dit knelpunt.')
  acties!: Page<Actie>
  @Field(() => [Gebruiker], { description: 'Wie dit knelpunt volgt, voor zover u die gebruikers mag zien.' })
  volgers!: Gebruiker[]
  @Field(() => Boolean, { description: 'Volgt u dit knelpunt?' })
  volgIk!: boolean
  @Field(() => Int, {
    nullable: true,
    description: 'Hoeveel dagen het open staat, of open stond. Leeg als de dag van de melding niet bekend is.',
  })
  dagenOpen!: number | null
  @Field(() => String, { nullable: true, description: 'Hoe het is opgelost.' })
  resultaat!: string | null
  @Field(() => Boolean, { description: 'Is dit knelpunt afgeleid uit een bron, in plaats van gemeld?' })
  afgeleid!: boolean
  @Field(() => String, { nullable: true, description: 'De bron: document en plaats.' })
  bron!: string | null
  @Connection(() => Gebeurtenis, 'Wat er met dit knelpunt is gebeurd.')
  geschiedenis!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op dit knelpunt mag doen.' })
  mag!: string[]
}
