// The traject in a dossier: where it stands on its path, what DUO said, and what can be done now.
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import type { RowOf } from '../platform/api.js'
import { Handelingknoppen } from '../platform/acts/ActButtons.js'
import { useHandelen } from '../platform/acts/useAct.js'
import { keuze, type Keuzenaam } from '../platform/choices.js'
import { Keuzemerk, Merk } from '../platform/Chip.js'
import { toonDag } from '../platform/dates.js'
import { Foutzin } from '../platform/Notice.js'
import type { Rij } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { kleineLetter } from '../platform/words.js'
import { traject } from './traject.js'

type T = NonNullable<RowOf<'Inburgeraar'>['traject']>
type Dag = string | null | undefined
const Dag = ({ dag }: { dag: string }) => <time dateTime={dag}>{toonDag(dag)}</time>
const dag = (van: Dag): ReactNode => (van ? <Dag dag={van} /> : null)
const woord = (naam: Keuzenaam, waarde: string | null | undefined): string | null =>
  waarde ? keuze(naam, waarde).label : null
const lijst = <X,>(van: readonly (X | null | undefined)[] | null | undefined): X[] =>
  (van ?? []).filter((x): x is X => x !== null && x !== undefined)

/** The path of the law: what lies behind, where one is, and what follows. */
const PAD = ['GEKOPPELD', 'PLICHTIG', 'INTAKE', 'PIP_VASTGESTELD', 'TERMIJN_LOOPT', 'VOLDAAN'] as const
const OUD_PAD = ['GEKOPPELD', 'PLICHTIG', 'TERMIJN_LOOPT', 'VOLDAAN'] as const
const OP_PAD: Record<string, (typeof PAD)[number]> = {
  INTAKE_TERMIJN_LOOPT: 'INTAKE',
  INTAKE_VERZUIM: 'INTAKE',
  INTAKE_AFGEROND: 'INTAKE',
  OPGESCHORT: 'TERMIJN_LOOPT',
  TERMIJN_VERSTREKEN: 'TERMIJN_LOOPT',
  NIEUWE_TERMIJN: 'TERMIJN_LOOPT',
}
const Pad = ({ t }: { t: T }) => {
  const stappen: readonly string[] = t.wetsregime === 'WI2021' ? PAD : OUD_PAD
  const nu = stappen.indexOf(OP_PAD[t.status ?? ''] ?? t.status ?? '')
  // What ended otherwise than by meeting the duty has no place on the path.
  if (nu < 0) return null
  return (
    <ol className="rt-pad" aria-label="Hoe ver het traject is">
      {stappen.map((stap, i) => (
        <li
          key={stap}
          data-stap={i < nu ? 'geweest' : i === nu ? 'nu' : 'straks'}
          aria-current={i === nu ? 'step' : undefined}
        >
          {keuze('TrajectStatus', stap).label}
        </li>
      ))}
    </ol>
  )
}

