// The inside of every form, on a page or in a dialog: message, fields, confirmation, buttons.
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { Fragment, useEffect, useRef, type ReactNode } from 'react'
import { SaveButton } from 'react-admin'
import { get, useFormState } from 'react-hook-form'
import type { Invoerveld } from '../noun.js'
import { Invoer } from './FieldInput.js'
import { Bevestiging } from './Confirmation.js'
import { heeftSter } from './star.js'
import { standNu } from '../signin/state.js'
import type { Bevestigvraag } from './confirmations.js'

interface Props {
  velden: readonly Invoerveld[]
  melding: string | null
  bevestigen: readonly Bevestigvraag[]
  knop: string
  gevaar?: boolean
  annuleer(): void
  /** inputs of a screen of its own, before the others */
  children?: ReactNode
}

/**
 * Takes the keyboard and the view to what went wrong: the button is at the other end of the form. When the session is
 * over, signing in comes first, and after it the keyboard goes back to the button.
 */
const Melding = ({ tekst }: { tekst: string }) => {
  const plek = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (standNu().soort !== 'voorbij') plek.current?.focus()
  }, [tekst])
  return (
    <p ref={plek} className="rt-melding rt-melding--fout" role="alert" tabIndex={-1} style={{ margin: 0 }}>
      {tekst}
    </p>
  )
}

/** Names the fields that keep the form from being sent, and puts the keyboard in the first of them. */
export const Nakijken = ({ velden }: { velden: readonly Invoerveld[] }) => {
  const { errors, submitCount } = useFormState()
  const plek = useRef<HTMLParagraphElement>(null)
  const nodig = velden.filter(({ bron }) => get(errors, bron) !== undefined).map(({ label }) => `“${label}”`)
  // `root` only says that it was not sent: that is told elsewhere.
  const tonen = submitCount > 0 && Object.keys(errors).some((veld) => veld !== 'root')
  const gezien = useRef(0)
  useEffect(() => {
    // Only when it is sent again: while someone is mending one field, the keyboard stays there.
    if (gezien.current === submitCount) return
    gezien.current = submitCount
    if (tonen) plek.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [submitCount, tonen])
  return tonen ? (
    <p ref={plek} className="rt-melding rt-melding--fout" role="alert" style={{ margin: 0 }}>
      {nodig.length > 0
        ? `Niet opgeslagen. Kijk nog eens naar ${new Intl.ListFormat('nl-NL').format(nodig)}.`
        : 'Niet opgeslagen. Kijk nog eens naar de rode velden.'}
    </p>
  ) : null
}

export const Formulierdelen = ({ velden, melding, bevestigen, knop, gevaar = false, annuleer, children }: Props) => (
  <Stack spacing={2.5} useFlexGap>
    {velden.some(heeftSter) ? <p className="rt-sterren">Velden met een * zijn verplicht.</p> : null}
    {melding ? <Melding tekst={melding} /> : <Nakijken velden={velden} />}
    {children}
    {velden.map((veld) => (
      <Fragment key={veld.bron}>
        {veld.kop ? <h2 className="rt-formulierkop">{veld.kop}</h2> : null}
        <Invoer veld={veld} />
      </Fragment>
    ))}
    {bevestigen.map((vraag) => (
      <Bevestiging key={vraag.bron} vraag={vraag} />
    ))}
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <SaveButton label={knop} alwaysEnable icon={<></>} color={gevaar ? 'error' : 'primary'} />
      <Button onClick={annuleer}>Annuleren</Button>
    </Stack>
  </Stack>
)
