// An act and its row in beleid.ts belong together: the server refuses to start with one of the two alone.
import 'reflect-metadata'
import { Query, Resolver, buildSchemaSync } from 'type-graphql'
import { describe, expect, it } from 'vitest'
import { requireCompletePolicy } from '../../../server/platform/rights/rights.js'
import { change } from '../../../server/platform/write/act.js'
import { mutationsOf } from '../../../server/platform/write/act.schema.js'
import { acts, maakSchema } from '../../../server/schema.js'
import { actieStore } from '../../../server/taskforce/actie/actie.store.js'
import { knelpuntActieLoopt } from '../../../server/taskforce/knelpunt/knelpunt.acts.js'

@Resolver()
class Vraag {
  @Query(() => String)
  mij(): string {
    return 'ik'
  }
}
const fouten = (schema: Parameters<typeof requireCompletePolicy>[0]): string => {
  try {
    requireCompletePolicy(schema)
    return ''
  } catch (e) {
    return (e as Error).message
  }
}
const metAlleen = (...lijst: Parameters<typeof mutationsOf>[0]) =>
  buildSchemaSync({ resolvers: [Vraag, mutationsOf(lijst)] as never, validate: false })

describe('een handeling', () => {
  it('en haar regel in beleid.ts horen bij elkaar: zo start de server', () => {
    expect(fouten(maakSchema())).toBe('')
  })
  it('zonder regel in beleid.ts houdt de start tegen', () => {
    const verzonnen = change(actieStore, 'actieVerzinnen' as never, {
      description: 'Geplant.',
      rule: () => ({ tekst: 'Geplant.' }),
    })
    expect(fouten(metAlleen(verzonnen))).toContain('actieVerzinnen: geen regel in beleid.ts')
  })
  it('die alleen een gevolg is, kan geen mutatie worden', () => {
    expect(fouten(metAlleen(knelpuntActieLoopt))).toContain('knelpuntActieLoopt: geen regel in beleid.ts')
  })
  it('die in beleid.ts staat en nergens is verklaard, houdt de start tegen', () => {
    const schema = maakSchema()
    delete schema.getMutationType()!.getFields()['actieStarten']
    expect(fouten(schema)).toContain('actieStarten: staat in beleid.ts, niet in het schema')
  })
  it('kan niet twee keer dezelfde naam hebben', () => {
    const [eerste] = acts.flat()
    expect(() => mutationsOf([eerste!, eerste!])).toThrow('two acts of one name')
  })
})
