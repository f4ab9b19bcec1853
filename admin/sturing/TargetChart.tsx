// The card of the taakstelling; the drawing itself comes in its own file, so that a page does not wait for it.
import { lazy, Suspense, useMemo } from 'react'
import { Grafiekkaart } from '../platform/chart/ChartCard.js'
import { Geraamte } from '../platform/chart/States.js'
import { kolommenVan, taakstellingGrafiek } from './taakstelling.grafiek.js'
import type { Taakstelling } from './taakstelling.js'

const Taakkolommen = lazy(() => import('./TargetColumns.js').then((m) => ({ default: m.Taakkolommen })))

interface Props {
  rijen: readonly Taakstelling[] | undefined
  fout?: unknown
  compact?: boolean
}
export const TaakstellingGrafiek = ({ rijen, fout, compact = false }: Props) => {
  const grafiek = useMemo(() => {
    const alles = rijen ? taakstellingGrafiek(rijen) : undefined
    // On the page of the taakstelling itself the list stands right below.
    return alles && !compact ? { ...alles, lijst: undefined } : alles
  }, [rijen, compact])
  const gemeenten = useMemo(() => kolommenVan(rijen ?? []), [rijen])
  return (
    <Grafiekkaart
      onderwerp="Taakstelling huisvesting"
      grafiek={grafiek}
      fout={fout}
      leeg="Geen gegevens. Er is nog geen taakstelling vastgelegd voor deze keuze."
    >
      <Suspense fallback={<Geraamte hoogte={compact ? 240 : 290} />}>
        <Taakkolommen gemeenten={gemeenten} compact={compact} />
      </Suspense>
    </Grafiekkaart>
  )
}
