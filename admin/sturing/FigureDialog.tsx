// Dialog to state a figure of the taakstelling, or to correct the one that is there.
import DialogContent from '@mui/material/DialogContent'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { toonDag } from '../platform/dates.js'
import { Vraagvenster } from '../platform/form/AskDialog.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import type { Waarden } from '../platform/form/values.js'
import { naarInvoer, zonderLege } from '../platform/form/values.js'
import type { Taakstelling } from './taakstelling.js'
import { periode, taakstellingVelden, toonCijfer } from './taakstelling.js'
import { naarOpgave, OPGAVEN, veldenVoor, type Opgave } from './vastleggen.js'

export interface Cijfervraag {
  opgave: Opgave
  /** the row whose figure is corrected; absent = a first figure of some period */
  rij?: Taakstelling
}
interface Props extends Cijfervraag {
  gemeenten: readonly { id: string; name: string }[]
  sluit(): void
}

const useVastleggen = ({ opgave, rij, gemeenten, sluit }: Props) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const velden = veldenVoor(opgave, rij !== undefined, gemeenten)
  const { verzend, conflict, ...stand } = useVerzenden()
  const doe = (waarden: Waarden) =>
    verzend<Taakstelling>(
      {
        gelukt: rij ? 'Het cijfer is verbeterd.' : 'Het cijfer is vastgelegd.',
        velden: velden.map(({ bron }) => bron),
        klaar: sluit,
        doe: async (w, versie) => {
          const invoer = { ...naarOpgave(naarInvoer(velden, w), rij), ...bevestigd(w) }
          const gegeven = {
            input: rij ? invoer : zonderLege(velden, invoer),
            versie: rij ? (versie ?? rij.versie) : null,
          }
          return dataProvider.handelLos<Taakstelling, Opgave>(
            opgave,
            gegeven,
            taakstellingVelden(await dataProvider.rechten()),
          )
        },
      },
      waarden,
      // Sent again after the warning: the user saw that someone was first, and keeps the own figure.
      conflict?.versie,
    )
  return { velden, ...stand, conflict, doe }
}

const begin = (rij: Taakstelling | undefined, opgave: Opgave, gemeenten: Props['gemeenten']): Waarden => {
  if (!rij) return gemeenten.length === 1 ? { gemeente: gemeenten[0]?.id } : {}
  const { waarde, peildatum, voorlopig, bron, voetnoot } = OPGAVEN[opgave].cijfer(rij)
  return { waarde, peildatum, voorlopig, bron, voetnoot }
}

const NuAnders = () => (
  <p className="rt-melding rt-melding--let-op" role="alert" style={{ margin: 0 }}>
    Iemand anders heeft de cijfers van deze periode intussen gewijzigd. Verstuurt u dit formulier nog een keer? Dan
    geldt uw cijfer. Wilt u eerst kijken? Kies dan Annuleren.
  </p>
)

export const Cijfervenster = (props: Props) => {
  const { opgave, rij, gemeenten, sluit } = props
  const { velden, melding, bevestigen, conflict, doe } = useVastleggen(props)
  const [record] = useState(() => begin(rij, opgave, gemeenten))
  const vorm = OPGAVEN[opgave]
  const nu = rij ? vorm.cijfer(rij) : null
  const knop = rij ? vorm.verbeter : vorm.label
  return (
    <Vraagvenster
      kop={
        <>
          {knop}
          {rij ? <span className="rt-zacht">{`: ${rij.gemeente.naam}, ${periode(rij)}`}</span> : null}
        </>
      }
      sluit={sluit}
    >
      <DialogContent>
        {nu?.peildatum ? (
          <p style={{ marginTop: 0 }}>
            Nu staat er {toonCijfer(nu)}, peildatum {toonDag(nu.peildatum)}. Het oude cijfer blijft in de geschiedenis.
          </p>
        ) : null}
        <Formulier record={record} onSubmit={doe}>
          <Formulierdelen velden={velden} melding={melding} bevestigen={bevestigen} knop={knop} annuleer={sluit}>
            {conflict ? <NuAnders /> : null}
          </Formulierdelen>
        </Formulier>
      </DialogContent>
    </Vraagvenster>
  )
}
