// Runs an act of a row: at once when it asks nothing, else through the dialog.
import { useState, type ReactNode } from 'react'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../data/dataProvider.js'
import type { Verzending } from '../form/useSubmit.js'
import { useVerzenden } from '../form/useSubmit.js'
import type { Handelingvraag } from './ActDialog.js'
import { Handelingvenster } from './ActDialog.js'

const isDirect = ({ handeling }: Handelingvraag): boolean => !handeling.velden && !handeling.vraagtBevestiging
const VEROUDERD = 'Iemand anders heeft dit intussen gewijzigd. Vernieuw de pagina en probeer het opnieuw.'

interface Handelen {
  handel(vraag: Handelingvraag): void
  venster: ReactNode
  melding: string | null
}

export const useHandelen = (): Handelen => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const [vraag, setVraag] = useState<Handelingvraag | null>(null)
  const { verzend, melding, conflict } = useVerzenden()
  const direct = ({ noun, rij, naam, handeling, doel }: Handelingvraag): Verzending => ({
    gelukt: handeling.gelukt,
    velden: [],
    klaar: () => undefined,
    doe: () => dataProvider.handel(noun.naam, { naam, id: doel?.id ?? rij.id, versie: doel?.versie ?? rij.versie }),
  })
  return {
    handel: (nieuw) => (isDirect(nieuw) ? void verzend(direct(nieuw), {}) : setVraag(nieuw)),
    melding: conflict ? VEROUDERD : melding,
    venster: vraag ? <Handelingvenster {...vraag} sluit={() => setVraag(null)} /> : null,
  }
}
