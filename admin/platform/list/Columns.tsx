// The button that chooses columns. react-admin draws the choices from inside the table, so a key pressed on one of them goes to the
// table and never to the panel around it: Escape would not close it.
import { useEffect } from 'react'
import { ColumnsButton } from 'react-admin'

export const Kolommenknop = ({ storeKey }: { storeKey: string }) => {
  useEffect(() => {
    const geefDoor = (e: KeyboardEvent): void => {
      const keuzes = document.getElementById(`${storeKey}-columnsSelector`)
      if (e.key === 'Escape' && e.target instanceof Node && keuzes?.contains(e.target))
        keuzes.parentElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    }
    document.addEventListener('keydown', geefDoor)
    return () => document.removeEventListener('keydown', geefDoor)
  }, [storeKey])
  return <ColumnsButton variant="outlined" storeKey={storeKey} />
}
