// How sights on persons may be read: by who has them, and by who watches over the gemeente. A row names a dossier by its code, and
// leads to the person for who sees that.
import { sql, type SQL } from 'drizzle-orm'
import { ID } from 'type-graphql'
import type { Cols } from '../../platform/read/declare/expression.js'
import { sqlField } from '../../platform/read/declare/field.js'
import { op } from '../../platform/read/declare/filter.js'
import { noun } from '../../platform/read/declare/noun.js'
import { list, one } from '../../platform/read/declare/query.js'
import { readCode } from '../../platform/write/codes.js'
import { inzage } from '../inburgeraar.table.js'
import { VAN_COORDINATOR } from './inzage.acts.js'
import { inzageRelations } from './inzage.relations.js'
import { Inzage, Inzagesoort, Inzagestatus, type INZAGESOORTEN, type INZAGESTATUSSEN } from './inzage.type.js'

type Kolommen = Cols<typeof inzage>
const soort = (t: Kolommen): SQL<(typeof INZAGESOORTEN)[number]> =>
  sql`case when ${t.doel} = ${sql.raw(`'${VAN_COORDINATOR.doel}'`)} then 'DOSSIERINZAGE' else 'NOODINZAGE' end`
/** By the clock of PostgreSQL, as the policies of persons say it. */
const status = (t: Kolommen): SQL<(typeof INZAGESTATUSSEN)[number]> =>
  sql`case when ${t.van} <= now() and ${t.tot} > now() then 'LOOPT' else 'VOORBIJ' end`

export const inzageRead = noun(
  Inzage,
  inzage,
  {
    beleid: 'inzage',
    fields: { soort: sqlField(soort), status: sqlField(status) },
    filter: {
      gemeente: op('gemeenteCode', ID),
      gebruiker: op('gebruikerId', ID),
      soort: op(soort, Inzagesoort),
      status: op(status, Inzagestatus),
      dossiercode: op('dossiercode', String, undefined, readCode('P')),
    },
    zoek: 'zoektekst',
    sort: { van: 'van', tot: 'tot' },
    standaard: ['van', 'AFLOPEND'],
    queries: {
      inzage: one('Eén inzage in een dossier.'),
      inzagen: list('Wie welk dossier tijdelijk mag of mocht zien: van u, of van de gemeente waarop u toeziet.'),
    },
  },
  inzageRelations,
)
