// A formatie as the read plan shows it: the answer of stating one. The caseload itself is an ordinary root.
import { noun } from '../../platform/read/declare/noun.js'
import { sqlField } from '../../platform/read/declare/field.js'
import { cijferJson } from '../../sturing/cijfer/cijfer.kolommen.js'
import { formatieRelations } from './caseload.relations.js'
import { Formatie } from './caseload.type.js'
import { formatie } from './formatie.table.js'

export const formatieRead = noun(
  Formatie,
  formatie,
  {
    beleid: 'formatie',
    fields: { cijfer: sqlField((t) => cijferJson(t)) },
    sort: { aangemaaktOp: 'aangemaaktOp' },
    standaard: ['aangemaaktOp', 'OPLOPEND'],
  },
  formatieRelations,
)
