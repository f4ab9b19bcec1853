// A broken screen must not take the menu with it.
import { Component, type ReactNode } from 'react'
import { Pagina } from '../Page.js'

interface Props {
  /** a new place gets a new chance */
  plek: string
  children: ReactNode
}

export class ErrorBoundary extends Component<Props, { stuk: boolean }> {
  override state = { stuk: false }
  static getDerivedStateFromError() {
    return { stuk: true }
  }
  override componentDidUpdate(vorige: Props) {
    if (vorige.plek !== this.props.plek && this.state.stuk) this.setState({ stuk: false })
  }
  override render() {
    if (!this.state.stuk) return this.props.children
    return (
      <Pagina titel="Er ging iets mis">
        <p>
          Deze pagina kan niet worden getoond. Vernieuw de pagina. Blijft het misgaan? Meld het dan bij uw beheerder.
        </p>
      </Pagina>
    )
  }
}
