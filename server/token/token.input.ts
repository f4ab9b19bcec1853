// What issuing a token needs.
import { Field, ID, InputType } from 'type-graphql'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'

@InputType({ description: 'Een nieuw token.' })
export class TokenUitgevenInput {
  @Tekst(100, 'Waarvoor het token is, bijvoorbeeld: Dashboard gemeente Weert.')
  naam!: string
  @Field(() => [ID], { description: 'De gemeenten waarvoor het token mag lezen.' })
  gemeenten!: string[]
  @Tekst(
    200,
    'De websites waarvan pagina’s met dit token mogen vragen, elk als https://www.weert.nl. Een * is elke website. Leeg: geen enkele pagina; programma’s buiten een browser hebben dit niet nodig.',
    { nullable: true, lijst: true },
  )
  websites?: string[] | null
  @Field(() => Datum, { description: 'De laatste dag waarop het token werkt. Hoogstens een jaar vooruit.' })
  verlooptDatum!: string
}
