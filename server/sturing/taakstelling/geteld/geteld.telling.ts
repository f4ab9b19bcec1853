// Gathering in the database what the dossiers say of housing: who asks sees what row level security gives, and only numbers of
// persons with the same facts come out. Which of them count is in geteld.rules.ts.
import { sql, type SQL } from 'drizzle-orm'
import type { Tijdvak } from './geteld.rules.js'

/** @returns a statement with rows of `Groep`: each person once, whose own housing or that of the household lies in these days */
export const groepen = (gemeenten: readonly string[], { van, tot }: Tijdvak): SQL =>
  sql`select p.gemeente_code gemeente, p.doelgroep, h.datum::text eigen, coalesce(s.met_asiel, false) "metAsiel", s.huis::text huis,
      p.geboortedatum > s.huis nadien, p.fictief, count(*)::int aantal
    from inburgeraar p
    left join huisvesting h on h.regio_code = p.regio_code and h.inburgeraar_id = p.id
    left join lateral (
      select count(*) > 0 met_asiel, min(w.datum) huis
      from inburgeraar q left join huisvesting w on w.regio_code = q.regio_code and w.inburgeraar_id = q.id
      where q.regio_code = p.regio_code and q.huishouden_id = p.huishouden_id and q.doelgroep = 'ASIELSTATUSHOUDER'
    ) s on p.doelgroep is null
    where p.gemeente_code = any(string_to_array(${gemeenten.join()}::text, ','))
      and coalesce(h.datum, s.huis) between ${van}::text::date and ${tot}::text::date
    group by 1, 2, 3, 4, 5, 6, 7`
