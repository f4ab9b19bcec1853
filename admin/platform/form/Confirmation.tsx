// Asked only after the server suspects personal data in a text.
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useInput } from 'react-admin'
import { BEVESTIGING } from './useSubmit.js'

export const Bevestiging = () => {
  const { field } = useInput<boolean>({ source: BEVESTIGING, defaultValue: false })
  return (
    <div className="rt-melding rt-melding--let-op" style={{ margin: 0 }}>
      <p style={{ margin: '0 0 4px' }}>
        In de tekst lijkt iets over een persoon te staan, zoals een BSN of een geboortedatum. Haal dat weg. Klopt het
        niet? Bevestig dan hieronder en verstuur opnieuw.
      </p>
      <FormControlLabel
        control={
          <Checkbox
            color="warning"
            checked={field.value === true}
            onChange={(_, aan) => field.onChange(aan)}
            slotProps={{ input: { ref: field.ref } }}
          />
        }
        label="Deze tekst bevat geen persoonsgegevens"
      />
    </div>
  )
}
