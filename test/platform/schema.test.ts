import 'reflect-metadata'
import { existsSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { maakSchema } from '../../server/schema.js'

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
      if (isObjectType(t) || isInputObjectType(t))
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
describe.runIf(existsSync(SCHETS))('het schema naast het contract', () => {
  // Lists and their filters are prose in the contract; empty types let the sketch be parsed.
  const tekst = existsSync(SCHETS) ? readFileSync(SCHETS, 'utf8') : 'type Query { a: Int }'
  const bekend = new Set([...tekst.matchAll(/^(?:type|enum|input|scalar) (\w+)/gm)].map((m) => m[1]))
  const gebruikt = new Set([...tekst.replace(/#.*$/gm, '').matchAll(/: *\[?([A-Z]\w+)/g)].map((m) => m[1]!))
  const leeg = [...gebruikt].filter((t) => !bekend.has(t) && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(t))
  const schets = buildSchema(tekst + leeg.map((t) => `\ntype ${t} { id: ID }`).join(''), { assumeValid: true })
  const gebouwd = eigen(schets).filter((t) => schema.getType(t.name) && !leeg.includes(t.name))

  it.each(
    gebouwd
      .filter((t) => (isObjectType(t) || isInputObjectType(t)) && t.name !== 'Query')
      .map((t) => [t.name, t] as const),
  )('%s heeft elk veld van het contract, met hetzelfde type', (_, t) => {
    const onze = schema.getType(t.name)
    if (!(isObjectType(t) || isInputObjectType(t)) || !(isObjectType(onze) || isInputObjectType(onze)))
      throw new Error(t.name)
    const velden = Object.values(t.getFields())
    expect(Object.fromEntries(velden.map((f) => [f.name, String(onze.getFields()[f.name]?.type)]))).toEqual(
      Object.fromEntries(velden.map((f) => [f.name, String(f.type)])),
    )
  })
  it.each(gebouwd.filter(isEnumType).map((t) => [t.name, t] as const))(
    '%s heeft de waarden van het contract',
    (naam, t) => {
      const onze = schema.getType(naam)
      expect(isEnumType(onze) && onze.getValues().map((v) => v.name)).toEqual(t.getValues().map((v) => v.name))
    },
  )
})
