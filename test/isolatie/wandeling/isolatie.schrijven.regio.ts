// The mutations of convenant, pilots, successen and figures: who may, and the values that the schema does not tell.
import type { Actor } from './isolatie.actoren.js'
import type { Waarden } from './isolatie.eigenaar.js'
import type { Bijzonder, Rechten } from './isolatie.handelingen.js'
import { beheerVan } from './isolatie.verwacht.js'

export const CIJFER = { waarde: 9, eenheid: 'PERSONEN', peildatum: '2026-01-01', bron: 'Proef' }
const OPGAVE = { gemeente: '1706', jaar: 2027, peildatum: '2026-01-01' }
export const RECHTEN_REGIO: Rechten = {
  convenant: (_s, r) => r.convenant,
  pilot: (_s, r) => r.pilot !== null,
  succes: (_s, r) => r.succes !== null,
  taakstelling: (_s, r) => r.cijfers !== null,
}
export const BIJZONDER_REGIO: Bijzonder = {
  convenantOndertekenen: { input: { ondertekeningsdatum: '2026-01-01' } },
  convenantBeeindigen: { input: { einddatum: '2026-11-01' } },
  partnerToetreden: { input: { toetredingsdatum: '2026-06-01', bevestigLatereToetreding: true } },
  pilot: { kan: (r) => r.stand !== 'GESTOPT' },
  pilotMetingVastleggen: { input: { cijfer: CIJFER } },
  pilotCorrigeren: { kan: (r) => r.stand === 'GESTOPT' },
  taakstellingVastleggen: { input: OPGAVE },
  realisatieVastleggen: { input: OPGAVE },
}
/** Does the actor keep this row of a noun it may write? */
export function houdtBij(a: Actor, tabel: 'convenant' | 'pilot' | 'succes', r: Waarden): boolean {
  const s = a.verwacht.regio!.schrijft
  if (tabel === 'convenant') return s.convenant
  if (tabel === 'pilot') return s.pilot!.includes(beheerVan(r))
  return s.succes!.includes(beheerVan(r)) && (!s.eigenSucces || a.partners.includes(r.melder_id as string))
}
