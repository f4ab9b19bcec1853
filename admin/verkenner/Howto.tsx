// The query of the current tab as a command for a terminal, to get the same answer without the portal.
import Kopie from '@mui/icons-material/ContentCopyOutlined'
import Button from '@mui/material/Button'
import { useEditorContext } from '@graphiql/react'
import { useState } from 'react'
import { useBestand } from '../platform/file.js'
import { curl, TOKENPLEK } from './curl.js'
import { PAD } from './request.js'

const CSV = '/api/v1/taakstellingen.csv'
const MELDING = { ja: 'Gekopieerd.', nee: 'Kopiëren lukt niet. Selecteer de tekst zelf.' } as const

export const ZoHaaltUDitOp = () => {
  const { tabs, activeTabIndex } = useEditorContext({ nonNull: true })
  const [melding, zetMelding] = useState('')
  const { haal } = useBestand()
  const tab = tabs[activeTabIndex]
  const opdracht = curl({
    adres: new URL(PAD, window.location.origin).href,
    query: tab?.query ?? '',
    variabelen: tab?.variables ?? '',
  })
  const kopieer = async (): Promise<void> => {
    // Without TLS a browser offers no clipboard.
    const gelukt = await navigator.clipboard?.writeText(opdracht).then(
      () => true,
      () => false,
    )
    zetMelding(gelukt ? MELDING.ja : MELDING.nee)
  }
  return (
    <section className="rt-kaart" aria-labelledby="verkenner-curl">
      <div className="rt-kaart__kop">
        <h2 id="verkenner-curl">Zo haalt u dit op</h2>
        <Button variant="outlined" startIcon={<Kopie />} onClick={() => void kopieer()}>
          Kopiëren
        </Button>
      </div>
      <p>
        Deze opdracht haalt hetzelfde op zonder Regiotafel te openen. Zet uw eigen API-token op de plek van{' '}
        <code>{TOKENPLEK}</code>. Hebt u nog geen token? Vraag uw beheerder.
      </p>
      <pre className="rt-verkenner__opdracht" tabIndex={0} role="region" aria-label="Opdracht met curl">
        {opdracht}
      </pre>
      <p role="status">{melding}</p>
      <p>
        Werkt u met Excel? De taakstelling staat ook klaar als bestand:{' '}
        <button type="button" className="rt-link rt-link--knop" onClick={() => haal(CSV)}>
          taakstellingen.csv
        </button>
        . Het adres is <code>{CSV}</code>; in Power Query werkt het met hetzelfde API-token.
      </p>
    </section>
  )
}
