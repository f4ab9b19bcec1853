// What an act on an actie needs. Absent = untouched, null = cleared; status is never an input.
import { Field, ID, InputType } from 'type-graphql'
import { Tekst } from '../../platform/values/input.js'
import { Datum } from '../../platform/values/scalars.js'
import { WIDEN, Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { ActieVelden } from './actie.type.js'
import type { Zichtbaarheid as ZichtbaarheidWaarde } from '../plaats.rules.js'
import { Bevestiging, REDEN, TITEL } from '../tekst.js'

const Eigenaar = () => Field(() => ID, { nullable: true, description: 'Wie de actie doet.' })
const EigenaarPartner = () => Field(() => ID, { nullable: true, description: 'De partner die de actie doet.' })
const MedeEigenaren = () => Field(() => [ID], { nullable: true, description: 'Partners die meewerken.' })

@InputType()
abstract class ActieFormulier extends ActieVelden {
  @Eigenaar()
  eigenaar?: string | null
  @EigenaarPartner()
  eigenaarPartner?: string | null
  @MedeEigenaren()
  medeEigenaren?: string[] | null
  @Field(() => [ID], {
    nullable: true,
    description: 'Knelpunten van deze actie die u net zo ver deelt als de actie. U moet ze mogen wijzigen.',
  })
  deelKnelpunten?: string[] | null
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
}

@InputType({ description: 'Een nieuwe actie.' })
export class ActieToevoegenInput extends ActieFormulier {
  @Tekst(TITEL, 'Wat er gaat gebeuren, in het kort.')
  titel!: string
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
export class ActieWijzigenInput extends ActieFormulier {
  @Tekst(TITEL, 'Wat er gaat gebeuren, in het kort.', { nullable: true })
  titel?: string | null
  @Field(() => [ID], { nullable: true, description: 'De knelpunten waar de actie bij hoort.' })
  knelpunten?: string[] | null
  @Field(() => Zichtbaarheid, { nullable: true, description: `Wie de actie ziet. ${WIDEN}` })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop de actie klaar moet zijn. Later zetten gaat met actieUitstellen.',
  })
  streefdatum?: string | null
}

@InputType({ description: 'Wie de actie gaat doen.' })
export class ActieToewijzenInput {
  @Eigenaar()
  eigenaar?: string | null
  @EigenaarPartner()
  eigenaarPartner?: string | null
  @MedeEigenaren()
  medeEigenaren?: string[] | null
}

@InputType('ActieBlokkerenInput', { description: 'Waarom de actie niet verder kan.' })
export class BlokkerenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(REDEN, 'Waarop of op wie de actie wacht.')
  wachtenOp!: string
  @Tekst(REDEN, 'Wanneer de blokkade voorbij is.')
  opgehevenAls!: string
}

@InputType('ActieUitstellenInput', { description: 'Een latere streefdatum, met de reden.' })
export class UitstellenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Field(() => Datum, { description: 'De nieuwe streefdatum.' })
  streefdatum!: string
  @Tekst(REDEN, 'Waarom het later wordt.')
  reden!: string
}

@InputType('ActieGereedmeldenInput', { description: 'Wat de actie opleverde.' })
export class GereedmeldenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(REDEN, 'Wat de actie opleverde.')
  resultaat!: string
}

@InputType({ description: 'Het knelpunt waar de actie bij gaat horen.' })
export class ActieKoppelenInput {
  @Field(() => ID, { description: 'Het knelpunt. U beheert het, of wie het ziet, ziet ook de actie.' })
  knelpunt!: string
}

@InputType({ description: 'Het knelpunt waar de actie niet langer bij hoort, met de reden.' })
export class ActieOntkoppelenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Field(() => ID, { description: 'Het knelpunt dat u van de actie losmaakt.' })
  knelpunt!: string
  @Tekst(REDEN, 'Waarom de actie hier niet bij hoort. Wie de actie en het knelpunt ziet, leest dit terug.')
  reden!: string
}
