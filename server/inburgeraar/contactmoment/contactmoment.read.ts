// How contacts may be read.
import { sql } from 'drizzle-orm'
import { op } from '../../platform/read/declare/filter.js'
import { noun } from '../../platform/read/declare/noun.js'
import { magField } from '../../platform/rights/mag.js'
import { Datum } from '../../platform/values/scalars.js'
import { contactmomentRelations } from '../inburgeraar.relations.js'
import { contactmomentActs, contactmomentStore } from './contactmoment.acts.js'
import { contactmoment } from './contactmoment.table.js'
import { Contactmoment, ContactSoort } from './contactmoment.type.js'

export const contactmomentRead = noun(
  Contactmoment,
  contactmoment,
  {
    beleid: 'contactmoment',
    person: 'inburgeraarId',
    fields: { mag: magField(contactmomentStore, contactmomentActs) },
    filter: {
      datum: Datum,
      soort: ContactSoort,
      isIngetrokken: op((t) => sql`${t.ingetrokkenOp} is not null`, Boolean, 'Filter op: is het ingetrokken?'),
    },
    sort: { datum: 'datum', aangemaaktOp: 'aangemaaktOp' },
    standaard: ['datum', 'AFLOPEND'],
  },
  contactmomentRelations,
)
