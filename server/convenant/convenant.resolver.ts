import { Ctx, Mutation, Resolver } from 'type-graphql'
import type { Writing } from '../platform/write/mutation.js'
import { Id, Invoer, Sleutel, Versie } from '../platform/graphql/fields.js'
import * as afspraak from './afspraak.service.js'
import {
  AfspraakToevoegenInput,
  AfspraakVerwijderenInput,
  AfspraakWijzigenInput,
  ConvenantBeeindigenInput,
  ConvenantOndertekenenInput,
  ConvenantToevoegenInput,
  ConvenantWijzigenInput,
  PartnerToetredenInput,
  PartnerUittredenInput,
} from './convenant.input.js'
import * as service from './convenant.service.js'
import { Convenant } from './convenant.type.js'
import * as partij from './partij.service.js'

@Resolver()
export class ConvenantResolver {
  @Mutation(() => Convenant, { description: 'Voeg een convenant toe. Het begint als concept.' })
  convenantToevoegen(
    @Invoer(() => ConvenantToevoegenInput) input: ConvenantToevoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.convenantToevoegen(w, input)
  }
  @Mutation(() => Convenant, {
    description: 'Wijzig een convenant. De status verandert alleen met een eigen handeling.',
  })
  convenantWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ConvenantWijzigenInput) input: ConvenantWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.convenantWijzigen(w, id, versie, input)
  }
  @Mutation(() => Convenant, { description: 'Leg de ondertekening vast. De partijen treden op die dag toe.' })
  convenantOndertekenen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ConvenantOndertekenenInput) input: ConvenantOndertekenenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.convenantOndertekenen(w, id, versie, input)
  }
  @Mutation(() => Convenant, { description: 'Beëindig een convenant, met een reden.' })
  convenantBeeindigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => ConvenantBeeindigenInput) input: ConvenantBeeindigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.convenantBeeindigen(w, id, versie, input)
  }
  @Mutation(() => Convenant, {
    description: 'Laat een gemeente of partner toetreden tot een convenant. Het kenmerk is dat van het convenant.',
  })
  partnerToetreden(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PartnerToetredenInput) input: PartnerToetredenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return partij.partnerToetreden(w, id, versie, input)
  }
  @Mutation(() => Convenant, {
    description: 'Laat een partij uittreden, met een reden. De partij blijft in de lijst staan.',
  })
  partnerUittreden(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PartnerUittredenInput) input: PartnerUittredenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return partij.partnerUittreden(w, id, versie, input)
  }
  @Mutation(() => Convenant, { description: 'Voeg een afspraak toe aan een convenant.' })
  afspraakToevoegen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => AfspraakToevoegenInput) input: AfspraakToevoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return afspraak.afspraakToevoegen(w, id, versie, input)
  }
  @Mutation(() => Convenant, { description: 'Wijzig een afspraak van een convenant.' })
  afspraakWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => AfspraakWijzigenInput) input: AfspraakWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return afspraak.afspraakWijzigen(w, id, versie, input)
  }
  @Mutation(() => Convenant, { description: 'Verwijder een afspraak uit een convenant.' })
  afspraakVerwijderen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => AfspraakVerwijderenInput) input: AfspraakVerwijderenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return afspraak.afspraakVerwijderen(w, id, versie, input)
  }
}
