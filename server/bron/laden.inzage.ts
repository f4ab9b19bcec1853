// Loads sights that are over. One that is running is not loaded: data would open a dossier that nobody asked for.
import { inzage } from '../inburgeraar/inburgeraar.table.js'
import type { Writing } from '../platform/write/mutation.js'
import { codeVan, idVan } from './kenmerk.js'
import { FICTIEVE_PERSONEN } from './personen.data.js'
import { REGIO, WEERT } from './regio.data.js'

const mens = (naam: string): string => idVan('gebruiker', `${naam}@regio.example`)
/** On a day on which Weert allowed the first (instelling.data.ts). */
const INZAGEN = [
  {
    gebruikerId: mens('coordinator'),
    doel: 'TERMIJNBEWAKING',
    van: '2026-04-02T08:00:00Z',
    tot: '2026-04-02T09:00:00Z',
    reden: 'Voorbeeld (demo): hulp bij een vastgelopen dossier.',
  },
  {
    gebruikerId: mens('privacy'),
    doel: 'TOEZICHT',
    van: '2026-10-05T12:00:00Z',
    tot: '2026-10-05T12:30:00Z',
    reden: 'Voorbeeld (demo): nagaan of iemand meekeek zonder reden.',
  },
]
export async function laadInzagen(w: Writing): Promise<void> {
  const personen = FICTIEVE_PERSONEN.filter((p) => p.gemeenteCode === WEERT).slice(0, INZAGEN.length)
  await w.tx.insert(inzage).values(
    INZAGEN.map((z, n) => ({
      ...z,
      regioCode: REGIO.code,
      id: idVan('inzage', z.van),
      gemeenteCode: WEERT,
      persoonId: idVan('inburgeraar', personen[n]!.naam),
      dossiercode: codeVan('P', personen[n]!.naam),
    })),
  )
}
