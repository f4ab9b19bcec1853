// Every report that can be fetched as a file.
import type { FastifyInstance } from 'fastify'
import { convenantPdf } from './convenant/convenant.pdf.js'
import { koppelRapport, type RapportDelen } from './platform/rapport.js'
import { successenPdf } from './taskforce/succes.pdf.js'

/** Registers /api/v1/….pdf. */
export const koppelRapporten = (app: FastifyInstance, delen: RapportDelen): void =>
  koppelRapport(app, delen, [convenantPdf, successenPdf])
