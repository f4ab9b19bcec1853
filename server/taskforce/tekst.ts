// Text of knelpunten and acties: how long it may be, and the promise that it holds no personal data.
import { Field } from 'type-graphql'

/** Lengths in characters. */
export const TITEL = 200
export const LANG = 5000
export const REDEN = 1000

/** The field by which a writer confirms that a text that looks like a BSN or a date of birth is none. */
export const Bevestiging = (): PropertyDecorator => (proto, naam) =>
  Field(() => Boolean, { nullable: true, description: 'Bevestig dat de tekst geen persoonsgegevens bevat.' })(
    proto,
    naam as string,
  )
