// Which days are no workdays for the Algemene termijnenwet. Easter and what hangs on it come from date-holidays.
import Holidays from 'date-holidays'
import { jaarVan, weekdag } from '../dagen.rules.js'
import type { Dag } from '../uitkomst.js'
import type { GelijkgesteldeDag } from './regel.js'

/**
 * Name in date-holidays → name on a screen. By hand, because the library calls Goede Vrijdag and Bevrijdingsdag days of schools,
 * and knows days that the law does not (Atw 3 lid 1 and 2).
 */
const FEESTDAGEN: Record<string, string> = {
  Nieuwjaar: 'Nieuwjaarsdag',
  'Goede Vrijdag': 'Goede Vrijdag',
  'Tweede paasdag': 'tweede paasdag',
  Koningsdag: 'Koningsdag',
  // Until 2013: the same feast of the law under its older name.
  Koninginnedag: 'Koningsdag',
  Bevrijdingsdag: 'Bevrijdingsdag',
  Hemelvaartsdag: 'Hemelvaartsdag',
  'Tweede pinksterdag': 'tweede pinksterdag',
  Kerstmis: 'eerste kerstdag',
  'Tweede kerstdag': 'tweede kerstdag',
}
const SOORTEN = ['public', 'bank', 'school', 'optional', 'observance'] as const
export interface VrijeDag {
  /** with article where Dutch has one: 'een zaterdag', 'tweede paasdag' */
  naam: string
  artikel: string
  /** number of the decree, of an equated day that we know it of */
  besluit: string | null
}
export interface Kalender {
  /** why this day is no workday; null: it is one */
  vrij(dag: Dag): VrijeDag | null
  /** is it known for this day which days are equated? */
  isVast(dag: Dag): boolean
  van: Dag
  tot: Dag
}
/**
 * Feast days of a year, by day.
 * @throws Error when the library does not know one of them: a day that is missed would end a term too early
 */
export function feestdagenVan(jaar: number): Map<Dag, string> {
  const bron = new Holidays('NL', { languages: 'nl', types: [...SOORTEN] })
  const dagen = bron.getHolidays(jaar).flatMap(({ date, name }): [Dag, string][] => {
    const naam = FEESTDAGEN[name]
    return naam ? [[date.slice(0, 10), naam]] : []
  })
  const ontbreekt = Object.values(FEESTDAGEN).filter((naam) => !dagen.some(([, n]) => n === naam))
  if (ontbreekt.length) throw new Error(`Feestdagen van ${jaar} onbekend: ${ontbreekt.join(', ')}`)
  // Ascension on 5 May is one day with two names; either will do.
  return new Map(dagen)
}
/**
 * @param gelijkgesteld days of royal decrees, known for every day from `van` up to and including `tot`
 */
export function maakKalender(gelijkgesteld: readonly GelijkgesteldeDag[], van: Dag, tot: Dag): Kalender {
  const jaren = new Map<number, Map<Dag, string>>()
  const feestdag = (dag: Dag): string | undefined => {
    const jaar = jaarVan(dag)
    const dagen = jaren.get(jaar) ?? feestdagenVan(jaar)
    jaren.set(jaar, dagen)
    return dagen.get(dag)
  }
  const besluiten = new Map(gelijkgesteld.map((g) => [g.dag, g]))
  return {
    van,
    tot,
    isVast: (dag) => van <= dag && dag <= tot,
    vrij: (dag) => {
      const naam = feestdag(dag)
      if (naam) return { naam, artikel: naam === 'Goede Vrijdag' ? 'Atw 3 lid 2' : 'Atw 3 lid 1', besluit: null }
      if (weekdag(dag) > 5)
        return { naam: weekdag(dag) === 6 ? 'een zaterdag' : 'een zondag', artikel: 'Atw 1 lid 1', besluit: null }
      const gelijk = besluiten.get(dag)
      return gelijk ? { naam: 'een gelijkgestelde dag', artikel: 'Atw 3 lid 3', besluit: gelijk.besluit } : null
    },
  }
}
