// Count beside a menu item: how many wait there. Zero is not worth a mark.
import type { Overzicht } from './overview.js'
import { useOverzicht } from './useOverview.js'

const teller = (soort: keyof Overzicht['tellers'], uitleg: string, letOp: boolean) => () => {
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

export const MijnTeLaat = teller('mijnTeLaat', 'te laat', true)
export const ActiesTeLaat = teller('actiesTeLaat', 'te laat', true)
export const TeEvalueren = teller('teEvalueren', 'te evalueren', false)
export const NieuwGemeld = teller('gemeld', 'nieuw gemeld', false)
