// The acts the server allows on this row, as buttons: the normal next step filled, endings last.
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { Foutzin } from '../Notice.js'
import type { ActName } from '../api.js'
import type { Handeling, Noun, Rij } from '../noun.js'
import { mag } from '../noun.js'
import { useHandelen } from './useAct.js'

const rang = ({ rang: r }: Handeling): number => (r === 'hoofd' ? 0 : r === 'gevaar' ? 2 : 1)

export const mogelijk = (noun: Noun, rij: Rij): [ActName, Handeling][] => {
  const toegestaan = mag(rij)
  return (Object.entries(noun.handelingen) as [ActName, Handeling][])
    .filter(([naam, handeling]) => !handeling.verborgen && toegestaan.includes(naam))
    .sort(([, a], [, b]) => rang(a) - rang(b))
}

const Knop = ({ handeling, doe }: { handeling: Handeling; doe(): void }) => {
  const Icoon = handeling.icoon
  return (
    <Button
      onClick={doe}
      startIcon={<Icoon />}
      variant={handeling.rang === 'hoofd' ? 'contained' : 'outlined'}
      color={handeling.rang === 'gevaar' ? 'error' : 'primary'}
    >
      {handeling.label}
    </Button>
  )
}

/** `children` are buttons of the page itself; they stand before the acts that end something. */
export const Handelingknoppen = ({ noun, rij, children }: { noun: Noun; rij: Rij; children?: ReactNode }) => {
  const { handel, venster, melding } = useHandelen()
  const knoppen = (welke: (handeling: Handeling) => boolean): ReactNode =>
    mogelijk(noun, rij)
      .filter(([, handeling]) => welke(handeling))
      .map(([naam, handeling]) => (
        <Knop key={naam} handeling={handeling} doe={() => handel({ noun, rij, naam, handeling })} />
      ))
  return (
    <>
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      {knoppen(({ rang: r }) => r !== 'gevaar')}
      {children}
      {knoppen(({ rang: r }) => r === 'gevaar')}
      {venster}
    </>
  )
}
