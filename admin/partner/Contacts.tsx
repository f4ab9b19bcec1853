// Contact persons of a partner, with the acts the server allows on the partner.
import Button from '@mui/material/Button'
import type { Part, RowOf } from '../platform/api.js'
import { useHandelen } from '../platform/acts/useAct.js'
import { Foutzin } from '../platform/Notice.js'
import { mag, tekst } from '../platform/noun.js'
import { partner } from './partner.js'

type Handelingnaam = keyof typeof partner.handelingen
type Contactpersoon = Part<'Contactpersoon'>

const Adres = ({ persoon }: { persoon: Contactpersoon }) => {
  const email = tekst(persoon.email)
  const telefoon = tekst(persoon.telefoon)
  return (
    <div className="rt-regel">
      {email ? (
        <a className="rt-link" href={`mailto:${encodeURIComponent(email)}`}>
          {email}
        </a>
      ) : null}
      {telefoon ? (
        <a className="rt-link" href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>
          {telefoon}
        </a>
      ) : null}
      {persoon.gemeente ? <span>Voor {tekst(persoon.gemeente.naam)}</span> : null}
    </div>
  )
}

const Persoon = ({
  persoon,
  acties,
  doe,
}: {
  persoon: Contactpersoon
  acties: readonly Handelingnaam[]
  doe(naam: Handelingnaam): void
}) => (
  <li>
    <strong>{tekst(persoon.naam)}</strong>
    {persoon.functie ? <span className="rt-zacht"> · {tekst(persoon.functie)}</span> : null}
    <Adres persoon={persoon} />
    <div className="rt-regel">
      {acties.map((naam) => (
        <Button
          key={naam}
          size="small"
          onClick={() => doe(naam)}
          aria-label={`${partner.handelingen[naam].label}: ${tekst(persoon.naam)}`}
        >
          {partner.handelingen[naam].label}
        </Button>
      ))}
    </div>
  </li>
)

export const Contactpersonen = ({ rij }: { rij: RowOf<'Partner'> }) => {
  const { handel, venster, melding } = useHandelen()
  const toegestaan = mag(rij)
  const personen = rij.contactpersonen ?? []
  const perPersoon = (['contactpersoonWijzigen', 'contactpersoonVerwijderen'] as const).filter((naam) =>
    toegestaan.includes(naam),
  )
  const doe = (naam: Handelingnaam, persoon?: Contactpersoon): void => {
    const versie = persoon?.versie
    handel({
      noun: partner,
      rij,
      naam,
      handeling: partner.handelingen[naam],
      doel: {
        id: persoon ? tekst(persoon.id) : rij.id,
        waarden: persoon ?? {},
        ...(typeof versie === 'number' ? { versie } : {}),
      },
    })
  }
  return (
    <section className="rt-kaart" aria-labelledby="contactpersonen">
      <div className="rt-kaart__kop">
        <h2 id="contactpersonen">Contactpersonen</h2>
        {toegestaan.includes('contactpersoonToevoegen') ? (
          <Button variant="outlined" onClick={() => doe('contactpersoonToevoegen')}>
            Contactpersoon toevoegen
          </Button>
        ) : null}
      </div>
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      {personen.length === 0 ? <p className="rt-zacht">Er zijn nog geen contactpersonen.</p> : null}
      <ul className="rt-kaarten rt-kaarten--strak">
        {personen.map((persoon) => (
          <Persoon key={tekst(persoon.id)} persoon={persoon} acties={perPersoon} doe={(naam) => doe(naam, persoon)} />
        ))}
      </ul>
      {venster}
    </section>
  )
}
