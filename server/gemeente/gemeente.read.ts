// How gemeenten and gebruikers may be read.
import { sql } from 'drizzle-orm'
import { batchField, list, noun, object, one, plain, sqlField } from '../platform/read/declare/noun.js'
import type { Context } from '../platform/graphql/context.js'
import { gebruikerRelations } from '../gebruiker/gebruiker.relations.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { accountVeld } from '../gebruiker/gebruiker.account.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { STATED } from './gemeente.object.js'
import { Gemeente } from './gemeente.type.js'

export const gemeenteRead = noun(Gemeente, gemeente, {
  beleid: 'gemeente',
  key: 'code',
  fields: {
    id: sqlField((g) => sql`${g.code}`),
    regisseurFte: object(
      (g) => ({
        waarde: sql`${g.regisseurFte}`,
        eenheid: sql`${STATED.eenheid}::text`,
        peildatum: sql`${g.regisseurFtePeildatum}`,
        voorlopig: sql`${STATED.voorlopig}::boolean`,
        bron: sql`${g.regisseurFteBron}`,
        voetnoot: sql`${g.regisseurFteVoetnoot}`,
        onderdrukt: sql`${STATED.onderdrukt}::boolean`,
        openbaarVastgesteld: sql`${STATED.openbaarVastgesteld}::boolean`,
        redenGeenWaarde: sql`${STATED.redenGeenWaarde}::text`,
      }),
      { when: (g) => sql`${g.regisseurFte} is not null` },
    ),
  },
  sort: { volgorde: 'volgorde' },
  standaard: ['volgorde', 'OPLOPEND'],
  queries: { gemeenten: plain('De gemeenten in de regio.', (g, { regio }) => sql`${g.regioCode} = ${regio}`) },
})

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
