// Choosing a partner by typing a name as one knows it: one organisation has several names, and the server finds them.
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { useDataProvider, useInput } from 'react-admin'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { huidigeSessie } from '../platform/session.js'
import { NieuwePartner } from './NewPartner.js'
import type { Partnervoorstel } from './proposals.query.js'
import { partnerVoorstellenDocument } from './proposals.query.js'

const MINSTENS = 3
const WACHT = 300

/** The name as it stands when the typing pauses. */
const useRustig = (naam: string): string => {
  const [rustig, setRustig] = useState(naam)
  useEffect(() => {
    const wacht = setTimeout(() => setRustig(naam.trim()), WACHT)
    return () => clearTimeout(wacht)
  }, [naam])
  return rustig
}

const useVoorstellen = (naam: string) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery({
    queryKey: ['partnerVoorstellen', naam],
    enabled: naam.length >= MINSTENS,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await dataProvider.vraag<{ partnerVoorstellen: Partnervoorstel[] }>(
          partnerVoorstellenDocument,
          { naam },
          signal,
        )
      ).partnerVoorstellen,
  })
}

const Voorstel = ({ voorstel, kies }: { voorstel: Partnervoorstel; kies(): void }) => (
  <li>
    <span>
      Bedoelt u <strong>{voorstel.naam}</strong>?
      {voorstel.aliassen.length > 0 ? (
        <span className="rt-bijschrift"> Ook bekend als {voorstel.aliassen.join(', ')}.</span>
      ) : null}
    </span>
    <Button size="small" variant="outlined" onClick={kies} aria-label={`Kies ${voorstel.naam}`}>
      Kies
    </Button>
  </li>
)

const Onbekend = ({ naam, voegToe }: { naam: string; voegToe(): void }) => (
  <p className="rt-zacht" style={{ margin: 0 }}>
    Geen partner heet zo of lijkt erop.{' '}
    {huidigeSessie()?.rechten.magVragen('partnerToevoegen') ? (
      <Button size="small" variant="outlined" onClick={voegToe}>
        Voeg {naam} toe als nieuwe partner
      </Button>
    ) : (
      'Kies hieronder uit de lijst.'
    )}
  </p>
)

/** An input of a form: writes the id of the chosen partner to `bron`. */
export const Partnerkiezer = ({ bron, hulp }: { bron: string; hulp: string }) => {
  const [naam, setNaam] = useState('')
  const [nieuw, setNieuw] = useState<string | null>(null)
  const { field } = useInput<string | null>({ source: bron })
  const gevraagd = useRustig(naam)
  const { data } = useVoorstellen(gevraagd)
  const uitleg = useId()
  const kies = ({ id }: { id: string }): void => {
    field.onChange(id)
    setNaam('')
    setNieuw(null)
  }
  return (
    <div className="rt-kiezer">
      <TextField
        label="Zoek op naam"
        value={naam}
        onChange={(e) => setNaam(e.target.value)}
        autoComplete="off"
        helperText={hulp}
        slotProps={{ htmlInput: { 'aria-controls': uitleg } }}
      />
      <div id={uitleg} role="status">
        {naam.trim().length >= MINSTENS && data ? (
          data.length > 0 ? (
            <ul className="rt-voorstellen">
              {data.map((voorstel) => (
                <Voorstel key={voorstel.partner} voorstel={voorstel} kies={() => kies({ id: voorstel.partner })} />
              ))}
            </ul>
          ) : (
            <Onbekend naam={gevraagd} voegToe={() => setNieuw(gevraagd)} />
          )
        ) : null}
      </div>
      {nieuw === null ? null : <NieuwePartner naam={nieuw} klaar={kies} sluit={() => setNieuw(null)} />}
    </div>
  )
}
