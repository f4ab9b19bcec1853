// The ready-made queries, one entry per query, in the order of the list. A test asks every one of them as each kind of user
// in `voor`, and as everybody else who is shown it; a query that gives an error does not pass.
import { CIJFERVRAGEN } from './readyMade.cijfers.js'
import type { KlareVraag } from './readyMade.js'
import { REGIOVRAGEN } from './readyMade.regio.js'
import { TASKFORCEVRAGEN } from './readyMade.taskforce.js'

const RECHTENVRAGEN: readonly KlareVraag[] = [
  {
    titel: 'Gebruikers en hun rollen',
    uitleg: 'Wie kan inloggen, met welke rol, voor welke gemeente en tot wanneer?',
    voor: ['FUNCTIONEEL_BEHEERDER', 'PRIVACY_OFFICER'],
    query: `query gebruikers {
  gebruikers(first: 100) {
    totalCount
    nodes { naam actief rollen { rol gemeente { naam } partner { naam } vanafDatum totDatum } }
  }
}`,
  },
  {
    titel: 'Wie wijzigde een knelpunt?',
    uitleg: 'Wat is er met de knelpunten gebeurd, door wie en wanneer?',
    voor: ['PRIVACY_OFFICER', 'REGIOCOORDINATOR'],
    query: `query geschiedenis {
  knelpunten(sortering: { veld: GEWIJZIGD_OP, richting: AFLOPEND }, first: 10) {
    nodes {
      code
      titel
      geschiedenis(first: 10) { nodes { op handeling tekst door { naam } wijzigingen { veld oud nieuw } } }
    }
  }
}`,
    velden: ['Knelpunt.geschiedenis'],
  },
  {
    titel: 'Wat mag ik?',
    uitleg: 'Welke vragen en handelingen horen bij uw rollen, en hoe ver reiken ze?',
    voor: ['PRIVACY_OFFICER', 'FUNCTIONEEL_BEHEERDER'],
    query: `query mijnRechten {
  mijnRechten { wat bereik }
}`,
  },
]
export const klareVragen: readonly KlareVraag[] = [
  ...CIJFERVRAGEN,
  ...TASKFORCEVRAGEN,
  ...REGIOVRAGEN,
  ...RECHTENVRAGEN,
]
