// Fields and arguments that return at every noun, so that their description is written once.
import { Arg, ID, Int } from 'type-graphql'

/** Argument `id` of an act. */
export const Id = () => Arg('id', () => ID, { description: 'Het vaste kenmerk van wat u wilt wijzigen.' })
/** Argument `versie` of a change. */
export const Versie = () =>
  Arg('versie', () => Int, { description: 'De versie die u zag. Is er intussen een nieuwere, dan volgt VEROUDERD.' })
/** Argument `idempotentieSleutel`; the wrapper of the mutations uses it, resolvers do not. */
export const Sleutel = () =>
  Arg('idempotentieSleutel', () => String, {
    nullable: true,
    description: 'Een eigen sleutel per handeling. Stuurt u dezelfde handeling nog eens, dan telt die één keer.',
  })
/** Argument `input`. */
export const Invoer = (type: () => unknown, optie: { nullable?: boolean } = {}) =>
  Arg('input', type as never, { ...optie, description: 'De gegevens van deze handeling.' })
