// Every report that can be fetched as a file.
import type { FastifyInstance } from 'fastify'
import { convenantPdf } from './convenant/convenant.pdf.js'
import { pilotOpPapier } from './pilot/pilot.pdf.js'
import { mountReport, type ReportParts } from './platform/http/report.js'
import { successenPdf } from './taskforce/succes/succes.pdf.js'

/** Registers /api/v1/….pdf. */
export const koppelRapporten = (app: FastifyInstance, delen: ReportParts): void =>
  mountReport(app, delen, [convenantPdf(pilotOpPapier), successenPdf])
