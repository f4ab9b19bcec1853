// The acties that belong to something: a knelpunt, a partner, a gebruiker.
import { useGetList } from 'react-admin'
import { Link } from 'react-router'
import { Keuzemerk, Merk } from '../platform/Chip.js'
import { termijn, toonDagKort } from '../platform/dates.js'
import { lijstPad } from '../platform/filters.js'
import { Foutmelding, Laden } from '../platform/Notice.js'
import type { Rij } from '../platform/noun.js'
import { object, tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'

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

export const Actielijst = ({ filter, leeg }: { filter: Record<string, unknown>; leeg: string }) => {
  const { data, total, error } = useGetList<Rij>('acties', {
    filter,
    pagination: { page: 1, perPage: MAX },
    sort: { field: 'streefdatum', order: 'ASC' },
  })
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  if (data.length === 0) return <p className="rt-zacht">{leeg}</p>
  return (
    <>
      <ul className="rt-kaarten rt-kaarten--strak">
        {data.map((rij) => (
          <Actieregel key={rij.id} rij={rij} />
        ))}
      </ul>
      {(total ?? 0) > MAX ? (
        <Link className="rt-link" to={lijstPad('acties', filter)}>
          Bekijk alle {total} acties
        </Link>
      ) : null}
    </>
  )
}
