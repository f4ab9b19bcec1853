// A pilot: what it wanted to reach, what was measured, what it taught.
import type { Part, RowOf } from '../platform/api.js'
import { Keuzemerk, Merk } from '../platform/Chip.js'
import { toonDag, toonMoment } from '../platform/dates.js'
import { Cijfer } from '../platform/Figure.js'
import { alsCijfer, toonGetal, toonProcent } from '../platform/figures.js'
import { lijst, tekst } from '../platform/noun.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { Meetmomenten } from './Measurements.js'
import { evaluatieTeDoen, pilot } from './pilot.js'

const Doel = ({ rij }: { rij: RowOf<'Pilot'> }) => {
  const cijfer = alsCijfer(rij.gerealiseerd)
  return (
    <section className="rt-kaart" aria-labelledby="doel">
      <h2 id="doel">Doel en resultaat</h2>
      <dl className="rt-kerncijfers">
        <div>
          <dt>Doel</dt>
          <dd>
            {typeof rij.doelAantal === 'number' ? (
              <strong>{toonGetal(rij.doelAantal)}</strong>
            ) : (
              <span className="rt-zacht">niet bekend</span>
            )}
            {rij.doelPeriode ? <span className="rt-bijschrift">{tekst(rij.doelPeriode)}</span> : null}
          </dd>
        </div>
        <div>
          <dt>Gerealiseerd</dt>
          <dd>{cijfer ? <Cijfer cijfer={cijfer} /> : <span className="rt-zacht">nog geen meting</span>}</dd>
        </div>
        {typeof rij.percentage === 'number' ? (
          <div>
            <dt>Deel van het doel</dt>
            <dd>
              <strong>{toonProcent(rij.percentage)}</strong>
              <span className="rt-bijschrift">{tekst(rij.percentageToelichting)}</span>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}

type Evaluatie = Part<'PilotEvaluatie'>

const Uitkomst = ({ evaluatie }: { evaluatie: Evaluatie }) => {
  const { door } = evaluatie
  const bron = tekst(evaluatie.bron)
  return (
    <>
      <p>
        <Keuzemerk naam="PilotBesluit" waarde={tekst(evaluatie.besluit)} /> op {toonDag(tekst(evaluatie.datum))}
      </p>
      <ul className="rt-opsomming" aria-label="Leerpunten">
        {lijst(evaluatie.leerpunten).map((punt) => (
          <li key={tekst(punt)}>{tekst(punt)}</li>
        ))}
      </ul>
      <p className="rt-zacht">
        Bron: {bron || 'niet genoemd'}. Vastgelegd op {toonMoment(tekst(evaluatie.vastgelegdOp))}
        {door ? ` door ${tekst(door.naam)}` : ''}.
      </p>
    </>
  )
}

const Evaluaties = ({ rij }: { rij: RowOf<'Pilot'> }) => {
  const [laatste, ...eerdere] = rij.evaluaties ?? []
  const teDoen = evaluatieTeDoen(rij)
  if (!laatste && !teDoen) return null
  return (
    <section className="rt-kaart" aria-labelledby="evaluatie">
      <h2 id="evaluatie">Evaluatie</h2>
      {teDoen ? (
        <p>
          <Merk label={teDoen} toon="let-op" icoon="zoek" />
        </p>
      ) : null}
      {laatste ? <Uitkomst evaluatie={laatste} /> : null}
      {eerdere.length > 0 ? <h3 className="rt-tussenkop">Eerder geëvalueerd</h3> : null}
      {eerdere.map((evaluatie) => (
        <Uitkomst key={tekst(evaluatie.id)} evaluatie={evaluatie} />
      ))}
    </section>
  )
}

export const PilotToon = () => (
  <Toonpagina
    noun={pilot}
    boven={(rij) => (
      <>
        <Doel rij={rij} />
        <Evaluaties rij={rij} />
        <Meetmomenten rij={rij} />
      </>
    )}
  />
)
