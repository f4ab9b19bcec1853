// Shares the knelpunten of an actie along with it: offered where fewer people see the knelpunt than will see the actie.
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useGetMany, useInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { keuzelijst } from '../choices.js'
import { OM_TE_HANDELEN } from '../data/read.js'
import type { Invoerveld, Rij } from '../noun.js'
import { lijst, mag, tekst } from '../noun.js'
import { verwijzing } from '../references.js'

const BREEDTE = ['GEMEENTE', 'REGIO', 'PARTNERS']
const isBreder = (dit: string, dat: string): boolean => BREEDTE.indexOf(dit) > BREEDTE.indexOf(dat)

/** Stands under the choice of who sees the row; the field `knelpunten` of the same form says which they are. */
export const Meedelen = ({ veld }: { veld: Invoerveld }) => {
  const { field } = useInput<unknown>({ source: veld.bron, defaultValue: [] })
  const [zichtbaarheid, knelpunten] = useWatch({ name: ['zichtbaarheid', 'knelpunten'] }) as unknown[]
  const ids = lijst(knelpunten).map(tekst).filter(Boolean)
  const { data = [] } = useGetMany<Rij>('knelpunten', { ids, meta: OM_TE_HANDELEN }, { enabled: ids.length > 0 })
  const straks = tekst(zichtbaarheid)
  const smaller = data.filter((k) => isBreder(straks, tekst(k.zichtbaarheid)))
  if (smaller.length === 0) return null
  const gekozen = lijst(field.value).map(tekst)
  const kring = keuzelijst('Zichtbaarheid').find(({ id }) => id === straks)?.name ?? straks
  return (
    <fieldset className="rt-melding rt-melding--let-op" style={{ margin: 0 }} aria-label={veld.label}>
      <p style={{ margin: 0 }}>
        Wie de actie straks ziet, ziet dit knelpunt nog niet. Wilt u het ook delen met “{kring}”? Dan zien zij de titel,
        de omschrijving en de status.
      </p>
      {smaller.map((k) =>
        mag(k).includes('knelpuntWijzigen') ? (
          <FormControlLabel
            key={k.id}
            control={
              <Checkbox
                checked={gekozen.includes(k.id)}
                onChange={(_, aan) => field.onChange(aan ? [...gekozen, k.id] : gekozen.filter((id) => id !== k.id))}
              />
            }
            label={verwijzing('knelpunten').tekst(k)}
          />
        ) : (
          <p key={k.id} style={{ margin: '8px 0 0' }}>
            {verwijzing('knelpunten').tekst(k)}: alleen wie dit knelpunt beheert, kan het delen.
          </p>
        ),
      )}
    </fieldset>
  )
}
