// Count beside a menu item: how many wait there. Zero is not worth a mark.
import type { Pagina } from '../platform/page.js'
import { useOverzicht } from './useOverview.js'

export const Teller = ({ soort, uitleg, letOp }: NonNullable<NonNullable<Pagina['menu']>['teller']>) => {
  const { data } = useOverzicht()
  const aantal = data?.tellers[soort] ?? 0
  if (aantal === 0) return null
  return (
    <span className={letOp ? 'rt-teller rt-teller--let-op' : 'rt-teller'}>
      {aantal}
      <span className="rt-onzichtbaar"> {uitleg}</span>
    </span>
  )
}
