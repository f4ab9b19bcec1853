// The fields of every row that people change, with their descriptions written once.
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../values/scalars.js'

interface BaseRow {
  id: string
  versie: number
  aangemaaktOp: string
  gewijzigdOp: string
}
type Abstract = abstract new () => object
/**
 * A class to extend, made per noun because the sentences name it.
 * @param what with article: 'de actie'
 * @param Parent the fields that people fill in, shared with the inputs
 */
export function base<P extends Abstract = Abstract>(
  what: string,
  Parent?: P,
): abstract new () => InstanceType<P> & BaseRow {
  // type-graphql looks only at the fields of an ObjectType, and wants a name, though nothing of this class is in the schema.
  const name = `Basis_${what.replace(/\W/g, '_')}`
  const Super = (Parent ?? Object) as new () => object
  const Made = { [name]: Parent ? class extends Super {} : class {} }[name]!
  const field = (of: keyof BaseRow, type: () => unknown, description: string): void =>
    Field(type as never, { description })(Made.prototype as object, of)
  field('id', () => ID, `Het vaste kenmerk van ${what}.`)
  field('versie', () => Int, 'Hoe vaak dit is gewijzigd, plus één.')
  field('aangemaaktOp', () => DateTime, `Wanneer ${what} in Regiotafel kwam.`)
  field('gewijzigdOp', () => DateTime, `Wanneer ${what} voor het laatst is gewijzigd.`)
  ObjectType(name)(Made)
  return Made as never
}
