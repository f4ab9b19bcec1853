// Of whose dossiers the terms are shown: of all that the reader sees, the own ones, or those of a colleague who is away.
import { inburgeraar } from '../inburgeraar/inburgeraar.js'
import { heeftEigen } from '../platform/list/places.js'
import type { Sessie } from '../platform/session.js'
import { useWaargenomen, waarnemingVoor } from '../platform/waargenomen.js'

export interface VanWie {
  /** as the address has it: never a name */
  sleutel: string
  id: string
  label: string
}
export const VAN_MIJ = 'mij'
/** Who has no dossiers sees persons for a time at most: where nothing is shown, that does not say that nothing is due. */
export const alleenInzage = ({ rechten }: Sessie): boolean => !heeftEigen(inburgeraar, rechten)
/** @returns undefined as long as it is not known for whom the reader stands in */
export const useVanWie = (sessie: Sessie): readonly VanWie[] | undefined => {
  const mag = !alleenInzage(sessie)
  const waargenomen = useWaargenomen(mag)
  if (!mag) return []
  return (
    waargenomen && [
      { sleutel: VAN_MIJ, id: sessie.mij.gebruiker.id, label: inburgeraar.mijn.label },
      ...waargenomen.map(({ id, naam }) => ({ sleutel: id, id, label: waarnemingVoor(naam) })),
    ]
  )
}
