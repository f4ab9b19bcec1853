// A chart that is not there: on its way, or broken. The table under it stays.
import { Component, type ReactNode } from 'react'

/** The place of a chart that is still on its way. */
export const Geraamte = ({ hoogte = 220 }: { hoogte?: number }) => (
  <div className="rt-geraamte" style={{ height: hoogte }} role="status">
    <span className="rt-onzichtbaar">De grafiek wordt geladen</span>
  </div>
)

export class Vangnet extends Component<{ children: ReactNode }, { stuk: boolean }> {
  override state = { stuk: false }
  static getDerivedStateFromError() {
    return { stuk: true }
  }
  override render() {
    if (!this.state.stuk) return this.props.children
    return <p role="alert">De grafiek kan niet worden getoond. Kies “Tabel” voor de cijfers.</p>
  }
}
