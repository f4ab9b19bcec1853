// Health: for who needs it (Wi 37 lid 2). That it is not for the reader is told apart from that there is nothing.
import { Keuzemerk } from '../platform/Chip.js'
import { tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import type { Dossierdeel } from './Dossier.js'
import { Deel, Feiten, NietsVastgelegd, NietVoorU } from './Part.js'

const Inhoud = ({ rij }: Pick<Dossierdeel, 'rij'>) => {
  if (!rij.ziet?.includes('GEZONDHEID')) return <NietVoorU />
  if (!rij.gezondheid) return <NietsVastgelegd>Er is niets over gezondheid vastgelegd.</NietsVastgelegd>
  return (
    <Feiten
      feiten={[
        ['Vastgelegd', tekst(rij.gezondheid.tekst)],
        ['Bewaard voor', <Keuzemerk naam="GezondheidDoel" waarde={tekst(rij.gezondheid.doel)} />],
      ]}
    />
  )
}
export const Gezondheid = ({ rij, doe }: Dossierdeel) =>
  huidigeSessie()?.rechten.magVeld('Inburgeraar', 'gezondheid') ? (
    <Deel
      id="gezondheid"
      kop="Gezondheid"
      rij={rij}
      handeling="gezondheidVastleggen"
      gevuld={!!rij.gezondheid}
      doe={doe}
    >
      <Inhoud rij={rij} />
    </Deel>
  ) : null
