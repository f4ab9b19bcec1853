// What the parties agreed, for whom, and the acties that carry it out.
import Nieuw from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import type { Part, RowOf } from '../platform/api.js'
import { useHandelen } from '../platform/acts/useAct.js'
import type { Handeling, Waarde } from '../platform/noun.js'
import { lijst, mag, object, tekst } from '../platform/noun.js'
import { Actieregel } from '../taskforce/ActionList.js'
import { convenantHandelingen } from './convenant.acts.js'
import { convenant, doetMee, partijenVan } from './convenant.js'

type Afspraak = Part<'Afspraak'>
const NAMEN = ['afspraakToevoegen', 'afspraakWijzigen', 'afspraakVerwijderen'] as const
type Handelingnaam = (typeof NAMEN)[number]

const rijen = (waarde: Waarde): Record<string, Waarde>[] => lijst(waarde).map((deel) => object(deel) ?? {})
const ids = (waarde: Waarde): string[] => rijen(waarde).map(({ id }) => tekst(id))

/** The act with the parties of this convenant to choose from. */
const metPartijen = (handeling: Handeling, rij: RowOf<'Convenant'>): Handeling => {
  if (!handeling.velden) return handeling
  const opties = partijenVan(rij)
    .filter(doetMee)
    .map(({ id, naam }) => ({ id: tekst(id), name: tekst(naam) }))
  return {
    ...handeling,
    velden: handeling.velden.map((veld) => (veld.bron === 'partijen' ? { ...veld, opties } : veld)),
  }
}

const Regel = ({
  afspraak,
  acties,
  doe,
}: {
  afspraak: Afspraak
  acties: readonly Handelingnaam[]
  doe(naam: Handelingnaam): void
}) => {
  const partijen = rijen(afspraak.partijen).map(({ naam }) => tekst(naam))
  const lopend = lijst(object(afspraak.acties)?.nodes) as readonly RowOf<'Actie'>[]
  return (
    <li>
      <p style={{ margin: 0, whiteSpace: 'pre-line' }}>{tekst(afspraak.tekst)}</p>
      <p className="rt-zacht" style={{ margin: '2px 0 0' }}>
        {partijen.length > 0 ? `Voor ${new Intl.ListFormat('nl-NL').format(partijen)}` : 'Voor alle partijen'}
      </p>
      {lopend.length > 0 ? (
        <ul className="rt-kaarten rt-kaarten--strak" aria-label="Acties bij deze afspraak">
          {lopend.map((actie) => (
            <Actieregel key={actie.id} rij={actie} />
          ))}
        </ul>
      ) : null}
      <div className="rt-regel">
        {acties.map((naam) => (
          <Button key={naam} size="small" onClick={() => doe(naam)}>
            {convenantHandelingen[naam].label}
          </Button>
        ))}
      </div>
    </li>
  )
}

export const Afspraken = ({ rij }: { rij: RowOf<'Convenant'> }) => {
  const { handel, venster } = useHandelen()
  const toegestaan = NAMEN.filter((naam) => mag(rij).includes(naam))
  const afspraken = rijen(rij.afspraken)
  const doe = (naam: Handelingnaam, afspraak?: Afspraak): void =>
    handel({
      noun: convenant,
      rij,
      naam,
      handeling: metPartijen(convenantHandelingen[naam], rij),
      doel: {
        id: rij.id,
        waarden: afspraak
          ? { tekst: afspraak.tekst, partijen: ids(afspraak.partijen), acties: ids(object(afspraak.acties)?.nodes) }
          : {},
        ...(afspraak ? { vast: { afspraak: tekst(afspraak.id) } } : {}),
      },
    })
  return (
    <section className="rt-kaart" aria-labelledby="afspraken">
      <div className="rt-kaart__kop">
        <h2 id="afspraken">Afspraken</h2>
        {toegestaan.includes('afspraakToevoegen') ? (
          <Button variant="outlined" startIcon={<Nieuw />} onClick={() => doe('afspraakToevoegen')}>
            Afspraak toevoegen
          </Button>
        ) : null}
      </div>
      {afspraken.length === 0 ? <p className="rt-zacht">Er staan nog geen afspraken bij dit convenant.</p> : null}
      <ul className="rt-kaarten rt-kaarten--strak">
        {afspraken.map((afspraak) => (
          <Regel
            key={tekst(afspraak.id)}
            afspraak={afspraak}
            acties={toegestaan.filter((naam) => naam !== 'afspraakToevoegen')}
            doe={(naam) => doe(naam, afspraak)}
          />
        ))}
      </ul>
      {venster}
    </section>
  )
}
