// The same trial against a server that forgets that a row may be hidden: its filters look at the key itself, and its history
// tells what it holds.
import { expect, it, vi } from 'vitest'
import { maakSchema } from '../../server/schema.js'
import { schrijfVerhalen } from './wandeling/isolatie.verborgen.geschiedenis.js'
import { zoekVerklikkers } from './wandeling/isolatie.verborgen.js'
import { betreed, plant } from './wandeling/isolatie.wereld.js'
import { startServer } from '../support/server.js'

vi.mock('../../server/platform/read/model/relation.js', async (echt) => ({
  ...(await echt<object>()),
  mayBeHidden: () => false,
}))
vi.mock('../../server/platform/write/history.references.js', async (echt) => {
  const m = await echt<typeof import('../../server/platform/write/history.references.js')>()
  return { ...m, showChanges: (g: Parameters<typeof m.showChanges>[0]) => m.showChanges(g, []) }
})

it('de proef vindt een filter dat naar de verwijzing zelf kijkt, en geschiedenis die haar noemt', async () => {
  const server = await startServer()
  try {
    const kanaries = await plant(server.ownerUrl)
    await schrijfVerhalen(server.ownerUrl)
    const w = await betreed(server, kanaries, ['regisseur.nederweert'])
    const { bevindingen } = await zoekVerklikkers(w, maakSchema(), /^(knelpunten|acties)$/)
    const gevonden = (patroon: RegExp): boolean => bevindingen.some((b) => patroon.test(b))
    expect(gevonden(/acties: filter eigenaar eq/)).toBe(true)
    expect(gevonden(/acties: filter eigenaar isNull/)).toBe(true)
    expect(gevonden(/knelpunten: filter eigenaar niet eq/)).toBe(true)
    expect(gevonden(/geschiedenis noemt een kenmerk/)).toBe(true)
  } finally {
    await server.stop()
  }
}, 60_000)
