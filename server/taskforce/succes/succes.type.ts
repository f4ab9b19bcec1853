import { Field, ObjectType } from 'type-graphql'
import { Partner } from '../../partner/partner.type.js'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Gebeurtenis } from '../../gebruiker/gebeurtenis.type.js'
import { base } from '../../platform/graphql/base.type.js'
import { Connection, type Page } from '../../platform/read/declare/schema.js'
import { Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { Cijfer } from '../../sturing/cijfer/cijfer.type.js'
import type { THEMAS } from '../knelpunt/knelpunt.table.js'
import { Knelpunt, Thema } from '../knelpunt/knelpunt.type.js'
import type { succes } from './succes.table.js'
import { Node } from '../../platform/read/declare/node.js'

type Kolommen = 'titel' | 'thema' | 'omschrijving' | 'periode' | 'bron' | 'zichtbaarheid'
@ObjectType({
  description: 'Iets wat goed ging, met het bewijs ervoor. Gaat nooit over een persoon.',
  implements: Node,
})
export class Succes extends base('het succes') implements Pick<typeof succes.$inferSelect, Kolommen> {
  @Field(() => String, { description: 'Wat goed ging, in het kort.' })
  titel!: string
  @Field(() => Thema, { description: 'Waar het succes over gaat.' })
  thema!: (typeof THEMAS)[number]
  @Field(() => String, { description: 'Wat er is bereikt.' })
  omschrijving!: string
  @Field(() => [Partner], { description: 'De partners die meewerkten.' })
  partners!: Partner[]
  @Field(() => Partner, { nullable: true, description: 'De partner die het meldde.' })
  melder!: Partner | null
  @Field(() => String, { nullable: true, description: 'De periode, bijvoorbeeld 2023.' })
  periode!: string | null
  @Field(() => Cijfer, { nullable: true, description: 'Het cijfer dat het laat zien.' })
  cijfer!: Cijfer | null
  @Field(() => String, { description: 'De bron: document en plaats.' })
  bron!: string
  @Field(() => [Knelpunt], { description: 'De knelpunten waar het bij hielp, voor zover u ze mag zien.' })
  knelpunten!: Knelpunt[]
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente waar het speelt. Leeg: de hele regio.' })
  gemeente!: Gemeente | null
  @Field(() => Zichtbaarheid, { description: 'Wie het succes ziet.' })
  zichtbaarheid!: 'GEMEENTE' | 'REGIO' | 'PARTNERS'
  @Connection(() => Gebeurtenis, 'Wat er met dit succes is gebeurd.')
  geschiedenis!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op dit succes mag doen.' })
  mag!: string[]
}
