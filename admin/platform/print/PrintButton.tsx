// The button "Afdrukken", also under Ctrl+P: the browser alone would print what is on the screen, and not every row.
import Printer from '@mui/icons-material/PrintOutlined'
import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import { useAfdrukken, type Afdrukmaker } from './usePrint.js'

/** @param erbij after the word on the button, such as how many rows there are */
export const Afdrukknop = ({ maak, erbij = '' }: { maak: Afdrukmaker; erbij?: string }) => {
  const { druk, stand, bezig, papier } = useAfdrukken(maak)
  const laatste = useRef(druk)
  laatste.current = druk
  useEffect(() => {
    const toets = (e: KeyboardEvent): void => {
      if (!(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey || e.key.toLowerCase() !== 'p') return
      e.preventDefault()
      laatste.current()
    }
    document.addEventListener('keydown', toets)
    return () => document.removeEventListener('keydown', toets)
  }, [])
  return (
    <>
      <Button variant="outlined" startIcon={<Printer />} onClick={druk} disabled={bezig}>
        Afdrukken{erbij}
      </Button>
      <span role="status" className="rt-zacht">
        {stand}
      </span>
      {papier ?? (
        <p className="rt-alleen-papier">
          Hier staat alleen wat op het scherm stond. Voor alle rijen: druk af met de knop “Afdrukken” in Regiotafel.
        </p>
      )}
    </>
  )
}
