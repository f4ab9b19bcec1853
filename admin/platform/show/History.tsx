// Timeline of a row: who did what and when, with the fields that changed.
import Button from '@mui/material/Button'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import { keuze } from '../choices.js'
import type { RegiotafelDataProvider } from '../dataProvider.js'
import { isDag, toonDagKort, toonMoment } from '../dates.js'
import { Foutmelding, Laden } from '../Notice.js'
import type { Noun, Veld } from '../noun.js'
import type { Gebeurtenis } from './history.js'
import { haalGeschiedenis } from './history.js'

const STAP = 10

const toon = (veld: Veld | undefined, waarde: string | null): string => {
  if (waarde === null || waarde === '') return 'leeg'
  if (veld?.keuzes) return keuze(veld.keuzes, waarde).label
  return isDag(waarde) ? toonDagKort(waarde) : waarde
}

const Wijziging = ({ noun, wijziging }: { noun: Noun; wijziging: Gebeurtenis['wijzigingen'][number] }) => {
  const veld = noun.velden.find(({ bron }) => bron === wijziging.veld)
  return (
    <li>
      {veld?.label ?? wijziging.veld}: {toon(veld, wijziging.oud)} → {toon(veld, wijziging.nieuw)}
    </li>
  )
}

const Regel = ({ noun, gebeurtenis }: { noun: Noun; gebeurtenis: Gebeurtenis }) => (
  <li>
    <p>{gebeurtenis.tekst}</p>
    <p className="rt-zacht">
      <time dateTime={gebeurtenis.op}>{toonMoment(gebeurtenis.op)}</time>
      {gebeurtenis.door ? ` · ${gebeurtenis.door.naam}` : ''}
    </p>
    {gebeurtenis.wijzigingen.length > 0 ? (
      <ul>
        {gebeurtenis.wijzigingen.map((wijziging) => (
          <Wijziging key={wijziging.veld} noun={noun} wijziging={wijziging} />
        ))}
      </ul>
    ) : null}
  </li>
)

export const Geschiedenis = ({ noun, id }: { noun: Noun; id: string }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const [aantal, setAantal] = useState(STAP)
  const { data, error } = useQuery({
    queryKey: [noun.naam, 'geschiedenis', id, aantal],
    queryFn: ({ signal }) => haalGeschiedenis(dataProvider, noun, id, aantal, signal),
    placeholderData: keepPreviousData,
  })
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  if (data.gebeurtenissen.length === 0) return <p className="rt-zacht">Er is nog niets gewijzigd.</p>
  return (
    <>
      <ol className="rt-tijdlijn">
        {data.gebeurtenissen.map((gebeurtenis) => (
          <Regel key={gebeurtenis.id} noun={noun} gebeurtenis={gebeurtenis} />
        ))}
      </ol>
      {data.totaal > data.gebeurtenissen.length ? (
        <Button onClick={() => setAantal(aantal + STAP)}>Toon oudere gebeurtenissen</Button>
      ) : null}
    </>
  )
}
