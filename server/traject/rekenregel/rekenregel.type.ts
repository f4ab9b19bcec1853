import { Field, ID, ObjectType } from 'type-graphql'
import { enumOf } from '../../platform/read/declare/schema.js'
import { Datum } from '../../platform/values/scalars.js'
import { ZEKERHEDEN, type Zekerheid as Zeker } from '../termijn/regels/regel.js'
import { TermijnSoort } from '../termijn/termijn.type.js'
import type { TermijnSoort as Soort } from '../termijn/uitkomst.js'

export const REKENREGEL_GROEPEN = ['TERMIJN', 'TERMIJNENWET', 'UREN', 'GELD'] as const
export const RekenregelGroep = enumOf(
  'RekenregelGroep',
  REKENREGEL_GROEPEN,
  {
    TERMIJN: 'Termijnen: hier worden termijnen mee berekend.',
    TERMIJNENWET: 'Tellen en schuiven: hoe dagen worden geteld, en wanneer een einde doorschuift naar een werkdag.',
    UREN: 'Uren en lengten: ter informatie. Er wordt geen termijn mee berekend.',
    GELD: 'Boetes, leningen, uitkeringen: ter informatie. Er wordt geen termijn mee berekend.',
  },
  'Waar een rekenregel over gaat.',
)
export const Zekerheid = enumOf(
  'Zekerheid',
  ZEKERHEDEN,
  {
    GELEZEN: 'Gelezen: in de wetstekst van de eerste dag.',
    NIET_EERDER_GELEZEN: 'Alleen later gelezen: in een latere tekst. We nemen aan dat het daarvoor ook gold.',
    NIET_GELEZEN: 'Niet gelezen: de wetstekst was niet te lezen. De waarde komt ergens anders vandaan.',
    LEZING: 'Onze lezing: de wetstekst kan ook anders worden gelezen, of zegt er niets over.',
  },
  'Hoe zeker een waarde is.',
)

@ObjectType({ description: 'Wat een rekenregel zegt in een bepaalde tijd.' })
export class RekenregelVersie {
  @Field(() => String, { description: 'De waarde, met de eenheid erbij.' })
  waarde!: string
  @Field(() => Datum, { description: 'De eerste dag waarop dit geldt.' })
  vanafDatum!: string
  @Field(() => Datum, { nullable: true, description: 'De laatste dag waarop dit geldt. Leeg: het geldt nog.' })
  totDatum!: string | null
  @Field(() => String, { nullable: true, description: 'De wet en het artikel. Leeg als geen artikel het zegt.' })
  artikel!: string | null
  @Field(() => Datum, { nullable: true, description: 'De nieuwste versie van die wetstekst die bekend is.' })
  tekstDatum!: string | null
  @Field(() => Datum, { nullable: true, description: 'De dag waarop wij de wetstekst lazen. Leeg: niet gelezen.' })
  gelezenDatum!: string | null
  @Field(() => Zekerheid, { description: 'Hoe zeker de waarde is.' })
  zekerheid!: Zeker
  @Field(() => String, { nullable: true, description: 'Wat er onzeker aan is, of waar de waarde vandaan komt.' })
  opmerking!: string | null
}

@ObjectType({ description: 'Een regel waarmee Regiotafel rekent, met de wet erbij. Gaat nooit over een persoon.' })
export class Rekenregel {
  @Field(() => ID, {
    description: 'Het vaste kenmerk van de regel, bijvoorbeeld pip.weken. Uitleg bij een termijn noemt het.',
  })
  id!: string
  @Field(() => RekenregelGroep, { description: 'Waar de regel over gaat.' })
  groep!: (typeof REKENREGEL_GROEPEN)[number]
  @Field(() => [TermijnSoort], { description: 'De soorten termijnen die ermee worden berekend.' })
  soorten!: readonly Soort[]
  @Field(() => String, { description: 'Wat de regel zegt.' })
  zin!: string
  @Field(() => String, { description: 'Het feit waarvan de dag bepaalt welke versie geldt.' })
  peilfeit!: string
  @Field(() => [RekenregelVersie], { description: 'Wat de regel zegt in de tijd, van vroeger naar later.' })
  versies!: RekenregelVersie[]
  @Field(() => String, { description: 'De versie van alle regels samen. De uitleg van een termijn noemt haar ook.' })
  regelversie!: string
}
