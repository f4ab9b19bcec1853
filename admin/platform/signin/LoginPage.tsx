// Sign-in. In demo mode: choose an account. Otherwise: to the identity provider of the organisation.
import Button from '@mui/material/Button'
import { useEffect } from 'react'
import { useLogin } from 'react-admin'
import { useLocation } from 'react-router'
import { Accounts } from './Accounts.js'
import { Inlogmanier } from './WayIn.js'
import type { Demoaccount } from './manner.js'
import { bijMelding } from './tabs.js'

/** Reasons the server gives when sign-in came to nothing; the address holds the code, never a text. */
const FOUTEN: Record<string, string> = {
  geannuleerd: 'U bent niet ingelogd, omdat u het inloggen hebt gestopt.',
  verlopen: 'Het inloggen duurde te lang of is in een ander venster opnieuw begonnen. Log opnieuw in.',
  onbekend: 'U hebt geen account in Regiotafel. Vraag uw functioneel beheerder om een account.',
  anders: 'Dit e-mailadres hoort hier bij een ander werkaccount. Vraag uw functioneel beheerder om hulp.',
  adres: 'Uw organisatie geeft geen bevestigd e-mailadres door. Vraag de helpdesk van uw organisatie om hulp.',
  mislukt: 'Inloggen is niet gelukt. Probeer het opnieuw. Lukt het weer niet? Vraag uw functioneel beheerder om hulp.',
}

const Demo = ({ accounts }: { accounts: readonly Demoaccount[] }) => {
  const login = useLogin()
  return (
    <>
      <p>Dit is een proefomgeving. Kies met welk account u wilt werken.</p>
      <Accounts accounts={accounts} login={(gebruiker) => login({ gebruiker })} />
    </>
  )
}

const Werkaccount = () => {
  const { state, search } = useLocation() as {
    state: { nextPathname?: string; nextSearch?: string } | null
    search: string
  }
  const fout = new URLSearchParams(search).get('fout')
  const naar = `${state?.nextPathname ?? '/'}${state?.nextSearch ?? ''}`
  return (
    <>
      {fout ? (
        <p className="rt-melding rt-melding--fout" role="alert">
          {FOUTEN[fout] ?? FOUTEN['mislukt']}
        </p>
      ) : null}
      <p>U logt in bij uw eigen organisatie. Regiotafel ziet uw wachtwoord niet.</p>
      <Button href={`/auth/login?${new URLSearchParams({ naar }).toString()}`} variant="contained">
        Inloggen met uw werkaccount
      </Button>
    </>
  )
}

/** Signed in from another tab: this one has nothing left to ask. */
const useElders = (): void => {
  useEffect(
    () =>
      bijMelding(() => {
        void fetch('/api/sessie').then(({ ok }) => {
          if (ok) window.location.assign('/')
        })
      }),
    [],
  )
}

export const Loginpagina = () => {
  useElders()
  return (
    <main className="rt-login">
      <title>Inloggen – Regiotafel</title>
      <div className="rt-kaart">
        <h1>Regiotafel</h1>
        <Inlogmanier demo={(accounts) => <Demo accounts={accounts} />} werkaccount={<Werkaccount />} />
      </div>
    </main>
  )
}
