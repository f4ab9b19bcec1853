// The inside of every form, on a page or in a dialog: message, fields, confirmation, buttons.
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useEffect, useRef, type ReactNode } from 'react'
import { SaveButton } from 'react-admin'
import type { Invoerveld } from '../noun.js'
import { Invoer } from './FieldInput.js'
import { Bevestiging } from './Confirmation.js'
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

export const Formulierdelen = ({ velden, melding, bevestigen, knop, gevaar = false, annuleer, children }: Props) => (
  <Stack spacing={2.5} useFlexGap sx={{ maxWidth: 620 }}>
    {melding ? <Melding tekst={melding} /> : null}
    {children}
    {velden.map((veld) => (
      <Invoer key={veld.bron} veld={veld} />
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
