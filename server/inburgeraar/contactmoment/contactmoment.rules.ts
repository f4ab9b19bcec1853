// Rules about contacts. Pure.
import { invalid } from '../../platform/values/errors.js'

/** Before this day nobody kept what is kept here; an earlier one is a slip of the pen. */
const EERSTE_DAG = '1990-01-01'
/**
 * A contact was had today or before, and not before the birth of the person.
 * @throws ONGELDIGE_INVOER
 */
export function eisContactdag(datum: string, d: { vandaag: string; geboortedatum: string | null }): void {
  if (datum > d.vandaag)
    throw invalid({ datum: 'Deze dag is nog niet geweest. Maak een taak voor een afspraak die nog komt.' })
  if (datum < EERSTE_DAG) throw invalid({ datum: 'Kies een dag vanaf 1990.' })
  if (d.geboortedatum && datum < d.geboortedatum) throw invalid({ datum: 'Deze dag ligt voor de geboorte.' })
}
