// How many trajecten there are per gemeente, law and regisseur on a day, and per fte.
import Delen from '@mui/icons-material/SwapHorizOutlined'
import Nieuw from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useDataProvider } from 'react-admin'
import { Link, useSearchParams } from 'react-router'
import { Grafiekkaart } from '../platform/chart/ChartCard.js'
import { Geraamte } from '../platform/chart/States.js'
import { foutBij } from '../platform/client.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Foutmelding, GeenToegang, Laden } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { huidigeSessie } from '../platform/session.js'
import { CASELOAD_DOCUMENT, caseloadGrafiek, groepen, heeftGegevens, type Regel } from './caseload.js'
import { Caseloadtabel } from './CaseloadTable.js'
import { Formatievenster } from './FormatieDialog.js'
import { Peildatuminvoer } from './PeildatumInput.js'

const Balken = lazy(() => import('./CaseloadBars.js').then((m) => ({ default: m.Caseloadbalken })))
const PEILDATUM = 'peildatum'

const useCaseload = (peildatum: string, perRegisseur: boolean, mag: boolean) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery({
    queryKey: ['caseload', peildatum, perRegisseur],
    enabled: mag,
    queryFn: async ({ signal }) => {
      const variabelen = { peildatum: peildatum || null, perRegisseur }
      return (await dataProvider.vraag<{ caseload: Regel[] }>(CASELOAD_DOCUMENT, variabelen, signal)).caseload
    },
  })
}

const PerRegisseur = ({ peildatum }: { peildatum: string }) => {
  const { data, error } = useCaseload(peildatum, true, true)
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  if (data.length === 0) return null
  return <Caseloadtabel titel="Per regisseur" eerste="Regisseur" alle={groepen(data, true)} />
}
const Inhoud = ({ regels, dag }: { regels: readonly Regel[]; dag: string }) => {
  const alle = useMemo(() => groepen(regels, false), [regels])
  const bekend = useMemo(() => alle.filter(heeftGegevens), [alle])
  const grafiek = useMemo(() => caseloadGrafiek(alle, dag), [alle, dag])
  return (
    <>
      <Grafiekkaart onderwerp="Caseload per wet" grafiek={grafiek} leeg="Geen gegevens. Over deze dag is niets geteld.">
        <Suspense fallback={<Geraamte hoogte={160} />}>
          <Balken alle={bekend} dag={dag} />
        </Suspense>
      </Grafiekkaart>
      <Caseloadtabel titel="Per gemeente" eerste="Gemeente" alle={alle} fte />
    </>
  )
}

export const Caseload = () => {
  const sessie = huidigeSessie()
  const rechten = sessie?.rechten
  const vandaag = sessie?.mij.vandaag ?? ''
  const [adres, zetAdres] = useSearchParams()
  const [venster, zetVenster] = useState(false)
  const peildatum = adres.get(PEILDATUM) ?? ''
  const kies = useCallback((dag: string) => zetAdres(dag ? { [PEILDATUM]: dag } : {}, { replace: true }), [zetAdres])
  const mag = rechten?.magVragen('caseload') === true
  const regisseur = rechten?.magVragen('trajectenHerverdelen') === true
  const { data, error } = useCaseload(peildatum, false, mag)
  if (!mag) return <GeenToegang />
  return (
    <Pagina
      titel="Caseload"
      acties={
        <>
          {rechten?.magVragen('formatieVastleggen') ? (
            <Button variant="outlined" startIcon={<Nieuw />} onClick={() => zetVenster(true)}>
              Formatie vastleggen
            </Button>
          ) : null}
          {regisseur ? (
            <Button component={Link} to="/herverdelen" variant="contained" startIcon={<Delen />}>
              Dossiers herverdelen
            </Button>
          ) : null}
        </>
      }
      onder="Hoeveel trajecten lopen er op een dag, onder welke wet, en hoeveel zijn dat er per fte? Een traject telt vanaf de dag dat het begon, tot de dag dat het eindigde."
    >
      <div className="rt-filters rt-filters--kort">
        <Peildatuminvoer peildatum={peildatum} kies={kies} fout={foutBij(error, PEILDATUM)} />
      </div>
      {error ? <Foutmelding fout={error} /> : null}
      {data ? <Inhoud regels={data} dag={peildatum || vandaag} /> : error ? null : <Laden />}
      {regisseur && !error ? <PerRegisseur peildatum={peildatum} /> : null}
      {venster ? <Formatievenster sluit={() => zetVenster(false)} /> : null}
    </Pagina>
  )
}
