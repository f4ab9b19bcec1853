// A doubt of the server with a box to tick. Shown only after the server asked.
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useEffect, useRef } from 'react'
import { useInput } from 'react-admin'
import { Codelinks } from '../CodeLinks.js'
import type { Bevestigvraag } from './confirmations.js'

/** The question takes the keyboard: the answer is the next thing to do. */
export const Bevestiging = ({ vraag }: { vraag: Bevestigvraag }) => {
  const { field } = useInput<boolean>({ source: vraag.bron, defaultValue: false })
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => plek.current?.focus(), [])
  return (
    <div ref={plek} tabIndex={-1} role="alert" className="rt-melding rt-melding--let-op" style={{ margin: 0 }}>
      <p style={{ margin: '0 0 4px' }}>{vraag.zin}</p>
      <Codelinks tekst={vraag.zin} />
      <FormControlLabel
        control={
          <Checkbox
            color="warning"
            checked={field.value === true}
            onChange={(_, aan) => field.onChange(aan)}
            slotProps={{ input: { ref: field.ref } }}
          />
        }
        label={vraag.label}
      />
    </div>
  )
}