const Besluiten = ({ t }: { t: T }) => {
  const regels = [
    ...lijst(t.verlengingen).map(({ besluitdatum, grond, aantal, eenheid, einddatum }) => ({
      op: besluitdatum,
      zin: `Verlengd${aantal && eenheid ? ` met ${aantal} ${kleineLetter(keuze('VerlengingEenheid', eenheid).label)}` : ''}${einddatum ? ` tot ${toonDag(einddatum)}` : ''} (${grond}).`,
    })),
    ...lijst(t.vrijstellingen).map(({ grond, startdatum, einddatum }) => ({
      op: startdatum,
      zin: `Vrijgesteld (${woord('VrijstellingGrond', grond)})${einddatum ? ` tot ${toonDag(einddatum)}` : ', blijvend'}.`,
    })),
    ...lijst(t.ontheffingen).map(({ grond, datum, onderdelen }) => ({
      op: datum,
      zin: `Ontheven (${woord('OntheffingGrond', grond)}): ${
        onderdelen
          ? lijst(onderdelen)
              .map((o) => woord('OntheffingDeel', o))
              .join(', ')
          : 'de hele plicht'
      }.`,
    })),
  ].toSorted((a, b) => ((a.op ?? '') < (b.op ?? '') ? -1 : 1))
  if (!regels.length) return null
  return (
    <>
      <h3>Besluiten van DUO</h3>
      <ul className="rt-kaarten rt-kaarten--strak">
        {regels.map(({ op, zin }) => (
          <li key={`${op} ${zin}`}>
            {op ? <Dag dag={op} /> : null} · {zin}
          </li>
        ))}
      </ul>
    </>
  )
}
const feitenVan = (t: T): [string, ReactNode][] => [
  ['Wet', woord('Wetsregime', t.wetsregime)],
  ['Begonnen op', dag(t.begindatum)],
  [
    'Kennisgeving van DUO',
    dag(t.plicht?.kennisgevingsdatum) ?? <Merk label="Wacht op kennisgeving DUO" toon="let-op" icoon="pauze" />,
  ],
  ['Plichtig vanaf', dag(t.plicht?.begindatum)],
  ['Plichtig tot en met', dag(t.plicht?.einddatum)],
  ['Leerroute', woord('Leerroute', t.leerroute)],
  ['Dagtekening PIP', dag(t.pipDagtekening)],
  [
    'Termijn volgens DUO',
    t.inburgeringstermijn?.startdatum && t.inburgeringstermijn.einddatum
      ? `${toonDag(t.inburgeringstermijn.startdatum)} tot ${toonDag(t.inburgeringstermijn.einddatum)}`
      : null,
  ],
  ['Ontzorgen', t.ontzorging?.bijstandVanaf ? `bijstand vanaf ${toonDag(t.ontzorging.bijstandVanaf)}` : null],
  [
    'Uitstroom',
    t.uitstroom?.soort
      ? `${woord('UitstroomSoort', t.uitstroom.soort)}, vanaf ${toonDag(t.uitstroom.datum ?? '')}`
      : null,
  ],
  ['Geëindigd op', dag(t.einddatum)],
  ['Waarom', woord('TrajectEindreden', t.eindreden)],
]

export const Traject = ({ rij }: { rij: RowOf<'Inburgeraar'> }) => {
  const { handel, venster, melding } = useHandelen()
  const rechten = huidigeSessie()?.rechten
  if (!rechten?.magVeld('Inburgeraar', 'traject')) return null
  const t = rij.traject
  const eerdere = lijst(rij.trajecten).filter((x) => x.id !== t?.id)
  const begin = (): void =>
    handel({
      noun: traject,
      rij,
      naam: 'trajectStarten',
      handeling: traject.handelingen.trajectStarten,
      doel: { id: rij.id, waarden: {}, vast: { inburgeraar: rij.id } },
    })
  const magBeginnen = rechten.magVragen('trajectStarten') && (!t || !!t.einddatum)
  return (
    <section className="rt-kaart" aria-labelledby="traject">
      <div className="rt-kaart__kop">
        <h2 id="traject">Traject</h2>
        {magBeginnen ? (
          <Button variant="outlined" onClick={begin}>
            {t ? 'Nieuw traject beginnen' : 'Traject beginnen'}
          </Button>
        ) : null}
      </div>
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      {t ? (
        <>
          <div className="rt-gezegd">
            {t.status ? <Keuzemerk naam="TrajectStatus" waarde={t.status} /> : null}
            {t.isVerlengd ? <Merk label="Verlengd" toon="info" icoon="loopt" /> : null}
          </div>
          <Pad t={t} />
          <dl className="rt-gegevens">
            {feitenVan(t).flatMap(([naam, waarde]) =>
              waarde ? [<dt key={`${naam}-naam`}>{naam}</dt>, <dd key={naam}>{waarde}</dd>] : [],
            )}
          </dl>
          <Besluiten t={t} />
          <div className="rt-handelingen">
            <Handelingknoppen noun={traject} rij={t as Rij} />
          </div>
        </>
      ) : (
        <p className="rt-zacht">Er is nog geen traject. Een kind heeft er geen.</p>
      )}
      {eerdere.length ? (
        <p className="rt-zacht">
          {`Eerder: ${eerdere.map((x) => `${woord('Wetsregime', x.wetsregime)} (${kleineLetter(woord('TrajectStatus', x.status) ?? '')})`).join(', ')}.`}
        </p>
      ) : null}
      {venster}
    </section>
  )
}
