// Taken for today, on the start page: of the user, and of whom the user stands in for. They name persons, so they are asked there
// alone and not with the counts of the menu, which every page asks: each question is a line in the log of who looked.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Foutmelding, Laden } from '../platform/Notice.js'
import { huidigeSessie, type Sessie } from '../platform/session.js'
import { useWaargenomen, waarnemingVoor, type Waargenomen } from '../platform/waargenomen.js'
import { mijnTakenDocument, type Takenlijst } from './mijnTaken.query.js'
import { Takenrest, Takenrijen, type Taken } from './TaskGroup.js'

type Antwoord = Partial<Record<Takenlijst | `${Takenlijst}Later`, Taken>>
const useMijnTaken = ({ mij, rechten }: Sessie, waargenomen: readonly Waargenomen[] | undefined) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { vandaag } = mij
  const metWaarneming = waargenomen !== undefined && waargenomen.length > 0
  return useQuery({
    queryKey: ['taken', 'mijn', vandaag, metWaarneming],
    enabled: waargenomen !== undefined,
    queryFn: ({ signal }) =>
      dataProvider.vraag<Antwoord>(mijnTakenDocument(rechten), { vandaag, metWaarneming }, signal),
  })
}
interface Kaartdelen {
  sessie: Sessie
  lijst: Takenlijst
  /** do they say whose they are? */
  vanWie: boolean
  kop: string
  leeg: string
  data: Antwoord | undefined
  fout: unknown
}
const Takenkaart = ({ sessie, lijst, vanWie, kop, leeg, data, fout }: Kaartdelen) => {
  const nu = data?.[lijst]
  const staat = nu?.nodes?.length ?? 0
  const deel = { sessie, lijst, vanWie }
  return (
    <section className="rt-kaart" aria-labelledby={`taken-${lijst}`}>
      <h2 id={`taken-${lijst}`}>{kop}</h2>
      {fout ? <Foutmelding fout={fout} /> : null}
      {!data && !fout ? <Laden /> : null}
      {data && staat === 0 ? <p className="rt-zacht">{leeg}</p> : null}
      <Takenrijen taken={nu?.nodes ?? []} vanWie={vanWie} />
      <Takenrest {...deel} wanneer="nu" vanaf={staat} totaal={nu?.totalCount ?? 0} />
      <Takenrest {...deel} wanneer="later" vanaf={0} totaal={data?.[`${lijst}Later`]?.totalCount ?? 0} />
    </section>
  )
}
const Kaarten = ({ sessie }: { sessie: Sessie }) => {
  const waargenomen = useWaargenomen()
  const { data, error } = useMijnTaken(sessie, waargenomen)
  const deel = { sessie, data, fout: error }
  const namen = waargenomen?.map(({ naam }) => naam) ?? []
  return (
    <>
      <Takenkaart
        {...deel}
        lijst="mijnTaken"
        vanWie={false}
        kop="Taken vandaag"
        leeg="Er is voor vandaag geen taak in uw dossiers."
      />
      {namen.length > 0 ? (
        <Takenkaart
          {...deel}
          lijst="waargenomenTaken"
          vanWie={namen.length > 1}
          kop={`${waarnemingVoor(new Intl.ListFormat('nl-NL').format(namen))}: taken vandaag`}
          leeg="Er is voor vandaag geen taak van wie u waarneemt."
        />
      ) : null}
    </>
  )
}
export const TakenVandaag = () => {
  const sessie = huidigeSessie()
  // Who may only look, for a time, has no taken.
  return sessie?.rechten.magVragen('taakGereedmelden') ? <Kaarten sessie={sessie} /> : null
}
