// Offers to widen a row to partners at the spot where a partner is chosen, and says what they then see.
import Button from '@mui/material/Button'
import { useFormContext, useWatch } from 'react-hook-form'

const VELD = 'zichtbaarheid'
const isGevuld = (waarde: unknown): boolean => (Array.isArray(waarde) ? waarde.length > 0 : Boolean(waarde))

/** @param bron the field that holds the chosen partner or partners */
export const Verbreden = ({ bron }: { bron: string }) => {
  const { setValue } = useFormContext()
  const [gekozen, zichtbaarheid] = useWatch({ name: [bron, VELD] }) as [unknown, unknown]
  if (!isGevuld(gekozen) || zichtbaarheid === 'PARTNERS') return null
  return (
    <div className="rt-melding rt-melding--let-op" role="status" style={{ margin: '8px 0 0' }}>
      <p style={{ margin: '0 0 8px' }}>
        Partners kunnen deze actie nu niet zien. Zet u haar open? Dan zien alle partners van de regio wat hier staat: de
        titel, de omschrijving, de status en de datum.
      </p>
      <Button
        variant="outlined"
        size="small"
        // The field above shrinks when it is left, and the button would slip away under the mouse.
        onMouseDown={(e) => e.preventDefault()}
        onClick={() => setValue(VELD, 'PARTNERS', { shouldDirty: true, shouldValidate: true })}
      >
        Zet op “Gemeenten en partners”
      </Button>
    </div>
  )
}
