// Loads what the source says of settings, and the choices of the demo accounts.
import { sql } from 'drizzle-orm'
import { VOORSTEL_DAGEN } from '../instelling/instelling.rules.js'
import { instelling, instellingGebeurtenis } from '../instelling/instelling.table.js'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { INSTELLINGKEUZES, type Bronkeuze } from './instelling.data.js'
import { idVan, OVERGENOMEN } from './kenmerk.js'
import { REGIO } from './regio.data.js'

const mens = (email: string | undefined): string | null => (email === undefined ? null : idVan('gebruiker', email))
const OPEN = sql`(now() at time zone 'Europe/Amsterdam')::date + ${VOORSTEL_DAGEN}::int`

async function laadKeuze(w: Writing, k: Bronkeuze): Promise<void> {
  const { gemeente, door, beslotenDoor, verloopt, ...rij } = k
  const [nieuw] = await w.tx
    .insert(instelling)
    .values({
      ...rij,
      regioCode: REGIO.code,
      id: idVan('instelling', `${k.code}/${String(gemeente)}/${k.vanafDatum}`),
      gemeenteCode: gemeente,
      doorId: mens(door),
      beslotenDoorId: mens(beslotenDoor),
      verlooptDatum: verloopt === 'OPEN' ? OPEN : verloopt,
    } as typeof instelling.$inferInsert)
    .returning()
  await record(w, instellingGebeurtenis, nieuw!, door ? { ...OVERGENOMEN, tekst: 'Voorbeeld (demo).' } : OVERGENOMEN)
}
export async function laadInstellingen(w: Writing): Promise<void> {
  for (const k of INSTELLINGKEUZES) await laadKeuze(w, k)
}
