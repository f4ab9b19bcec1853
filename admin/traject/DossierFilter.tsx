// Which dossiers stand in the list to hand over: mine or those of the team, by name or code, by how far they are. Asked when the
// user says so: each question is a line in the log of who looked. What is typed stays on this page.
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { FASEN, type Zoekvraag } from './herverdelen.js'

/** Beside each other where there is room. */
const BREED = { width: { xs: '100%', sm: 260 } } as const
export type Zoekt = Omit<Zoekvraag, 'regisseur'>
export const Dossierfilter = ({
  vanMij,
  zetVanMij,
  zoek,
}: {
  vanMij: boolean
  zetVanMij(aan: boolean): void
  zoek(wat: Zoekt): void
}) => {
  const [q, zetQ] = useState('')
  const [fase, zetFase] = useState('')
  return (
    <Stack
      component="form"
      direction="row"
      spacing={1.5}
      useFlexGap
      sx={{ flexWrap: 'wrap', alignItems: 'flex-end', mb: 2 }}
      onSubmit={(e) => {
        e.preventDefault()
        zoek({ q: q.trim(), fase })
      }}
    >
      <Button variant={vanMij ? 'contained' : 'outlined'} aria-pressed={vanMij} onClick={() => zetVanMij(!vanMij)}>
        Mijn dossiers
      </Button>
      <TextField
        label="Naam of dossiercode"
        size="small"
        autoComplete="off"
        sx={BREED}
        value={q}
        onChange={(e) => zetQ(e.target.value)}
      />
      <TextField
        select
        label="Fase"
        size="small"
        value={fase}
        sx={BREED}
        slotProps={{ select: { displayEmpty: true } }}
        onChange={(e) => zetFase(e.target.value)}
      >
        <MenuItem value="">Alle lopende</MenuItem>
        {FASEN.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Button type="submit" variant="outlined">
        Zoeken
      </Button>
    </Stack>
  )
}
