// Who stated or corrected the figures of one gemeente and period.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Foutmelding, Laden } from '../platform/Notice.js'
import type { Gebeurtenis } from '../platform/show/history.js'
import { Tijdlijn } from '../platform/show/History.js'
import { periode, type Taakstelling } from './taakstelling.js'
import { cijfervelden, taakstellingGeschiedenisDocument } from './vastleggen.js'

interface Antwoord {
  taakstellingen: readonly { id: string; geschiedenis: readonly Gebeurtenis[] }[]
}
/** Both kinds of figures stand in one history; its sentence says which one it is about. */
const velden = cijfervelden('realisatieVastleggen').map((veld) =>
  veld.bron === 'waarde' ? { ...veld, label: 'Waarde' } : veld,
)

const useGeschiedenis = (rij: Taakstelling) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery({
    queryKey: ['taakstellingen', 'geschiedenis', rij.id],
    queryFn: async ({ signal }) => {
      const document = taakstellingGeschiedenisDocument(await dataProvider.rechten())
      const vraag = { gemeente: rij.gemeente.code, jaar: rij.jaar }
      const { taakstellingen } = await dataProvider.vraag<Antwoord>(document, vraag, signal)
      return taakstellingen.find(({ id }) => id === rij.id)?.geschiedenis ?? []
    },
  })
}

export const Cijfergeschiedenis = ({ rij, sluit }: { rij: Taakstelling; sluit(): void }) => {
  const { data, error } = useGeschiedenis(rij)
  return (
    <Dialog open onClose={sluit} maxWidth="sm" fullWidth aria-labelledby="cijfergeschiedenis-titel">
      <DialogTitle id="cijfergeschiedenis-titel">
        Geschiedenis
        <span className="rt-zacht">{`: ${rij.gemeente.naam}, ${periode(rij)}`}</span>
      </DialogTitle>
      <DialogContent>
        {error ? <Foutmelding fout={error} /> : null}
        {data ? <Tijdlijn velden={velden} gebeurtenissen={data} totaal={data.length} /> : error ? null : <Laden />}
        {data?.length === 0 ? <p className="rt-zacht">Er is nog niets gewijzigd.</p> : null}
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={sluit}>Sluiten</Button>
      </DialogActions>
    </Dialog>
  )
}
