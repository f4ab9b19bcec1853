// What was measured at a pilot, per period. A measurement can be corrected; who did so stands in the history.
import Button from '@mui/material/Button'
import type { Part, RowOf } from '../platform/api.js'
import { useHandelen } from '../platform/acts/useAct.js'
import { toonDagKort } from '../platform/dates.js'
import { Cijfer } from '../platform/Figure.js'
import { alsCijfer } from '../platform/figures.js'
import { mag, tekst } from '../platform/noun.js'
import { pilotHandelingen } from './pilot.acts.js'
import { pilot } from './pilot.js'

type Meting = Part<'Meetmoment'>

const Regel = ({ meting, verbeter }: { meting: Meting; verbeter?: (() => void) | undefined }) => {
  const cijfer = alsCijfer(meting.cijfer)
  return (
    <tr>
      <th scope="row">
        {tekst(meting.periode)}
        {meting.toelichting ? <div className="rt-bijschrift">{tekst(meting.toelichting)}</div> : null}
      </th>
      <td data-kop="Cijfer">{cijfer ? <Cijfer cijfer={cijfer} zonderPeildatum /> : null}</td>
      <td data-kop="Peildatum">{cijfer?.peildatum ? toonDagKort(cijfer.peildatum) : null}</td>
      <td>
        {verbeter ? (
          <Button size="small" onClick={verbeter} aria-label={`Verbeteren: ${tekst(meting.periode)}`}>
            Verbeteren
          </Button>
        ) : null}
      </td>
    </tr>
  )
}

export const Meetmomenten = ({ rij }: { rij: RowOf<'Pilot'> }) => {
  const { handel, venster } = useHandelen()
  const metingen = rij.meetmomenten ?? []
  const magMeten = mag(rij).includes('pilotMetingVastleggen')
  const verbeter = (meting: Meting): void =>
    handel({
      noun: pilot,
      rij,
      naam: 'pilotMetingVastleggen',
      handeling: {
        ...pilotHandelingen.pilotMetingVastleggen,
        label: `Meting over ${tekst(meting.periode)} verbeteren`,
        gelukt: 'De meting is verbeterd.',
      },
      doel: { id: rij.id, waarden: meting, vast: { meting: tekst(meting.id) } },
    })
  return (
    <section className="rt-kaart" aria-labelledby="metingen">
      <h2 id="metingen">Metingen</h2>
      {metingen.length === 0 ? (
        <p className="rt-zacht">Er is nog niets gemeten. Onbekend is iets anders dan nul.</p>
      ) : (
        <table className="rt-tabel rt-tabel--stapel">
          <caption className="rt-onzichtbaar">Metingen van deze pilot</caption>
          <thead>
            <tr>
              <th scope="col">Periode</th>
              <th scope="col">Cijfer</th>
              <th scope="col">Peildatum</th>
              <th scope="col">
                <span className="rt-onzichtbaar">Handelingen</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {metingen.map((meting) => (
              <Regel key={tekst(meting.id)} meting={meting} verbeter={magMeten ? () => verbeter(meting) : undefined} />
            ))}
          </tbody>
        </table>
      )}
      {venster}
    </section>
  )
}
