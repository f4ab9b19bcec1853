import { Ctx, Mutation, Resolver } from 'type-graphql'
import type { Writing } from '../../platform/write/mutation.js'
import { Id, Invoer, Sleutel, Versie } from '../../platform/graphql/fields.js'
import { AfhandelenInput, KnelpuntMeldenInput, KnelpuntWijzigenInput, RedenInput } from './knelpunt.input.js'
import * as service from './knelpunt.service.js'
import { Knelpunt } from './knelpunt.type.js'

@Resolver()
export class KnelpuntResolver {
  @Mutation(() => Knelpunt, { description: 'Meld een knelpunt. U volgt het daarna.' })
  knelpuntMelden(
    @Invoer(() => KnelpuntMeldenInput) input: KnelpuntMeldenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.knelpuntMelden(w, input)
  }
  @Mutation(() => Knelpunt, { description: 'Wijzig een knelpunt. De status verandert alleen met een eigen handeling.' })
  knelpuntWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => KnelpuntWijzigenInput) input: KnelpuntWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.knelpuntWijzigen(w, id, versie, input)
  }
  @Mutation(() => Knelpunt, { description: 'Begin met het onderzoeken van een gemeld knelpunt.' })
  knelpuntOnderzoeken(@Id() id: string, @Versie() versie: number, @Sleutel() _s: string, @Ctx() w: Writing) {
    return service.knelpuntOnderzoeken(w, id, versie)
  }
  @Mutation(() => Knelpunt, {
    description: 'Sluit een knelpunt af als opgelost. Kan niet zolang er acties lopen die u ziet.',
  })
  knelpuntOplossen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => AfhandelenInput) input: AfhandelenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.knelpuntOplossen(w, id, versie, input)
  }
  @Mutation(() => Knelpunt, { description: 'Zet een knelpunt voorlopig opzij.' })
  knelpuntParkeren(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => RedenInput) input: RedenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.knelpuntParkeren(w, id, versie, input)
  }
  @Mutation(() => Knelpunt, { description: 'Wijs een knelpunt af: de taskforce doet er niets mee.' })
  knelpuntAfwijzen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => RedenInput) input: RedenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.knelpuntAfwijzen(w, id, versie, input)
  }
  @Mutation(() => Knelpunt, { description: 'Neem een geparkeerd of afgesloten knelpunt weer in onderzoek.' })
  knelpuntHeropenen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => RedenInput, { nullable: true }) input: RedenInput | null,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.knelpuntHeropenen(w, id, versie, input)
  }
  @Mutation(() => Knelpunt, { description: 'Volg een knelpunt.' })
  knelpuntVolgen(@Id() id: string, @Sleutel() _s: string, @Ctx() w: Writing) {
    return service.knelpuntVolgen(w, id)
  }
  @Mutation(() => Knelpunt, { description: 'Volg een knelpunt niet langer.' })
  knelpuntOntvolgen(@Id() id: string, @Sleutel() _s: string, @Ctx() w: Writing) {
    return service.knelpuntOntvolgen(w, id)
  }
}
