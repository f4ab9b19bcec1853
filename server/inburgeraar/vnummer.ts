// A V-nummer belongs to one person: a second dossier with it is no question but a mistake, in that number or in the dossier.
import { and, eq, ne } from 'drizzle-orm'
import { invalid } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { takeTurn } from '../platform/write/turn.js'
import { inburgeraar } from './inburgeraar.table.js'

interface Met {
  id: string
  gemeenteCode: string
  vNummer?: string | null
}
/**
 * Looked for in the own gemeente alone. The dossier is named to who may open it; others hear that there is one, and are asked to
 * go to a colleague.
 * @throws ONGELDIGE_INVOER at vNummer when another dossier of the gemeente has it
 */
export async function eisVrijVNummer(w: Writing, { id, gemeenteCode, vNummer }: Met): Promise<void> {
  if (!vNummer) return
  await takeTurn(w, `dossier ${gemeenteCode}`)
  const zoek = () =>
    w.tx
      .select({ code: inburgeraar.code })
      .from(inburgeraar)
      .where(and(eq(inburgeraar.gemeenteCode, gemeenteCode), eq(inburgeraar.vNummer, vNummer), ne(inburgeraar.id, id)))
  const [gezien] = await zoek()
  if (gezien) throw invalid({ vNummer: `Dit V-nummer hoort al bij dossier ${gezien.code}. Kijk daar eerst.` })
  const errand = { reden: 'een dubbel V-nummer voorkomen', personen: ['inburgeraar'] } as const
  const [elders] = await w.alsSysteem(errand, zoek)
  if (elders)
    throw invalid({
      vNummer:
        'Dit V-nummer hoort al bij een dossier van uw gemeente dat u niet ziet. Controleer het nummer, of vraag een collega.',
    })
}
