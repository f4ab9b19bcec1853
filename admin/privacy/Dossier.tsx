// Who looked at one dossier: found by its code, which says no name.
import Download from '@mui/icons-material/PictureAsPdfOutlined'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useDataProvider } from 'react-admin'
import { foutinhoud } from '../platform/client.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { useBestand } from '../platform/file.js'
import { Foutmelding, Laden } from '../platform/Notice.js'
import { DOSSIER_DOCUMENT } from './kijken.js'
import { Regels } from './Lines.js'

interface Gevonden {
  dossiercode: string
  gemeente: { naam: string }
}
const VORM = /^(?:P[-\s]?)?([0-9A-Z]{4})$/
/** As the code stands on paper, whatever was typed. */
const leesbaar = (getypt: string): string => {
  const staart = VORM.exec(getypt.trim().toUpperCase())?.[1]
  return staart ? `P-${staart.replace(/O/g, '0').replace(/[IL]/g, '1')}` : getypt.trim()
}

const Papier = ({ dossiercode }: Gevonden) => {
  const { haal, bezig } = useBestand()
  const pad = `/api/v1/leesdossiers/${dossiercode}`
  return (
    <div className="rt-filters">
      <Button variant="outlined" startIcon={<Download />} disabled={bezig} onClick={() => haal(`${pad}.pdf`)}>
        PDF
      </Button>
      <Button
        variant="outlined"
        startIcon={<Download />}
        disabled={bezig}
        onClick={() => haal(`${pad}/betrokkene.pdf`)}
      >
        PDF voor de betrokkene
      </Button>
      <span className="rt-zacht">In de PDF voor de betrokkene staan functies en geen namen van medewerkers.</span>
    </div>
  )
}
const Uitkomst = ({ code }: { code: string }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { data, error } = useQuery({
    queryKey: ['leesdossier', code],
    retry: false,
    queryFn: async ({ signal }) =>
      (await dataProvider.vraag<{ leesdossier: Gevonden }>(DOSSIER_DOCUMENT, { code }, signal)).leesdossier,
  })
  if (foutinhoud(error)?.code === 'NIET_GEVONDEN')
    return <p role="status">Er is geen dossier met de code {code} in de gemeente waarvan u de privacy bewaakt.</p>
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  return (
    <section aria-label={`Dossier ${data.dossiercode}`}>
      <h2>
        Dossier {data.dossiercode}, {data.gemeente.naam}
      </h2>
      <Papier {...data} />
      <Regels
        naam={`Wie keek in dossier ${data.dossiercode}`}
        filter={{ dossiercode: { eq: data.dossiercode } }}
        leeg="Niemand heeft dit dossier bekeken sinds het leeslog wordt bijgehouden."
      />
    </section>
  )
}

export const PerDossier = () => {
  const [getypt, zetGetypt] = useState('')
  const [code, zetCode] = useState('')
  const zoek = (e: FormEvent): void => {
    e.preventDefault()
    zetCode(leesbaar(getypt))
  }
  return (
    <section className="rt-kaart" aria-label="Per dossier">
      <form className="rt-filters" onSubmit={zoek} autoComplete="off">
        <TextField
          id="leesdossier-code"
          sx={{ width: { sm: 220 } }}
          label="Dossiercode"
          placeholder="P-1A2B"
          value={getypt}
          onChange={(e) => zetGetypt(e.target.value)}
          slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 12 }, inputLabel: { shrink: true } }}
        />
        <Button type="submit" variant="contained" disabled={!getypt.trim()}>
          Zoeken
        </Button>
      </form>
      {code ? (
        <Uitkomst key={code} code={code} />
      ) : (
        <p className="rt-zacht">
          Vul de code van een dossier in. U ziet dan wie erin keek, zonder de naam van de persoon.
        </p>
      )}
    </section>
  )
}
