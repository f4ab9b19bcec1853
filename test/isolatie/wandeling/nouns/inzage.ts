import type { Noun } from '../isolatie.noun.js'
import { een } from '../isolatie.relaties.js'
import { alleen, C, N, thuisVan, W } from '../isolatie.wie.js'

/** Who watches over a gemeente reads all of it; a coordinator what was given to it. Planted with the persons. */
const LEEST = alleen({ coordinator: [W, N, C], privacy: [W, N, C], elders: ['ELDERS'] })

export const noun: Noun = {
  types: { Inzage: 'inzage' },
  leest: LEEST,
  ziet: {
    inzage: (a, r) =>
      (LEEST[a.naam]?.includes(thuisVan(r)) && (a.naam === 'privacy' || r.gebruiker_id === a.gebruikerId)) ?? false,
  },
  vragen: { inzage: {}, inzagen: {} },
  relaties: {
    'Inzage.gemeente': een('gemeente', 'gemeente_code'),
    'Inzage.gebruiker': een('gebruiker', 'gebruiker_id'),
    'Inzage.inburgeraar': een('inburgeraar', 'persoon_id'),
  },
  berekend: ['Inzage.status', 'Inzage.soort'],
  schrijft: LEEST,
  mag: {
    dossierInzageAanvragen: (wie) => wie === 'coordinator' || wie === 'elders',
    noodinzageAanvragen: (wie) => wie === 'privacy',
  },
}
