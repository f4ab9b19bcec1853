import { Ctx, Mutation, Resolver } from 'type-graphql'
import type { Writing } from '../platform/write/mutation.js'
import { Id, Invoer, Sleutel, Versie } from '../platform/graphql/fields.js'
import * as meting from './meetmoment.service.js'
import {
  PilotAfsluitenInput,
  PilotCorrigerenInput,
  PilotEvaluerenInput,
  PilotHeropenenInput,
  PilotMetingInput,
  PilotStartenInput,
  PilotStoppenInput,
  PilotToevoegenInput,
  PilotWijzigenInput,
} from './pilot.input.js'
import * as service from './pilot.service.js'
import { Pilot } from './pilot.type.js'

@Resolver()
export class PilotResolver {
  @Mutation(() => Pilot, { description: 'Voeg een pilot toe. Hij begint in voorbereiding.' })
  pilotToevoegen(
    @Invoer(() => PilotToevoegenInput) input: PilotToevoegenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.pilotToevoegen(w, input)
  }
  @Mutation(() => Pilot, { description: 'Wijzig een pilot. De status verandert alleen met een eigen handeling.' })
  pilotWijzigen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PilotWijzigenInput) input: PilotWijzigenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.pilotWijzigen(w, id, versie, input)
  }
  @Mutation(() => Pilot, { description: 'Start een pilot.' })
  pilotStarten(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PilotStartenInput, { nullable: true }) input: PilotStartenInput | null,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.pilotStarten(w, id, versie, input)
  }
  @Mutation(() => Pilot, { description: 'Leg vast wat in een periode is gemeten, of verbeter een meting.' })
  pilotMetingVastleggen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PilotMetingInput) input: PilotMetingInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return meting.pilotMetingVastleggen(w, id, versie, input)
  }
  @Mutation(() => Pilot, {
    description:
      'Leg een evaluatie van een pilot vast: leerpunten en besluit. De laatste geldt, eerdere evaluaties blijven staan.',
  })
  pilotEvalueren(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PilotEvaluerenInput) input: PilotEvaluerenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.pilotEvalueren(w, id, versie, input)
  }
  @Mutation(() => Pilot, { description: 'Sluit een pilot af. Kan alleen als de pilot is geëvalueerd.' })
  pilotAfsluiten(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PilotAfsluitenInput, { nullable: true }) input: PilotAfsluitenInput | null,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.pilotAfsluiten(w, id, versie, input)
  }
  @Mutation(() => Pilot, { description: 'Stop een pilot die niet doorgaat, met een reden.' })
  pilotStoppen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PilotStoppenInput) input: PilotStoppenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.pilotStoppen(w, id, versie, input)
  }
  @Mutation(() => Pilot, {
    description: 'Verbeter een pilot die is afgesloten of gestopt, met een reden. Voor een meting heropent u de pilot.',
  })
  pilotCorrigeren(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PilotCorrigerenInput) input: PilotCorrigerenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.pilotCorrigeren(w, id, versie, input)
  }
  @Mutation(() => Pilot, { description: 'Open een pilot die is afgesloten of gestopt weer, met een reden.' })
  pilotHeropenen(
    @Id() id: string,
    @Versie() versie: number,
    @Invoer(() => PilotHeropenenInput) input: PilotHeropenenInput,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.pilotHeropenen(w, id, versie, input)
  }
}
