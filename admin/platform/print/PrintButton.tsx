// The button "Afdrukken" of a list, also under Ctrl+P: the browser alone would print one page of the rows.
import Printer from '@mui/icons-material/PrintOutlined'
import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import { useListContext, useStore } from 'react-admin'
import type { Noun, Rij, Veld } from '../noun.js'
import { useAfdrukken } from './usePrint.js'

interface Props {
  noun: Noun
  velden: readonly Veld[]
}

/** The columns that the user sees in the table, also where the screen is too narrow for one. */
const useKolommen = ({ noun, velden }: Props): readonly Veld[] => {
  const verborgen = velden.filter(({ lijst }) => lijst === 'kiesbaar').map(({ bron }) => bron)
  const [weg] = useStore<string[]>(`${noun.naam}.kolommen`, verborgen)
  return velden.filter(({ bron, lijst }) => lijst === 'kop' || !weg.includes(bron))
}

export const Afdrukknop = (props: Props) => {
  const { data, total } = useListContext<Rij>()
  const { druk, stand, bezig, papier } = useAfdrukken(props.noun, useKolommen(props))
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
  if (!data || data.length === 0) return null
  return (
    <>
      <Button variant="outlined" startIcon={<Printer />} onClick={druk} disabled={bezig}>
        Afdrukken{total && total > data.length ? ` (alle ${total.toLocaleString('nl-NL')})` : ''}
      </Button>
      <span role="status" className="rt-zacht">
        {stand}
      </span>
      {papier}
    </>
  )
}
