import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Convenant } from '../convenant/convenant.type.js'
import { Partner } from '../partner/partner.type.js'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { Gebeurtenis } from '../gebruiker/gebeurtenis.type.js'
import { base } from '../platform/graphql/base.type.js'
import { Connection, enumOf, type Page } from '../platform/read/declare/schema.js'
import { DateTime, Datum } from '../platform/values/scalars.js'
import { Cijfer } from '../sturing/cijfer/cijfer.type.js'
import { PILOT_BESLUITEN, PILOT_STANDEN, PILOT_STATUSSEN, type pilot, type pilotEvaluatie } from './pilot.table.js'
import type { meetmoment } from './meetmoment.table.js'
import { Node } from '../platform/read/declare/node.js'

export const PilotStatus = enumOf(
  'PilotStatus',
  PILOT_STATUSSEN,
  {
    VOORBEREIDING: 'In voorbereiding: nog niet gestart.',
    LOOPT: 'Loopt: gestart, en nog niet voorbij.',
    TE_EVALUEREN:
      'Evaluatie te doen: de pilot is voorbij, of het jaar van de evaluatie is er, en er is nog geen evaluatie.',
    AFGESLOTEN: 'Afgesloten: geëvalueerd en klaar.',
    GESTOPT: 'Gestopt: gaat niet door.',
  },
  'Hoe een pilot ervoor staat.',
  [PILOT_STANDEN],
)
export const PilotBesluit = enumOf(
  'PilotBesluit',
  PILOT_BESLUITEN,
  {
    OVERGENOMEN: 'Overgenomen: de werkwijze is overgenomen.',
    AANGEPAST_OVERGENOMEN: 'Aangepast overgenomen: de werkwijze is overgenomen met aanpassingen.',
    NIET_OVERGENOMEN: 'Niet overgenomen: de werkwijze is niet overgenomen.',
  },
  'Wat er na een pilot met de werkwijze gebeurt.',
)

@ObjectType({ description: 'Wat in een periode van een pilot is gemeten.', implements: Node })
export class Meetmoment implements Pick<typeof meetmoment.$inferSelect, 'id' | 'periode' | 'toelichting'> {
  @Field(() => ID, { description: 'Het vaste kenmerk van de meting.' })
  id!: string
  @Field(() => String, { description: 'De periode waarover is gemeten, bijvoorbeeld 2020.' })
  periode!: string
  @Field(() => Cijfer, { description: 'Wat er is gemeten, met bron en peildatum.' })
  cijfer!: Cijfer
  @Field(() => String, { nullable: true, description: 'Uitleg bij de meting.' })
  toelichting!: string | null
}

@ObjectType({ description: 'Wat een pilot leerde en wat ermee gebeurt.', implements: Node })
export class PilotEvaluatie implements Pick<
  typeof pilotEvaluatie.$inferSelect,
  'id' | 'datum' | 'besluit' | 'leerpunten' | 'bron' | 'vastgelegdOp'
> {
  @Field(() => ID, { description: 'Het vaste kenmerk van de evaluatie.' })
  id!: string
  @Field(() => Datum, { description: 'De dag van de evaluatie.' })
  datum!: string
  @Field(() => PilotBesluit, { description: 'Wat er met de werkwijze gebeurt.' })
  besluit!: (typeof PILOT_BESLUITEN)[number]
  @Field(() => [String], { description: 'Wat de pilot leerde.' })
  leerpunten!: string[]
  @Field(() => String, { nullable: true, description: 'De bron: document en plaats.' })
  bron!: string | null
  @Field(() => DateTime, { description: 'Het moment waarop de evaluatie in Regiotafel kwam.' })
  vastgelegdOp!: string
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie de evaluatie vastlegde. Leeg als u die gebruiker niet mag zien, of als het systeem het deed.',
  })
  door!: Gebruiker | null
}

type Kolommen =
  | 'naam'
  | 'omschrijving'
  | 'begindatum'
  | 'einddatum'
  | 'doelAantal'
  | 'doelPeriode'
  | 'evaluatieUiterlijkJaar'
  | 'stopreden'
  | 'bron'
  | 'voetnoot'
@ObjectType({ description: 'Een proef met een nieuwe werkwijze.', implements: Node })
export class Pilot extends base('de pilot') implements Pick<typeof pilot.$inferSelect, Kolommen> {
  @Field(() => String, { description: 'Hoe de pilot heet.' })
  naam!: string
  @Field(() => String, { nullable: true, description: 'Wat er wordt geprobeerd.' })
  omschrijving!: string | null
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente van wie de pilot is. Leeg: van de hele regio.' })
  gemeente!: Gemeente | null
  @Field(() => [Gemeente], { description: 'De gemeenten waar de pilot loopt of liep.' })
  gemeenten!: Gemeente[]
  @Field(() => [Partner], { description: 'De partners die meedoen.' })
  partners!: Partner[]
  @Field(() => Convenant, { nullable: true, description: 'Het convenant waar de pilot onder valt.' })
  convenant!: Convenant | null
  @Field(() => Datum, { nullable: true, description: 'De eerste dag.' })
  begindatum!: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag.' })
  einddatum!: string | null
  @Field(() => PilotStatus, { description: 'Hoe het ervoor staat.' })
  status!: (typeof PILOT_STATUSSEN)[number]
  @Field(() => Int, { nullable: true, description: 'Hoeveel personen de pilot wilde bereiken.' })
  doelAantal!: number | null
  @Field(() => String, { nullable: true, description: 'De periode waarvoor het doel geldt.' })
  doelPeriode!: string | null
  @Field(() => Cijfer, { nullable: true, description: 'Wat het laatst is gemeten.' })
  gerealiseerd!: Cijfer | null
  @Field(() => Float, {
    nullable: true,
    description: 'Gerealiseerd als percentage van het doel, op één cijfer achter de komma. Lees ook de toelichting.',
  })
  percentage!: number | null
  @Field(() => String, {
    nullable: true,
    description:
      'Over welke perioden het doel en het gerealiseerde aantal gaan. Staat er altijd als er een percentage is.',
  })
  percentageToelichting!: string | null
  @Field(() => Boolean, { description: 'Gaan het doel en het laatst gemeten aantal over dezelfde periode?' })
  isZelfdePeriode!: boolean
  @Field(() => Int, { nullable: true, description: 'Het jaar waarin de evaluatie er uiterlijk moet zijn.' })
  evaluatieUiterlijkJaar!: number | null
  @Field(() => PilotEvaluatie, {
    nullable: true,
    description: 'De evaluatie die geldt: de laatste. Leeg: nog niet gedaan.',
  })
  evaluatie!: PilotEvaluatie | null
  @Field(() => [PilotEvaluatie], { description: 'Alle evaluaties die zijn vastgelegd, de nieuwste eerst.' })
  evaluaties!: PilotEvaluatie[]
  @Field(() => String, { nullable: true, description: 'Waarom de pilot niet doorgaat.' })
  stopreden!: string | null
  @Field(() => [Meetmoment], { description: 'Alles wat is gemeten.' })
  meetmomenten!: Meetmoment[]
  @Field(() => String, { nullable: true, description: 'De bron: document en plaats.' })
  bron!: string | null
  @Field(() => String, { nullable: true, description: 'Een opmerking bij wat de bron zegt.' })
  voetnoot!: string | null
  @Connection(() => Gebeurtenis, 'Wat er met deze pilot is gebeurd.')
  geschiedenis!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op deze pilot mag doen.' })
  mag!: string[]
}
