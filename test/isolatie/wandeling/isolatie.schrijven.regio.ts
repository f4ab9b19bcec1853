// The mutations of convenant, pilots, successen and figures: who may, with which input, and what the input refers to.
import type { Actor } from './isolatie.actoren.js'
import type { Waarden } from './isolatie.eigenaar.js'
import type { Recept, Verwijzing } from './isolatie.schrijven.js'
import { GEEN_ID } from './isolatie.verslag.js'
import { beheerVan } from './isolatie.verwacht.js'

const convenant = (input: object): Recept => ({ tabel: 'convenant', recht: (_s, r) => r.convenant, input })
const pilot = (input: object): Recept => ({
  tabel: 'pilot',
  recht: (_s, r) => r.pilot !== null,
  input,
  kan: (r) => r.stand !== 'GESTOPT',
})
export const CIJFER = { waarde: 9, eenheid: 'PERSONEN', peildatum: '2026-01-01', bron: 'Proef' }
const opgave: Recept = {
  recht: (_s, r) => r.cijfers !== null,
  input: { gemeente: '1706', jaar: 2027, waarde: 9, peildatum: '2026-01-01', bron: 'Proef' },
}
export const MUTATIES_REGIO: Record<string, Recept> = {
  convenantToevoegen: { recht: (_s, r) => r.convenant, input: { titel: 'Proef' } },
  convenantWijzigen: convenant({ titel: 'Proef' }),
  convenantOndertekenen: convenant({ ondertekeningsdatum: '2026-01-01' }),
  convenantBeeindigen: convenant({ einddatum: '2026-11-01', reden: 'Proef' }),
  partnerToetreden: convenant({ toetredingsdatum: '2026-06-01', bevestigLatereToetreding: true }),
  partnerUittreden: convenant({ partij: GEEN_ID, uittredingsdatum: '2026-06-01', reden: 'Proef' }),
  afspraakToevoegen: convenant({ tekst: 'Proef' }),
  afspraakWijzigen: convenant({ afspraak: GEEN_ID, tekst: 'Proef' }),
  afspraakVerwijderen: convenant({ afspraak: GEEN_ID }),
  pilotToevoegen: { recht: (_s, r) => r.pilot !== null, input: { naam: 'Proef' } },
  pilotWijzigen: pilot({ naam: 'Proef' }),
  pilotStarten: pilot({}),
  pilotMetingVastleggen: pilot({ periode: 'Proef', cijfer: CIJFER }),
  pilotEvalueren: pilot({ datum: '2026-06-01', besluit: 'OVERGENOMEN', leerpunten: ['Proef'] }),
  pilotAfsluiten: pilot({}),
  pilotStoppen: pilot({ reden: 'Proef' }),
  pilotHeropenen: pilot({ reden: 'Proef' }),
  pilotCorrigeren: { ...pilot({ naam: 'Proef', reden: 'Proef' }), kan: (r) => r.stand === 'GESTOPT' },
  succesVastleggen: {
    recht: (_s, r) => r.succes !== null,
    input: { thema: 'ZORG', titel: 'Proef', omschrijving: 'Proef', bron: 'Proef' },
  },
  succesWijzigen: { tabel: 'succes', recht: (_s, r) => r.succes !== null, input: { titel: 'Proef' } },
  taakstellingVastleggen: opgave,
  realisatieVastleggen: opgave,
  partnerSamenvoegen: {
    tabel: 'partner',
    recht: (s) => s.partner,
    // Another id than the one that no row has: with itself is refused before anything is looked up.
    input: { partner: '00000000-0000-4000-8000-000000000001', partnerVersie: 1 },
  },
}
export const VERWIJZINGEN_REGIO: Verwijzing[] = [
  ['partnerToetreden', 'partner', 'partner'],
  ['partnerToetreden', 'gemeente', 'gemeente'],
  ['partnerUittreden', 'partij', 'convenant_partij'],
  ['afspraakToevoegen', 'partijen', 'convenant_partij', true],
  ['afspraakToevoegen', 'acties', 'actie', true],
  ['afspraakWijzigen', 'afspraak', 'afspraak'],
  ['afspraakVerwijderen', 'afspraak', 'afspraak'],
  ['pilotToevoegen', 'gemeente', 'gemeente'],
  ['pilotToevoegen', 'convenant', 'convenant'],
  ['pilotToevoegen', 'partners', 'partner', true],
  ['pilotWijzigen', 'gemeenten', 'gemeente', true],
  ['pilotWijzigen', 'convenant', 'convenant'],
  ['pilotWijzigen', 'partners', 'partner', true],
  ['pilotCorrigeren', 'gemeenten', 'gemeente', true],
  ['pilotCorrigeren', 'convenant', 'convenant'],
  ['pilotCorrigeren', 'partners', 'partner', true],
  ['pilotMetingVastleggen', 'meting', 'meetmoment'],
  ['succesVastleggen', 'gemeente', 'gemeente'],
  ['succesVastleggen', 'melder', 'partner'],
  ['succesVastleggen', 'knelpunten', 'knelpunt', true],
  ['succesWijzigen', 'partners', 'partner', true],
  ['succesWijzigen', 'knelpunten', 'knelpunt', true],
  ['taakstellingVastleggen', 'gemeente', 'gemeente'],
  ['realisatieVastleggen', 'gemeente', 'gemeente'],
  ['partnerSamenvoegen', 'partner', 'partner'],
]
/** Does the actor keep this row of a noun it may write? */
export function houdtBij(a: Actor, tabel: 'convenant' | 'pilot' | 'succes', r: Waarden): boolean {
  const s = a.verwacht.regio!.schrijft
  if (tabel === 'convenant') return s.convenant
  if (tabel === 'pilot') return s.pilot!.includes(beheerVan(r))
  return s.succes!.includes(beheerVan(r)) && (!s.eigenSucces || a.partners.includes(r.melder_id as string))
}
