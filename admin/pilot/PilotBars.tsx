// The card of the pilots: how far each came.
import { lazy, Suspense, useMemo } from 'react'
import { Grafiekkaart } from '../platform/chart/ChartCard.js'
import { Geraamte } from '../platform/chart/States.js'
import type { Pilotrij } from './pilot.grafiek.js'
import { pilotGrafiek } from './pilot.grafiek.js'

const Pilotbalken = lazy(() => import('./PilotBullets.js').then((m) => ({ default: m.Pilotbalken })))

interface Props {
  /** absent while they are on their way */
  rijen: readonly Pilotrij[] | undefined
  fout?: unknown
  opnieuw?: () => void
}
export const PilotBars = ({ rijen, ...staat }: Props) => {
  const grafiek = useMemo(() => (rijen ? pilotGrafiek(rijen) : undefined), [rijen])
  return (
    <Grafiekkaart onderwerp="Pilots" grafiek={grafiek} leeg="Er zijn nog geen pilots vastgelegd." {...staat}>
      <Suspense fallback={<Geraamte hoogte={160} />}>
        <Pilotbalken rijen={rijen ?? []} />
      </Suspense>
    </Grafiekkaart>
  )
}
