// One dialog for every act that needs input: its fields come from the table of acts of the noun.
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import { useMemo, useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { ActName } from '../api.js'
import type { RegiotafelDataProvider } from '../data/dataProvider.js'
import { Conflictvenster } from '../form/ConflictDialog.js'
import { Vraagvenster } from '../form/AskDialog.js'
import { bevestigd } from '../form/confirmations.js'
import { Formulier } from '../form/Form.js'
import { Formulierdelen } from '../form/FormBody.js'
import type { Verzending } from '../form/useSubmit.js'
import { Onderwerp } from '../form/subject.js'
import { useVerzenden } from '../form/useSubmit.js'
import type { Waarden } from '../form/values.js'
import { gewijzigdeVelden, naarFormulier, naarInvoer } from '../form/values.js'
import { Foutzin } from '../Notice.js'
import type { Handeling, Invoerveld, Noun, Rij } from '../noun.js'

export interface Handelingdoel {
  id: string
  versie?: number
  waarden: Waarden
  /** input that the screen fills in: which afspraak, which partij */
  vast?: Waarden
}
export interface Handelingvraag {
  noun: Noun
  rij: Rij
  naam: ActName
  handeling: Handeling
  /** the thing acted on, when it is not the row itself (a contactpersoon of a partner) */
  doel?: Handelingdoel
  /** values to start with */
  begin?: Waarden
}
interface Props extends Handelingvraag {
  sluit(): void
}

/** The values of its fields, as they stand in a row. */
const uitRij = ({ uit }: Handeling, rij: Rij): Waarden => uit?.(rij) ?? rij

const GEEN_VELDEN: readonly Invoerveld[] = []

const useHandeling = ({ noun, rij, naam, handeling, doel, sluit }: Props) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const velden = useMemo(
    () => (handeling.velden ?? GEEN_VELDEN).filter(({ alleenBij }) => alleenBij?.(rij) ?? true),
    [handeling, rij],
  )
  const verzending: Verzending = {
    gelukt: handeling.gelukt,
    velden: velden.map(({ bron }) => bron),
    klaar: sluit,
    doe: (waarden, versie) => {
      const gevuld = naarInvoer(velden, waarden)
      // What one does not see stands empty in the form: left alone, it stays on the server as it is.
      const wens = handeling.alleenGewijzigd
        ? gewijzigdeVelden(gevuld, naarInvoer(velden, naarFormulier(velden, uitRij(handeling, rij))))
        : gevuld
      const input = { ...wens, ...doel?.vast, ...bevestigd(waarden) }
      const bekend = doel?.versie ?? rij.versie
      return dataProvider.handel(noun.naam, {
        naam,
        id: doel?.id ?? rij.id,
        versie: versie ?? (typeof bekend === 'number' ? bekend : 0),
        // Its fields are those of the input of this act: the declaration of the noun was checked.
        input,
      })
    },
  }
  const { verzend, ...stand } = useVerzenden()
  return { velden, ...stand, verzend: (waarden: Waarden, versie?: number) => verzend(verzending, waarden, versie) }
}

const Bevestiging = ({
  handeling,
  melding,
  doe,
  sluit,
}: {
  handeling: Handeling
  melding: string | null
  doe(): void
  sluit(): void
}) => (
  <>
    <DialogContent>
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      <p style={{ margin: 0 }}>{handeling.uitleg}</p>
    </DialogContent>
    <DialogActions sx={{ p: 2 }}>
      <Button onClick={sluit}>Annuleren</Button>
      <Button variant="contained" color={handeling.rang === 'gevaar' ? 'error' : 'primary'} onClick={doe}>
        {handeling.label}
      </Button>
    </DialogActions>
  </>
)

export const Handelingvenster = (props: Props) => {
  const { noun, handeling, doel, begin, sluit } = props
  // What was taken over after a conflict is the row that this form is about from then on.
  const [rij, setRij] = useState(props.rij)
  const { velden, verzend, melding, bevestigen, conflict, sluitConflict } = useHandeling({ ...props, rij })
  const beginwaarden = (van: Waarden): Waarden => (handeling.begintLeeg ? {} : naarFormulier(velden, van))
  const [record, setRecord] = useState<Waarden>(() => ({
    ...beginwaarden(doel?.waarden ?? uitRij(handeling, rij)),
    ...begin,
  }))
  return (
    <Vraagvenster
      kop={
        <>
          {handeling.label}
          {doel ? null : <span className="rt-zacht">: {noun.titel(rij)}</span>}
        </>
      }
      sluit={sluit}
    >
      {velden.length === 0 ? (
        <Bevestiging handeling={handeling} melding={melding} doe={() => void verzend({})} sluit={sluit} />
      ) : (
        <DialogContent>
          {handeling.uitleg ? <p style={{ marginTop: 0 }}>{handeling.uitleg}</p> : null}
          <Formulier record={record} onSubmit={(waarden: Waarden) => verzend(waarden)}>
            <Onderwerp value={{ noun, rij }}>
              <Formulierdelen
                velden={velden}
                melding={melding}
                bevestigen={bevestigen}
                knop={handeling.label}
                gevaar={handeling.rang === 'gevaar'}
                annuleer={sluit}
              />
            </Onderwerp>
          </Formulier>
        </DialogContent>
      )}
      {conflict ? (
        <Conflictvenster
          noun={noun}
          id={rij.id}
          velden={velden}
          waarden={conflict.waarden}
          uit={handeling.uit}
          neemOver={(nieuw) => {
            setRij(nieuw)
            setRecord(beginwaarden(uitRij(handeling, nieuw)))
            sluitConflict()
          }}
          alsnog={() => void verzend(conflict.waarden, conflict.versie)}
          sluit={sluitConflict}
        />
      ) : null}
    </Vraagvenster>
  )
}
