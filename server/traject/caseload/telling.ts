// Counting trajecten in the database: who asks sees what row level security gives, and only numbers come out.
import { sql, type SQL } from 'drizzle-orm'
import type { Wetsregime } from '../traject.waarden.js'

export interface Telrij {
  gemeente: string
  regisseur: string | null
  wetsregime: Wetsregime
  aantal: number
  fictief: boolean
}
/**
 * Trajecten that run on a day: begun by then, and not over yet. Of the day that one ends on it no longer counts.
 * @param perRegisseur also by the regisseur of today: who it was on another day is not kept as a number
 */
export const telling = (peildatum: string, gemeenten: readonly string[], perRegisseur: boolean): SQL => {
  const regisseur = perRegisseur ? sql`t.regisseur_id` : sql`null::uuid`
  return sql`select t.gemeente_code gemeente, ${regisseur} regisseur, t.wetsregime, count(*)::int aantal, bool_or(p.fictief) fictief
    from traject t join inburgeraar p on p.regio_code = t.regio_code and p.id = t.inburgeraar_id
    where t.gemeente_code = any(string_to_array(${gemeenten.join()}::text, ','))
      and t.begindatum <= ${peildatum}::text::date and (t.einddatum is null or t.einddatum > ${peildatum}::text::date)
    group by 1, 2, 3`
}
