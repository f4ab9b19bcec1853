// The list of ready-made queries. A click puts one in a new tab.
import { useState } from 'react'
import { keuze } from '../platform/choices.js'
import type { Rechten } from '../platform/rights.js'
import { klareVragen } from './readyMade.data.js'
import { verdeel, type KlareVraag } from './readyMade.js'
import { useOpenen } from './useRun.js'
import { kleineLetter } from '../platform/words.js'

interface Groep {
  kop: string
  vragen: readonly KlareVraag[]
  kies: (vraag: KlareVraag) => void
}
const Groep = ({ kop, vragen, kies }: Groep) =>
  vragen.length === 0 ? null : (
    <>
      <h3>{kop}</h3>
      <ul className="rt-verkenner__vragen">
        {vragen.map((vraag) => (
          <li key={vraag.titel}>
            <button type="button" onClick={() => kies(vraag)}>
              <strong>{vraag.titel}</strong>
              <span>{vraag.uitleg}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )

export const KlareVragen = ({ rollen, rechten }: { rollen: readonly string[]; rechten: Rechten }) => {
  const open = useOpenen()
  const [gekozen, zetGekozen] = useState<KlareVraag | null>(null)
  const { voorU, ook } = verdeel(klareVragen, rollen, rechten)
  const kies = (vraag: KlareVraag): void => {
    open({ query: vraag.query, variabelen: vraag.variabelen })
    zetGekozen(vraag)
  }
  const namen = [...new Set(rollen)].map((rol) => keuze('Rol', rol).label)
  return (
    <>
      <p className="rt-onzichtbaar" role="status">
        {gekozen ? `${gekozen.titel} staat in een nieuw tabblad. ${gekozen.uitleg}` : ''}
      </p>
      <Groep kop={`Voor u: ${namen.map(kleineLetter).join(', ')}`} vragen={voorU} kies={kies} />
      <Groep kop="Dit mag u ook vragen" vragen={ook} kies={kies} />
    </>
  )
}
