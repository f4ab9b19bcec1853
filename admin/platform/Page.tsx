// Head of every screen: the title of the tab, the one h1, and the buttons that go with it.
import type { ReactNode } from 'react'

interface Props {
  titel: string
  /** the title of the tab, where it is not the heading: what stands there stays in the history of the browser */
  tab?: string
  boven?: ReactNode
  onder?: ReactNode
  merk?: ReactNode
  acties?: ReactNode
  children: ReactNode
}

export const Pagina = ({ titel, tab = titel, boven, onder, merk, acties, children }: Props) => (
  <>
    <title>{`${tab} – Regiotafel`}</title>
    <header className="rt-kop">
      {boven ? <p className="rt-kop__boven">{boven}</p> : null}
      <h1>{titel}</h1>
      {merk}
      {acties ? <div className="rt-kop__acties">{acties}</div> : null}
      {onder ? <p className="rt-kop__onder">{onder}</p> : null}
    </header>
    {children}
  </>
)
