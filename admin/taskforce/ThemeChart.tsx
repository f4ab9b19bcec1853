// The card of open knelpunten over time, for the start page and above the list.
import useMediaQuery from '@mui/material/useMediaQuery'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { useDataProvider, useStore } from 'react-admin'
import { Grafiekkaart } from '../platform/chart/ChartCard.js'
import { Geraamte } from '../platform/chart/States.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { huidigeSessie } from '../platform/session.js'
import type { Verlooppunt } from './knelpunt.verloop.js'
import { standen, VERLOOP_DOCUMENT, verloopGrafiek, verloopReeksen } from './knelpunt.verloop.js'

const Themavlakken = lazy(() => import('./ThemeAreas.js').then((m) => ({ default: m.Themavlakken })))

export const VerloopGrafiek = () => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const breed = useMediaQuery('(min-width:600px)', { noSsr: true })
  const mag = huidigeSessie()?.rechten.magVragen('knelpuntVerloop') === true
  const { data, error, refetch } = useQuery({
    queryKey: ['knelpuntVerloop'],
    enabled: mag,
    queryFn: async ({ signal }) =>
      (await dataProvider.vraag<{ knelpuntVerloop: Verlooppunt[] }>(VERLOOP_DOCUMENT, {}, signal)).knelpuntVerloop,
  })
  const grafiek = useMemo(() => (data ? verloopGrafiek(data) : undefined), [data])
  const dagen = useMemo(() => standen(data ?? []), [data])
  if (!mag) return null
  return (
    <Grafiekkaart
      onderwerp="Knelpunten per thema"
      grafiek={grafiek}
      fout={error}
      opnieuw={() => void refetch()}
      leeg="Er zijn geen knelpunten die u kunt zien."
    >
      <Suspense fallback={<Geraamte hoogte={230} />}>
        <Themavlakken dagen={dagen} reeksen={verloopReeksen(dagen)} titel={grafiek?.titel ?? ''} breed={breed} />
      </Suspense>
    </Grafiekkaart>
  )
}

/** Above the list it starts put away, and stays as it was left: who works through the list needs the room. */
export const VerloopBovenLijst = () => {
  const [open, zetOpen] = useStore('preferences.knelpuntverloop', false)
  if (huidigeSessie()?.rechten.magVragen('knelpuntVerloop') !== true) return null
  return (
    <div className="rt-boven">
      <button type="button" className="rt-tekstknop" aria-expanded={open} onClick={() => zetOpen(!open)}>
        {open ? 'Grafiek verbergen' : 'Grafiek tonen: verloop per thema'}
      </button>
      {open ? <VerloopGrafiek /> : null}
    </div>
  )
}
