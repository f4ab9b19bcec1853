// The one card around every chart: the message as its title, the drawing or its table, where the figures come from, and
// the ways to take them along.
import { useId, useRef, useState, type ReactNode, type RefObject } from 'react'
import { Link } from 'react-router'
import { Foutmelding } from '../Notice.js'
import type { Grafiek } from './chart.js'
import { Cijfertabel } from './ChartTable.js'
import { bewaarCsv, bewaarPng } from './download.js'
import { voetregels } from './footer.js'
import { Legenda } from './Legend.js'
import { Geraamte, Vangnet } from './States.js'
import './chart.css'

type Weergave = 'grafiek' | 'tabel'

const Schakel = ({ weergave, kies }: { weergave: Weergave; kies: (naar: Weergave) => void }) => (
  <div className="rt-schakel" role="group" aria-label="Weergave">
    {(['grafiek', 'tabel'] as const).map((soort) => (
      <button key={soort} type="button" aria-pressed={weergave === soort} onClick={() => kies(soort)}>
        {soort === 'grafiek' ? 'Grafiek' : 'Tabel'}
      </button>
    ))}
  </div>
)

/** A file that could not be made says so; nothing else on the card changes. */
const Bestanden = ({ grafiek, vlak }: { grafiek: Grafiek; vlak: RefObject<HTMLDivElement | null> | null }) => {
  const [fout, zetFout] = useState(false)
  const doe = (maak: () => Promise<void>) => () => {
    zetFout(false)
    maak().catch(() => zetFout(true))
  }
  return (
    <>
      <button type="button" className="rt-tekstknop" onClick={doe(() => bewaarCsv(grafiek))}>
        Download CSV<span className="rt-onzichtbaar"> van {grafiek.onderwerp}</span>
      </button>
      {vlak ? (
        <button
          type="button"
          className="rt-tekstknop"
          onClick={doe(async () => (vlak.current ? bewaarPng(grafiek, vlak.current) : undefined))}
        >
          Download PNG<span className="rt-onzichtbaar"> van {grafiek.onderwerp}</span>
        </button>
      ) : null}
      {fout ? <span role="alert">Het bestand kan niet worden gemaakt. Probeer het opnieuw.</span> : null}
    </>
  )
}

const Beeld = ({ grafiek, weergave, vlak, children }: Delen) =>
  weergave === 'tabel' ? (
    <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Tabel: ${grafiek.onderwerp}`}>
      <Cijfertabel tabel={grafiek.tabel} titel={grafiek.titel} links />
    </div>
  ) : (
    <>
      <Legenda regels={grafiek.legenda} />
      <div ref={vlak} className="rt-grafiek__vlak" role="group" aria-label={`Grafiek: ${grafiek.titel}`}>
        <Vangnet>{children}</Vangnet>
      </div>
      <div className="rt-onzichtbaar">
        <Cijfertabel tabel={grafiek.tabel} titel={grafiek.titel} links={false} />
      </div>
    </>
  )
interface Delen {
  grafiek: Grafiek
  weergave: Weergave
  vlak: RefObject<HTMLDivElement | null>
  children: ReactNode
}

const Kaart = ({ grafiek, children }: { grafiek: Grafiek; children: ReactNode }) => {
  const id = useId()
  const vlak = useRef<HTMLDivElement>(null)
  const [weergave, kies] = useState<Weergave>('grafiek')
  return (
    <section className="rt-kaart rt-grafiek" aria-labelledby={id}>
      <header className="rt-grafiek__kop">
        <div>
          <p className="rt-grafiek__onderwerp">{grafiek.onderwerp}</p>
          <h2 id={id}>{grafiek.titel}</h2>
        </div>
        <Schakel weergave={weergave} kies={kies} />
      </header>
      <Beeld grafiek={grafiek} weergave={weergave} vlak={vlak}>
        {children}
      </Beeld>
      <div className="rt-grafiek__voet">
        {voetregels(grafiek).map((regel) => (
          <p key={regel}>{regel}</p>
        ))}
      </div>
      <div className="rt-grafiek__acties">
        {grafiek.lijst ? (
          <Link className="rt-link" to={grafiek.lijst.pad}>
            {grafiek.lijst.tekst}
          </Link>
        ) : null}
        <Bestanden grafiek={grafiek} vlak={weergave === 'grafiek' ? vlak : null} />
      </div>
    </section>
  )
}

interface Props {
  onderwerp: string
  /** absent while it is on its way; null when there are no figures */
  grafiek: Grafiek | null | undefined
  fout?: unknown
  opnieuw?: () => void
  /** what no figures means here, and what to do about it */
  leeg: string
  children: ReactNode
}
const Kaal = ({ onderwerp, bezig = false, children }: { onderwerp: string; bezig?: boolean; children: ReactNode }) => (
  <section className="rt-kaart rt-grafiek" aria-label={onderwerp} aria-busy={bezig}>
    <h2>{onderwerp}</h2>
    {children}
  </section>
)

export const Grafiekkaart = ({ onderwerp, grafiek, fout, opnieuw, leeg, children }: Props) => {
  if (fout)
    return (
      <Kaal onderwerp={onderwerp}>
        <Foutmelding fout={fout} />
        {opnieuw ? (
          <button type="button" className="rt-tekstknop" onClick={opnieuw}>
            Probeer het opnieuw
          </button>
        ) : null}
      </Kaal>
    )
  if (grafiek === undefined)
    return (
      <Kaal onderwerp={onderwerp} bezig>
        <Geraamte />
      </Kaal>
    )
  if (grafiek === null)
    return (
      <Kaal onderwerp={onderwerp}>
        <p className="rt-zacht">{leeg}</p>
      </Kaal>
    )
  return <Kaart grafiek={grafiek}>{children}</Kaart>
}
