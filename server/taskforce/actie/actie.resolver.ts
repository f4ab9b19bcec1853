import { Ctx, Mutation, Resolver } from 'type-graphql'
import type { Writing } from '../../platform/write/mutation.js'
import { Id, Invoer, Sleutel, Versie } from '../../platform/graphql/fields.js'
import {
  ActieKoppelenInput,
  ActieOntkoppelenInput,
  ActieToevoegenInput,
  ActieToewijzenInput,
  ActieWijzigenInput,
  BlokkerenInput,
  GereedmeldenInput,
  UitstellenInput,
} from './actie.input.js'
import * as service from './actie.service.js'
import * as status from './actie.status.service.js'
import { Actie } from './actie.type.js'
import * as koppeling from '../koppeling.service.js'
import { RedenInput } from '../knelpunt/knelpunt.input.js'

@Resolver()
export class ActieResolver {
  @Mutation(() => Actie, { description: 'Voeg een actie toe, bij een of meer knelpunten of los.' })
  actieToevoegen(
    @Invoer(() => ActieToevoegenInput) input: ActieToevoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.actieToevoegen(w, input)
  }
  @Mutation(() => Actie, { description: 'Wijzig een actie. De status verandert alleen met een eigen handeling.' })
  actieWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ActieWijzigenInput) input: ActieWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.actieWijzigen(w, id, versie, input)
  }
  @Mutation(() => Actie, { description: 'Geef een actie aan iemand anders.' })
  actieToewijzen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ActieToewijzenInput) input: ActieToewijzenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.actieToewijzen(w, id, versie, input)
  }
  @Mutation(() => Actie, { description: 'Begin met een actie. Haar knelpunten krijgen de status ‘actie loopt’.' })
  actieStarten(@Id() id: string, @Versie() versie: number, @Sleutel() _s: string, @Ctx() w: Writing) {
    return status.actieStarten(w, id, versie)
  }
  @Mutation(() => Actie, { description: 'Meld dat een actie klaar is, met het resultaat.' })
  actieGereedmelden(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => GereedmeldenInput) input: GereedmeldenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return status.actieGereedmelden(w, id, versie, input)
  }
  @Mutation(() => Actie, { description: 'Blokkeer een actie die niet verder kan.' })
  actieBlokkeren(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => BlokkerenInput) input: BlokkerenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return status.actieBlokkeren(w, id, versie, input)
  }
  @Mutation(() => Actie, { description: 'Hef een blokkade op. De actie krijgt de status van daarvoor.' })
  actieDeblokkeren(@Id() id: string, @Versie() versie: number, @Sleutel() _s: string, @Ctx() w: Writing) {
    return status.actieDeblokkeren(w, id, versie)
  }
  @Mutation(() => Actie, { description: 'Schuif de streefdatum op, met een reden.' })
  actieUitstellen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => UitstellenInput) input: UitstellenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return status.actieUitstellen(w, id, versie, input)
  }
  @Mutation(() => Actie, { description: 'Laat een actie bij een knelpunt horen.' })
  actieKoppelen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ActieKoppelenInput) input: ActieKoppelenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return koppeling.actieKoppelen(w, id, versie, input)
  }
  @Mutation(() => Actie, {
    description:
      'Maak een actie los van een knelpunt. Mag ook als u de actie niet kunt wijzigen, maar het knelpunt wel.',
  })
  actieOntkoppelen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ActieOntkoppelenInput) input: ActieOntkoppelenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return koppeling.actieOntkoppelen(w, id, versie, input)
  }
  @Mutation(() => Actie, { description: 'Laat een actie vervallen.' })
  actieLatenVervallen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => RedenInput, { nullable: true }) input: RedenInput | null,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return status.actieLatenVervallen(w, id, versie, input)
  }
  @Mutation(() => Actie, { description: 'Open een afgesloten actie weer.' })
  actieHeropenen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => RedenInput, { nullable: true }) input: RedenInput | null,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return status.actieHeropenen(w, id, versie, input)
  }
}
