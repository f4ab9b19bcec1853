// Taken of the user for today, on the start page. They name persons, so they are asked there alone and not with the counts of
// the menu, which every page asks: each question is a line in the log of who looked.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { Link } from 'react-router'
import type { Part, RowOf } from '../platform/api.js'
import { useHandelen } from '../platform/acts/useAct.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Foutmelding, Foutzin, Laden } from '../platform/Notice.js'
import { rijPad, tekst } from '../platform/noun.js'
import { naamVan } from '../platform/references.js'
import { huidigeSessie } from '../platform/session.js'
import { inburgeraar } from './inburgeraar.js'
import { mijnTakenDocument } from './mijnTaken.query.js'
import { Streefdatum, Vink } from './Tasks.js'
import { taakHandelingen } from './taak.js'

type Taak = RowOf<'Taak'>
interface Antwoord {
  vandaag: Part<'TaakConnection'>
  open: Part<'TaakConnection'>
}
const useMijnTaken = (vandaag: string | undefined) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery({
    queryKey: ['taken', 'mijn', vandaag],
    enabled: vandaag !== undefined,
    queryFn: ({ signal }) => dataProvider.vraag<Antwoord>(mijnTakenDocument, { vandaag }, signal),
  })
}
const Regel = ({ taak }: { taak: Taak }) => {
  const { handel, venster, melding } = useHandelen()
  const { inburgeraar: persoon } = taak
  const vink = (): void => {
    const doel = { id: taak.id, versie: Number(taak.versie), waarden: taak }
    handel({
      noun: inburgeraar,
      rij: taak,
      naam: 'taakGereedmelden',
      handeling: taakHandelingen.taakGereedmelden,
      doel,
    })
  }
  return (
    <li className="rt-taak">
      <Vink taak={taak} vink={vink} />
      <div>
        <strong>{tekst(taak.titel)}</strong>
        <div className="rt-regel">
          <Streefdatum taak={taak} />
          {persoon?.id ? (
            <Link className="rt-link" to={rijPad(inburgeraar, { id: persoon.id })}>
              {naamVan(persoon)}
            </Link>
          ) : null}
        </div>
        {melding ? <Foutzin>{melding}</Foutzin> : null}
        {venster}
      </div>
    </li>
  )
}
/** How many more there are than the card shows. */
const rest = (aantal: number, getoond: number): string | null => {
  const meer = aantal - getoond
  if (meer <= 0) return null
  return meer === 1 ? 'U hebt nog 1 andere open taak.' : `U hebt nog ${meer} andere open taken.`
}
export const TakenVandaag = () => {
  const sessie = huidigeSessie()
  // Who may only look, for a time, has no taken.
  const doet = sessie?.rechten.magVragen('taakGereedmelden') === true
  const { data, error } = useMijnTaken(doet ? sessie.mij.vandaag : undefined)
  if (!doet) return null
  const taken = data?.vandaag.nodes ?? []
  const slot = rest(data?.open.totalCount ?? 0, taken.length)
  return (
    <section className="rt-kaart" aria-labelledby="taken-vandaag">
      <h2 id="taken-vandaag">Taken vandaag</h2>
      {error ? <Foutmelding fout={error} /> : null}
      {!data && !error ? <Laden /> : null}
      {data && taken.length === 0 ? <p className="rt-zacht">Er is voor vandaag geen taak in uw dossiers.</p> : null}
      <ul className="rt-kaarten rt-kaarten--strak">
        {taken.map((taak) => (
          <Regel key={taak.id} taak={taak as Taak} />
        ))}
      </ul>
      {slot ? <p className="rt-zacht">{slot}</p> : null}
    </section>
  )
}
