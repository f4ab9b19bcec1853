import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import type { Writing } from '../platform/write/mutation.js'
import { Id, Invoer, Sleutel, Versie } from '../platform/graphql/fields.js'
import * as contact from './contactpersoon.service.js'
import {
  ContactpersoonToevoegenInput,
  ContactpersoonWijzigenInput,
  PartnerSamenvoegenInput,
  PartnerToevoegenInput,
  PartnerWijzigenInput,
} from './partner.input.js'
import * as service from './partner.service.js'
import { partnerSamenvoegen } from './partner.samenvoegen.js'
import { Partner, PartnerVoorstel } from './partner.type.js'

@Resolver()
export class PartnerResolver {
  @Mutation(() => Partner, { description: 'Voeg een partner toe.' })
  partnerToevoegen(
    @Invoer(() => PartnerToevoegenInput) input: PartnerToevoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.partnerToevoegen(w, input)
  }
  @Mutation(() => Partner, { description: 'Wijzig een partner.' })
  partnerWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PartnerWijzigenInput) input: PartnerWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.partnerWijzigen(w, id, versie, input)
  }
  @Mutation(() => Partner, {
    description: 'Voeg een dubbele partner samen met deze partner. Alles wat aan de dubbele hangt, gaat mee.',
  })
  partnerSamenvoegen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PartnerSamenvoegenInput) input: PartnerSamenvoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return partnerSamenvoegen(w, id, versie, input)
  }
  @Query(() => [PartnerVoorstel], {
    description: 'Bekende partners met een naam die hierop lijkt. Zo voorkomt u een dubbele partner.',
  })
  partnerVoorstellen(
    @Arg('naam', () => String, { description: 'De naam die u zoekt.' }) naam: string,
    @Ctx() ctx: Context,
  ) {
    return service.partnerVoorstellen(ctx, naam)
  }
  @Mutation(() => Partner, { description: 'Voeg een contactpersoon toe aan een partner.' })
  contactpersoonToevoegen(
    @Arg('partner', () => ID, { description: 'Het vaste kenmerk van de partner waar de contactpersoon werkt.' })
    partner: string,
    @Invoer(() => ContactpersoonToevoegenInput) input: ContactpersoonToevoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return contact.contactpersoonToevoegen(w, partner, input)
  }
  @Mutation(() => Partner, { description: 'Wijzig een contactpersoon. Versie is die van de contactpersoon.' })
  contactpersoonWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ContactpersoonWijzigenInput) input: ContactpersoonWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return contact.contactpersoonWijzigen(w, id, versie, input)
  }
  @Mutation(() => Partner, { description: 'Verwijder een contactpersoon. Dit kan niet ongedaan worden gemaakt.' })
  contactpersoonVerwijderen(@Id() id: string, @Versie() versie: number, @Sleutel() _s: string, @Ctx() w: Writing) {
    return contact.contactpersoonVerwijderen(w, id, versie)
  }
}
