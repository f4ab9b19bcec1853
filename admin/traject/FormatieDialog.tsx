// Dialog to state how many fte a gemeente has. A figure of a day that is there already is corrected with a reason.
import DialogContent from '@mui/material/DialogContent'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { FormField } from '../platform/api.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Vraagvenster } from '../platform/form/AskDialog.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
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
    <Vraagvenster kop="Formatie vastleggen" sluit={sluit}>
      <DialogContent>
        <Formulier record={gemeenten.length === 1 ? { gemeente: gemeenten[0]!.code } : {}} onSubmit={doe}>
          <Formulierdelen
            velden={velden}
            melding={melding}
            bevestigen={bevestigen}
            knop="Vastleggen"
            annuleer={sluit}
          />
        </Formulier>
      </DialogContent>
    </Vraagvenster>
  )
}
