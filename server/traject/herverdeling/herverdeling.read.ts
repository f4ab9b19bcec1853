// The answer of handing over, for whoever did it.
import { sql } from 'drizzle-orm'
import { sqlField } from '../../platform/read/declare/field.js'
import { noun } from '../../platform/read/declare/noun.js'
import { herverdelingRelations } from './herverdeling.relations.js'
import { herverdeling } from './herverdeling.table.js'
import { Herverdeling } from './herverdeling.type.js'

export const herverdelingRead = noun(
  Herverdeling,
  herverdeling,
  {
    beleid: 'herverdeling',
    fields: {
      aantalGelukt: sqlField(
        (t) =>
          sql<number>`(select count(*)::int from jsonb_array_elements(${t.resultaten}) r$ where r$ ->> 'uitkomst' = 'GELUKT')`,
      ),
    },
    sort: { aangemaaktOp: 'aangemaaktOp' },
    standaard: ['aangemaaktOp', 'OPLOPEND'],
  },
  herverdelingRelations,
)
