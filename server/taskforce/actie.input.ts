// What an act on an actie needs. Absent = untouched, null = cleared; status is never an input.
import { Field, ID, InputType } from 'type-graphql'
import { Tekst } from '../platform/invoer.js'
import { Datum } from '../platform/scalars.js'
import { Zichtbaarheid } from '../platform/zichtbaarheid.type.js'
import { Bevestigbaar, LANG, REDEN, TITEL } from './knelpunt.input.js'
import type { Zichtbaarheid as ZichtbaarheidWaarde } from './plaats.rules.js'

@InputType()
abstract class Eigenaren extends Bevestigbaar {
  @Field(() => ID, { nullable: true, description: 'Wie de actie doet.' })
  eigenaar?: string | null
  @Field(() => ID, { nullable: true, description: 'De partner die de actie doet.' })
  eigenaarPartner?: string | null
  @Field(() => [ID], { nullable: true, description: 'Partners die meewerken.' })
  medeEigenaren?: string[] | null
}

@InputType({ description: 'Een nieuwe actie.' })
export class ActieToevoegenInput extends Eigenaren {
  @Tekst(TITEL, 'Wat er gaat gebeuren, in het kort.')
  titel!: string
  @Tekst(LANG, 'Uitleg bij de actie.', { nullable: true })
  omschrijving?: string | null
  @Field(() => [ID], { nullable: true, description: 'De knelpunten waar de actie bij hoort.' })
  knelpunten?: string[] | null
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waarvoor de actie is. Niet ingevuld: uw eigen gemeente. Leeg (null): de hele regio.',
  })
  gemeente?: string | null
  @Field(() => Zichtbaarheid, {
    nullable: true,
    description: 'Wie de actie ziet. Met een partner als eigenaar altijd PARTNERS.',
  })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de actie klaar moet zijn.' })
  streefdatum?: string | null
}

@InputType({ description: 'Wijzigingen in een actie. Wat u niet noemt, blijft zoals het is.' })
export class ActieWijzigenInput extends Eigenaren {
  @Tekst(TITEL, 'Wat er gaat gebeuren, in het kort.', { nullable: true })
  titel?: string | null
  @Tekst(LANG, 'Uitleg bij de actie.', { nullable: true })
  omschrijving?: string | null
  @Field(() => [ID], { nullable: true, description: 'De knelpunten waar de actie bij hoort.' })
  knelpunten?: string[] | null
  @Field(() => Zichtbaarheid, { nullable: true, description: 'Wie de actie ziet.' })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop de actie klaar moet zijn. Later zetten gaat met actieUitstellen.',
  })
  streefdatum?: string | null
}

@InputType({ description: 'Wie de actie gaat doen.' })
export class ActieToewijzenInput extends Eigenaren {}

@InputType('ActieBlokkerenInput', { description: 'Waarom de actie niet verder kan.' })
export class BlokkerenInput extends Bevestigbaar {
  @Tekst(REDEN, 'Waarop of op wie de actie wacht.')
  wachtenOp!: string
  @Tekst(REDEN, 'Wanneer de blokkade voorbij is.')
  opgehevenAls!: string
}

@InputType('ActieUitstellenInput', { description: 'Een latere streefdatum, met de reden.' })
export class UitstellenInput extends Bevestigbaar {
  @Field(() => Datum, { description: 'De nieuwe streefdatum.' })
  streefdatum!: string
  @Tekst(REDEN, 'Waarom het later wordt.')
  reden!: string
}

@InputType('ActieGereedmeldenInput', { description: 'Wat de actie opleverde.' })
export class GereedmeldenInput extends Bevestigbaar {
  @Tekst(REDEN, 'Wat de actie opleverde.')
  resultaat!: string
}
