// Dialog to state how many fte a gemeente has. A figure of a day that is there already is corrected with a reason.
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useQuery } from '@tanstack/react-query'
import { Form, useDataProvider } from 'react-admin'
import type { FormField } from '../platform/api.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import type { Waarden } from '../platform/form/values.js'
import { naarInvoer, zonderLege } from '../platform/form/values.js'
import { huidigeSessie } from '../platform/session.js'

type Gemeente = { code: string; naam: string }
const veldenVoor = (gemeenten: readonly Gemeente[]): readonly FormField<'FormatieVastleggenInput'>[] => [
  {
    bron: 'gemeente',
    soort: 'keuze',
    opties: gemeenten.map(({ code, naam }) => ({ id: code, name: naam })),
    label: 'Gemeente',
    verplicht: true,
  },
  {
    bron: 'waarde',
    soort: 'getal',
    grenzen: { min: 0, decimalen: 2 },
    label: 'Aantal fte',
    hulp: 'Alle regisseurs van de gemeente samen.',
    verplicht: true,
  },
  { bron: 'peildatum', soort: 'datum', label: 'Peildatum', hulp: 'De dag waarop de formatie zo was.', verplicht: true },
  { bron: 'bron', soort: 'tekst', label: 'Bron', hulp: 'Document en plaats.', verplicht: true },
  { bron: 'voetnoot', soort: 'lang', label: 'Opmerking' },
  {
    bron: 'reden',
    soort: 'lang',
    label: 'Waarom verbetert u dit?',
    hulp: 'Alleen als er van die dag al een cijfer is.',
  },
]
export const Formatievenster = ({ sluit }: { sluit(): void }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const mogen = huidigeSessie()?.rechten.plaats('formatieVastleggen')?.gemeenten ?? []
  const { data } = useQuery({
    queryKey: ['gemeenten', 'formatie'],
    queryFn: async ({ signal }) =>
      (await dataProvider.vraag<{ gemeenten: Gemeente[] }>('query gemeenten { gemeenten { code naam } }', {}, signal))
        .gemeenten,
  })
  const gemeenten = (data ?? []).filter(({ code }) => mogen.includes(code))
  const velden = veldenVoor(gemeenten)
  const { verzend, melding, bevestigen } = useVerzenden()
  const doe = (waarden: Waarden) =>
    verzend<{ id: string }>(
      {
        gelukt: 'De formatie is vastgelegd.',
        velden: velden.map(({ bron }) => bron),
        klaar: sluit,
        doe: (w) =>
          dataProvider.handelLos<{ id: string }, 'formatieVastleggen'>(
            'formatieVastleggen',
            { input: { ...zonderLege(velden, naarInvoer(velden, w)), ...bevestigd(w) } },
            'id',
            false,
          ),
      },
      waarden,
    )
  if (!data) return null
  return (
    <Dialog open onClose={sluit} maxWidth="sm" fullWidth aria-labelledby="formatie-titel">
      <DialogTitle id="formatie-titel">Formatie vastleggen</DialogTitle>
      <DialogContent>
        <Form
          record={gemeenten.length === 1 ? { gemeente: gemeenten[0]!.code } : {}}
          onSubmit={doe}
          disableInvalidFormNotification
          noValidate
        >
          <Formulierdelen
            velden={velden}
            melding={melding}
            bevestigen={bevestigen}
            knop="Vastleggen"
            annuleer={sluit}
          />
        </Form>
      </DialogContent>
    </Dialog>
  )
}
