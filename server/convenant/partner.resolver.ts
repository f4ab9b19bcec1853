import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { Schrijver } from '../platform/schrijven.js'
import { Id, Invoer, Sleutel, Versie } from '../platform/velden.js'
import * as contact from './contactpersoon.service.js'
import {
  ContactpersoonToevoegenInput,
  ContactpersoonWijzigenInput,
  PartnerToevoegenInput,
  PartnerWijzigenInput,
} from './partner.input.js'
import * as service from './partner.service.js'
import { Partner } from './partner.type.js'

@Resolver()
export class PartnerResolver {
  @Mutation(() => Partner, { description: 'Voeg een partner toe.' })
  partnerToevoegen(
    @Invoer(() => PartnerToevoegenInput) input: PartnerToevoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Schrijver,
  ) {
    return service.partnerToevoegen(w, input)
  }
  @Mutation(() => Partner, { description: 'Wijzig een partner.' })
  partnerWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PartnerWijzigenInput) input: PartnerWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Schrijver,
  ) {
    return service.partnerWijzigen(w, id, versie, input)
  }
  @Mutation(() => Partner, { description: 'Voeg een contactpersoon toe aan een partner.' })
  contactpersoonToevoegen(
    @Arg('partner', () => ID, { description: 'Het vaste kenmerk van de partner waar de contactpersoon werkt.' })
    partner: string,
    @Invoer(() => ContactpersoonToevoegenInput) input: ContactpersoonToevoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Schrijver,
  ) {
    return contact.contactpersoonToevoegen(w, partner, input)
  }
  @Mutation(() => Partner, { description: 'Wijzig een contactpersoon. Versie is die van de contactpersoon.' })
  contactpersoonWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ContactpersoonWijzigenInput) input: ContactpersoonWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Schrijver,
  ) {
    return contact.contactpersoonWijzigen(w, id, versie, input)
  }
  @Mutation(() => Partner, { description: 'Verwijder een contactpersoon. Dit kan niet ongedaan worden gemaakt.' })
  contactpersoonVerwijderen(@Id() id: string, @Versie() versie: number, @Sleutel() _s: string, @Ctx() w: Schrijver) {
    return contact.contactpersoonVerwijderen(w, id, versie)
  }
}
