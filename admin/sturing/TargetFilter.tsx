// Which gemeente and year the page of the taakstelling shows; kept in the address, so that a figure elsewhere can link here.
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import type { Taakstelling } from './taakstelling.js'
import { keuzesVan, type Taakkeuze } from './taakstelling.keuze.js'

const VELDEN = { gemeente: 'Gemeente', jaar: 'Jaar' } as const

const Keuzeveld = ({
  veld,
  keuze,
  keuzes,
  kies,
}: {
  veld: keyof Taakkeuze
  keuze: Taakkeuze
  keuzes: readonly [string, string][]
  kies: (veld: keyof Taakkeuze, waarde: string) => void
}) => (
  <TextField
    select
    id={`taakstelling-${veld}`}
    label={VELDEN[veld]}
    value={keuzes.some(([waarde]) => waarde === keuze[veld]) ? keuze[veld] : ''}
    onChange={(e) => kies(veld, e.target.value)}
    slotProps={{ select: { displayEmpty: true } }}
  >
    <MenuItem value="">Alles</MenuItem>
    {keuzes.map(([waarde, naam]) => (
      <MenuItem key={waarde} value={waarde}>
        {naam}
      </MenuItem>
    ))}
  </TextField>
)

export const useTaakkeuze = (): [Taakkeuze, (keuze: Taakkeuze) => void] => {
  const [adres, zetAdres] = useSearchParams()
  const keuze = { gemeente: adres.get('gemeente') ?? '', jaar: adres.get('jaar') ?? '' }
  return [
    keuze,
    (nieuw) =>
      zetAdres(
        Object.entries(nieuw).filter(([, waarde]) => waarde !== ''),
        { replace: true },
      ),
  ]
}

export const Taakfilter = ({ rijen, children }: { rijen: readonly Taakstelling[]; children?: ReactNode }) => {
  const [keuze, zet] = useTaakkeuze()
  const { gemeenten, jaren } = keuzesVan(rijen)
  const kies = (veld: keyof Taakkeuze, waarde: string) => zet({ ...keuze, [veld]: waarde })
  return (
    <div className="rt-filters rt-filters--kort">
      <Keuzeveld veld="gemeente" keuze={keuze} keuzes={gemeenten} kies={kies} />
      <Keuzeveld veld="jaar" keuze={keuze} keuzes={jaren} kies={kies} />
      {keuze.gemeente || keuze.jaar ? (
        <Button variant="outlined" onClick={() => zet({ gemeente: '', jaar: '' })}>
          Filters wissen
        </Button>
      ) : null}
      {children}
    </div>
  )
}
