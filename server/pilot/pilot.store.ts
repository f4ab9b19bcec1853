// What the acts of a pilot share: where it is stored, what its status is, what it refers to and what hangs on it.
import { sql, type SQL } from 'drizzle-orm'
import { convenant } from '../convenant/convenant.table.js'
import { partner } from '../partner/partner.table.js'
import type { Cols, Env } from '../platform/read/declare/expression.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import type { Store } from '../platform/write/act.js'
import { link } from '../platform/write/link.js'
import { statusVan, type PilotStatus } from './pilot.rules.js'
import { PILOT_STATUSSEN, pilot, pilotGebeurtenis, pilotGemeente, pilotPartner } from './pilot.table.js'
import { Pilot } from './pilot.type.js'

export const BEZIG = ['LOOPT', 'TE_EVALUEREN'] as const
export const NIET_DICHT = ['VOORBEREIDING', ...BEZIG] as const
export const DICHT = ['AFGESLOTEN', 'GESTOPT'] as const

/** The same as `statusVan`, in the database. */
export const status = (p: Cols<typeof pilot>, { vandaag }: Env): SQL<PilotStatus> =>
  sql`case when ${p.stand} = 'LOOPT' and ${p.evaluatieId} is null and (coalesce(${p.einddatum} < ${vandaag}, false) or coalesce(${p.evaluatieUiterlijkJaar} <= extract(year from ${vandaag}), false)) then 'TE_EVALUEREN' else ${p.stand} end`

export const partners = link(pilotPartner, pilot, partner, 'Deze partner')
export const pilotStore: Store<'pilot', typeof pilot, PilotStatus> = {
  noun: 'pilot',
  naam: 'Deze pilot',
  tabel: pilot,
  gebeurtenissen: pilotGebeurtenis,
  // Which evaluation counts is told in words by the act that records one.
  inGeschiedenis: ({ evaluatieId: _, ...rij }) => rij,
  type: () => Pilot,
  statuses: PILOT_STATUSSEN,
  status: { of: statusVan, sql: status, column: 'stand' },
  refs: { convenant: { column: 'convenantId', to: convenant, what: 'Dit convenant' } },
  links: {
    gemeenten: { link: link(pilotGemeente, pilot, gemeente, 'Deze gemeente') },
    partners: { link: partners },
  },
}
