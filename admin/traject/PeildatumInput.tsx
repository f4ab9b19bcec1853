// The day that a screen counts at. What the browser cannot read of it changes nothing.
import { useEffect } from 'react'
import { Form } from 'react-admin'
import { useWatch } from 'react-hook-form'
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
  const gekozen: unknown = useWatch({ name: 'peildatum' })
  const dag = typeof gekozen === 'string' ? gekozen : ''
  useEffect(() => {
    if (dag !== nu && (dag === '' || isDag(dag))) kies(dag)
  }, [dag, nu, kies])
  return <Datuminvoer source="peildatum" label="Peildatum" hulp="Leeg: vandaag" fout={fout} />
}
export const Peildatuminvoer = (delen: Delen) => (
  <Form record={{ peildatum: delen.peildatum }} onSubmit={() => undefined}>
    <Volg {...delen} />
  </Form>
)
