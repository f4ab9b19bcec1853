import type { Rechten } from '../platform/rights.js'

/** What hangs on a partner, to show before it moves to another. Only what the actor may see is counted. */
export const dubbeleDocument = (rechten: Rechten): string => {
  const veld = (naam: string, tekst: string): string => (rechten.magVeld('Partner', naam) ? tekst : '')
  const aantal = (wortel: string): string =>
    rechten.magVragen(wortel) ? `${wortel}(first: 1, filter: { melder: { eq: $id } }) { totalCount }` : ''
  return `query dubbele($id: ID!) {
  partner(id: $id) {
    id versie naam aliassen isPartij gemeenten { code naam } pilots { id naam }
    ${veld('contactpersonen', 'contactpersonen { id }')}
    ${veld('acties', 'acties(first: 1) { totalCount }')}
  }
  ${aantal('knelpunten')} ${aantal('successen')}
}`
}

interface Telling {
  totalCount: number
}
export interface Dubbele {
  partner: {
    id: string
    versie: number
    naam: string
    aliassen: readonly string[]
    isPartij: boolean
    pilots: readonly { id: string; naam: string }[]
    contactpersonen?: readonly { id: string }[]
    acties?: Telling
  }
  knelpunten?: Telling
  successen?: Telling
}

const telwoord = (aantal: number | undefined, een: string, meer: string): string[] =>
  aantal ? [`${aantal} ${aantal === 1 ? een : meer}`] : []

/** What moves, in words; empty when nothing hangs on the double. */
export const watVerhuist = ({ partner, knelpunten, successen }: Dubbele): readonly string[] => [
  ...(partner.isPartij ? ['de plaats in het convenant'] : []),
  ...telwoord(partner.contactpersonen?.length, 'contactpersoon', 'contactpersonen'),
  ...telwoord(partner.acties?.totalCount, 'actie', 'acties'),
  ...telwoord(partner.pilots.length, 'pilot', 'pilots'),
  ...telwoord(knelpunten?.totalCount, 'gemeld knelpunt', 'gemelde knelpunten'),
  ...telwoord(successen?.totalCount, 'gemeld succes', 'gemelde successen'),
]
