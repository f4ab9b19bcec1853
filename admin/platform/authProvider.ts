// Sign-in with a session cookie. canAccess answers from the rights of the session, without a request per button.
import type { AuthProvider } from 'ra-core'
import { naarHttpError, post } from './client.js'
import type { Noun } from './noun.js'
import { huidigeSessie, sessie, vergeetSessie } from './session.js'
import { meldTabs } from './signin/tabs.js'

/** The way out never waits without end, whatever the server does. */
const GEDULD = 15_000

const wortel = (noun: Noun, actie: string): string | undefined => {
  if (actie === 'list') return noun.naam
  if (actie === 'show') return noun.een
  if (actie === 'create') return noun.toevoegen?.naam
  return actie === 'edit' ? noun.wijzigen?.naam : undefined
}

export const maakAuthProvider = (nouns: readonly Noun[]): AuthProvider => ({
  async login({ gebruiker }: { gebruiker: string }) {
    const response = await post('/auth/demo', { gebruiker }, AbortSignal.timeout(GEDULD))
    if (!response.ok) throw naarHttpError({ message: 'Inloggen lukt niet. Probeer het opnieuw.' }, response.status)
    vergeetSessie()
    await sessie()
    meldTabs()
  },
  async logout() {
    const had = huidigeSessie() !== null
    vergeetSessie()
    // Without a session there is nothing to end; asking would only repeat the 401 that brought us here.
    const response = had
      ? await post('/auth/logout', {}, AbortSignal.timeout(GEDULD)).catch(() => undefined)
      : undefined
    if (had) meldTabs()
    // 200 instead of 204: the organisation has a session of its own to end, at this address.
    if (response?.status === 200) return ((await response.json()) as { naar: string }).naar
  },
  async checkAuth() {
    await sessie()
  },
  // Never "logged out": react-admin would answer the refused request with `{ data: {} }`, which reads as a success, and
  // leave the page with the form on it. client.ts says when the session is over; signing in happens on top of the page.
  checkError: () => Promise.resolve(),
  async getIdentity() {
    const { mij } = await sessie()
    return { id: mij.gebruiker.id, fullName: mij.gebruiker.naam }
  },
  async canAccess({ resource, action }) {
    const { rechten } = huidigeSessie() ?? (await sessie())
    const noun = nouns.find(({ naam }) => naam === resource)
    const veld = noun ? wortel(noun, action) : resource
    return veld !== undefined && rechten.magVragen(veld)
  },
})
