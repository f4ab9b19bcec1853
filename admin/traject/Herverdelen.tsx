// Choosing dossiers and giving them another regisseur. What happened is told per dossier, also where nothing did. Names stand on the
// page alone: the choice is in memory.
import Button from '@mui/material/Button'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import { Link } from 'react-router'
import { keuze } from '../platform/choices.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import type { Waarden } from '../platform/form/values.js'
import { naarInvoer } from '../platform/form/values.js'
import { Foutmelding, GeenToegang, Laden } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { huidigeSessie } from '../platform/session.js'
import { Dossierkeuze } from './DossierChoice.js'
import { Dossierfilter, type Zoekt } from './DossierFilter.js'
import {
  DOSSIERS_DOCUMENT,
  filterVan,
  naamVan,
  samenvatting,
  teGeven,
  telling,
  UITSLAG,
  veldenVoor,
  type Dossier,
  type Uitslag,
  type Zoekvraag,
} from './herverdelen.js'

interface Blad {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: Dossier[]
}
/** Of the user alone, or of everybody whose dossiers are seen. */
const useDossiers = (vraag: Zoekvraag, mag: boolean) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useInfiniteQuery({
    queryKey: ['herverdelen', vraag],
    enabled: mag,
    initialPageParam: null as string | null,
    getNextPageParam: (blad: Blad) => (blad.pageInfo.hasNextPage ? blad.pageInfo.endCursor : undefined),
    queryFn: async ({ pageParam, signal }) => {
      const variabelen = { filter: filterVan(vraag), after: pageParam }
      return (await dataProvider.vraag<{ inburgeraars: Blad }>(DOSSIERS_DOCUMENT, variabelen, signal)).inburgeraars
    },
  })
}

const Geef = ({
  dossiers,
  vanMij,
  klaar,
}: {
  dossiers: readonly Dossier[]
  vanMij: boolean
  klaar(uitslag: Uitslag): void
}) => {
  const VELDEN = veldenVoor(vanMij)
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen } = useVerzenden()
  const ids = dossiers.map((d) => d.traject!.id)
  const doe = (waarden: Waarden) =>
    verzend<Uitslag>(
      {
        gelukt: 'Klaar. Per dossier staat wat er gebeurde.',
        velden: VELDEN.map(({ bron }) => bron),
        klaar,
        doe: (w) =>
          dataProvider.handelLos<Uitslag, 'trajectenHerverdelen'>(
            'trajectenHerverdelen',
            { input: { ids, ...naarInvoer(VELDEN, w), ...bevestigd(w) } },
            UITSLAG,
            false,
          ),
      },
      waarden,
    )
  return (
    <section className="rt-kaart" aria-label="Overgeven">
      <h2>{ids.length === 1 ? '1 dossier gekozen' : `${ids.length} dossiers gekozen`}</h2>
      {ids.length === 0 ? (
        <p className="rt-zacht">Kies hierboven welke dossiers een andere regisseur krijgen.</p>
      ) : (
        <Formulier onSubmit={doe}>
          <Formulierdelen
            velden={VELDEN}
            melding={melding}
            bevestigen={bevestigen}
            knop="Herverdelen"
            annuleer={() => window.history.back()}
          />
        </Formulier>
      )}
    </section>
  )
}
const Uitkomst = ({
  uitslag,
  namen,
  opnieuw,
}: {
  uitslag: Uitslag
  namen: ReadonlyMap<string, Dossier>
  opnieuw(): void
}) => (
  <section className="rt-kaart" aria-label="Uitkomst">
    <div role="status">
      <h2>{samenvatting(uitslag)}</h2>
    </div>
    <p>Nieuwe regisseur: {uitslag.naar?.naam ?? 'onbekend'}.</p>
    <ul>
      {uitslag.resultaten.map((r) => {
        const d = namen.get(r.id)
        return (
          <li key={r.id}>
            {d ? `${naamVan(d)} (${d.dossiercode})` : 'Dossier'}: {keuze('HerverdelingUitkomst', r.uitkomst).label}.
            {r.reden ? ` ${r.reden}` : ''}
            {r.uitkomst === 'GELUKT' && !r.nogTeZien ? ' U ziet dit dossier niet meer.' : ''}
          </li>
        )
      })}
    </ul>
    <Button variant="outlined" onClick={opnieuw}>
      Meer dossiers kiezen
    </Button>
  </section>
)

export const Herverdelen = () => {
  const mag = huidigeSessie()?.rechten.magVragen('trajectenHerverdelen') === true
  const [vanMij, zetVanMij] = useState(true)
  const [zoek, zetZoek] = useState<Zoekt>({ q: '', fase: '' })
  const ik = huidigeSessie()?.mij.gebruiker.id ?? null
  const [keuzes, zetKeuzes] = useState<Set<string>>(new Set())
  const [klaar, zetKlaar] = useState<{ uitslag: Uitslag; namen: ReadonlyMap<string, Dossier> } | null>(null)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useDossiers(
    { ...zoek, regisseur: vanMij ? ik : null },
    mag,
  )
  if (!mag) return <GeenToegang />
  const dossiers = (data?.pages ?? []).flatMap((b) => b.nodes).filter(teGeven)
  const gekozen = dossiers.filter((d) => keuzes.has(d.id))
  const opnieuw = (): void => {
    zetKeuzes(new Set())
    zetKlaar(null)
    void refetch()
  }
  if (klaar)
    return (
      <Pagina titel="Dossiers herverdelen">
        <Uitkomst {...klaar} opnieuw={opnieuw} />
      </Pagina>
    )
  return (
    <Pagina
      titel="Dossiers herverdelen"
      acties={
        <Button component={Link} to="/caseload" variant="outlined">
          Naar de caseload
        </Button>
      }
      onder="Kies dossiers en geef ze een andere regisseur. Kinderen zonder eigen traject gaan mee."
    >
      <section className="rt-kaart" aria-label="Dossiers">
        <Dossierfilter
          vanMij={vanMij}
          zetVanMij={(aan) => {
            zetKeuzes(new Set())
            zetVanMij(aan)
          }}
          zoek={(nieuw) => {
            zetKeuzes(new Set())
            zetZoek(nieuw)
          }}
        />
        {data ? <p role="status">{telling(dossiers.length, data.pages[0]?.totalCount ?? 0)}</p> : null}
        {error ? <Foutmelding fout={error} /> : null}
        {dossiers.length ? (
          <Dossierkeuze dossiers={dossiers} keuzes={keuzes} zet={zetKeuzes} />
        ) : data || error ? null : (
          <Laden />
        )}
        {data && dossiers.length === 0 ? <p className="rt-zacht">Er zijn geen dossiers die u kunt overgeven.</p> : null}
        {hasNextPage ? (
          <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
            Meer dossiers tonen
          </Button>
        ) : null}
      </section>
      <Geef
        dossiers={gekozen}
        vanMij={vanMij}
        klaar={(uitslag) => zetKlaar({ uitslag, namen: new Map(gekozen.map((d) => [d.traject!.id, d])) })}
      />
    </Pagina>
  )
}
