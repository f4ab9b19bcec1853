// What is forgotten of a noun about persons stops the start: it would show too much.
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createModel } from '../../../../server/platform/read/model/model.js'
import { leesgroepen, mayRead, reachesFurther } from '../../../../server/platform/rights/actor.js'
import { personsOf } from '../../../../server/platform/rights/persons.js'
import { readable } from '../../../../server/platform/rights/policies.js'
import { drizzleSchema, makeSchema, nouns, persoon } from './nouns.js'

describe('de server start niet', () => {
  const model = (anders: object) =>
    createModel(
      makeSchema(),
      nouns.map((n) => (n.id === 'persoon' ? { ...n, ...anders } : n)),
      drizzleSchema,
      { leesgroepen, magLezen: mayRead, reachesFurther },
    )
  it.each([
    ['die nergens zegt wie hij is', { person: undefined }, 'names no column with the person'],
    ['waarvan de lijst een caseload niet vindt', { reached: undefined }, 'do not say how else persons are reached'],
    [
      'waarvan niets een veld voor minder rollen verbergt',
      { shows: undefined },
      'herkomstland is for fewer roles, and nothing hides it',
    ],
    [
      'die sorteert op een veld voor minder rollen',
      { sort: { naam: 'naam', herkomstland: 'id' } },
      'sorts on herkomstland',
    ],
  ])('met een persoon %s', (_wat, anders, zin) => {
    expect(() => model({})).not.toThrow()
    expect(() => model(anders)).toThrow(zin)
  })
  it('met personen in beleid.ts die een gewone policy hebben', () => {
    expect(() => readable('inburgeraar', persoon.leesgroep)).toThrow('is about persons')
  })
  it('met een deel dat beleid.ts niet kent, of een persoonspolicy voor wat niet over personen gaat', () => {
    const wereld = personsOf({ persons: 'persoon', sight: 'inzage' })
    expect(() => wereld.part('inburgeraar', 'DAGBOEK', { regioCode: sql`a`, persoonId: sql`b` })).toThrow(
      'no part DAGBOEK',
    )
    expect(() => wereld.readable('knelpunt', { regioCode: sql`a`, leesgroep: sql`l`, persoonId: sql`b` })).toThrow(
      'not about persons',
    )
  })
})
