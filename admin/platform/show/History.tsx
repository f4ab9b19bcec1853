// Timeline of a row: who did what and when, with the fields that changed.
import Button from '@mui/material/Button'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../data/dataProvider.js'
import { isDag, toonDag, toonMoment } from '../dates.js'
import { Foutmelding, Laden } from '../Notice.js'
import type { Invoerveld, Noun } from '../noun.js'
import type { Gebeurtenis, Geschiedenis as Verhaal, Soortnieuws } from './history.js'
import { haalGeschiedenis, STAP } from './history.js'

/** What it takes to name a field and print its values. */
type Logveld = Invoerveld & { alleenNieuw?: true }
type Logregel = Gebeurtenis['wijzigingen'][number]

/** What history tells of and the row itself has no field for. */
const ALLEEN_HIER: readonly Logveld[] = [
  { bron: 'succes', soort: 'tekst', label: 'Succes' },
  // Every evaluation is a new one: it does not take the place of another.
  { bron: 'evaluatie', soort: 'tekst', label: 'Evaluatie', alleenNieuw: true },
]

/** A value as the server tells it: in words already; days and moments as the portal writes them. */
const Logwaarde = ({ veld, waarde }: { veld: Logveld; waarde: string | null }) => {
  if (waarde === null || waarde === '') return <>leeg</>
  if (veld.soort === 'moment') return <>{toonMoment(waarde.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))}</>
  return <>{isDag(waarde) ? toonDag(waarde) : waarde}</>
}

/** What the server writes of a value that history does not tell: what was before it does not tell either. */
const NIET_BEWAARD = 'gewijzigd (waarde niet in de geschiedenis)'

const Wijziging = ({ veld, wijziging }: { veld: Logveld; wijziging: Logregel }) => (
  <li>
    {veld.label}:{' '}
    {veld.alleenNieuw || wijziging.nieuw === NIET_BEWAARD ? null : (
      <>
        <Logwaarde veld={veld} waarde={wijziging.oud} /> →{' '}
      </>
    )}
    <Logwaarde veld={veld} waarde={wijziging.nieuw} />
  </li>
)

/**
 * What a reader wants to see of a change. Where a row begins, every field would be listed; the row itself says it
 * better. That is the oldest line: filling in what was empty later is news. Fields without a label are inner workings, told in
 * the sentence.
 */
export const zichtbaar = (
  velden: readonly Logveld[],
  { wijzigingen }: Pick<Gebeurtenis, 'wijzigingen'>,
  oudste: boolean,
): [Logveld, Logregel][] =>
  oudste && wijzigingen.every(({ oud }) => oud === null) && wijzigingen.length > 2
    ? []
    : wijzigingen.flatMap((wijziging): [Logveld, Logregel][] => {
        const veld = [...velden, ...ALLEEN_HIER].find(({ bron }) => bron === wijziging.veld)
        return veld ? [[veld, wijziging]] : []
      })

interface Verteld {
  velden: readonly Logveld[]
  gebeurtenis: Gebeurtenis
  oudste: boolean
}
const Regel = ({ velden, gebeurtenis, oudste }: Verteld) => (
  <li>
    <p>{gebeurtenis.tekst}</p>
    <p className="rt-zacht">
      <time dateTime={gebeurtenis.op}>{toonMoment(gebeurtenis.op)}</time>
      {gebeurtenis.door ? ` · ${gebeurtenis.door.naam}` : ''}
    </p>
    <ul>
      {zichtbaar(velden, gebeurtenis, oudste).map(([veld, wijziging]) => (
        <Wijziging key={veld.bron} veld={veld} wijziging={wijziging} />
      ))}
    </ul>
  </li>
)

export const Tijdlijn = ({
  velden,
  gebeurtenissen,
  totaal,
}: {
  velden: readonly Logveld[]
  gebeurtenissen: readonly Gebeurtenis[]
  /** how many there are; the last of them is how the row began */
  totaal: number
}) => (
  <ol className="rt-tijdlijn">
    {gebeurtenissen.map((gebeurtenis, i) => (
      <Regel key={gebeurtenis.id} velden={velden} gebeurtenis={gebeurtenis} oudste={i + 1 === totaal} />
    ))}
  </ol>
)

/** Its fields, and what its history has a name for beside them. */
const logvelden = ({ velden, logvelden: erbij = {} }: Noun): readonly Logveld[] => [
  ...Object.entries(erbij).map(([bron, label]): Logveld => ({ bron, soort: 'tekst', label })),
  ...velden,
]
/** One kind of news alone, or all of it. */
const Soorten = ({ noun, soort, kies }: { noun: Noun; soort: string | null; kies(soort: string | null): void }) =>
  noun.soortenNieuws ? (
    <div className="rt-soorten" role="group" aria-label="Wat u ziet">
      {[null, ...noun.soortenNieuws.map(({ label }) => label)].map((label) => (
        <Button
          key={label ?? ''}
          size="small"
          variant={soort === label ? 'contained' : 'outlined'}
          aria-pressed={soort === label}
          onClick={() => kies(label)}
        >
          {label ?? 'Alles'}
        </Button>
      ))}
    </div>
  ) : null

/** @param eerste the newest of it, where the page was asked with them */
const useVerhaal = (noun: Noun, id: string, eerste: Verhaal | undefined, soort: Soortnieuws | undefined) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const [aantal, setAantal] = useState(STAP)
  const bekend = aantal === STAP && !soort ? eerste : undefined
  const { data: gevraagd, error } = useQuery({
    enabled: bekend === undefined,
    queryKey: [noun.naam, 'geschiedenis', id, aantal, soort?.label ?? null],
    queryFn: ({ signal }) => haalGeschiedenis(dataProvider, noun, id, { first: aantal, soort }, signal),
    placeholderData: keepPreviousData,
  })
  return { data: bekend ?? gevraagd ?? eerste, error, meer: () => setAantal(aantal + STAP) }
}
export const Geschiedenis = ({ noun, id, eerste }: { noun: Noun; id: string; eerste?: Verhaal }) => {
  const [gekozen, kies] = useState<string | null>(null)
  const soort = noun.soortenNieuws?.find(({ label }) => label === gekozen)
  const { data, error, meer } = useVerhaal(noun, id, eerste, soort)
  if (error) return <Foutmelding fout={error} />
  if (!data) return <Laden />
  return (
    <>
      <Soorten noun={noun} soort={gekozen} kies={kies} />
      {data.gebeurtenissen.length === 0 ? (
        <p className="rt-zacht">{soort ? 'Hiervan is nog niets gebeurd.' : 'Er is nog niets gewijzigd.'}</p>
      ) : null}
      <Tijdlijn velden={logvelden(noun)} gebeurtenissen={data.gebeurtenissen} totaal={data.totaal} />
      {data.totaal > data.gebeurtenissen.length ? <Button onClick={meer}>Toon oudere gebeurtenissen</Button> : null}
    </>
  )
}
