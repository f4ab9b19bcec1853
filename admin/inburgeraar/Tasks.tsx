// Taken in a dossier: what is open first, with a big tick; what is done or lapsed under it.
import Klaar from '@mui/icons-material/RadioButtonUncheckedOutlined'
import Gedaan from '@mui/icons-material/CheckCircleOutlined'
import Nieuw from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useHandelen } from '../platform/acts/useAct.js'
import { Keuzemerk, Merk } from '../platform/Chip.js'
import { termijn, toonDagKort } from '../platform/dates.js'
import { Foutzin } from '../platform/Notice.js'
import { lijst, mag, object, tekst, type Rij } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import type { Persoon } from './Dossier.js'
import { inburgeraar } from './inburgeraar.js'
import { NietsVastgelegd } from './Part.js'
import { taakHandelingen, type Taak } from './taak.js'

type Handeling = keyof typeof taakHandelingen
const ANDERE = ['taakWijzigen', 'taakLatenVervallen', 'taakHeropenen'] as const

export const Streefdatum = ({ taak }: { taak: Taak }) => {
  const dag = tekst(taak.streefdatum)
  if (!dag) return <span>Geen datum</span>
  const vandaag = huidigeSessie()?.mij.vandaag ?? dag
  if (taak.isTeLaat) return <Merk label={termijn(dag, vandaag)} toon="fout" icoon="stop" />
  return dag === vandaag && !taak.gereedOp ? (
    <Merk label="Vandaag" toon="let-op" icoon="open" />
  ) : (
    <time dateTime={dag}>{toonDagKort(dag)}</time>
  )
}
interface Vinkdelen {
  taak: Taak
  vink(): void
}
/** One tap: the taak is done. Where the tick is not the reader's, it only shows. */
export const Vink = ({ taak, vink }: Vinkdelen) => {
  const titel = tekst(taak.titel)
  if (!mag(taak).includes('taakGereedmelden'))
    return <span className="rt-vink">{taak.status === 'GEREED' ? <Gedaan color="success" /> : null}</span>
  return (
    <IconButton className="rt-vink" color="primary" aria-label={`Klaar: ${titel}`} onClick={vink}>
      <Klaar />
    </IconButton>
  )
}
const Taakregel = ({ taak, doe }: { taak: Taak; doe(naam: Handeling): void }) => {
  const titel = tekst(taak.titel)
  const klaar = taak.status === 'GEREED' || taak.status === 'VERVALLEN'
  return (
    <li className="rt-taak">
      <Vink taak={taak} vink={() => doe('taakGereedmelden')} />
      <div>
        <strong>{titel}</strong>
        <div className="rt-regel">
          {klaar ? <Keuzemerk naam="ActieStatus" waarde={tekst(taak.status)} /> : <Streefdatum taak={taak} />}
          {taak.eigenaar ? <span>{tekst(taak.eigenaar.naam)}</span> : null}
          {ANDERE.filter((naam) => mag(taak).includes(naam)).map((naam) => (
            <Button
              key={naam}
              size="small"
              aria-label={`${taakHandelingen[naam].label}: ${titel}`}
              onClick={() => doe(naam)}
            >
              {taakHandelingen[naam].label}
            </Button>
          ))}
        </div>
        {taak.resultaat ? <p className="rt-zacht">{taak.resultaat}</p> : null}
      </div>
    </li>
  )
}
const isOpen = ({ status }: Taak): boolean => status !== 'GEREED' && status !== 'VERVALLEN'
const uitDossier =
  (id: string) =>
  (rij: Rij): Record<string, unknown> =>
    lijst(object(rij.taken)?.nodes)
      .map((t) => object(t) ?? {})
      .find((t) => t.id === id) ?? {}

export const Taken = ({ rij }: { rij: Persoon }) => {
  const { handel, venster, melding } = useHandelen()
  if (!huidigeSessie()?.rechten.magVeld('Inburgeraar', 'taken')) return null
  const taken = rij.taken?.nodes ?? []
  const meer = (rij.taken?.totalCount ?? 0) - taken.length
  const doe = (naam: Handeling, taak?: Taak): void => {
    const id = tekst(taak?.id)
    const doel = taak
      ? { id, versie: Number(taak.versie), waarden: taak }
      : { id: rij.id, waarden: {}, vast: { inburgeraar: rij.id } }
    handel({
      noun: inburgeraar,
      rij,
      naam,
      handeling: { ...taakHandelingen[naam], ...(taak ? { uit: uitDossier(id) } : {}) },
      doel,
    })
  }
  return (
    <section className="rt-kaart" aria-labelledby="taken">
      <div className="rt-kaart__kop">
        <h2 id="taken">Taken</h2>
        {mag(rij).includes('inburgeraarWijzigen') ? (
          <Button
            variant="outlined"
            startIcon={<Nieuw />}
            aria-label="Taak toevoegen"
            onClick={() => doe('taakToevoegen')}
          >
            Taak
          </Button>
        ) : null}
      </div>
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      {taken.length === 0 ? <NietsVastgelegd>Er zijn geen taken in dit dossier.</NietsVastgelegd> : null}
      <ul className="rt-kaarten rt-kaarten--strak">
        {[...taken.filter(isOpen), ...taken.filter((t) => !isOpen(t))].map((taak) => (
          <Taakregel key={tekst(taak.id)} taak={taak} doe={(naam) => doe(naam, taak)} />
        ))}
      </ul>
      {meer > 0 ? <p className="rt-zacht">{`En nog ${meer} met een latere dag.`}</p> : null}
      {venster}
    </section>
  )
}
