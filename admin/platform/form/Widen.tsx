// Says what becomes visible when a row is shared with more people, and offers to do so where a partner is chosen.
import Button from '@mui/material/Button'
import { useContext } from 'react'
import { tekst } from '../noun.js'
import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import { Onderwerp } from './subject.js'

const VELD = 'zichtbaarheid'
const isGevuld = (waarde: unknown): boolean => (Array.isArray(waarde) ? waarde.length > 0 : Boolean(waarde))

/** From few to many. */
const KRINGEN = ['GEMEENTE', 'REGIO', 'PARTNERS']
const WIE: Record<string, string> = {
  REGIO: 'Alle gemeenten in de regio zien',
  PARTNERS: 'Alle gemeenten en partners in de regio zien',
}

/** Under the choice of who sees an existing row, once it is a wider one than it was. */
export const Verruiming = ({ bron }: { bron: string }) => {
  const bestaat = useContext(Onderwerp)?.rij !== undefined
  const { defaultValues } = useFormState()
  const nu = useWatch({ name: bron }) as unknown
  const was = KRINGEN.indexOf(tekst(defaultValues?.[bron]))
  return bestaat && was >= 0 && KRINGEN.indexOf(tekst(nu)) > was ? (
    <p className="rt-melding rt-melding--let-op" role="status" style={{ margin: '8px 0 0' }}>
      {WIE[tekst(nu)]} dan de titel, de omschrijving en al het andere dat hier staat, en alles wat er vanaf nu gebeurt.
      De geschiedenis van daarvoor blijft bij wie die al kon lezen.
    </p>
  ) : null
}

/** @param bron the field that holds the chosen partner or partners */
export const Verbreden = ({ bron }: { bron: string }) => {
  const { setValue } = useFormContext()
  const [gekozen, zichtbaarheid] = useWatch({ name: [bron, VELD] }) as [unknown, unknown]
  if (!isGevuld(gekozen) || zichtbaarheid === 'PARTNERS') return null
  return (
    <div className="rt-melding rt-melding--let-op" role="status" style={{ margin: '8px 0 0' }}>
      <p style={{ margin: '0 0 8px' }}>
        Partners kunnen deze actie nu niet zien. Deelt u de actie met partners? Dan zien alle partners van de regio wat
        hier staat: de titel, de omschrijving, de status en de datum.
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
