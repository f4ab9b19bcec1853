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
      .select({ id: inburgeraar.id, gemeenteCode: inburgeraar.gemeenteCode, code: inburgeraar.code })
      .from(inburgeraar)
      .where(and(eq(inburgeraar.gemeenteCode, gemeenteCode), eq(inburgeraar.vNummer, vNummer), ne(inburgeraar.id, id)))
  // Seen or not, being told that somebody is there is a look at that person.
  const errand = { reden: 'een dubbel V-nummer voorkomen', personen: ['inburgeraar'] } as const
  const [er] = await w.alsSysteem(errand, zoek, (gevonden) => gevonden)
  if (!er) return
  const [gezien] = await zoek()
  throw invalid({
    vNummer: gezien
      ? `Dit V-nummer hoort al bij dossier ${gezien.code}. Kijk daar eerst.`
      : 'Dit V-nummer hoort al bij een dossier van uw gemeente dat u niet ziet. Controleer het nummer, of vraag een collega.',
  })
}
