import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Partner } from '../../partner/partner.type.js'
import { Gebruiker } from '../../gebruiker/gebruiker.type.js'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Gebeurtenis } from '../../gebruiker/gebeurtenis.type.js'
import { base } from '../../platform/graphql/base.type.js'
import { Connection, enumOf, type Page } from '../../platform/read/declare/schema.js'
import { DateTime, Datum } from '../../platform/values/scalars.js'
import { Tekst } from '../../platform/values/input.js'
import { Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { ACTIE_STATUSSEN } from '../../platform/values/work.js'
import { type actie } from './actie.table.js'
import { Knelpunt } from '../knelpunt/knelpunt.type.js'
import { LANG } from '../tekst.js'
import { Node } from '../../platform/read/declare/node.js'

export const ActieStatus = enumOf(
  'ActieStatus',
  ACTIE_STATUSSEN,
  {
    OPEN: 'Open: nog niet gestart.',
    BEZIG: 'Bezig: er wordt aan gewerkt.',
    GEBLOKKEERD: 'Geblokkeerd: kan niet verder. De blokkade zegt waarom.',
    GEREED: 'Klaar: er hoeft niets meer te gebeuren.',
    VERVALLEN: 'Vervallen: gaat niet door.',
  },
  'Hoe het met een actie staat.',
)

@ObjectType({ description: 'Waarom een actie niet verder kan.' })
export class Blokkade {
  @Field(() => String, { description: 'Waarop of op wie de actie wacht.' })
  wachtenOp!: string
  @Field(() => String, { description: 'Wanneer de blokkade voorbij is.' })
  opgehevenAls!: string
  @Field(() => Datum, { description: 'De dag waarop de blokkade begon.' })
  sindsDatum!: string
}

/** Plain fields that people fill in: written here once, for the answer and for the inputs. */
@ObjectType()
@InputType()
export abstract class ActieVelden implements Partial<typeof actie.$inferSelect> {
  @Tekst(LANG, 'Uitleg bij de actie.', { nullable: true })
  omschrijving?: string | null
}

type Kolommen =
  | 'code'
  | 'titel'
  | 'zichtbaarheid'
  | 'streefdatum'
  | 'keerUitgesteld'
  | 'status'
  | 'blokkade'
  | 'resultaat'
  | 'gereedOp'
  | 'bron'
  | 'heeftKnelpunt'
@ObjectType({ description: 'Wat iemand doet aan een of meer knelpunten.', implements: Node })
export class Actie extends base('de actie', ActieVelden) implements Pick<typeof actie.$inferSelect, Kolommen> {
  @Field(() => String, { description: 'De code waarmee u de actie noemt, bijvoorbeeld A-4F7Q. Uniek in de regio.' })
  code!: string
  @Field(() => String, { description: 'Wat er gaat gebeuren, in het kort.' })
  titel!: string
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente waarvoor de actie is. Leeg: de hele regio.' })
  gemeente!: Gemeente | null
  @Field(() => Zichtbaarheid, { description: 'Wie de actie ziet.' })
  zichtbaarheid!: 'GEMEENTE' | 'REGIO' | 'PARTNERS'
  @Field(() => [Knelpunt], { description: 'De knelpunten waar de actie bij hoort, voor zover u ze mag zien.' })
  knelpunten!: Knelpunt[]
  @Field(() => Boolean, { description: 'Hoort de actie bij een knelpunt, ook als dat niet met u is gedeeld?' })
  heeftKnelpunt!: boolean
  @Field(() => Gebruiker, { nullable: true, description: 'Wie de actie doet. Leeg als u die gebruiker niet mag zien.' })
  eigenaar!: Gebruiker | null
  @Field(() => Boolean, {
    description:
      'Kan de eigenaar niet meer inloggen, of heeft die vandaag geen rol? Nee als u die gebruiker niet mag zien.',
  })
  eigenaarIsWeg!: boolean
  @Field(() => Boolean, { description: 'Is er iemand die de actie doet, ook als u niet mag zien wie?' })
  heeftEigenaar!: boolean
  @Field(() => Partner, { nullable: true, description: 'De partner die de actie doet.' })
  eigenaarPartner!: Partner | null
  @Field(() => [Partner], { description: 'Partners die meewerken.' })
  medeEigenaren!: Partner[]
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de actie klaar moet zijn.' })
  streefdatum!: string | null
  @Field(() => Int, { description: 'Hoe vaak de streefdatum is verschoven.' })
  keerUitgesteld!: number
  @Field(() => ActieStatus, { description: 'Hoe het ervoor staat.' })
  status!: (typeof ACTIE_STATUSSEN)[number]
  @Field(() => Boolean, { description: 'Is de streefdatum voorbij terwijl de actie nog niet klaar is?' })
  isTeLaat!: boolean
  @Field(() => Blokkade, {
    nullable: true,
    description: 'Waarom de actie niet verder kan. Leeg als er niets in de weg staat.',
  })
  blokkade!: Blokkade | null
  @Field(() => String, { nullable: true, description: 'Wat de actie opleverde.' })
  resultaat!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Het moment waarop de actie klaar was.' })
  gereedOp!: string | null
  @Field(() => String, { nullable: true, description: 'De bron: document en plaats.' })
  bron!: string | null
  @Connection(() => Gebeurtenis, 'Wat er met deze actie is gebeurd.')
  geschiedenis!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op deze actie mag doen.' })
  mag!: string[]
}
