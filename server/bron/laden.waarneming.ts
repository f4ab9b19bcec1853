// Loads who stands in for whom among the demo accounts, one of each state on the day of loading. Weert works as one team, so
// nobody sees more by it until the gemeente chooses otherwise.
import { sql, type SQL } from 'drizzle-orm'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { waarneming, waarnemingGebeurtenis } from '../waarneming/waarneming.table.js'
import { idVan, OVERGENOMEN } from './kenmerk.js'
import { REGIO, WEERT } from './regio.data.js'

const dag = (n: number): SQL => sql`(now() at time zone 'Europe/Amsterdam')::date + ${n}::int`
const mens = (naam: string): string => idVan('gebruiker', `${naam}@regio.example`)
const GEREED = { beeindigdOp: sql`now() - interval '80 days'`, beeindigreden: 'Voorbeeld (demo): eerder terug.' }

/** Days from the day of loading: the first and the last. */
const WAARNEMINGEN: readonly { van: number; tot: number; reden: string; ook?: object }[] = [
  { van: -30, tot: 30, reden: 'Voorbeeld (demo): verlof.' },
  { van: 60, tot: 74, reden: 'Voorbeeld (demo): vakantie.' },
  { van: -70, tot: -50, reden: 'Voorbeeld (demo): vakantie.' },
  { van: -90, tot: -75, reden: 'Voorbeeld (demo): opleiding.', ook: GEREED },
]
export async function laadWaarnemingen(w: Writing): Promise<void> {
  for (const { van, tot, reden, ook } of WAARNEMINGEN) {
    const [rij] = await w.tx
      .insert(waarneming)
      .values({
        regioCode: REGIO.code,
        id: idVan('waarneming', `${van}/${tot}`),
        gemeenteCode: WEERT,
        voorId: mens('regisseur.weert'),
        doorId: mens('regisseur2.weert'),
        vanafDatum: dag(van),
        totDatum: dag(tot),
        reden,
        ...ook,
      } as never)
      .returning()
    await record(w, waarnemingGebeurtenis, rij!, OVERGENOMEN)
  }
}
