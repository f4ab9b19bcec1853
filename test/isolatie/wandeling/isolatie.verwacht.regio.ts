// Who reads and writes convenant, pilots, successen and figures: by hand from the access matrix, like isolatie.verwacht.
import type { Groep } from './isolatie.verwacht.js'

const [W, N, C, R, P] = ['0988', '0946', '1706', 'REGIO', 'PARTNERS'] as const
export interface Regio {
  /** groups of convenanten with parties and afspraken; null = refused */
  convenant: readonly Groep[] | null
  pilot: readonly Groep[] | null
  succes: readonly Groep[] | null
  /** groups of rows whose history is read; null = the field is refused */
  geschiedenis: readonly Groep[] | null
  schrijft: {
    convenant: boolean
    /** gemeente of the pilots it keeps, REGIO = those of the region; null = refused */
    pilot: readonly Groep[] | null
    succes: readonly Groep[] | null
    /** only successen that its partner reported */
    eigenSucces?: true
    cijfers: readonly Groep[] | null
  }
}
const NIETS: Regio['schrijft'] = { convenant: false, pilot: null, succes: null, cijfers: null }
const lid = (g: Groep, schrijft: Partial<Regio['schrijft']>): Regio => ({
  convenant: [P],
  pilot: [P],
  succes: [g, R, P],
  geschiedenis: [g, R, P],
  schrijft: { ...NIETS, ...schrijft },
})
const partnerMedewerker: Regio = {
  convenant: [P],
  pilot: [P],
  succes: [P],
  geschiedenis: [P],
  schrijft: { ...NIETS, succes: [W, N, C, R], eigenSucces: true },
}
const ALLES = [W, N, C, R, P] as const
const leestAlles: Regio = { convenant: [P], pilot: [P], succes: ALLES, geschiedenis: ALLES, schrijft: NIETS }

export const REGIO: Record<string, Regio> = {
  coordinator: {
    ...leestAlles,
    schrijft: { convenant: true, pilot: [W, N, C, R], succes: [W, N, C, R], cijfers: [W, N, C] },
  },
  'beleid.weert': lid(W, { pilot: [W], succes: [W], cijfers: [W] }),
  'regisseur.weert': lid(W, { succes: [W] }),
  'regisseur.nederweert': lid(N, { succes: [N] }),
  'regisseur.cranendonck': lid(C, { succes: [C] }),
  taskforce: lid(W, { succes: [W, R] }),
  werkkom: partnerMedewerker,
  puntwelzijn: partnerMedewerker,
  'bestuurder.weert': { convenant: [P], pilot: [P], succes: [W, R, P], geschiedenis: null, schrijft: NIETS },
  beheer: leestAlles,
  privacy: leestAlles,
  // Figures for a machine: no parties, no successen, no people.
  'dashboard.weert': { convenant: null, pilot: [P], succes: null, geschiedenis: null, schrijft: NIETS },
  'dubbel.regisseur': {
    convenant: [P],
    pilot: [P],
    succes: [C, W, R, P],
    geschiedenis: [C, W, R, P],
    schrijft: { convenant: false, pilot: [W], succes: [C, W], cijfers: [W] },
  },
  // As bestuurder of Weert no history, as regisseur of Nederweert there.
  'dubbel.bestuurder': { ...lid(N, { succes: [N] }), succes: [W, N, R, P] },
  elders: {
    convenant: ['ELDERS'],
    pilot: ['ELDERS'],
    succes: ['ELDERS'],
    geschiedenis: ['ELDERS'],
    schrijft: { convenant: true, pilot: ['ELDERS'], succes: ['ELDERS'], cijfers: ['ELDERS'] },
  },
  anoniem: { convenant: null, pilot: null, succes: null, geschiedenis: null, schrijft: NIETS },
}

/** `Type.veld` of these nouns that a role may not ask at all: the whole operation is refused. */
export function isGeweigerdRegio(r: Regio, type: string, veld: string, doel: string): boolean {
  if (veld === 'geschiedenis') return !r.geschiedenis
  if (doel === 'Succes') return !r.succes
  return !r.convenant && (doel === 'Convenant' || (type === 'Pilot' && veld === 'partners'))
}
