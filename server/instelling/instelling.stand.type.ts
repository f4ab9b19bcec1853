import { Field, Int, ObjectType } from 'type-graphql'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { enumOf } from '../platform/read/declare/schema.js'
import { Datum } from '../platform/values/scalars.js'

const SOORTEN = ['JA_NEE', 'GETAL', 'KEUZE'] as const
const NIVEAUS = ['REGIO', 'GEMEENTE'] as const
const BRONNEN = ['STANDAARD', 'INGESTELD'] as const
const EENHEDEN = ['DAGEN', 'MAANDEN'] as const
export const InstellingSoort = enumOf(
  'InstellingSoort',
  SOORTEN,
  {
    JA_NEE: 'Ja of nee: de waarde is JA of NEE.',
    GETAL: 'Getal: een heel getal tussen twee grenzen.',
    KEUZE: 'Keuze: een van de waarden in keuzes.',
  },
  'Wat voor waarde een instelling heeft.',
)
export const InstellingNiveau = enumOf(
  'InstellingNiveau',
  NIVEAUS,
  {
    REGIO: 'De hele regio: er is één waarde voor alle gemeenten.',
    GEMEENTE: 'Per gemeente: elke gemeente kiest zelf.',
  },
  'Voor wie een instelling één waarde heeft.',
)
export const InstellingBron = enumOf(
  'InstellingBron',
  BRONNEN,
  {
    STANDAARD: 'Standaard: niemand heeft gekozen.',
    INGESTELD: 'Gekozen: iemand heeft deze waarde vastgelegd.',
  },
  'Waar een waarde vandaan komt.',
)
export const InstellingEenheid = enumOf(
  'InstellingEenheid',
  EENHEDEN,
  { DAGEN: 'Dagen: kalenderdagen.', MAANDEN: 'Maanden: kalendermaanden.' },
  'Waarin een getal telt.',
)

@ObjectType({ description: 'Een waarde waaruit u kunt kiezen.' })
export class InstellingKeuze {
  @Field(() => String, { description: 'De waarde, zoals u die opgeeft.' })
  waarde!: string
  @Field(() => String, { description: 'De waarde in woorden.' })
  naam!: string
}
@ObjectType({ description: 'Wat een instelling op een dag waard is, voor één gemeente of voor de regio.' })
export class InstellingStand {
  @Field(() => String, { description: 'De naam van de instelling voor programma’s.' })
  code!: string
  @Field(() => String, { description: 'De naam van de instelling.' })
  naam!: string
  @Field(() => String, { description: 'Wat de instelling bepaalt.' })
  uitleg!: string
  @Field(() => String, { description: 'De wet of het document waar de instelling uit volgt.' })
  grondslag!: string
  @Field(() => String, { description: 'Wat deze instelling gebruikt.' })
  gebruik!: string
  @Field(() => InstellingNiveau, { description: 'Of de regio één waarde heeft, of elke gemeente een eigen.' })
  niveau!: (typeof NIVEAUS)[number]
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente. Leeg: de hele regio.' })
  gemeente!: Gemeente | null
  @Field(() => InstellingSoort, { description: 'Wat voor waarde het is.' })
  soort!: (typeof SOORTEN)[number]
  @Field(() => [InstellingKeuze], { description: 'De waarden waaruit u kunt kiezen. Bij een getal zijn die er niet.' })
  keuzes!: InstellingKeuze[]
  @Field(() => InstellingEenheid, { nullable: true, description: 'Waarin een getal telt. Leeg: het is geen getal.' })
  eenheid!: (typeof EENHEDEN)[number] | null
  @Field(() => Int, { nullable: true, description: 'Het kleinste getal dat kan. Leeg: het is geen getal.' })
  minimum!: number | null
  @Field(() => Int, { nullable: true, description: 'Het grootste getal dat kan. Leeg: het is geen getal.' })
  maximum!: number | null
  @Field(() => Boolean, { description: 'Kan het getal onbekend zijn? Dan is NIET_INGESTELD ook een waarde.' })
  magOnbekend!: boolean
  @Field(() => String, { description: 'De waarde op deze dag. NIET_INGESTELD: niemand koos een getal.' })
  waarde!: string
  @Field(() => String, { description: 'De waarde in woorden.' })
  inWoorden!: string
  @Field(() => String, { description: 'Wat geldt als niemand kiest, in woorden.' })
  standaard!: string
  @Field(() => InstellingBron, { description: 'Of iemand dit koos, of dat het de standaard is.' })
  bron!: (typeof BRONNEN)[number]
  @Field(() => Datum, { nullable: true, description: 'Sinds welke dag dit geldt. Leeg bij de standaard.' })
  sindsDatum!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Het kenmerk van de keuze die dit zegt, voor instelling(id). Leeg bij de standaard.',
  })
  keuzeId!: string | null
  @Field(() => Boolean, {
    description: 'Laat een ruimere waarde dossiers aan meer mensen zien? Dan bevestigt een tweede persoon haar.',
  })
  opentDossiers!: boolean
  @Field(() => Boolean, { description: 'Kan een keuze in het verleden beginnen?' })
  terugwerkend!: boolean
  @Field(() => [String], { description: 'De rollen die deze instelling wijzigen.' })
  wijzigt!: string[]
  @Field(() => [String], { description: 'Wat u nu met deze instelling mag doen: namen van handelingen.' })
  mag!: string[]
}
