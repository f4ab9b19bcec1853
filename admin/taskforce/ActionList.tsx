// The acties that belong to something: a knelpunt, a partner, a gebruiker.
import { useQuery } from '@tanstack/react-query'
import Button from '@mui/material/Button'
import { useDataProvider, useGetList } from 'react-admin'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { RowOf } from '../platform/api.js'
import { Keuzemerk, Merk } from '../platform/Chip.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { useTotaal } from '../platform/data/total.js'
import { termijn, toonDagKort } from '../platform/dates.js'
import { lijstPad } from '../platform/filters.js'
import { Foutmelding, Laden } from '../platform/Notice.js'
import { useHandelen } from '../platform/acts/useAct.js'
import { mag, tekst } from '../platform/noun.js'
import { alleBladen, type Blad } from '../platform/pages.js'
import { huidigeSessie } from '../platform/session.js'
import { actie } from './actie.js'
import { knelpuntActiesDocument } from './knelpuntActies.query.js'

const MAX = 25

export const Streefdatum = ({ rij }: { rij: RowOf<'Actie'> }) => {
  const dag = tekst(rij.streefdatum)
  if (!dag) return <span>Geen datum</span>
  const vandaag = huidigeSessie()?.mij.vandaag ?? dag
  return rij.isTeLaat === true ? (
    <Merk label={termijn(dag, vandaag)} toon="fout" icoon="stop" />
  ) : (
    <time dateTime={dag}>{toonDagKort(dag)}</time>
  )
}

/** `knop` = what can be done with the actie at this place */
export const Actieregel = ({ rij, knop }: { rij: RowOf<'Actie'>; knop?: ReactNode }) => {
  const wie = [rij.eigenaar?.naam, rij.eigenaarPartner?.naam].map(tekst).filter(Boolean)
  return (
    <li>
      <Link className="rt-link rt-link--kop" to={`/acties/${rij.id}/show`}>
        {tekst(rij.titel)}
      </Link>
      <div className="rt-regel">
        <Keuzemerk naam="ActieStatus" waarde={tekst(rij.status)} />
        <Streefdatum rij={rij} />
        {wie.length > 0 ? <span>{wie.join(', ')}</span> : null}
        {knop}
      </div>
    </li>
  )
}

interface RegelProps {
  rijen: readonly RowOf<'Actie'>[]
  leeg: string
  knop?: (rij: RowOf<'Actie'>) => ReactNode
}
const Regels = ({ rijen, leeg, knop }: RegelProps) =>
  rijen.length === 0 ? (
    <p className="rt-zacht">{leeg}</p>
  ) : (
    <ul className="rt-kaarten rt-kaarten--strak">
      {rijen.map((rij) => (
        <Actieregel key={rij.id} rij={rij} knop={knop?.(rij)} />
      ))}
    </ul>
  )

export const Actielijst = ({ filter, leeg }: { filter: Record<string, unknown>; leeg: string }) => {
  const { data, total, pageInfo, error } = useGetList<RowOf<'Actie'>>('acties', {
    filter,
    pagination: { page: 1, perPage: MAX },
    sort: { field: 'streefdatum', order: 'ASC' },
  })
  const totaal = useTotaal('acties', filter, { data, total })
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  return (
    <>
      <Regels rijen={data} leeg={leeg} />
      {pageInfo?.hasNextPage ? (
        <Link className="rt-link" to={lijstPad('acties', filter)}>
          {totaal ? `Bekijk alle ${totaal.total} acties` : 'Bekijk alle acties'}
        </Link>
      ) : null}
    </>
  )
}

const GEEN: Blad<RowOf<'Actie'>> = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } }

interface Antwoord {
  knelpunt: { acties: Blad<RowOf<'Actie'>> } | null
}
/** `beheert`: the user may change the knelpunt, and so decides what hangs on it. */
export const ActiesVanKnelpunt = ({ id, leeg, beheert }: { id: string; leeg: string; beheert: boolean }) => {
  const { handel, venster } = useHandelen()
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { data, error } = useQuery({
    queryKey: ['acties', 'knelpunt', id],
    queryFn: async ({ signal }) => {
      const document = knelpuntActiesDocument(await dataProvider.rechten())
      return alleBladen(async (vanaf) => {
        const { knelpunt } = await dataProvider.vraag<Antwoord>(document, { id, ...vanaf }, signal)
        return knelpunt?.acties ?? GEEN
      })
    },
  })
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  const handeling = actie.handelingen.actieOntkoppelen
  const losmaken = (rij: RowOf<'Actie'>) =>
    beheert || mag(rij).includes('actieOntkoppelen') ? (
      <Button
        size="small"
        startIcon={<handeling.icoon />}
        aria-label={`${handeling.label}: ${tekst(rij.titel)}`}
        onClick={() => {
          const doel = { id: rij.id, versie: Number(rij.versie), waarden: {}, vast: { knelpunt: id } }
          handel({ noun: actie, rij, naam: 'actieOntkoppelen', handeling, doel })
        }}
      >
        {handeling.label}
      </Button>
    ) : null
  return (
    <>
      <Regels rijen={data} leeg={leeg} knop={losmaken} />
      {venster}
    </>
  )
}
