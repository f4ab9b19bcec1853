// Lines of the read log, fifty at a time, the last first.
import Button from '@mui/material/Button'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { Keuzemerk } from '../platform/Chip.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { toonMoment } from '../platform/dates.js'
import { Foutmelding, Laden, Leeg } from '../platform/Notice.js'
import { aantalRegels, BLAD, REGELS_DOCUMENT, type Regel, type Regelblad, type Regelfilter } from './kijken.js'

const Caseload = ({ inCaseload }: Pick<Regel, 'inCaseload'>) =>
  inCaseload === null ? (
    <span className="rt-zacht">Niet vastgelegd</span>
  ) : (
    <>{inCaseload ? 'In eigen caseload' : 'Niet in eigen caseload'}</>
  )
const Rij = ({ regel }: { regel: Regel }) => (
  <tr>
    <th scope="row">{toonMoment(regel.moment)}</th>
    <td data-kop="Wie">
      {regel.door?.naam ?? 'Niet zichtbaar voor u'}
      <div className="rt-zacht">
        <Caseload inCaseload={regel.inCaseload} />
      </div>
    </td>
    <td data-kop="Dossier">
      <code>{regel.dossiercode ?? '–'}</code> <span className="rt-zacht">{regel.gemeente.naam}</span>
    </td>
    <td data-kop="Waarvoor">
      <Keuzemerk naam="Leesdoel" waarde={regel.doel} />
      {regel.reden ? <div className="rt-zacht">{regel.reden}</div> : null}
    </td>
    <td data-kop="Langs">
      {regel.scherm}
      {regel.weg && regel.weg !== 'VRAAG' ? (
        <>
          {' '}
          <Keuzemerk naam="Leesweg" waarde={regel.weg} />
        </>
      ) : null}
    </td>
  </tr>
)

export const Regels = ({ naam, filter, leeg }: { naam: string; filter: Regelfilter; leeg: string }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['leesregels', filter],
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) =>
      (
        await dataProvider.vraag<{ leesregels: Regelblad }>(
          REGELS_DOCUMENT,
          { first: BLAD, after: pageParam, filter },
          signal,
        )
      ).leesregels,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
  if (error) return <Foutmelding fout={error} />
  const [eerste] = data?.pages ?? []
  if (!eerste || !data) return <Laden />
  if (!eerste.nodes.length) return <Leeg>{leeg}</Leeg>
  return (
    <>
      <p className="rt-zacht">{aantalRegels(eerste)}, de laatste keer eerst.</p>
      <div className="rt-schuif" tabIndex={0} role="group" aria-label={naam}>
        <table className="rt-tabel rt-tabel--stapel">
          <caption className="rt-onzichtbaar">{naam}</caption>
          <thead>
            <tr>
              {['Wanneer', 'Wie', 'Dossier', 'Waarvoor', 'Langs'].map((kop) => (
                <th key={kop} scope="col">
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{data.pages.flatMap((blad) => blad.nodes.map((regel) => <Rij key={regel.id} regel={regel} />))}</tbody>
        </table>
      </div>
      {hasNextPage ? (
        <Button variant="outlined" onClick={() => void fetchNextPage()} disabled={isFetchingNextPage} sx={{ mt: 2 }}>
          Toon meer
        </Button>
      ) : null}
    </>
  )
}
