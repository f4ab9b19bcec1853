import { Field, ID, ObjectType } from 'type-graphql'
import { enumOf } from '../platform/read/declare/schema.js'
import { DateTime, Datum } from '../platform/values/scalars.js'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { TOKENSTATUSSEN, type TokenStatus as Status } from './token.rules.js'
import type { token } from '../token/token.table.js'

export const TokenStatus = enumOf(
  'TokenStatus',
  TOKENSTATUSSEN,
  {
    GELDIG: 'Geldig: het token werkt.',
    VERLOPEN: 'Verlopen: de laatste dag is voorbij.',
    INGETROKKEN: 'Ingetrokken: iemand heeft het token ingetrokken.',
  },
  'Of een token werkt.',
)
type Rij = Omit<typeof token.$inferSelect, 'gemeenten'>

@ObjectType({ description: 'Een sleutel waarmee een programma cijfers leest. Wijzigen kan er niet mee.' })
export class Token implements Omit<Rij, 'regioCode' | 'hash' | 'uitgegevenDoorId' | 'ingetrokkenDoorId'> {
  @Field(() => ID, { description: 'Het vaste kenmerk van het token.' })
  id!: string
  @Field(() => String, { description: 'Waarvoor het token is.' })
  naam!: string
  @Field(() => String, { description: 'De eerste tekens van het token, om het te herkennen.' })
  prefix!: string
  @Field(() => [Gemeente], { description: 'De gemeenten waarvoor het token mag lezen.' })
  gemeenten!: Gemeente[]
  @Field(() => [String], {
    description:
      'De websites waarvan pagina’s met dit token mogen vragen. Een * is elke website. Leeg: geen enkele; programma’s buiten een browser hebben dit niet nodig.',
  })
  websites!: string[]
  @Field(() => Datum, { description: 'De laatste dag waarop het token werkt.' })
  verlooptDatum!: string
  @Field(() => TokenStatus, { description: 'Of het token nu werkt.' })
  status!: Status
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie het token uitgaf. Leeg als u die persoon niet mag zien.',
  })
  uitgegevenDoor!: Gebruiker | null
  @Field(() => DateTime, { description: 'Wanneer het token is uitgegeven.' })
  uitgegevenOp!: string
  @Field(() => DateTime, {
    nullable: true,
    description: 'Wanneer het token voor het laatst is gebruikt, op de minuut. Leeg: nog nooit.',
  })
  laatstGebruiktOp!: string | null
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie het token introk. Leeg als het niet is ingetrokken, of als u die persoon niet mag zien.',
  })
  ingetrokkenDoor!: Gebruiker | null
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het token is ingetrokken. Leeg: niet ingetrokken.' })
  ingetrokkenOp!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Het token zelf. Dit staat alleen in het eerste antwoord van tokenUitgeven en is daarna altijd leeg.',
  })
  geheim!: string | null
  @Field(() => [String], { description: 'Wat u nu met dit token mag doen: namen van handelingen.' })
  mag!: string[]
}
