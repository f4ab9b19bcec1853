// Sign-in. In demo mode: choose an account. Otherwise: to the identity provider of the organisation.
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLogin } from 'react-admin'
import { zin } from './client.js'
import { Laden } from './Notice.js'

interface Demoaccount {
  email: string
  naam: string
  rollen: string[]
}

const haalAccounts = async (): Promise<Demoaccount[]> => {
  const response = await fetch('/auth/demo', { headers: { accept: 'application/json' } })
  return response.ok ? ((await response.json()) as Demoaccount[]) : []
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

export const Loginpagina = () => {
  const { data, isPending } = useQuery({ queryKey: ['demo-accounts'], queryFn: haalAccounts, gcTime: 0 })
  return (
    <main className="rt-login">
      <title>Inloggen – Regiotafel</title>
      <div className="rt-kaart">
        <h1>Regiotafel</h1>
        {isPending ? <Laden /> : null}
        {data && data.length > 0 ? <Accounts accounts={data} /> : null}
        {data && data.length === 0 ? (
          <>
            <p>Log in met het account van uw organisatie.</p>
            <Button href="/auth/login" variant="contained">
              Inloggen
            </Button>
          </>
        ) : null}
      </div>
    </main>
  )
}
