// Files over HTTP: who asks and what for is decided here once, a noun only makes the content.
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { Noun } from '../../beleid.js'
import { mayRead, type Actor } from '../rights/actor.js'
import type { Context } from '../graphql/context.js'
import { DomainError, invalid, type FieldErrors } from '../values/errors.js'
import { requireSignedIn } from './server.js'
import { checkValue } from '../values/value-limits.js'

export interface ExportFile {
  /** a name that is safe in a header: letters, digits, dash and dot */
  naam: string
  type: string
  inhoud: string | Buffer
}
interface ExportRoute<P> {
  pad: string
  /** whoever may read the noun may fetch the file */
  noun: Noun
  /** the query string: one value per name, and no other names */
  parameters: z.ZodType<P>
  /** pages of other websites may fetch it, with a token that names their website */
  crossOrigin?: boolean
  maak: (ctx: Context, parameters: P) => Promise<ExportFile>
}
function lees<P>(vorm: z.ZodType<P>, query: unknown): P {
  checkValue(query, '')
  const gelezen = vorm.safeParse(query)
  if (gelezen.success) return gelezen.data
  const velden: FieldErrors = {}
  for (const fout of gelezen.error.issues) {
    if (fout.code === 'unrecognized_keys') for (const naam of fout.keys) velden[naam] = 'Deze parameter bestaat niet.'
    else velden[String(fout.path[0] ?? '')] ??= fout.message
  }
  throw invalid(velden, 'Controleer de parameters in het adres.')
}

/** Registers the GET of one file. */
export type Export = (app: FastifyInstance, contextVan: (actor: Actor, kenmerk: string) => Context) => void

/** A file for a session or a token. What is refused is JSON, as everywhere. */
export const exportOf =
  <P>({ pad, noun, parameters, crossOrigin = false, maak }: ExportRoute<P>): Export =>
  (app, contextVan) => {
    app.get(pad, { config: { crossOrigin } }, async (req, reply) => {
      const actor = requireSignedIn(req)
      if (!mayRead(actor, noun)) throw new DomainError('GEEN_TOEGANG', 'U mag dit niet bekijken.')
      const { naam, type, inhoud } = await maak(contextVan(actor, req.id), lees(parameters, req.query))
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="${naam}"`)
        .header('cache-control', 'private, no-store')
        .send(inhoud)
    })
  }
