import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../../gebruiker/gebruiker.type.js'
import { enumOf } from '../../platform/read/declare/schema.js'
import { UITKOMSTEN, type Uitkomst } from './herverdeling.table.js'

export const HerverdelingUitkomst = enumOf(
  'HerverdelingUitkomst',
  UITKOMSTEN,
  {
    GELUKT: 'Gelukt: de persoon heeft nu deze regisseur.',
    NIETS_VERANDERD: 'Niets veranderd: de persoon had deze regisseur al.',
    NIET_VAN_REGISSEUR: 'Niet overgedragen: de persoon heeft intussen een andere regisseur.',
    ANDERE_GEMEENTE: 'Niet overgedragen: de nieuwe regisseur werkt niet voor deze gemeente.',
    NIET_GEVONDEN: 'Niet gevonden: het traject is er niet, of u kunt er niet bij.',
  },
  'Wat er met één traject gebeurde.',
)
@ObjectType({ description: 'Wat er met één traject gebeurde.' })
export class Herverdeelresultaat {
  @Field(() => ID, { description: 'Het vaste kenmerk van het traject, zoals u dat noemde.' })
  id!: string
  @Field(() => HerverdelingUitkomst, { description: 'Wat er gebeurde.' })
  uitkomst!: Uitkomst
  @Field(() => String, { nullable: true, description: 'Waarom het niet lukte, in een zin.' })
  reden!: string | null
  @Field(() => Boolean, { description: 'Ziet u dit dossier hierna nog?' })
  nogTeZien!: boolean
}
@ObjectType({ description: 'Dossiers die naar een andere regisseur gingen, met per dossier wat er gebeurde.' })
export class Herverdeling {
  @Field(() => ID, { description: 'Het vaste kenmerk.' })
  id!: string
  @Field(() => Gebruiker, { nullable: true, description: 'De nieuwe regisseur.' })
  naar!: Gebruiker | null
  @Field(() => String, { nullable: true, description: 'Waarom de dossiers overgingen.' })
  reden!: string | null
  @Field(() => [Herverdeelresultaat], {
    description: 'Per traject dat u noemde wat er gebeurde, in dezelfde volgorde.',
  })
  resultaten!: Herverdeelresultaat[]
  @Field(() => Int, { description: 'Hoeveel dossiers er zijn overgegaan.' })
  aantalGelukt!: number
}
