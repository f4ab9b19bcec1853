// The whole server with OIDC sign-in, next to a real identity provider.
import { pino } from 'pino'
import { inject } from 'vitest'
import { maakApp } from '../../server/app.js'
import type { OidcSettings } from '../../server/platform/env/env.js'
import { connect, type Client } from '../../server/platform/db/client.js'
import { freshDatabase } from './database.js'
import { KLANT, startIdp, type Idp } from './idp.js'
import { voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { vrijePoort } from './poort.js'
import { VANDAAG } from './server.js'
import { appUrlVan } from './sjabloon.js'
import { Surfer, type Pagina } from './surfer.js'

export const TLS = 'https://regiotafel.example'
export type App = Awaited<ReturnType<typeof maakApp>>['app']
export interface OidcServer {
  url: string
  idp: Idp
  ownerUrl: string
  client: Client
  log: string[]
  /** another server on the same database */
  nogEen: (anders: Partial<OidcSettings> & { veilig?: boolean }) => Promise<App>
  stop(): Promise<void>
}

/** `email` becomes an account that signs in with OIDC; it was a demo account of the source data. */
export const maakOidcAccount = (ownerUrl: string, email: string): Promise<void> =>
  voerUit(ownerUrl, `update account set soort = 'OIDC' where email = '${email}'`)

export async function startOidc(
  opties: { inToken?: boolean; claim?: OidcSettings['claim'] } = {},
): Promise<OidcServer> {
  const database = await freshDatabase(inject('sjabloon'))
  const client = connect(appUrlVan(database.url), { max: 4 })
  const poort = await vrijePoort()
  const url = `http://127.0.0.1:${poort}`
  const idp = await startIdp([url, TLS], opties)
  const log: string[] = []
  const { claim = 'email' } = opties
  const instelling = { issuer: new URL(idp.issuer), clientId: KLANT.id, clientSecret: KLANT.geheim, claim }
  const nogEen: OidcServer['nogEen'] = async ({ veilig = false, basis = new URL(url), ...anders }) => {
    const { app } = await maakApp({
      client,
      ready: async () => true,
      log: pino({ level: 'info', base: undefined }, { write: (regel: string) => void log.push(regel) }),
      demo: false,
      geheim: 'alleen-voor-tests',
      oidc: { ...instelling, basis, ...anders },
      basis,
      productie: true,
      veilig,
      versie: 'test',
      vandaag: () => VANDAAG,
      portaal: 'dist/portal',
    })
    return app
  }
  const app = await nogEen({})
  await app.listen({ port: poort, host: '127.0.0.1' })
  const stop = async () => {
    // Nobody is asking any more: kept connections need no time to let go.
    app.server.closeAllConnections()
    await app.close()
    await idp.stop().catch(() => undefined)
    await client.end()
    await database.drop()
  }
  return { url, idp, ownerUrl: database.url, client, log, nogEen, stop }
}

/** From the sign-in button to the page at the end; `keuze` is the person at the provider, or 'annuleren'. */
export async function logIn(s: OidcServer, keuze: string, surfer = new Surfer(), pad = '/auth/login'): Promise<Pagina> {
  return surfer.ga(await totTerug(s, keuze, surfer, pad))
}
/** As far as the address with which the provider sends the browser back. */
export async function totTerug(s: OidcServer, keuze: string, surfer: Surfer, pad = '/auth/login'): Promise<string> {
  const terug = (adres: string): boolean => adres.startsWith(`${s.url}/auth/callback`)
  const pagina = await surfer.ga(`${s.url}${pad}`, terug)
  if (terug(pagina.url)) return pagina.url
  if (!pagina.url.includes('/inlogpagina/'))
    throw new Error(`geen inlogpagina: ${pagina.status} ${pagina.url} ${pagina.tekst}`)
  return (await surfer.ga(`${pagina.url}/${keuze}`, terug)).url
}
