import 'reflect-metadata'
import { existsSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { maakSchema } from '../../../server/schema.js'
import { NOG_NIET_GEBOUWD } from './schema.nog-niet.js'

const schema = maakSchema()
const eigen = (s: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(s.getTypeMap()).filter(
    (t) => !t.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(t.name),
  )

describe('het schema', () => {
  it('legt elk type, elk veld, elk argument en elke waarde uit', () => {
    const zonder: string[] = []
    for (const t of eigen(schema)) {
      const onderdelen: { naam: string; description?: string | null }[] = [{ naam: t.name, description: t.description }]
      if (isObjectType(t) || isInputObjectType(t) || isInterfaceType(t))
        for (const f of Object.values(t.getFields())) {
          onderdelen.push({ naam: `${t.name}.${f.name}`, description: f.description })
          if ('args' in f)
            onderdelen.push(
              ...f.args.map((a: { name: string; description?: string | null }) => ({
                naam: `${t.name}.${f.name}(${a.name})`,
                description: a.description,
              })),
            )
        }
      if (isEnumType(t))
        onderdelen.push(...t.getValues().map((v) => ({ naam: `${t.name}.${v.name}`, description: v.description })))
      zonder.push(...onderdelen.filter((o) => !o.description?.trim()).map((o) => o.naam))
    }
    expect(zonder).toEqual([])
  })
  it('geeft elke lijst een bladzijde, een filter en een volgorde', () => {
    for (const t of eigen(schema).filter(isObjectType))
      for (const f of Object.values(t.getFields()).filter((x) => String(x.type).endsWith('Connection!')))
        expect(f.args.map((a) => a.name).sort(), `${t.name}.${f.name}`).toEqual([
          'after',
          'before',
          'filter',
          'first',
          'last',
          'offset',
          'sortering',
        ])
  })
})

const SCHETS = '../shared/schema-schets.graphql'
const INGEBOUWD = ['String', 'Int', 'Float', 'Boolean', 'ID']
/** Everything a schema promises: type → 'bestaat', type.field → its type, enum.values → its values in their order. */
function beloften(s: GraphQLSchema, types: Iterable<string>): Map<string, string> {
  const uit = new Map<string, string>()
  for (const naam of types) {
    const t = s.getType(naam)
    if (!t) continue
    uit.set(naam, 'bestaat')
    if (isObjectType(t) || isInputObjectType(t) || isInterfaceType(t))
      for (const f of Object.values(t.getFields())) uit.set(`${naam}.${f.name}`, String(f.type))
    if (isEnumType(t)) for (const v of t.getValues()) uit.set(`${naam}.${v.name}`, 'waarde')
  }
  return uit
}
/** What the contract promises and we have not, or have otherwise; of a type that is not there only the type itself. */
function verschillen(contract: Map<string, string>, onze: Map<string, string>): string[] {
  const ontbreekt = (naam: string): boolean => !onze.has(naam.split('.')[0]!)
  return [...contract]
    .filter(([naam, belofte]) => onze.get(naam) !== belofte && !(naam.includes('.') && ontbreekt(naam)))
    .map(([naam]) => naam)
    .sort()
}

describe.runIf(existsSync(SCHETS))('het schema naast het contract', () => {
  // Lists and their filters are prose in the contract; empty types let the sketch be parsed.
  const tekst = existsSync(SCHETS) ? readFileSync(SCHETS, 'utf8') : 'type Query { a: Int }'
  const bekend = new Set([...tekst.matchAll(/^(?:type|enum|input|scalar|interface) (\w+)/gm)].map((m) => m[1]!))
  const gebruikt = new Set([...tekst.replace(/#.*$/gm, '').matchAll(/: *\[?([A-Z]\w+)/g)].map((m) => m[1]!))
  const leeg = [...gebruikt].filter((t) => !bekend.has(t) && !INGEBOUWD.includes(t))
  const schets = buildSchema(tekst + leeg.map((t) => `\ntype ${t} { id: ID }`).join(''), { assumeValid: true })
  const contract = beloften(schets, bekend)

  it('verschilt precies in wat nog niet is gebouwd: elke regel heeft een issue, en wat gebouwd is gaat eruit', () => {
    expect(verschillen(contract, beloften(schema, bekend))).toEqual(Object.keys(NOG_NIET_GEBOUWD).sort())
  })
  it.each([...bekend].filter((n) => isEnumType(schets.getType(n)) && schema.getType(n)))(
    '%s heeft de waarden van het contract, in die volgorde',
    (naam) => {
      const waarden = (s: GraphQLSchema): string[] =>
        (s.getType(naam) as GraphQLEnumType).getValues().map((v) => v.name)
      expect(waarden(schema)).toEqual(waarden(schets).filter((w) => !(`${naam}.${w}` in NOG_NIET_GEBOUWD)))
    },
  )
  it('merkt een veld, een waarde en een type die gebouwd zijn en nog op de lijst staan', () => {
    const [regel] = Object.keys(NOG_NIET_GEBOUWD)
    const gebouwd = beloften(schema, bekend).set(regel!, contract.get(regel!)!)
    expect(verschillen(contract, gebouwd)).not.toContain(regel)
    expect(
      verschillen(
        contract,
        beloften(
          schema,
          [...bekend].filter((t) => t !== 'Partner'),
        ),
      ),
    ).toContain('Partner')
  })
})
