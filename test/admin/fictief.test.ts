import { expect, it } from 'vitest'
import { inburgeraarVelden } from '../../admin/inburgeraar/inburgeraar.fields.js'
import { beginwaarden } from '../../admin/platform/form/defaults.js'
import { heeftSter } from '../../admin/platform/form/star.js'
import { nouns } from '../../admin/nouns.js'
import type { Invoerveld, Noun, Veld } from '../../admin/platform/noun.js'

it('een nieuw dossier begint alleen als verzonnen waar niemand anders mag staan', () => {
  const veld: Veld = inburgeraarVelden.find((v) => v.bron === 'fictief')!
  const begin = veld.begin as (mij: { echtePersonen: boolean } | undefined) => boolean
  expect([true, false].map((echtePersonen) => begin({ echtePersonen }))).toEqual([false, true])
  expect(beginwaarden([veld], '')['fictief']).toBe(true)
})
it('een schakelaar heeft altijd een antwoord, en dus geen ster', () => {
  const velden: Invoerveld[] = (nouns as readonly Noun[]).flatMap((noun) => [
    ...noun.velden,
    ...Object.values(noun.handelingen).flatMap((handeling) => handeling?.velden ?? []),
  ])
  const schakelaars = velden.filter(({ soort, onbekend }) => soort === 'vink' && !onbekend)
  expect(schakelaars.length).toBeGreaterThan(1)
  expect(schakelaars.filter(heeftSter)).toEqual([])
  expect(velden.filter(heeftSter).length).toBeGreaterThan(20)
})
