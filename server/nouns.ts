// Every folder of nouns. A new noun is one line here; what it adds it says itself, in its `noun.ts`.
// The classes of GraphQL in these folders ask for it as soon as they are read, also in a command that only wants the tables.
import 'reflect-metadata'
import { bewaardfilter } from './bewaardfilter/noun.js'
import { convenantPdf } from './convenant/convenant.pdf.js'
import { convenant } from './convenant/noun.js'
import { gebruiker } from './gebruiker/noun.js'
import { gemeente } from './gemeente/noun.js'
import { inburgeraar } from './inburgeraar/noun.js'
import { instelling } from './instelling/noun.js'
import type { Nouns } from './noun.js'
import { partner } from './partner/noun.js'
import { pilot } from './pilot/noun.js'
import { pilotOpPapier } from './pilot/pilot.pdf.js'
import * as leesvraag from './platform/read/log/leesvraag.table.js'
import * as sleutels from './platform/secret/sleutel.table.js'
import * as idempotency from './platform/write/idempotency.table.js'
import { privacy } from './privacy/noun.js'
import { taakstelling } from './sturing/taakstelling/noun.js'
import { taskforce } from './taskforce/noun.js'
import { token } from './token/noun.js'
import { traject } from './traject/noun.js'
import { waarneming } from './waarneming/noun.js'

const platform: Nouns = { tables: [idempotency, leesvraag, sleutels] }

/** In this order things move along when two partners become one. */
export const nouns: readonly Nouns[] = [
  platform,
  gemeente,
  token,
  instelling,
  partner,
  pilot,
  convenant(convenantPdf(pilotOpPapier)),
  taskforce,
  taakstelling,
  traject,
  gebruiker,
  waarneming,
  inburgeraar,
  privacy,
  bewaardfilter,
]
