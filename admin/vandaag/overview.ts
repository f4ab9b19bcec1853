// What needs attention now: one document for the start page and the menu, made of what the actor may ask.
import { keuzelijst, OPEN_KNELPUNT } from '../platform/choices.js'
import type { Rechten } from '../platform/rights.js'
import type { Rij } from '../platform/noun.js'
import { lijst, object } from '../platform/noun.js'
import { taakstellingVelden } from '../sturing/taakstelling.js'
import type { Taakstelling } from '../sturing/taakstelling.js'

const THEMAS = keuzelijst('Thema').map(({ id }) => id)
const open = `status: { in: [${OPEN_KNELPUNT.join(', ')}] }`
const aantal = (alias: string, wortel: string, filter: string): string =>
  `${alias}: ${wortel}(first: 1, filter: { ${filter} }) { totalCount }`
const regel = '{ id code titel status streefdatum isTeLaat }'

const delen: readonly { wortel: string; tekst(rechten: Rechten): string; voor?(rechten: Rechten): boolean }[] = [
  {
    wortel: 'knelpunten',
    tekst: () =>
      [
        ...THEMAS.map((thema) => aantal(`open_${thema}`, 'knelpunten', `thema: { eq: ${thema} }, ${open}`)),
        aantal('gemeld', 'knelpunten', 'status: { eq: GEMELD }'),
      ].join(' '),
  },
  {
    wortel: 'acties',
    tekst: () =>
      `teLaat: acties(first: 6, filter: { isTeLaat: { eq: true } }, sortering: { veld: STREEFDATUM, richting: OPLOPEND }) { totalCount nodes ${regel} } ` +
      aantal('geblokkeerd', 'acties', 'status: { eq: GEBLOKKEERD }'),
  },
  {
    wortel: 'mijnActies',
    tekst: () =>
      `mijn: mijnActies(first: 6, filter: { isOpen: { eq: true } }, sortering: { veld: STREEFDATUM, richting: OPLOPEND }) { totalCount nodes ${regel} } ` +
      aantal('mijnTeLaat', 'mijnActies', 'isTeLaat: { eq: true }'),
  },
  {
    wortel: 'pilots',
    tekst: () =>
      'teEvalueren: pilots(first: 6, filter: { status: { eq: TE_EVALUEREN } }, sortering: { veld: NAAM, richting: OPLOPEND }) { totalCount nodes { id naam status evaluatieUiterlijkJaar einddatum } }',
  },
  {
    wortel: 'successen',
    tekst: () =>
      'mij { rollen { partner { id } } } nieuweSuccessen: successen(first: 4, filter: { vanMij: { eq: true } }, sortering: { veld: AANGEMAAKT_OP, richting: AFLOPEND }) { nodes { id titel thema periode } }',
    voor: (rechten) => rechten.magVeld('Gebruiker', 'rollen'),
  },
  { wortel: 'taakstellingen', tekst: (rechten) => `taakstellingen { ${taakstellingVelden(rechten)} }` },
]

export const overzichtDocument = (rechten: Rechten): string | null => {
  const tekst = delen
    .filter(({ wortel, voor }) => rechten.magVragen(wortel) && (voor?.(rechten) ?? true))
    .map((deel) => deel.tekst(rechten))
  return tekst.length > 0 ? `query overzicht { ${tekst.join(' ')} }` : null
}

interface Rijen {
  aantal: number
  rijen: readonly Rij[]
}
export interface Overzicht {
  tellers: { mijnTeLaat: number; actiesTeLaat: number; gemeld: number; geblokkeerd: number; teEvalueren: number }
  /** open knelpunten per thema; null when the actor sees no knelpunten */
  themas: readonly { thema: string; aantal: number }[] | null
  teLaat: Rijen | null
  mijn: Rijen | null
  /** pilots whose evaluation is due; null when the actor sees no pilots */
  evaluaties: Rijen | null
  /** the newest successen of or with the partner the actor works for; null for who works for none */
  successen: readonly Rij[] | null
  taakstellingen: readonly Taakstelling[] | null
}

const telling = (deel: unknown): number => {
  const waarde = object(deel)?.totalCount
  return typeof waarde === 'number' ? waarde : 0
}
const rijen = (deel: unknown): Rijen | null =>
  deel === undefined ? null : { aantal: telling(deel), rijen: lijst(object(deel)?.nodes) as readonly Rij[] }

const vanEigenPartner = (antwoord: Record<string, unknown>): readonly Rij[] | null => {
  const heeftPartner = lijst(object(antwoord.mij)?.rollen).some((rol) => object(object(rol)?.partner))
  return heeftPartner ? (lijst(object(antwoord.nieuweSuccessen)?.nodes) as readonly Rij[]) : null
}

export const leesOverzicht = (antwoord: Record<string, unknown>): Overzicht => ({
  tellers: {
    mijnTeLaat: telling(antwoord.mijnTeLaat),
    actiesTeLaat: telling(antwoord.teLaat),
    gemeld: telling(antwoord.gemeld),
    geblokkeerd: telling(antwoord.geblokkeerd),
    teEvalueren: telling(antwoord.teEvalueren),
  },
  themas:
    antwoord.gemeld === undefined
      ? null
      : THEMAS.map((thema) => ({ thema, aantal: telling(antwoord[`open_${thema}`]) })),
  teLaat: rijen(antwoord.teLaat),
  mijn: rijen(antwoord.mijn),
  evaluaties: rijen(antwoord.teEvalueren),
  successen: vanEigenPartner(antwoord),
  taakstellingen: antwoord.taakstellingen === undefined ? null : (antwoord.taakstellingen as readonly Taakstelling[]),
})
