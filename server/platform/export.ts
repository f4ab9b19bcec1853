// Files over HTTP: who asks and what for is decided here once, a noun only makes the content.
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { Noun } from '../beleid.js'
import { magLezen, type Actor } from './actor.js'
import type { Context } from './context.js'
import { DomeinFout, ongeldig, type Velden } from './errors.js'
import { eisIngelogd } from './http.js'
import { controleerWaarde } from './invoer.js'

export interface Bestand {
  /** a name that is safe in a header: letters, digits, dash and dot */
  naam: string
  type: string
  inhoud: string | Buffer
}
export interface Exportroute<P> {
  pad: string
  /** whoever may read the noun may fetch the file */
  noun: Noun
  /** the query string: one value per name, and no other names */
  parameters: z.ZodType<P>
  maak: (ctx: Context, parameters: P) => Promise<Bestand>
}
function lees<P>(vorm: z.ZodType<P>, query: unknown): P {
  controleerWaarde(query, '')
  const gelezen = vorm.safeParse(query)
  if (gelezen.success) return gelezen.data
  const velden: Velden = {}
  for (const fout of gelezen.error.issues) {
    if (fout.code === 'unrecognized_keys') for (const naam of fout.keys) velden[naam] = 'Deze parameter bestaat niet.'
    else velden[String(fout.path[0] ?? '')] ??= fout.message
  }
  throw ongeldig(velden, 'Controleer de parameters in het adres.')
}

/** Registers GET of one file, for a session or a token. What is refused is JSON, as everywhere. */
export function koppelExport<P>(
  app: FastifyInstance,
  contextVan: (actor: Actor, kenmerk: string) => Context,
  { pad, noun, parameters, maak }: Exportroute<P>,
): void {
  app.get(pad, async (req, reply) => {
    const actor = eisIngelogd(req)
    if (!magLezen(actor, noun)) throw new DomeinFout('GEEN_TOEGANG', 'U mag dit niet bekijken.')
    const { naam, type, inhoud } = await maak(contextVan(actor, req.id), lees(parameters, req.query))
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="${naam}"`)
      .header('cache-control', 'private, no-store')
      .send(inhoud)
  })
}
