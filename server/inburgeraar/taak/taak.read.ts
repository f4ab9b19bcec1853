// How taken may be read.
import { and, sql, type SQL } from 'drizzle-orm'
import { ID } from 'type-graphql'
import type { Cols, Env } from '../../platform/read/declare/expression.js'
import { sqlField } from '../../platform/read/declare/field.js'
import { op } from '../../platform/read/declare/filter.js'
import { noun } from '../../platform/read/declare/noun.js'
import { list } from '../../platform/read/declare/query.js'
import { magField } from '../../platform/rights/mag.js'
import { inMyRegion, ofMe, ofWhomIStandInFor } from '../../platform/rights/policies.js'
import { Datum } from '../../platform/values/scalars.js'
import { OPEN_ACTIE } from '../../platform/values/work.js'
import { taakRelations } from '../inburgeraar.relations.js'
import { taakActs, taakStore } from './taak.acts.js'
import { taak } from './taak.table.js'
import { Taak, TaakStatus } from './taak.type.js'

type Kolommen = Cols<typeof taak>
const isOpen = (t: Kolommen): SQL<boolean> => sql`${t.status} in (${sql.raw(OPEN_ACTIE.map((s) => `'${s}'`).join())})`
const isTeLaat = (t: Kolommen, { vandaag }: Env): SQL<boolean> =>
  sql`coalesce(${t.streefdatum} < ${vandaag}, false) and ${isOpen(t)}`

export const taakRead = noun(
  Taak,
  taak,
  {
    beleid: 'taak',
    person: 'inburgeraarId',
    fields: { isTeLaat: sqlField(isTeLaat), mag: magField(taakStore, taakActs) },
    filter: {
      status: TaakStatus,
      streefdatum: Datum,
      eigenaar: op('eigenaarId', ID),
      isTeLaat: op(isTeLaat, Boolean),
      isOpen: op(isOpen, Boolean, 'Filter op: moet de taak nog worden gedaan? Klaar en vervallen tellen niet mee.'),
    },
    zoek: 'zoektekst',
    sort: { streefdatum: 'streefdatumSortering', aangemaaktOp: 'aangemaaktOp' },
    standaard: ['streefdatum', 'OPLOPEND'],
    queries: {
      mijnTaken: list('Uw open taken in de dossiers die u ziet, de eerste dag eerst.', (t) =>
        and(inMyRegion(t.regioCode), ofMe(t.eigenaarId), isOpen(t)),
      ),
      waargenomenTaken: list('Open taken van wie u vandaag waarneemt, de eerste dag eerst.', (t) =>
        and(inMyRegion(t.regioCode), ofWhomIStandInFor(t.gemeenteCode, t.eigenaarId), isOpen(t)),
      ),
    },
  },
  taakRelations,
)
