import { expect, it } from 'vitest'
import { inburgeraarVelden } from '../../admin/inburgeraar/inburgeraar.fields.js'
import { beginwaarden } from '../../admin/platform/form/defaults.js'
import { nouns } from '../../admin/nouns.js'
import type { Invoerveld, Noun, Veld } from '../../admin/platform/noun.js'

it('een nieuw dossier begint alleen als verzonnen waar niemand anders mag staan', () => {
  const veld: Veld = inburgeraarVelden.find((v) => v.bron === 'fictief')!
  const begin = veld.begin as (mij: { echtePersonen: boolean } | undefined) => boolean
  expect([true, false].map((echtePersonen) => begin({ echtePersonen }))).toEqual([false, true])
  expect(beginwaarden([veld], '')['fictief']).toBe(true)
})
it('een schakelaar heeft altijd een antwoord, en is dus nergens verplicht', () => {
  const velden: Invoerveld[] = (nouns as readonly Noun[]).flatMap((noun) => [
    ...noun.velden,
    ...Object.values(noun.handelingen).flatMap((handeling) => handeling?.velden ?? []),
  ])
  const schakelaars = velden.filter(({ soort, onbekend }) => soort === 'vink' && !onbekend)
  expect(schakelaars.length).toBeGreaterThan(1)
  expect(schakelaars.filter(({ verplicht }) => verplicht)).toEqual([])
})
