import { expect, it } from 'vitest'
import { inburgeraarVelden } from '../../admin/inburgeraar/inburgeraar.fields.js'
import { beginwaarden } from '../../admin/platform/form/defaults.js'
import type { Veld } from '../../admin/platform/noun.js'

it('een nieuw dossier begint alleen als verzonnen waar niemand anders mag staan', () => {
  const veld: Veld = inburgeraarVelden.find((v) => v.bron === 'fictief')!
  const begin = veld.begin as (mij: { echtePersonen: boolean } | undefined) => boolean
  expect([true, false].map((echtePersonen) => begin({ echtePersonen }))).toEqual([false, true])
  expect(beginwaarden([veld], '')['fictief']).toBe(true)
})
