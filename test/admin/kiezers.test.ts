// Whoever chooses a colleague is offered those who can be chosen: another would surely be refused.
import { describe, expect, it } from 'vitest'
import { nouns } from '../../admin/nouns.js'
import type { Invoerveld, Veld } from '../../admin/platform/noun.js'
import { contactHandelingen } from '../../admin/inburgeraar/contactmoment.js'
import { taakHandelingen } from '../../admin/inburgeraar/taak.js'
import { veldenVoor } from '../../admin/traject/herverdelen.js'

const vanHandelingen = (van: object): Invoerveld[] =>
  (Object.values(van) as { velden?: readonly Invoerveld[] }[]).flatMap(({ velden = [] }) => velden)
const alle: (Invoerveld | Veld)[] = [
  ...nouns.flatMap(({ velden }) => velden.filter((v) => v.invoer)),
  ...nouns.flatMap(({ handelingen }) => vanHandelingen(handelingen)),
  ...vanHandelingen(contactHandelingen),
  ...vanHandelingen(taakHandelingen),
  ...veldenVoor(true),
]
describe('wie een collega kiest', () => {
  it('kiest uit wie het kan zijn, of leest bij elke naam waarom niet', () => {
    const kiezers = alle.filter(({ naar }) => naar === 'gebruikers')
    expect(kiezers.length).toBeGreaterThan(6)
    expect(kiezers.filter(({ kiesUit, eigenaar }) => !kiesUit && !eigenaar).map(({ label }) => label)).toEqual([])
  })
})
