// The Algemene termijnenwet, one rule over every term. What a term declares of itself decides alone whether its end moves.
import { dagNa, dagenTussen, type Eenheid, laatsteDagNa, plusDagen, terugVan } from './dagen.rules.js'
import type { Kalender, VrijeDag } from './regels/kalender.rules.js'
import type { Dag, TermijnNorm } from './uitkomst.js'

/** A term as it is counted. */
export interface Telling {
  vanaf: Dag
  /** does the day from which is counted belong to the term? */
  teltMee: boolean
  aantal: number
  eenheid: Eenheid
  norm: TermijnNorm
  /** counted back from a day or an event */
  terug?: true
  /**
   * A term that was made longer, such as by an adjournment: the day up to which it already ran. Only the length that is added
   * now is looked at.
   */
  eerste?: Dag
}
/** The bounds of Atw 2 and 4, as data. */
export interface Grenzen {
  dagen: number
  weken: number
  maanden: number
  werkdagen: number
}
export const NIET_VERSCHOVEN = [
  'WERKDAG',
  'MINISTERIEEL',
  'BELEID',
  'TERUGGETELD',
  'UREN',
  'JAREN',
  'MEER_DAN_DAGEN',
  'MEER_DAN_WEKEN',
  'MEER_DAN_MAANDEN',
] as const
export type NietVerschoven = (typeof NIET_VERSCHOVEN)[number]
export interface Geteld {
  /** the day from which is counted */
  begin: Dag
  /** last day of the term; of one that is counted back, its first */
  laatste: Dag
  /** the last day before it moved */
  geteld: Dag
  verschoven: boolean
  /** why it did not move; null when it did */
  reden: NietVerschoven | null
  /** what made it move: of the days in between, the first */
  door: VrijeDag | null
  /** the article that moved it, or kept it where it is */
  artikel: string
  voorlopig: boolean
}

/** Why the law leaves the end of this term alone, whatever day it is; null when it does not. */
export function buitenDeWet(t: Telling, grens: Grenzen): { reden: NietVerschoven; artikel: string } | null {
  // Atw 1 lid 1 speaks of a law and Atw 5 of an AMvB; nothing speaks of a ministerial rule or of policy.
  if (t.norm === 'MINISTERIEEL' || t.norm === 'BELEID') return { reden: t.norm, artikel: 'Atw 5' }
  if (t.terug) return { reden: 'TERUGGETELD', artikel: 'Atw 1 lid 2' }
  const lang =
    (t.eenheid === 'UUR' && 'UREN') ||
    (t.eenheid === 'JAAR' && 'JAREN') ||
    (t.eenheid === 'DAG' && t.aantal > grens.dagen && 'MEER_DAN_DAGEN') ||
    (t.eenheid === 'WEEK' && t.aantal > grens.weken && 'MEER_DAN_WEKEN') ||
    (t.eenheid === 'MAAND' && t.aantal > grens.maanden && 'MEER_DAN_MAANDEN')
  return lang ? { reden: lang, artikel: 'Atw 4' } : null
}
/** The last day as it is counted; of a term that is counted back, its first. */
function kaal(t: Telling): Dag {
  if (t.terug) return terugVan(t.vanaf, t.aantal, t.eenheid)
  if (t.eerste) return laatsteDagNa(t.eerste, t.aantal, t.eenheid)
  return t.teltMee ? plusDagen(dagNa(t.vanaf, t.aantal, t.eenheid), -1) : laatsteDagNa(t.vanaf, t.aantal, t.eenheid)
}
/** How many workdays there are, looked no further than needed. */
function werkdagen(van: Dag, tot: Dag, genoeg: number, kalender: Kalender): number {
  let aantal = 0
  for (let dag = van; dag <= tot && aantal < genoeg; dag = plusDagen(dag, 1)) if (!kalender.vrij(dag)) aantal++
  return aantal
}
/**
 * The days of a term, moved where the law moves them. The end is provisional where it may still move for a royal decree that is
 * not known: then its last day is in a year of which we know no equated days.
 */
export function tel(t: Telling, grens: Grenzen, kalender: Kalender): Geteld {
  const geteld = kaal(t)
  const begin = t.terug ? geteld : t.vanaf
  const buiten = buitenDeWet(t, grens)
  if (buiten) return { begin, laatste: geteld, geteld, verschoven: false, door: null, voorlopig: false, ...buiten }
  let laatste = geteld
  let artikel = 'Atw 1 lid 1'
  while (kalender.vrij(laatste)) laatste = plusDagen(laatste, 1)
  // Atw 2: a term of at least three days, in whatever unit, holds two workdays.
  const eersteDag = t.teltMee ? begin : plusDagen(begin, 1)
  const dagen = dagenTussen(eersteDag, geteld) + 1
  while (dagen >= 3 && werkdagen(eersteDag, laatste, grens.werkdagen, kalender) < grens.werkdagen) {
    laatste = plusDagen(laatste, 1)
    artikel = 'Atw 2'
  }
  const verschoven = laatste !== geteld
  return {
    begin,
    laatste,
    geteld,
    verschoven,
    reden: verschoven ? null : 'WERKDAG',
    door: kalender.vrij(geteld),
    artikel: verschoven ? artikel : 'Atw 1 lid 1',
    voorlopig: !kalender.isVast(laatste),
  }
}
