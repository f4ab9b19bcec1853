// How to reach a person; for who may see that part.
import { tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import type { Persoon } from './Dossier.js'
import { Deel, Feiten, NietsVastgelegd, NietVoorU } from './Part.js'

const Telefoon = ({ nummer }: { nummer: string }) => (
  <a className="rt-link" href={`tel:${nummer.replace(/[^+\d]/g, '')}`}>
    {nummer}
  </a>
)
const Email = ({ adres }: { adres: string }) => (
  <a className="rt-link" href={`mailto:${encodeURIComponent(adres)}`}>
    {adres}
  </a>
)
const Inhoud = ({ rij }: { rij: Persoon }) => {
  if (!rij.ziet?.includes('CONTACT')) return <NietVoorU />
  const { telefoon, email, opmerking } = rij.contact ?? {}
  if (!telefoon && !email && !opmerking)
    return <NietsVastgelegd>Er is nog niets vastgelegd om deze persoon te bereiken.</NietsVastgelegd>
  return (
    <Feiten
      feiten={[
        ['Telefoon', telefoon ? <Telefoon nummer={telefoon} /> : null],
        ['E-mail', email ? <Email adres={email} /> : null],
        ['Opmerking', tekst(opmerking)],
      ]}
    />
  )
}
export const Contact = ({ rij }: { rij: Persoon }) =>
  huidigeSessie()?.rechten.magVeld('Inburgeraar', 'contact') ? (
    <Deel id="contact" kop="Contact" rij={rij}>
      <Inhoud rij={rij} />
    </Deel>
  ) : null
