// The session is over: signing in happens here, on top of the page, and what was filled in stays on it.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { naarHttpError, post } from '../client.js'
import { Foutzin } from '../Notice.js'
import { herneemSessie, huidigeSessie } from '../session.js'
import { Accounts } from './Accounts.js'
import { controleer } from './clock.js'
import { SESSIEVENSTER } from './focus.js'
import { Inlogmanier } from './WayIn.js'
import type { Demoaccount } from './manner.js'
import { standNu } from './state.js'
import { meldTabs } from './tabs.js'
import { heeftTekst } from './typed.js'

const GEDULD = 15_000
const weerIngelogd = (): string =>
  heeftTekst()
    ? 'U bent weer ingelogd. Wat u had ingevuld, staat er nog. Sla het nu op.'
    : 'U bent weer ingelogd. U kunt verder.'

/** Above everything, and so that nobody who walks by reads the page behind it. */
const VORM = {
  className: SESSIEVENSTER,
  sx: { zIndex: 1450 },
  slotProps: { backdrop: { sx: { backdropFilter: 'blur(10px)', backgroundColor: 'rgb(0 0 0 / 55%)' } } },
} as const

const meldAan = async (gebruiker: string): Promise<void> => {
  const response = await post('/auth/demo', { gebruiker }, AbortSignal.timeout(GEDULD))
  if (!response.ok) throw naarHttpError({ message: 'Inloggen lukt niet. Probeer het opnieuw.' }, response.status)
  await herneemSessie()
  meldTabs()
  void controleer()
}

/** The account of before comes first: it is the one that keeps the text. */
const eigenEerst = (accounts: readonly Demoaccount[], email: string | undefined): readonly Demoaccount[] => [
  ...accounts.filter((a) => a.email === email),
  ...accounts.filter((a) => a.email !== email),
]

const Demo = ({ accounts }: { accounts: readonly Demoaccount[] }) => {
  const notify = useNotify()
  const mij = huidigeSessie()?.mij.gebruiker
  return (
    <Accounts
      accounts={eigenEerst(accounts, mij?.email)}
      login={async (email) => {
        await meldAan(email)
        if (standNu().soort !== 'ander') notify(weerIngelogd(), { type: 'info' })
      }}
    />
  )
}

const INLOGADRES = `/auth/login?${new URLSearchParams({ naar: '/auth/klaar' }).toString()}`

/**
 * A window of its own, so that this page and its text stay. It tells all windows when it is done (/auth/klaar); should
 * that message get lost, coming back to this window asks the server.
 */
const Werkaccount = () => {
  const [stand, setStand] = useState<'klaar' | 'open' | 'tegengehouden'>('klaar')
  const open = (): void => {
    const venster = window.open(INLOGADRES, 'regiotafel-inloggen', 'popup,width=520,height=720')
    setStand(venster ? 'open' : 'tegengehouden')
  }
  return (
    <>
      {stand === 'open' ? (
        <p role="status">
          Log in in het andere venster. Deze pagina gaat daarna vanzelf verder. Hebt u dat venster gesloten? Gebruik dan
          de knop nog eens.
        </p>
      ) : null}
      {stand === 'tegengehouden' ? (
        <>
          <Foutzin>Uw browser hield het inlogvenster tegen. Gebruik dan de link hieronder.</Foutzin>
          <p>
            <a className="rt-link" href={INLOGADRES} target="_blank" rel="noreferrer">
              Inloggen in een nieuw tabblad
            </a>
          </p>
        </>
      ) : null}
      <Button variant="contained" onClick={open}>
        Inloggen met uw werkaccount
      </Button>
    </>
  )
}

export const Inlogvenster = () => (
  <Dialog open maxWidth="sm" fullWidth disableRestoreFocus aria-labelledby="sessie-titel" {...VORM}>
    <DialogTitle id="sessie-titel">Uw sessie is voorbij</DialogTitle>
    <DialogContent>
      <p style={{ marginTop: 0 }}>
        Log opnieuw in als <strong>{huidigeSessie()?.mij.gebruiker.naam}</strong>.{' '}
        {heeftTekst()
          ? 'Wat u had ingevuld, staat er nog. Logt u in als iemand anders? Dan gaat die tekst weg.'
          : 'Daarna gaat u hier verder.'}
      </p>
      <Inlogmanier demo={(accounts) => <Demo accounts={accounts} />} werkaccount={<Werkaccount />} />
    </DialogContent>
    <DialogActions sx={{ p: 2 }}>
      {/* The browser itself asks first when there is text that was not saved. */}
      <Button onClick={() => window.location.assign('/login')}>
        {heeftTekst() ? 'Stoppen zonder op te slaan' : 'Naar de inlogpagina'}
      </Button>
    </DialogActions>
  </Dialog>
)
