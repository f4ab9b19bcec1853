// What an act on a succes needs. Absent = untouched, null = cleared.
import { Field, ID, InputType } from 'type-graphql'
import { Tekst } from '../../platform/values/input.js'
import { WIDEN, Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { CijferInput } from '../../sturing/cijfer/cijfer.input.js'
import type { THEMAS } from '../knelpunt/knelpunt.table.js'
import { Thema } from '../knelpunt/knelpunt.type.js'
import type { Zichtbaarheid as ZichtbaarheidWaarde } from '../plaats.rules.js'
import { Bevestiging, LANG, REDEN, TITEL } from '../tekst.js'

@InputType()
abstract class SuccesVelden {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(TITEL, 'De periode, bijvoorbeeld 2023.', { nullable: true })
  periode?: string | null
  @Field(() => [ID], { nullable: true, description: 'De partners die meewerkten.' })
  partners?: string[] | null
  @Field(() => [ID], { nullable: true, description: 'De knelpunten waar het bij hielp.' })
  knelpunten?: string[] | null
  @Field(() => CijferInput, { nullable: true, description: 'Het cijfer dat het laat zien.' })
  cijfer?: CijferInput | null
  @Field(() => Zichtbaarheid, {
    nullable: true,
    description: `Wie het ziet. Niet ingevuld bij een nieuw succes: naar wie u bent. ${WIDEN}`,
  })
  zichtbaarheid?: ZichtbaarheidWaarde | null
}
@InputType({ description: 'Een nieuw succes.' })
export class SuccesVastleggenInput extends SuccesVelden {
  @Field(() => Thema, { description: 'Waar het succes over gaat.' })
  thema!: (typeof THEMAS)[number]
  @Tekst(TITEL, 'Wat goed ging, in het kort.')
  titel!: string
  @Tekst(LANG, 'Wat er is bereikt.')
  omschrijving!: string
  @Tekst(REDEN, 'De bron: document en plaats, of wie het zegt.')
  bron!: string
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waar het speelt. Niet ingevuld: uw eigen gemeente. Leeg (null): de hele regio.',
  })
  gemeente?: string | null
  @Field(() => ID, { nullable: true, description: 'De partner die het meldt.' })
  melder?: string | null
}
@InputType({ description: 'Wijzigingen in een succes. Wat u niet noemt, blijft zoals het is.' })
export class SuccesWijzigenInput extends SuccesVelden {
  @Field(() => Thema, { nullable: true, description: 'Waar het succes over gaat.' })
  thema?: (typeof THEMAS)[number] | null
  @Tekst(TITEL, 'Wat goed ging, in het kort.', { nullable: true })
  titel?: string | null
  @Tekst(LANG, 'Wat er is bereikt.', { nullable: true })
  omschrijving?: string | null
  @Tekst(REDEN, 'De bron: document en plaats, of wie het zegt.', { nullable: true })
  bron?: string | null
}
