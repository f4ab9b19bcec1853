import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { base } from '../platform/graphql/base.type.js'
import { Richting } from '../platform/read/declare/filter-types.js'
import { enumOf } from '../platform/read/declare/schema.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { VERGELIJKINGEN, type Vergelijking, type Voorwaarde } from './bewaardfilter.rules.js'

const VELD = 60

export const FilterVergelijking = enumOf(
  'FilterVergelijking',
  VERGELIJKINGEN,
  {
    IS: 'Is: de waarde is een van deze.',
    VANAF: 'Vanaf: die dag of later.',
    TOT_EN_MET: 'Tot en met: die dag of eerder.',
  },
  'Hoe een bewaard filter naar een veld kijkt.',
)

/** What one field is asked: written here once, for the answer and for the input. */
@ObjectType()
@InputType()
abstract class VoorwaardeVelden implements Omit<
  Voorwaarde,
  'keuzes' | 'ja' | 'verwijzingen' | 'dag' | 'dagen' | 'maanden'
> {
  @Tekst(VELD, 'Het veld van de lijst, zoals het in het filter van die lijst heet.')
  veld!: string
  @Field(() => FilterVergelijking, { description: 'Hoe naar het veld wordt gekeken.' })
  vergelijking!: Vergelijking
  @Tekst(VELD, 'Keuzes uit de vaste lijst van dit veld. Eigen woorden worden niet bewaard.', {
    nullable: true,
    lijst: true,
  })
  keuzes?: string[] | null
  @Field(() => Boolean, { nullable: true, description: 'Ja of nee, bij een veld dat ja of nee is.' })
  ja?: boolean | null
  @Field(() => [ID], { nullable: true, description: 'De vaste kenmerken van gemeenten of collega’s.' })
  verwijzingen?: string[] | null
  @Field(() => Datum, {
    nullable: true,
    description:
      'Een vaste dag, die niet meeschuift. Niet in een lijst van personen: die dag kan één persoon aanwijzen.',
  })
  dag?: string | null
  @Field(() => Int, {
    nullable: true,
    description: 'Een dag die meeschuift: zoveel dagen na vandaag. Een getal onder nul is een dag geleden.',
  })
  dagen?: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'Een dag die meeschuift: zoveel maanden na vandaag. Een getal onder nul is een maand geleden.',
  })
  maanden?: number | null
}
@ObjectType({ description: 'Wat een bewaard filter van één veld vraagt.' })
export class FilterVoorwaarde extends VoorwaardeVelden {}
@InputType({
  description: 'Wat een bewaard filter van één veld vraagt: precies één soort waarde, die bij het veld past.',
})
export class FilterVoorwaardeInput extends VoorwaardeVelden {}

@ObjectType()
@InputType()
abstract class VolgordeVelden {
  @Tekst(VELD, 'Het veld waarop de lijst is geordend.')
  veld!: string
  @Field(() => Richting, { description: 'Oplopend of aflopend.' })
  richting!: string
}
@ObjectType({ description: 'De volgorde die bij een bewaard filter hoort.' })
export class FilterVolgorde extends VolgordeVelden {}
@InputType({ description: 'De volgorde die bij een bewaard filter hoort.' })
export class FilterVolgordeInput extends VolgordeVelden {}

@ObjectType({
  description:
    'Een filter van een lijst, dat u onder een naam bewaarde. Alleen u ziet het. Er staat geen zoekwoord in en niets van een persoon.',
})
export class BewaardFilter extends base('het bewaarde filter') {
  @Field(() => String, { description: 'De naam die u aan het filter gaf.' })
  naam!: string
  @Field(() => String, { description: 'De lijst waar het filter bij hoort, zoals die in Query heet.' })
  lijst!: string
  @Field(() => [FilterVoorwaarde], { description: 'Wat het filter vraagt. Leeg: alle regels van de lijst.' })
  filter!: FilterVoorwaarde[]
  @Field(() => FilterVolgorde, {
    nullable: true,
    description: 'De volgorde van de lijst. Leeg: de gewone volgorde.',
  })
  volgorde!: FilterVolgorde | null
  @Field(() => [String], { description: 'De handelingen die u nu op dit filter mag doen.' })
  mag!: string[]
}
@ObjectType({ description: 'Een bewaard filter dat is verwijderd. Er is niets meer van over.' })
export class VerwijderdFilter {
  @Field(() => ID, { description: 'Het vaste kenmerk dat het filter had.' })
  id!: string
}
