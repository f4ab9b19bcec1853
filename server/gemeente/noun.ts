import * as tables from '../platform/rights/tenant.table.js'
import type { Nouns } from '../noun.js'
import { gemeenteRead } from './gemeente.read.js'
import { RegioResolver } from './regio.resolver.js'

export const gemeente: Nouns = { tables: [tables], reads: [gemeenteRead], resolvers: [RegioResolver] }
