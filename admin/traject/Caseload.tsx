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
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { elkEen, peildatumTekst, toonCijfer, voetnotenVan } from '../platform/figures.js'
import { Foutmelding, GeenToegang, Laden } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { huidigeSessie } from '../platform/session.js'
import {
  CASELOAD_DOCUMENT,
  caseloadGrafiek,
  cijfersVan,
  groepen,
  heeftGegevens,
  totaalVan,
  wetnaam,
  zichtbaar,
  type Groep,
  type Regel,
} from './caseload.js'
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

const Herkomst = ({ groep }: { groep: Groep }) => {
  const { totaal, fte } = groep.regels[0]!
  return (
    <>
      {elkEen([totaal.bron, fte?.waarde == null ? null : fte.bron]).map((bron) => (
        <div key={bron}>{bron}</div>
      ))}
      {[peildatumTekst(totaal), ...voetnotenVan(cijfersVan(groep))].filter(Boolean).map((zin) => (
        <div key={zin} className="rt-zacht">
          {zin}
        </div>
      ))}
    </>
  )
}
const Rij = ({ groep, fte }: { groep: Groep; fte: boolean }) => {
  const eerste = groep.regels[0]!
  return (
    <tr>
      <th scope="row">{groep.naam}</th>
      <td data-kop="Per wet">
        {zichtbaar(groep).map((r) => (
          <div key={r.id}>
            {wetnaam(r.wetsregime)}: <strong>{toonCijfer(r.aantal)}</strong>
          </div>
        ))}
      </td>
      <td className="rt-getal" data-kop="Samen">
        <strong>{toonCijfer(eerste.totaal)}</strong>
      </td>
      {fte ? (
        <>
          <td className="rt-getal" data-kop="Formatie in fte">
            {eerste.fte ? toonCijfer(eerste.fte) : '–'}
          </td>
          <td className="rt-getal" data-kop="Per fte">
            <strong>{eerste.perFte ? toonCijfer(eerste.perFte) : '–'}</strong>
          </td>
        </>
      ) : null}
      <td className="rt-bron" data-kop="Bron">
        <Herkomst groep={groep} />
      </td>
    </tr>
  )
}
const Tabel = ({
  titel,
  eerste,
  alle,
  fte = false,
}: {
  titel: string
  eerste: string
  alle: readonly Groep[]
  fte?: boolean
}) => {
  const som = totaalVan(alle)
  const dagen = new Set(alle.map((groep) => groep.regels[0]!.totaal.peildatum))
  const koppen = [eerste, 'Per wet', 'Samen', ...(fte ? ['Formatie in fte', 'Per fte'] : []), 'Bron']
  return (
    <section className="rt-kaart" aria-label={titel}>
      <h2>{titel}</h2>
      <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Tabel: ${titel}`}>
        <table className="rt-tabel rt-tabel--stapel">
          <caption className="rt-onzichtbaar">{titel}</caption>
          <thead>
            <tr>
              {koppen.map((kop) => (
                <th
                  key={kop}
                  scope="col"
                  className={['Samen', 'Formatie in fte', 'Per fte'].includes(kop) ? 'rt-getal' : undefined}
                >
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {alle.map((groep) => (
              <Rij key={groep.sleutel} groep={groep} fte={fte} />
            ))}
          </tbody>
        </table>
      </div>
      {alle.length > 1 ? (
        <p>
          Alles samen:{' '}
          <strong>
            {som === null ? 'niet te zeggen, want niet elk aantal is bekend of te tonen' : `${som} trajecten`}
          </strong>
          {som !== null && dagen.size > 1 ? ', op verschillende peildata' : ''}
        </p>
      ) : null}
    </section>
  )
}
const PerRegisseur = ({ peildatum }: { peildatum: string }) => {
  const { data, error } = useCaseload(peildatum, true, true)
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  if (data.length === 0) return null
  return <Tabel titel="Per regisseur" eerste="Regisseur" alle={groepen(data, true)} />
}
const Inhoud = ({ regels }: { regels: readonly Regel[] }) => {
  const alle = useMemo(() => groepen(regels, false), [regels])
  const bekend = useMemo(() => alle.filter(heeftGegevens), [alle])
  const grafiek = useMemo(() => caseloadGrafiek(alle), [alle])
  return (
    <>
      <Grafiekkaart onderwerp="Caseload per wet" grafiek={grafiek} leeg="Geen gegevens. Over deze dag is niets geteld.">
        <Suspense fallback={<Geraamte hoogte={160} />}>
          <Balken alle={bekend} />
        </Suspense>
      </Grafiekkaart>
      <Tabel titel="Per gemeente" eerste="Gemeente" alle={alle} fte />
    </>
  )
}

export const Caseload = () => {
  const rechten = huidigeSessie()?.rechten
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
        <Peildatuminvoer peildatum={peildatum} kies={kies} />
      </div>
      {error ? <Foutmelding fout={error} /> : null}
      {data ? <Inhoud regels={data} /> : error ? null : <Laden />}
      {regisseur ? <PerRegisseur peildatum={peildatum} /> : null}
      {venster ? <Formatievenster sluit={() => zetVenster(false)} /> : null}
    </Pagina>
  )
}
