// Taken of the start page: rows with a tick, and the rest of them when somebody asks for it.
import Button from '@mui/material/Button'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useDataProvider } from 'react-admin'
import { Link } from 'react-router'
import type { Part, RowOf } from '../platform/api.js'
import { useHandelen } from '../platform/acts/useAct.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Foutmelding, Foutzin, Laden } from '../platform/Notice.js'
import { rijPad, tekst } from '../platform/noun.js'
import { naamVan } from '../platform/references.js'
import type { Sessie } from '../platform/session.js'
import { inburgeraar } from './inburgeraar.js'
import { takenDocument, type Takenlijst, type Wanneer } from './mijnTaken.query.js'
import { Streefdatum, Vink } from './Tasks.js'
import { taakHandelingen } from './taak.js'

type Taak = RowOf<'Taak'>
export type Taken = Part<'TaakConnection'>

const Regel = ({ taak, vanWie }: { taak: Taak; vanWie: boolean }) => {
  const { handel, venster, melding } = useHandelen()
  const { inburgeraar: persoon, eigenaar } = taak
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
          {vanWie && eigenaar ? <span className="rt-zacht">Taak van {tekst(eigenaar.naam)}</span> : null}
        </div>
        {melding ? <Foutzin>{melding}</Foutzin> : null}
        {venster}
      </div>
    </li>
  )
}
/** @param vanWie do they say whose they are? */
export const Takenrijen = ({ taken, vanWie }: { taken: readonly unknown[]; vanWie: boolean }) => (
  <ul className="rt-kaarten rt-kaarten--strak">
    {(taken as readonly Taak[]).map((taak) => (
      <Regel key={taak.id} taak={taak} vanWie={vanWie} />
    ))}
  </ul>
)

interface Restdelen {
  sessie: Sessie
  lijst: Takenlijst
  vanWie: boolean
  wanneer: Wanneer
  /** how many of them stand there already */
  vanaf: number
  totaal: number
}
const useMeer = ({ sessie, lijst, wanneer, vanaf }: Restdelen, enabled: boolean) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { vandaag } = sessie.mij
  return useInfiniteQuery({
    queryKey: ['taken', lijst, wanneer, vandaag, vanaf],
    enabled,
    initialPageParam: vanaf,
    getNextPageParam: ({ totalCount, nodes }: Taken, _, offset) => {
      const tot = offset + (nodes?.length ?? 0)
      return nodes?.length && tot < (totalCount ?? 0) ? tot : undefined
    },
    queryFn: async ({ signal, pageParam }) => {
      const document = takenDocument(lijst, wanneer, sessie.rechten)
      return (await dataProvider.vraag<{ taken: Taken }>(document, { vandaag, offset: pageParam }, signal)).taken
    },
  })
}
const taken = (n: number): string => (n === 1 ? '1 taak' : `${n} taken`)
const KNOP: Record<Wanneer, (meer: number) => string> = {
  nu: (meer) => `Toon nog ${taken(meer)} die te laat of voor vandaag zijn`,
  later: (meer) => `Toon ${taken(meer)} voor later`,
}
/** What does not stand there yet: how many, and behind a button all of them. */
export const Takenrest = (delen: Restdelen) => {
  const [open, zetOpen] = useState(false)
  const id = useId()
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useMeer(delen, open)
  const meer = delen.totaal - delen.vanaf
  if (meer <= 0) return null
  return (
    <>
      <Button aria-expanded={open} aria-controls={id} onClick={() => zetOpen(!open)}>
        {open
          ? delen.wanneer === 'later'
            ? 'Verberg de taken voor later'
            : 'Toon minder taken'
          : KNOP[delen.wanneer](meer)}
      </Button>
      <div id={id} hidden={!open}>
        {error ? <Foutmelding fout={error} /> : null}
        {open && !data && !error ? <Laden /> : null}
        {open && data ? (
          <Takenrijen taken={data.pages.flatMap(({ nodes }) => nodes ?? [])} vanWie={delen.vanWie} />
        ) : null}
        {open && hasNextPage ? (
          <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
            Toon meer
          </Button>
        ) : null}
      </div>
    </>
  )
}
