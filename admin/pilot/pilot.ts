// Everything the portal knows about a pilot, put together.
import Icoon from '@mui/icons-material/ScienceOutlined'
import { CIJFER_SELECTIE } from '../platform/figures.js'
import type { NounOf, Part } from '../platform/api.js'
import { tekst } from '../platform/noun.js'
import type { Rechten } from '../platform/rights.js'
import { pilotHandelingen } from './pilot.acts.js'
import { pilotVelden } from './pilot.fields.js'

/** "Evaluatie 2023 te doen": the year in which it was due, where one was agreed. */
export const evaluatieTeDoen = (rij: Part<'Pilot'>): string | null =>
  rij.status === 'TE_EVALUEREN'
    ? ['Evaluatie', tekst(rij.evaluatieUiterlijkJaar), 'te doen'].filter(Boolean).join(' ')
    : null

/** Names of people only for who may read them. */
const evaluatieSelectie = (rechten: Rechten): string =>
  `{ id datum besluit leerpunten bron vastgelegdOp ${rechten.magVeld('Gebruiker', 'naam') ? 'door { naam }' : ''} }`

export const pilot = {
  naam: 'pilots',
  een: 'pilot',
  type: 'Pilot',
  label: { een: 'pilot', meer: 'pilots', lidwoord: 'de' },
  icoon: Icoon,
  velden: pilotVelden,
  extra: [
    { bron: 'meetmomenten', selectie: `{ id periode toelichting cijfer ${CIJFER_SELECTIE} }` },
    { bron: 'evaluaties', selectie: evaluatieSelectie },
  ],
  sorteer: { veld: 'naam', richting: 'ASC' },
  toevoegen: {
    naam: 'pilotToevoegen',
    gelukt: 'De pilot is toegevoegd.',
    label: 'Pilot toevoegen',
  },
  wijzigen: { naam: 'pilotWijzigen', gelukt: 'Opgeslagen.', label: 'Wijzigen' },
  handelingen: pilotHandelingen,
  geschiedenis: true,
  leeg: 'Er zijn nog geen pilots.',
  titel: (rij) => tekst(rij.naam),
} as const satisfies NounOf<'Pilot'>
