// Proposals that wait for a second person, with what would change.
import Button from '@mui/material/Button'
import { useHandelen } from '../platform/acts/useAct.js'
import type { ActName } from '../platform/api.js'
import { toonDagKort } from '../platform/dates.js'
import { Foutzin } from '../platform/Notice.js'
import { tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import {
  handelingenOp,
  instelling,
  inWoorden,
  isOpen,
  keuzesVan,
  magAlles,
  naamVan,
  plaatsVan,
  type Keuze,
  type Stand,
} from './instelling.js'
import { kleineLetter } from '../platform/words.js'

const HANDELINGEN = ['instellingBevestigen', 'instellingAfwijzen'] as const satisfies readonly ActName[]

interface Props {
  stand: Stand
  keuze: Keuze
  doe(naam: (typeof HANDELINGEN)[number]): void
}
const Voorstel = ({ stand, keuze, doe }: Props) => {
  const mag = magAlles(keuze)
  const plaats = plaatsVan(stand)
  return (
    <li>
      <strong>{`${stand.naam}, ${plaats}`}</strong>
      <p style={{ margin: '4px 0' }}>
        Nu: {kleineLetter(stand.inWoorden)}. Voorstel: <strong>{kleineLetter(inWoorden(stand, keuze.waarde))}</strong>,
        vanaf {toonDagKort(tekst(keuze.vanafDatum))}.
      </p>
      <p style={{ margin: '4px 0' }}>{tekst(keuze.reden)}</p>
      <p className="rt-bijschrift" style={{ margin: 0 }}>
        {naamVan(keuze.door) ? `Voorgesteld door ${naamVan(keuze.door)}. ` : ''}
        Besluit uiterlijk {toonDagKort(tekst(keuze.verlooptDatum))}.
        {mag.includes('instellingBevestigen') ? '' : ` Een beleidsmedewerker van ${plaats} kan dit bevestigen.`}
      </p>
      <div className="rt-regel">
        {HANDELINGEN.filter((naam) => mag.includes(naam)).map((naam) => {
          const { label, icoon: Icoon, rang } = handelingenOp(keuze, huidigeSessie()?.mij.gebruiker.id)[naam]
          return (
            <Button
              key={naam}
              variant={rang === 'hoofd' ? 'contained' : 'outlined'}
              color={rang === 'hoofd' ? 'primary' : 'error'}
              startIcon={<Icoon />}
              onClick={() => doe(naam)}
              aria-label={`${label}: ${stand.naam}, ${plaats}`}
            >
              {label}
            </Button>
          )
        })}
      </div>
    </li>
  )
}

export const Voorstellen = ({ standen, keuzes }: { standen: readonly Stand[]; keuzes: readonly Keuze[] }) => {
  const { handel, venster, melding } = useHandelen()
  const open = standen.flatMap((stand) =>
    keuzesVan(stand, keuzes)
      .filter(isOpen)
      .map((keuze) => ({ stand, keuze })),
  )
  return (
    <section className="rt-kaart" aria-label="Voorstellen">
      <h2>Voorstellen</h2>
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      {open.length ? (
        <ul className="rt-kaarten rt-kaarten--strak">
          {open.map(({ stand, keuze }) => (
            <Voorstel
              key={keuze.id}
              stand={stand}
              keuze={keuze}
              doe={(naam) =>
                handel({
                  noun: { ...instelling, titel: () => `${stand.naam}, ${plaatsVan(stand)}` },
                  rij: keuze,
                  naam,
                  handeling: handelingenOp(keuze, huidigeSessie()?.mij.gebruiker.id)[naam],
                })
              }
            />
          ))}
        </ul>
      ) : (
        <p className="rt-zacht">Er wacht geen voorstel op een tweede persoon.</p>
      )}
      {venster}
    </section>
  )
}
