// Around everything a signed-in user sees: the dialogs of the session, and the end of it all when this browser now
// belongs to somebody else.
import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, type ReactNode } from 'react'
import { huidigeSessie } from '../session.js'
import { controleer } from './clock.js'
import { useTerug } from './focus.js'
import { Inlogvenster } from './SignInDialog.js'
import { meldTabs } from './tabs.js'
import { useStand } from './useStand.js'
import { Waarschuwing } from './WarningDialog.js'

/** Takes the place of every screen, so that their text is gone; the button starts with an empty memory. */
const AnderePersoon = ({ naam }: { naam: string }) => {
  const queryClient = useQueryClient()
  const kop = useRef<HTMLHeadingElement>(null)
  const vorige = huidigeSessie()?.mij.gebruiker.naam
  useEffect(() => {
    queryClient.clear()
    kop.current?.focus()
  }, [queryClient])
  return (
    <main className="rt-login">
      <title>Iemand anders is ingelogd – Regiotafel</title>
      <div className="rt-kaart">
        <h1 ref={kop} tabIndex={-1}>
          U bent nu ingelogd als {naam}
        </h1>
        <p>
          Deze pagina was van {vorige}. Wat daar was ingevuld en nog niet was opgeslagen, is weg: het hoort niet bij u.
        </p>
        <Button variant="contained" onClick={() => window.location.assign('/')}>
          Verder als {naam}
        </Button>
      </div>
    </main>
  )
}

export const Sessiebewaking = ({ children }: { children: ReactNode }) => {
  const stand = useStand()
  useTerug(stand.soort === 'in')
  useEffect(() => {
    void controleer()
    // Whoever signed in just now did so for every tab.
    meldTabs()
  }, [])
  if (stand.soort === 'ander') return <AnderePersoon naam={stand.naam} />
  return (
    <>
      {children}
      {stand.soort === 'voorbij' ? <Inlogvenster /> : null}
      {stand.soort === 'waarschuwing' ? <Waarschuwing om={stand.om} verlengbaar={stand.verlengbaar} /> : null}
    </>
  )
}
