// How gebruikers may be read.
import { batchField, list, noun, one } from '../platform/read/declare/noun.js'
import type { Context } from '../platform/graphql/context.js'
import { accountVeld } from './gebruiker.account.js'
import { gebruikerRelations } from './gebruiker.relations.js'
import { gebruiker } from './gebruiker.table.js'
import { Gebruiker } from './gebruiker.type.js'

const vanRij = {
  id: (g: { id: typeof gebruiker.id }) => g.id,
  gemeenteCode: (g: { gemeenteCode: typeof gebruiker.gemeenteCode }) => g.gemeenteCode,
}

export const gebruikerRead = noun(
  Gebruiker,
  gebruiker,
  {
    beleid: 'gebruiker',
    fields: {
      email: batchField(vanRij, (rijen, ctx) => accountVeld(rijen, ctx as Context, 'email')),
      rollen: batchField(vanRij, (rijen, ctx) => accountVeld(rijen, ctx as Context, 'rollen')),
      actief: batchField(vanRij, (rijen, ctx) => accountVeld(rijen, ctx as Context, 'actief')),
    },
    filter: { naam: String },
    zoek: 'zoektekst',
    sort: { naam: 'naam' },
    standaard: ['naam', 'OPLOPEND'],
    queries: { gebruiker: one('Eén gebruiker.'), gebruikers: list('De gebruikers die u mag zien.') },
  },
  gebruikerRelations,
)
