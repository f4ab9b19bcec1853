import { Field, Float, ObjectType } from 'type-graphql'
import { enumOf } from '../../platform/read/declare/schema.js'
import { Datum } from '../../platform/values/scalars.js'
import { EENHEDEN, REDENEN_GEEN_WAARDE } from './cijfer.kolommen.js'

export const Eenheid = enumOf(
  'Eenheid',
  EENHEDEN,
  {
    PERSONEN: 'Personen: mensen, één voor één geteld.',
    HUISHOUDENS: 'Huishoudens: mensen die samen wonen, als één geteld.',
    TRAJECTEN: 'Trajecten: lopende of afgeronde trajecten. Eén persoon kan er meer hebben.',
    FTE: 'Fte: voltijdbanen.',
    EURO: 'Euro: een bedrag in euro.',
    DAGEN: 'Dagen: een duur in kalenderdagen.',
    UREN: 'Uren: een duur in uren.',
    PROCENT: 'Procent: een deel van honderd.',
    GROEPEN: 'Groepen: groepen die iets samen deden, zoals een cursus.',
    AANTAL: 'Aantal: een aantal van iets anders.',
  },
  'Waarin een cijfer is geteld.',
)
/** The reasons as sentences, for files. */
export const REDEN_ZINNEN: Record<(typeof REDENEN_GEEN_WAARDE)[number], string> = {
  ONBEKEND: 'De bron zegt het niet.',
  NIET_UITGESPLITST: 'De bron geeft alleen het totaal.',
  KLEINE_CEL: 'Minder dan 5: niet getoond om personen te beschermen.',
  AANVULLENDE_CEL: 'Niet getoond, omdat een ander klein getal anders te berekenen is.',
  GEEN_GEGEVENS: 'Er zijn geen gegevens.',
}
export const RedenGeenWaarde = enumOf(
  'RedenGeenWaarde',
  REDENEN_GEEN_WAARDE,
  {
    ONBEKEND: 'Onbekend: de bron zegt het niet.',
    NIET_UITGESPLITST: 'Niet uitgesplitst: de bron geeft alleen het totaal.',
    KLEINE_CEL: 'Minder dan 5: niet getoond om personen te beschermen.',
    AANVULLENDE_CEL: 'Niet getoond: een ander klein getal is anders te berekenen.',
    GEEN_GEGEVENS: 'Geen gegevens: er is niets over gevonden.',
  },
  'Waarom een cijfer geen waarde heeft.',
)

@ObjectType({ description: 'Een cijfer met zijn eenheid, peildatum en bron. Onbekend is iets anders dan nul.' })
export class Cijfer {
  @Field(() => Float, { nullable: true, description: 'De waarde. Leeg: zie redenGeenWaarde.' })
  waarde!: number | null
  @Field(() => Eenheid, { description: 'Waarin de waarde is geteld.' })
  eenheid!: (typeof EENHEDEN)[number]
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop het cijfer is gemeten. Leeg als er geen waarde is.',
  })
  peildatum!: string | null
  @Field(() => Boolean, { description: 'Was de periode op de peildatum nog niet voorbij?' })
  voorlopig!: boolean
  @Field(() => String, { description: 'De bron: document en plaats.' })
  bron!: string
  @Field(() => String, { nullable: true, description: 'Een opmerking bij het cijfer.' })
  voetnoot!: string | null
  @Field(() => Boolean, { description: 'Is de waarde verborgen om personen te beschermen?' })
  onderdrukt!: boolean
  @Field(() => Boolean, { description: 'Komt het cijfer uit een openbaar document? Dan wordt het nooit verborgen.' })
  openbaarVastgesteld!: boolean
  @Field(() => RedenGeenWaarde, { nullable: true, description: 'Waarom er geen waarde is.' })
  redenGeenWaarde!: (typeof REDENEN_GEEN_WAARDE)[number] | null
}
