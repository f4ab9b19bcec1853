// What hangs on a pilot: gemeenten where it runs and partners that take part.
import { partner } from '../partner/partner.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { link } from '../platform/write/link.js'
import { pilot, pilotGemeente, pilotPartner } from './pilot.table.js'

export const gemeenten = link(pilotGemeente, pilot, gemeente, 'Deze gemeente')
export const partners = link(pilotPartner, pilot, partner, 'Deze partner')
