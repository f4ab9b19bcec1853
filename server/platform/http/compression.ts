// Answers that are made per request, compressed. Files of the portal are compressed by the build.
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const TYPES = /^(application\/(json|graphql-response\+json)|text\/(html|csv|plain))\b/i
/** Smaller answers fit in one packet anyway. */
const LEAST = 1024

/**
 * Compresses JSON, CSV and pages of over 1 kB.
 *
 * The length of a compressed answer tells something of a secret in it to whoever can have the browser of a victim send a text
 * of their choice that comes back beside that secret, and watches the line (BREACH). Another site cannot have that sent here:
 * with a cookie, which is SameSite, GraphQL takes only POST of JSON from our own origin, and what else is fetched by GET repeats
 * nothing that was asked. With a token the page that asks already has the one secret there is. The one secret that an answer can hold is a new token, in the answer to an act that repeats its input: the
 * answer to a mutation is never compressed. Cookies travel in headers, which are not compressed.
 */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: LEAST,
    encodings: ['br', 'gzip'],
    customTypes: (type) => TYPES.test(type),
    // A balance: the time is the server's, and the gain of the highest quality is a few percent.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
    // What comes in is JSON as it is; a body that grows when inflated is not for us.
    globalDecompression: false,
  })
  app.addHook('preHandler', async (req) => {
    if (isMutation(req)) req.headers['x-no-compression'] = '1'
  })
}
/** A document with an act holds this word; one that holds it and has none only stays uncompressed. */
const isMutation = ({ body }: FastifyRequest): boolean => {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined
  return typeof query === 'string' && /\bmutation\b/.test(query)
}
