// The frame of a dialog that asks something. A click beside it does not close it: what was typed would be gone by accident.
import Dialog from '@mui/material/Dialog'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, type ReactNode } from 'react'

interface Props {
  kop: ReactNode
  children: ReactNode
  /** Escape does not close it either: what it shows is shown once */
  blijft?: boolean
  sluit(): void
}
export const Vraagvenster = ({ kop, children, blijft = false, sluit }: Props) => {
  const titel = useId()
  return (
    <Dialog
      open
      onClose={(_, reden) => (reden === 'escapeKeyDown' && !blijft ? sluit() : undefined)}
      maxWidth="sm"
      fullWidth
      aria-labelledby={titel}
    >
      <DialogTitle id={titel}>{kop}</DialogTitle>
      {children}
    </Dialog>
  )
}
