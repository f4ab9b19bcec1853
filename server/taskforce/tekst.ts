// Text of knelpunten and acties: how long it may be.
import { Field, InputType } from 'type-graphql'
import { Tekst } from '../platform/values/input.js'

/** Lengths in characters. */
export const TITEL = 200
export const LANG = 5000
export const REDEN = 1000

/** The confirmation as inputs of the taskforce had it before every mutation got it as an argument. The wrapper takes both. */
export const Bevestiging = (): PropertyDecorator => (proto, naam) =>
  Field(() => Boolean, {
    nullable: true,
    description: 'Bevestig dat de tekst geen persoonsgegevens bevat.',
    deprecationReason: 'Geef het mee als argument van de handeling, naast input. Verdwijnt op 2027-12-01.',
  })(proto, naam as string)

@InputType({ description: 'De reden van een handeling.' })
export class RedenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(REDEN, 'Waarom u dit doet. Anderen lezen dit terug.')
  reden!: string
}
