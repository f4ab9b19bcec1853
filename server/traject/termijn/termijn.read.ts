// How terms may be read: whole, with why, through their traject; and as lines of one list over all dossiers.
import { sql } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { object, sqlField } from '../../platform/read/declare/field.js'
import type { Env } from '../../platform/read/declare/expression.js'
import { conditionOp, op, thereOp } from '../../platform/read/declare/filter.js'
import { noun } from '../../platform/read/declare/noun.js'
import { list } from '../../platform/read/declare/query.js'
import { personen } from '../../inburgeraar/personen.js'
import { Datum } from '../../platform/values/scalars.js'
import { termijnRelations } from './termijn.relations.js'
import { Termijn, TermijnRegel } from './termijn.rij.type.js'
import { resterendSql, statusSql, teLaatSql } from './termijn.stand.js'
import { termijn } from './termijn.table.js'
import { TermijnSoort } from './termijn.type.js'
import { TermijnStatus } from './termijn.woorden.js'

const stand = {
  status: sqlField<typeof termijn>(statusSql),
  isTeLaat: sqlField<typeof termijn>(teLaatSql),
  dagenResterend: sqlField<typeof termijn>(resterendSql),
}
const gemeen = {
  beleid: 'termijn',
  person: 'inburgeraarId',
  sort: { laatsteDag: 'laatsteDagSortering' },
  standaard: ['laatsteDag', 'OPLOPEND'] as ['laatsteDag', 'OPLOPEND'],
} as const
const regisseur = thereOp<typeof termijn>(
  () => sql`i$.regisseur_id`,
  (t) => (voorwaarde) =>
    sql`(${t.regioCode}, ${t.inburgeraarId}) in (select i$.regio_code, i$.id from inburgeraar i$ where ${voorwaarde})`,
  ID,
  'De regisseur van de persoon.',
)

export const termijnRead = noun(
  Termijn,
  termijn,
  {
    ...gemeen,
    fields: {
      ...stand,
      uitleg: object((t) => ({
        zin: sql`${t.uitleg} ->> 'zin'`,
        stappen: sql`${t.uitleg} -> 'stappen'`,
        bon: sql`${t.bon} || jsonb_build_object('berekendOp', ${t.berekendOp})`,
      })),
    },
  },
  termijnRelations,
)
export const termijnRegelRead = noun(
  TermijnRegel,
  termijn,
  {
    ...gemeen,
    tenant: 'leesgroep',
    reached: (t) => personen.reached({ ...t, persoonId: t.inburgeraarId }),
    fields: stand,
    filter: {
      soort: TermijnSoort,
      status: op((t, env: Env) => statusSql(t as never, env), TermijnStatus),
      gemeente: op('gemeenteCode', ID),
      regisseur,
      // On the columns that the index of the list has: the open ones of a week are read without walking through all others.
      laatsteDag: op(
        'laatsteDagSortering',
        Datum,
        'De laatste dag. Wat nog geen laatste dag heeft, staat op 31-12-9999.',
      ),
      isOpen: op('open', Boolean, 'Is de termijn niet gedaan en niet vervallen?'),
      isTeLaat: conditionOp((t, env: Env) => teLaatSql(t as never, env)),
      onzeker: Boolean,
    },
    queries: {
      termijnen: list('De termijnen van alle dossiers die u mag zien: wat moet, wanneer en voor wie.'),
    },
  },
  termijnRelations,
)
