import { Query, Resolver } from 'type-graphql'
import { REGELS } from '../termijn/regels/regels.js'
import { rekenregels } from './rekenregel.rules.js'
import { Rekenregel } from './rekenregel.type.js'

@Resolver()
export class RekenregelResolver {
  @Query(() => [Rekenregel], {
    description:
      'De regels waarmee Regiotafel rekent, met wet, artikel, de dagen waarop ze gelden en hoe zeker ze zijn.',
  })
  rekenregels(): Rekenregel[] {
    return rekenregels(REGELS)
  }
}
