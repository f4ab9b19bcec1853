// An identity provider that puts whatever a test likes into its ID token: what the signature of a real one protects against.
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const paar = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const b64 = (x: unknown): string => Buffer.from(JSON.stringify(x)).toString('base64url')

export interface Vervalser {
  issuer: string
  /** the key of the provider, and one that it does not know */
  sleutel: ReturnType<typeof paar>
  vreemd: ReturnType<typeof paar>
  /** the ID token that the next code brings */
  token: string
  /** what a real ID token of this provider says */
  claims: (nonce: string) => Record<string, unknown>
  stop: () => Promise<void>
}

/** Header, claims and signature as one token. */
export function maakToken(kop: object, claims: object, teken: (tekst: string) => Buffer | string): string {
  const tekst = `${b64(kop)}.${b64(claims)}`
  const handtekening = teken(tekst)
  return `${tekst}.${typeof handtekening === 'string' ? handtekening : handtekening.toString('base64url')}`
}
export const rs256 =
  (sleutel: KeyObject) =>
  (tekst: string): Buffer =>
    sign('sha256', Buffer.from(tekst), sleutel)
export const hs256 =
  (geheim: string | Buffer) =>
  (tekst: string): Buffer =>
    createHmac('sha256', geheim).update(tekst).digest()

/** Starts it; `algoritmen` is what it says of itself that it signs with. */
export async function startVervalser(klant: string, algoritmen: string[]): Promise<Vervalser> {
  const sleutel = paar()
  const v = { sleutel, vreemd: paar(), token: '' } as Vervalser
  const antwoorden: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => ({
      issuer: v.issuer,
      authorization_endpoint: `${v.issuer}/auth`,
      token_endpoint: `${v.issuer}/token`,
      jwks_uri: `${v.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: algoritmen,
    }),
    '/jwks': () => ({ keys: [{ ...sleutel.publicKey.export({ format: 'jwk' }), kid: 'echt', use: 'sig' }] }),
    '/token': () => ({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: v.token }),
  }
  const server = createServer((req, res) => {
    const antwoord = antwoorden[req.url ?? '']
    res.writeHead(antwoord ? 200 : 404, { 'content-type': 'application/json' })
    res.end(JSON.stringify(antwoord?.() ?? {}))
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  v.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  v.claims = (nonce) => {
    const nu = Math.floor(Date.now() / 1000)
    return { iss: v.issuer, aud: klant, sub: 'tf', iat: nu, exp: nu + 60, nonce }
  }
  v.stop = () =>
    new Promise((klaar) => {
      server.close(() => klaar())
      server.closeAllConnections()
    })
  return v
}
