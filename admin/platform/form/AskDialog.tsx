// The frame of a dialog that asks something. A click beside it does not close it, and Escape asks first once something was filled in:
// what was typed would be gone by accident.
import Dialog from '@mui/material/Dialog'
import DialogTitle from '@mui/material/DialogTitle'
import { createContext, useContext, useEffect, useId, useRef, type ReactNode, type RefObject } from 'react'

/** How many forms in this dialog hold something that was not saved. */
const Gewijzigd = createContext<RefObject<number> | null>(null)

/** Called by every form. @param gewijzigd does it hold something else than it was opened with? */
export const useInVenster = (gewijzigd: boolean): void => {
  const teller = useContext(Gewijzigd)
  useEffect(() => {
    if (!gewijzigd || !teller) return undefined
    teller.current += 1
    return () => void (teller.current -= 1)
  }, [gewijzigd, teller])
}

const WEG = 'U hebt iets ingevuld dat nog niet is opgeslagen. Wilt u dit venster sluiten?'
interface Props {
  kop: ReactNode
  children: ReactNode
  /** Escape does not close it either: what it shows is shown once */
  blijft?: boolean
  sluit(): void
}
export const Vraagvenster = ({ kop, children, blijft = false, sluit }: Props) => {
  const titel = useId()
  const teller = useRef(0)
  const magDicht = (): boolean => teller.current === 0 || window.confirm(WEG)
  return (
    <Dialog
      open
      onClose={(_, reden) => (reden === 'escapeKeyDown' && !blijft && magDicht() ? sluit() : undefined)}
      maxWidth="sm"
      fullWidth
      aria-labelledby={titel}
    >
      <DialogTitle id={titel}>{kop}</DialogTitle>
      <Gewijzigd value={teller}>{children}</Gewijzigd>
    </Dialog>
  )
}
