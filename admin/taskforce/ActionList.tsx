// The acties that belong to something: a knelpunt, a partner, a gebruiker.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useGetList } from 'react-admin'
import { Link } from 'react-router'
import { Keuzemerk, Merk } from '../platform/Chip.js'
import type { RegiotafelDataProvider } from '../platform/dataProvider.js'
import { termijn, toonDagKort } from '../platform/dates.js'
import { lijstPad } from '../platform/filters.js'
import { Foutmelding, Laden } from '../platform/Notice.js'
import type { Rij } from '../platform/noun.js'
import { lijst, object, tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { knelpuntActiesDocument } from './knelpuntActies.query.js'

const MAX = 25

export const Streefdatum = ({ rij }: { rij: Rij }) => {
  const dag = tekst(rij.streefdatum)
  if (!dag) return <span>Geen datum</span>
  const vandaag = huidigeSessie()?.mij.vandaag ?? dag
  return rij.isTeLaat === true ? (
    <Merk label={termijn(dag, vandaag)} toon="fout" icoon="stop" />
  ) : (
    <time dateTime={dag}>{toonDagKort(dag)}</time>
  )
}

export const Actieregel = ({ rij }: { rij: Rij }) => {
  const wie = [object(rij.eigenaar)?.naam, object(rij.eigenaarPartner)?.naam].map(tekst).filter(Boolean)
  return (
    <li>
      <Link className="rt-link rt-link--kop" to={`/acties/${rij.id}/show`}>
        {tekst(rij.titel)}
      </Link>
      <div className="rt-regel">
        <Keuzemerk naam="ActieStatus" waarde={tekst(rij.status)} />
        <Streefdatum rij={rij} />
        {wie.length > 0 ? <span>{wie.join(', ')}</span> : null}
      </div>
    </li>
  )
}

const Regels = ({ rijen, leeg }: { rijen: readonly Rij[]; leeg: string }) =>
  rijen.length === 0 ? (
    <p className="rt-zacht">{leeg}</p>
  ) : (
    <ul className="rt-kaarten rt-kaarten--strak">
      {rijen.map((rij) => (
        <Actieregel key={rij.id} rij={rij} />
      ))}
    </ul>
  )

export const Actielijst = ({ filter, leeg }: { filter: Record<string, unknown>; leeg: string }) => {
  const { data, total, error } = useGetList<Rij>('acties', {
    filter,
    pagination: { page: 1, perPage: MAX },
    sort: { field: 'streefdatum', order: 'ASC' },
  })
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  return (
    <>
      <Regels rijen={data} leeg={leeg} />
      {(total ?? 0) > MAX ? (
        <Link className="rt-link" to={lijstPad('acties', filter)}>
          Bekijk alle {total} acties
        </Link>
      ) : null}
    </>
  )
}

/** A knelpunt seldom has more than a handful; the server gives at most 250 at once. */
const VAN_KNELPUNT = 250

export const ActiesVanKnelpunt = ({ id, leeg }: { id: string; leeg: string }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { data, error } = useQuery({
    queryKey: ['acties', 'knelpunt', id],
    queryFn: async ({ signal }) => {
      const document = knelpuntActiesDocument(await dataProvider.rechten())
      const antwoord = await dataProvider.vraag<Record<string, unknown>>(document, { id, first: VAN_KNELPUNT }, signal)
      return lijst(object(object(antwoord.knelpunt)?.acties)?.nodes) as readonly Rij[]
    },
  })
  if (error) return <Foutmelding fout={error} />
  return data ? <Regels rijen={data} leeg={leeg} /> : <Laden />
}
