// Choosing a demo account: on the sign-in page, and on top of a page whose session is over.
import { useState } from 'react'
import { Foutmelding } from '../Notice.js'
import type { Demoaccount } from './manner.js'

interface Props {
  accounts: readonly Demoaccount[]
  /** @throws what the user is told */
  login(email: string): Promise<unknown>
}

export const Accounts = ({ accounts, login }: Props) => {
  const [fout, setFout] = useState<unknown>(null)
  const [bezig, setBezig] = useState(false)
  const kies = (email: string): void => {
    setBezig(true)
    setFout(null)
    login(email)
      .catch(setFout)
      .finally(() => setBezig(false))
  }
  return (
    <>
      {fout ? <Foutmelding fout={fout} /> : null}
      <ul className="rt-accounts">
        {accounts.map(({ email, naam, rollen }) => (
          <li key={email}>
            {/* Not `disabled` while it runs: that would throw the keyboard back to the start of the page. */}
            <button
              type="button"
              className="rt-account"
              aria-disabled={bezig}
              onClick={() => (bezig ? undefined : kies(email))}
            >
              <strong>{naam}</strong>
              <span className="rt-zacht">{rollen.join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

export const Onbereikbaar = ({ opnieuw }: { opnieuw(): void }) => (
  <div className="rt-melding rt-melding--fout" role="alert">
    <p style={{ margin: '0 0 8px' }}>Regiotafel is nu niet te bereiken.</p>
    <button type="button" className="rt-account" onClick={opnieuw}>
      Opnieuw proberen
    </button>
  </div>
)
