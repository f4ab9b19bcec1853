import 'reflect-metadata'
import { isEnumType, isInputObjectType, isObjectType, type GraphQLNamedType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { maakSchema } from '../../../server/schema.js'

interface Onderdeel {
  plek: string
  naam: string
  uitleg: string
}
interface Beschreven {
  name: string
  description?: string | null | undefined
}
const onderdeel = (plek: string, { name, description }: Beschreven): Onderdeel => ({
  plek: plek ? `${plek}.${name}` : name,
  naam: name,
  uitleg: description?.trim() ?? '',
})

const INGEBOUWD = new Set(['String', 'Int', 'Float', 'Boolean', 'ID'])
/** The type itself, its fields and their arguments, its values. */
const vanType = (t: GraphQLNamedType): Onderdeel[] => {
  const delen = [onderdeel('', t)]
  if (isEnumType(t)) delen.push(...t.getValues().map((w) => onderdeel(t.name, w)))
  if (isInputObjectType(t)) delen.push(...Object.values(t.getFields()).map((f) => onderdeel(t.name, f)))
  if (isObjectType(t))
    for (const f of Object.values(t.getFields()))
      delen.push(onderdeel(t.name, f), ...f.args.map((a) => onderdeel(`${t.name}.${f.name}`, a)))
  return delen
}
const alles = Object.values(maakSchema().getTypeMap())
  .filter((t) => !t.name.startsWith('__') && !INGEBOUWD.has(t.name))
  .flatMap(vanType)

/** Words of English that are no words of Dutch. */
const ENGELS =
  /\b(the|and|which|with|this|these|that|must|should|when|whether|has|have|been|not|for|from|by|field|string|list|value|values|returns?|type of|are)\b/i
const letters = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}\d]/gu, '')
/** "De reden." says no more than the name `reden` does. */
const isHerhaling = ({ naam, uitleg }: Onderdeel): boolean =>
  letters(uitleg.replace(/^(de mogelijke waarden van|voorwaarden aan|de|het|een|deze|dit|op|welke)\s/i, '')) ===
  letters(naam)

const plekken = (fout: (o: Onderdeel) => boolean): string[] =>
  alles.filter(fout).map(({ plek, uitleg }) => `${plek}: ${uitleg}`)

describe('elk type, veld, argument en elke waarde van het schema', () => {
  it('is er', () => expect(alles.length).toBeGreaterThan(300))
  it('heeft een uitleg', () => expect(plekken(({ uitleg }) => uitleg === '')).toEqual([]))
  it('legt uit in het Nederlands', () => expect(plekken(({ uitleg }) => ENGELS.test(uitleg))).toEqual([]))
  it('legt uit in hele zinnen', () =>
    expect(plekken(({ uitleg }) => !/^(\p{Lu}|\d|true:)[^]*[.?]$/u.test(uitleg))).toEqual([]))
  it('zegt meer dan de naam', () => expect(plekken(isHerhaling)).toEqual([]))
})
