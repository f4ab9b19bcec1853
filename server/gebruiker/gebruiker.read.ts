// How gebruikers may be read.
import { batch } from '../platform/read/declare/field.js'
import { ID } from 'type-graphql'
import { op } from '../platform/read/declare/filter.js'
import { list, one } from '../platform/read/declare/query.js'
import { noun } from '../platform/read/declare/noun.js'
import { groupsOf, readersOf } from '../platform/rights/policies.js'
import { placeOf } from '../platform/rights/present.js'
import { readsAs } from '../platform/rights/settings.js'
import { accountLoader, ACCOUNTVELDEN } from './gebruiker.account.js'
import { gebruikerRelations } from './gebruiker.relations.js'
import { gebruiker } from './gebruiker.table.js'
import { Gebruiker } from './gebruiker.type.js'

const vanRij = {
  key: (g: { id: typeof gebruiker.id }) => g.id,
  id: (g: { id: typeof gebruiker.id }) => g.id,
  gemeenteCode: (g: { gemeenteCode: typeof gebruiker.gemeenteCode }) => g.gemeenteCode,
}

/** Whoever reads who stands in for whom in a gemeente, may know who its regisseurs are. Others do not learn a role by filtering. */
const BEKEND = groupsOf('waarneming', readersOf('waarneming'), readsAs)

export const gebruikerRead = noun(
  Gebruiker,
  gebruiker,
  {
    beleid: 'gebruiker',
    fields: {
      email: batch(accountLoader, vanRij, ACCOUNTVELDEN.email),
      rollen: batch(accountLoader, vanRij, ACCOUNTVELDEN.rollen),
      actief: batch(accountLoader, vanRij, ACCOUNTVELDEN.actief),
    },
    filter: {
      naam: String,
      regisseurVan: op(
        (g, { vandaag }) => placeOf(g, 'REGISSEUR', BEKEND, vandaag),
        ID,
        'Filter op: de gemeente waar de gebruiker vandaag regisseur is, met een account dat werkt.',
      ),
      wasRegisseurVan: op(
        (g) => placeOf(g, 'REGISSEUR', BEKEND),
        ID,
        'Filter op: de gemeente waar de gebruiker regisseur is of was. Wie weg is, kan nog dossiers hebben.',
      ),
    },
    zoek: 'zoektekst',
    sort: { naam: 'naam' },
    standaard: ['naam', 'OPLOPEND'],
    queries: { gebruiker: one('Eén gebruiker.'), gebruikers: list('De gebruikers die u mag zien.') },
  },
  gebruikerRelations,
)
