// Contacts with a person: a new one on top, with one field to fill in; under it those that were.
import Button from '@mui/material/Button'
import { useState } from 'react'
import { SaveButton, useDataProvider } from 'react-admin'
import { useHandelen } from '../platform/acts/useAct.js'
import { Keuzemerk, Merk } from '../platform/Chip.js'
import { toonDag } from '../platform/dates.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Bevestiging } from '../platform/form/Confirmation.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
import { Invoer } from '../platform/form/FieldInput.js'
import { Nakijken } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import { naarInvoer, type Waarden } from '../platform/form/values.js'
import { Foutzin } from '../platform/Notice.js'
import { lijst, mag, object, tekst, type Rij } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { contactHandelingen, NIEUW_CONTACT, type Contactmoment } from './contactmoment.js'
import type { Persoon } from './Dossier.js'
import { inburgeraar } from './inburgeraar.js'
import { NietsVastgelegd } from './Part.js'

const [OVER, DAG, SOORT] = NIEUW_CONTACT
const Nieuw = ({ rij, klaar }: { rij: Persoon; klaar(): void }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen } = useVerzenden()
  const { label, gelukt } = contactHandelingen.contactmomentVastleggen
  const [begin] = useState<Waarden>(() => ({
    samenvatting: null,
    datum: huidigeSessie()?.mij.vandaag ?? null,
    soort: 'TELEFOON',
  }))
  const doe = (waarden: Waarden) =>
    dataProvider.handel(inburgeraar.naam, {
      naam: 'contactmomentVastleggen',
      input: { ...naarInvoer(NIEUW_CONTACT, waarden), ...bevestigd(waarden), inburgeraar: rij.id },
    })
  const velden = NIEUW_CONTACT.map(({ bron }) => bron)
  return (
    <Formulier record={begin} onSubmit={(waarden: Waarden) => verzend({ gelukt, doe, klaar, velden }, waarden)}>
      <div className="rt-kort">
        {melding ? <Foutzin>{melding}</Foutzin> : <Nakijken velden={NIEUW_CONTACT} />}
        <Invoer veld={OVER} />
        <div className="rt-naast">
          <Invoer veld={DAG} />
          <Invoer veld={SOORT} />
        </div>
        {bevestigen.map((vraag) => (
          <Bevestiging key={vraag.bron} vraag={vraag} />
        ))}
        <SaveButton label={label} alwaysEnable icon={<></>} />
      </div>
    </Formulier>
  )
}

type Doe = (naam: 'contactmomentWijzigen' | 'contactmomentIntrekken', contact: Contactmoment) => void
const KNOPPEN = ['contactmomentWijzigen', 'contactmomentIntrekken'] as const
const Contact = ({ contact, doe }: { contact: Contactmoment; doe: Doe }) => {
  const dag = tekst(contact.datum)
  const weg = tekst(contact.intrekreden)
  return (
    <li>
      <div className="rt-regel">
        <strong>
          <time dateTime={dag}>{toonDag(dag)}</time>
        </strong>
        <Keuzemerk naam="ContactSoort" waarde={tekst(contact.soort)} />
        {contact.door ? <span>{tekst(contact.door.naam)}</span> : null}
        {weg ? <Merk label="Ingetrokken" toon="rustig" icoon="weg" /> : null}
      </div>
      {contact.samenvatting ? <p className="rt-alinea">{contact.samenvatting}</p> : null}
      {weg ? <p className="rt-zacht">Ingetrokken: {weg}</p> : null}
      <div className="rt-regel">
        {KNOPPEN.filter((naam) => mag(contact).includes(naam)).map((naam) => (
          <Button
            key={naam}
            size="small"
            aria-label={`${contactHandelingen[naam].label}: contact van ${toonDag(dag)}`}
            onClick={() => doe(naam, contact)}
          >
            {contactHandelingen[naam].label}
          </Button>
        ))}
      </div>
    </li>
  )
}
/** The contact as it stands in a dossier that was asked again, for the differences after a conflict. */
const uitDossier =
  (id: string) =>
  (rij: Rij): Record<string, unknown> =>
    lijst(object(rij.contactmomenten)?.nodes)
      .map((c) => object(c) ?? {})
      .find((c) => c.id === id) ?? {}

export const Contacten = ({ rij }: { rij: Persoon }) => {
  const { handel, venster, melding } = useHandelen()
  // Another form after each that was saved.
  const [keer, setKeer] = useState(0)
  const rechten = huidigeSessie()?.rechten
  if (!rechten?.magVeld('Inburgeraar', 'contactmomenten')) return null
  const { nodes = [], totalCount = 0 } = rij.contactmomenten ?? {}
  const doe: Doe = (naam, contact) => {
    const id = tekst(contact.id)
    const handeling = { ...contactHandelingen[naam], uit: uitDossier(id) }
    handel({ noun: inburgeraar, rij, naam, handeling, doel: { id, versie: Number(contact.versie), waarden: contact } })
  }
  return (
    <section className="rt-kaart" aria-labelledby="contactmomenten">
      <h2 id="contactmomenten">Contactmomenten</h2>
      {mag(rij).includes('inburgeraarWijzigen') ? <Nieuw key={keer} rij={rij} klaar={() => setKeer(keer + 1)} /> : null}
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      {totalCount === 0 ? <NietsVastgelegd>Er is nog geen contact vastgelegd.</NietsVastgelegd> : null}
      <ul className="rt-kaarten rt-kaarten--strak">
        {(nodes ?? []).map((contact) => (
          <Contact key={tekst(contact.id)} contact={contact} doe={doe} />
        ))}
      </ul>
      {(totalCount ?? 0) > (nodes?.length ?? 0) ? (
        <p className="rt-zacht">{`Dit zijn de laatste ${nodes?.length ?? 0} van ${totalCount} contacten.`}</p>
      ) : null}
      {venster}
    </section>
  )
}
