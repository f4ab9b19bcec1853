// The day that a screen counts at. What the browser cannot read of it changes nothing.
import { useEffect } from 'react'
import { Form } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { isDag } from '../platform/dates.js'
import { Datuminvoer } from '../platform/form/DateInput.js'

interface Delen {
  /** '' = today */
  peildatum: string
  /** the same of what was chosen */
  kies(dag: string): void
  /** why the server does not count at that day */
  fout: string | undefined
}
const Volg = ({ peildatum: nu, kies, fout }: Delen) => {
  const { watch } = useFormContext()
  useEffect(() => {
    // Without a name it is the address that filled the field: that must not be taken for a choice, and put back.
    const { unsubscribe } = watch(({ peildatum }, { name }) => {
      const dag = typeof peildatum === 'string' ? peildatum : ''
      if (name && dag !== nu && (dag === '' || isDag(dag))) kies(dag)
    })
    return unsubscribe
  }, [watch, nu, kies])
  return <Datuminvoer source="peildatum" label="Peildatum" hulp="Leeg: vandaag" fout={fout} />
}
export const Peildatuminvoer = (delen: Delen) => (
  <Form record={{ peildatum: delen.peildatum }} onSubmit={() => undefined}>
    <Volg {...delen} />
  </Form>
)
