import { Ctx, Mutation, Resolver } from 'type-graphql'
import type { Writing } from '../../platform/write/mutation.js'
import { Id, Invoer, Sleutel, Versie } from '../../platform/graphql/fields.js'
import { SuccesVastleggenInput, SuccesWijzigenInput } from './succes.input.js'
import * as service from './succes.service.js'
import { Succes } from './succes.type.js'

@Resolver()
export class SuccesResolver {
  @Mutation(() => Succes, { description: 'Leg een succes vast, met bewijs.' })
  succesVastleggen(
    @Invoer(() => SuccesVastleggenInput) input: SuccesVastleggenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.succesVastleggen(w, input)
  }
  @Mutation(() => Succes, { description: 'Wijzig een succes.' })
  succesWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => SuccesWijzigenInput) input: SuccesWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.succesWijzigen(w, id, versie, input)
  }
}
