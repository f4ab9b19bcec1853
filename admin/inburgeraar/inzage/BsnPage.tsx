// Searching by BSN, for who keeps dossiers. A privacy officer goes on from what is found to noodinzage, on the page of sights.
import { GeenToegang } from '../../platform/Notice.js'
import { Pagina } from '../../platform/Page.js'
import { huidigeSessie } from '../../platform/session.js'
import { Zoekknop } from './SightButtons.js'

export const Bsnpagina = () =>
  huidigeSessie()?.rechten.magVragen('inburgeraarBsnZoeken') ? (
    <Pagina
      titel="Zoeken op BSN"
      onder="Voor een brief of een bericht waarop alleen een BSN staat. U vindt alleen dossiers die u mag zien, en alleen als uw gemeente het BSN bewaart."
    >
      <Zoekknop />
    </Pagina>
  ) : (
    <GeenToegang />
  )
