import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Gebeurtenis } from '../../gebruiker/gebeurtenis.type.js'
import { nameValues } from '../../platform/values/words.js'
import { Cijfer } from '../cijfer/cijfer.type.js'
import { TAAKSTELLING_SOORTEN } from './taakstelling.table.js'

/** No enum of the schema: history tells which figure a line is about. */
nameValues('TaakstellingSoort', TAAKSTELLING_SOORTEN, {
  TAAKSTELLING: 'Taakstelling.',
  ACHTERSTAND: 'Achterstand.',
  REALISATIE: 'Realisatie.',
})

@ObjectType({
  description: 'Hoeveel statushouders een gemeente in een periode moest huisvesten, en hoeveel het er werden.',
})
export class Taakstelling {
  @Field(() => ID, {
    description: 'Het vaste kenmerk van deze stand: gemeente, periode en, als u die vroeg, de peildatum.',
  })
  id!: string
  @Field(() => Gemeente, { description: 'De gemeente die de taak heeft.' })
  gemeente!: Gemeente
  @Field(() => Int, { description: 'Het kalenderjaar van de taak.' })
  jaar!: number
  @Field(() => Int, { nullable: true, description: 'Het halfjaar, 1 of 2. Leeg: het hele jaar.' })
  halfjaar!: number | null
  @Field(() => Cijfer, { description: 'De opdracht van het Rijk voor deze periode.' })
  taakstelling!: Cijfer
  @Field(() => Cijfer, {
    description: 'Wat van de periode ervoor nog open stond. Leeg: onbekend, en bij het totaal staat of die meetelt.',
  })
  achterstandVorig!: Cijfer
  @Field(() => Cijfer, { description: 'Taakstelling plus achterstand.' })
  totaal!: Cijfer
  @Field(() => Cijfer, { description: 'Hoeveel er zijn gehuisvest.' })
  realisatie!: Cijfer
  @Field(() => Cijfer, {
    description:
      'Hoeveel mensen met asiel er volgens de dossiers zijn gehuisvest, met hun huishouden. Telt niet mee in het saldo en het percentage.',
  })
  geteld!: Cijfer
  @Field(() => Cijfer, { description: 'Hoeveel van de getelde mensen verzonnen zijn, om mee te oefenen.' })
  geteldFictief!: Cijfer
  @Field(() => Cijfer, { description: 'Realisatie min totaal. Onder nul: een achterstand.' })
  saldo!: Cijfer
  @Field(() => Float, {
    nullable: true,
    description: 'Realisatie als percentage van het totaal, op één cijfer achter de komma.',
  })
  percentage!: number | null
  @Field(() => Int, { description: 'Hoe vaak er een cijfer van deze periode is vastgelegd of verbeterd.' })
  versie!: number
  @Field(() => [Gebeurtenis], { description: 'Wie wanneer een cijfer van deze periode vastlegde of verbeterde.' })
  geschiedenis!: Gebeurtenis[]
  @Field(() => [String], { description: 'De handelingen die u nu op deze cijfers mag doen.' })
  mag!: string[]
}
