// Someone else changed the row since it was opened. Shows who and when, and both values of every field that differs;
// nothing the user typed is thrown away without their choice.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../data/dataProvider.js'
import { toonMoment } from '../dates.js'
import { Foutmelding, Laden } from '../Notice.js'
import type { Invoerveld, Noun, Rij } from '../noun.js'
import type { Gebeurtenis } from '../show/history.js'
import { haalGeschiedenis } from '../show/history.js'
import type { Waarden } from './values.js'
import { Verschillen } from './Differences.js'

interface Props {
  noun: Noun
  id: string
  velden: readonly Invoerveld[]
  waarden: Waarden
  /** what the form was opened with; absent when every field is new text of this act */
  begin?: Waarden
  /** where in the row the values of the form stand; absent: on the row itself */
  uit?: ((rij: Rij) => Waarden) | undefined
  neemOver(rij: Rij): void
  alsnog(): void
  sluit(): void
}
interface Stand {
  rij: Rij
  laatste: Gebeurtenis | undefined
}

const useStand = (noun: Noun, id: string) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery<Stand>({
    queryKey: [noun.naam, 'conflict', id],
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const { data } = await dataProvider.getOne<Rij>(noun.naam, { id, signal })
      const { gebeurtenissen } = noun.geschiedenis
        ? await haalGeschiedenis(dataProvider, noun, id, { first: 1 }, signal)
        : { gebeurtenissen: [] }
      return { rij: data, laatste: gebeurtenissen[0] }
    },
  })
}

const wie = (laatste: Gebeurtenis | undefined): string =>
  laatste
    ? `${laatste.door?.naam ?? 'Iemand anders'} heeft dit op ${toonMoment(laatste.op)} ook gewijzigd.`
    : 'Iemand anders heeft dit ook gewijzigd.'

export const Conflictvenster = ({ noun, id, velden, waarden, begin, uit, neemOver, alsnog, sluit }: Props) => {
  const { data, error } = useStand(noun, id)
  return (
    <Dialog open onClose={sluit} maxWidth="md" fullWidth aria-labelledby="conflict-titel">
      <DialogTitle id="conflict-titel">Deze gegevens zijn intussen gewijzigd</DialogTitle>
      <DialogContent>
        {error ? <Foutmelding fout={error} /> : null}
        {data ? (
          <>
            <p style={{ marginTop: 0 }}>{wie(data.laatste)} Bekijk de verschillen en kies.</p>
            <Verschillen velden={velden} waarden={waarden} begin={begin} rij={{ ...data.rij, ...uit?.(data.rij) }} />
          </>
        ) : error ? null : (
          <Laden />
        )}
      </DialogContent>
      <DialogActions disableSpacing className="rt-keuzes">
        <Button onClick={sluit}>Terug naar het formulier</Button>
        <Button onClick={() => data && neemOver(data.rij)} disabled={!data}>
          Neem de nieuwe gegevens over
        </Button>
        <Button onClick={alsnog} disabled={!data} variant="contained">
          Sla mijn gegevens alsnog op
        </Button>
      </DialogActions>
    </Dialog>
  )
}
