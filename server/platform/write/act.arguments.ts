// Arguments of acts, each with its description written once.
import { ID, Int } from 'type-graphql'

/** An argument of a mutation; a class of inputs is one as well. */
export interface Argument {
  name: string
  type: () => unknown
  nullable?: boolean
  description: string
}
export const ID_ARG: Argument = {
  name: 'id',
  type: () => ID,
  description: 'Het vaste kenmerk van wat u wilt wijzigen.',
}
export const VERSION: Argument = {
  name: 'versie',
  type: () => Int,
  description: 'De versie die u zag. Is er intussen een nieuwere, dan volgt VEROUDERD.',
}
export const INPUT = (type: new () => object, nullable = false): Argument => ({
  name: 'input',
  type: () => type,
  nullable,
  description: 'De gegevens van deze handeling.',
})
/** The wrapper of the mutations uses it, acts do not. */
export const KEY: Argument = {
  name: 'idempotentieSleutel',
  type: () => String,
  nullable: true,
  description: 'Een eigen sleutel per handeling. Stuurt u dezelfde handeling nog eens, dan telt die één keer.',
}
