// Sign-in. In demo mode: choose an account. Otherwise: to the identity provider of the organisation.
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLogin } from 'react-admin'
import { useLocation } from 'react-router'
import { zin } from './client.js'
import { Laden } from './Notice.js'

interface Demoaccount {
  email: string
  naam: string
  rollen: string[]
}

/** How this server lets people in; the accounts when that is choosing one of them. */
type Manier = { manier: 'oidc' } | { manier: 'demo'; accounts: Demoaccount[] }

const haal = async <T,>(pad: string): Promise<T> => {
  const response = await fetch(pad, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${pad}: ${response.status}`)
  return (await response.json()) as T
}
const haalManier = async (): Promise<Manier> => {
  const { manier } = await haal<{ manier: Manier['manier'] }>('/auth/manier')
  return manier === 'demo' ? { manier, accounts: await haal<Demoaccount[]>('/auth/demo') } : { manier }
}

/** Reasons the server gives when sign-in came to nothing; the address holds the code, never a text. */
const FOUTEN: Record<string, string> = {
  geannuleerd: 'U bent niet ingelogd, omdat u het inloggen hebt gestopt.',
  verlopen: 'Het inloggen duurde te lang of is in een ander venster opnieuw begonnen. Log opnieuw in.',
  onbekend: 'U hebt geen account in Regiotafel. Vraag uw functioneel beheerder om een account.',
  anders: 'Dit e-mailadres hoort hier bij een ander werkaccount. Vraag uw functioneel beheerder om hulp.',
  adres: 'Uw organisatie geeft geen bevestigd e-mailadres door. Vraag de helpdesk van uw organisatie om hulp.',
  mislukt: 'Inloggen is niet gelukt. Probeer het opnieuw. Lukt het weer niet? Vraag uw functioneel beheerder om hulp.',
}

const Accountknop = ({ account, kies, bezig }: { account: Demoaccount; kies(email: string): void; bezig: boolean }) => (
  <li>
    <button type="button" className="rt-account" disabled={bezig} onClick={() => kies(account.email)}>
      <strong>{account.naam}</strong>
      <span className="rt-zacht">{account.rollen.join(', ')}</span>
    </button>
  </li>
)

const Accounts = ({ accounts }: { accounts: readonly Demoaccount[] }) => {
  const login = useLogin()
  const [fout, setFout] = useState<string | null>(null)
  const [bezig, setBezig] = useState(false)
  const kies = (gebruiker: string): void => {
    setBezig(true)
    setFout(null)
    login({ gebruiker }).catch((reden: unknown) => {
      setBezig(false)
      setFout(zin(reden))
    })
  }
  return (
    <>
      <p>Dit is een proefomgeving. Kies met welk account u wilt werken.</p>
      {fout ? (
        <p className="rt-melding rt-melding--fout" role="alert">
          {fout}
        </p>
      ) : null}
      <ul className="rt-accounts">
        {accounts.map((account) => (
          <Accountknop key={account.email} account={account} kies={kies} bezig={bezig} />
        ))}
      </ul>
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

export const Loginpagina = () => {
  const { data, isPending, isError } = useQuery({ queryKey: ['inlogmanier'], queryFn: haalManier, gcTime: 0 })
  return (
    <main className="rt-login">
      <title>Inloggen – Regiotafel</title>
      <div className="rt-kaart">
        <h1>Regiotafel</h1>
        {isPending ? <Laden /> : null}
        {isError ? (
          <p className="rt-melding rt-melding--fout" role="alert">
            Regiotafel is nu niet te bereiken. Laad de pagina opnieuw.
          </p>
        ) : null}
        {data?.manier === 'demo' ? <Accounts accounts={data.accounts} /> : null}
        {data?.manier === 'oidc' ? <Werkaccount /> : null}
      </div>
    </main>
  )
}
