// The day that a screen counts at. What the browser cannot read of it changes nothing.
import { useEffect } from 'react'
import { Form } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { isDag } from '../platform/dates.js'
import { Datuminvoer } from '../platform/form/DateInput.js'

const Volg = ({ nu, kies }: { nu: string; kies(dag: string): void }) => {
  const gekozen: unknown = useWatch({ name: 'peildatum' })
  const dag = typeof gekozen === 'string' ? gekozen : ''
  useEffect(() => {
    if (dag !== nu && (dag === '' || isDag(dag))) kies(dag)
  }, [dag, nu, kies])
  return <Datuminvoer source="peildatum" label="Peildatum" hulp="Leeg: vandaag" />
}
/** @param peildatum '' = today. @param kies the same of what was chosen */
export const Peildatuminvoer = ({ peildatum, kies }: { peildatum: string; kies(dag: string): void }) => (
  <Form record={{ peildatum }} onSubmit={() => undefined}>
    <Volg nu={peildatum} kies={kies} />
  </Form>
)
