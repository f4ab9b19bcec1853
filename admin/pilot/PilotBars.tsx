// The card of the pilots: how far each came.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { useDataProvider } from 'react-admin'
import { Grafiekkaart } from '../platform/chart/ChartCard.js'
import { Geraamte } from '../platform/chart/States.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { huidigeSessie } from '../platform/session.js'
import type { Pilotrij } from './pilot.grafiek.js'
import { metCijfersEerst, pilotGrafiek, pilotGrafiekDocument } from './pilot.grafiek.js'

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

/** The same card with all pilots that the actor may see. */
export const PilotGrafiek = () => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const mag = huidigeSessie()?.rechten.magVragen('pilots') === true
  const { data, error, refetch } = useQuery({
    queryKey: ['pilots', 'grafiek'],
    enabled: mag,
    queryFn: async ({ signal }) => {
      const document = pilotGrafiekDocument(await dataProvider.rechten())
      return metCijfersEerst(
        (await dataProvider.vraag<{ pilots: { nodes: Pilotrij[] } }>(document, {}, signal)).pilots.nodes,
      )
    },
  })
  return mag ? <PilotBars rijen={data} fout={error} opnieuw={() => void refetch()} /> : null
}
