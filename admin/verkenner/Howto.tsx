// The query of the current tab as a command for a terminal, to get the same answer without the portal.
import Kopie from '@mui/icons-material/ContentCopyOutlined'
import Button from '@mui/material/Button'
import { useEditorContext } from '@graphiql/react'
import type { GraphQLSchema } from 'graphql'
import { useState } from 'react'
import { Link } from 'react-router'
import { useBestand } from '../platform/file.js'
import { maakRechten, type Rechten } from '../platform/rights.js'
import { huidigeSessie } from '../platform/session.js'
import { tokenAsks } from '../token.generated.js'
import { curl, TOKENPLEK } from './curl.js'
import { PAD } from './request.js'
import { magMetToken } from './tokenAsks.js'

const CSV = '/api/v1/taakstellingen.csv'
interface Props {
  /** absent while it is on its way, and for who may not see it */
  schema: GraphQLSchema | null
  rechten?: Rechten | undefined
}
const MELDING = { ja: 'Gekopieerd.', nee: 'Kopiëren lukt niet. Selecteer de tekst zelf.' } as const

/** Of a token that is in use its own rights are known; of any other what every token may. */
const ELK_TOKEN = maakRechten(tokenAsks.map((wat) => ({ wat, bereik: '' })))

const NogGeenToken = () =>
  huidigeSessie()?.rechten.magVragen('tokenUitgeven') === true ? (
    <>
      Hebt u nog geen token? Geef er een uit bij{' '}
      <Link className="rt-link" to="/tokens">
        API-tokens
      </Link>
      .
    </>
  ) : (
    <>Hebt u nog geen token? Vraag uw beheerder.</>
  )
const Uitleg = ({ mag }: { mag: boolean }) =>
  mag ? (
    <p>
      Deze opdracht haalt dit op zonder Regiotafel te openen. Een token leest alleen cijfers, van zijn eigen gemeenten.
      Zet uw eigen API-token op de plek van <code>{TOKENPLEK}</code>. <NogGeenToken />
    </p>
  ) : (
    <p className="rt-melding rt-melding--let-op">
      Met een API-token kunt u deze vraag niet stellen. Een token leest alleen cijfers, zoals de taakstelling en de
      pilots.
    </p>
  )

export const ZoHaaltUDitOp = ({ schema, rechten = ELK_TOKEN }: Props) => {
  const { tabs, activeTabIndex } = useEditorContext({ nonNull: true })
  const [melding, zetMelding] = useState('')
  const { haal } = useBestand()
  const tab = tabs[activeTabIndex]
  const opdracht = curl({
    adres: new URL(PAD, window.location.origin).href,
    query: tab?.query ?? '',
    variabelen: tab?.variables ?? '',
  })
  const mag = magMetToken(tab?.query ?? '', schema, rechten)
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
        {mag ? (
          <Button variant="outlined" startIcon={<Kopie />} onClick={() => void kopieer()}>
            Kopiëren
          </Button>
        ) : null}
      </div>
      <Uitleg mag={mag} />
      {mag ? (
        <pre className="rt-verkenner__opdracht" tabIndex={0} role="region" aria-label="Opdracht met curl">
          {opdracht}
        </pre>
      ) : null}
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
