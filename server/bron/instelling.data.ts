// Settings: what a source document says, and choices of the demo accounts, so that every state of a choice can be seen.
import type { instelling } from '../instelling/instelling.table.js'
import { PLAN } from './bronnen.js'
import { WEERT } from './regio.data.js'

type Rij = typeof instelling.$inferInsert
export type Bronkeuze = Pick<Rij, 'code' | 'waarde' | 'vanafDatum' | 'reden' | 'stand' | 'afwijsreden'> & {
  gemeente: string | null
  /** demo accounts: who chose, and who decided; absent = a document says it */
  door?: string
  beslotenDoor?: string
  beslotenOp?: string
  /** the last day of a proposal; 'OPEN' = two weeks from when it is loaded */
  verloopt?: string
}
const BEHEER = 'beheer@regio.example'
const BELEID = 'beleid.weert@regio.example'

export const INSTELLINGKEUZES: readonly Bronkeuze[] = [
  {
    code: 'voortgangsgesprekMaanden',
    gemeente: WEERT,
    waarde: '3',
    vanafDatum: '2023-01-01',
    reden: `${PLAN}, paragraaf 2: elke drie maanden een voortgangsgesprek. De dag is afgeleid: het begin van het plan.`,
    stand: 'GELDIG',
    beslotenOp: '2023-01-01T00:00:00Z',
  },
  {
    code: 'dossierInzage',
    gemeente: WEERT,
    waarde: 'JA',
    vanafDatum: '2026-03-01',
    reden: 'Voorbeeld (demo): de regiocoördinator helpt tijdelijk bij vastgelopen dossiers.',
    stand: 'GELDIG',
    door: BEHEER,
    beslotenDoor: BELEID,
    beslotenOp: '2026-02-20T09:00:00Z',
    verloopt: '2026-03-04',
  },
  {
    code: 'dossierInzage',
    gemeente: WEERT,
    waarde: 'NEE',
    vanafDatum: '2026-06-01',
    reden: 'Voorbeeld (demo): de hulp is klaar.',
    stand: 'GELDIG',
    door: BEHEER,
    beslotenOp: '2026-05-28T09:00:00Z',
  },
  {
    code: 'bsnBewaren',
    gemeente: WEERT,
    waarde: 'JA',
    vanafDatum: '2026-02-02',
    reden: 'Voorbeeld (demo): berichten van DUO herkennen.',
    stand: 'VOORGESTELD',
    door: BEHEER,
    verloopt: '2026-02-16',
  },
  {
    code: 'bsnBewaren',
    gemeente: WEERT,
    waarde: 'JA',
    vanafDatum: '2026-04-01',
    reden: 'Voorbeeld (demo): berichten van DUO herkennen.',
    stand: 'AFGEWEZEN',
    door: BEHEER,
    beslotenDoor: BELEID,
    beslotenOp: '2026-04-03T09:00:00Z',
    verloopt: '2026-04-15',
    afwijsreden: 'Voorbeeld (demo): eerst een beoordeling van de gevolgen voor privacy.',
  },
  {
    code: 'bsnBewaren',
    gemeente: WEERT,
    waarde: 'JA',
    vanafDatum: '2027-01-01',
    reden: 'Voorbeeld (demo): de beoordeling van de gevolgen voor privacy is klaar.',
    stand: 'VOORGESTELD',
    door: BEHEER,
    verloopt: 'OPEN',
  },
  {
    code: 'bijnaVerstrekenDagen',
    gemeente: null,
    waarde: '21',
    vanafDatum: '2027-02-01',
    reden: 'Voorbeeld (demo): drie weken is genoeg om nog een gesprek te plannen.',
    stand: 'GELDIG',
    door: BEHEER,
    beslotenOp: '2026-11-02T09:00:00Z',
  },
]
