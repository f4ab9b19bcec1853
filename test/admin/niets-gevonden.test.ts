import { expect, it } from 'vitest'
import { inburgeraar } from '../../admin/inburgeraar/inburgeraar.js'
import { nietsGevonden } from '../../admin/platform/list/States.js'
import { knelpunt } from '../../admin/taskforce/knelpunt.js'

it('een lege lijst raadt alleen aan wat kan helpen', () => {
  expect(nietsGevonden(inburgeraar, { q: 'x' })).toBe(
    'Geen inburgeraars gevonden. Zoek op: naam of dossiercode. Een deel is genoeg.',
  )
  expect(nietsGevonden(knelpunt, { q: 'x', thema: ['ZORG'] })).toBe(
    'Geen knelpunten gevonden. Zoek op een deel van een woord. Wis de filters.',
  )
  expect(nietsGevonden(knelpunt, { thema: ['ZORG'] })).toBe('Geen knelpunten gevonden. Wis de filters.')
})
