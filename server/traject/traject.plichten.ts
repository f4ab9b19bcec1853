// What is still open of a traject. Pure.
import type { Trajectrij } from './traject.store.js'

type Feiten = Pick<Trajectrij, 'wetsregime' | 'status' | 'kennisgevingsdatum' | 'pipDagtekening'>
/**
 * Duties that were not met yet, of the gemeente and of the person, in the order of the path. A traject without a duty has none.
 * @returns each in a few words
 */
export function openPlichten({ wetsregime, kennisgevingsdatum, pipDagtekening }: Feiten): string[] {
  if (!kennisgevingsdatum) return []
  const inburgeren = 'de plicht om in te burgeren'
  // Wi 54: under the old laws intake and plan are voluntary.
  if (wetsregime !== 'WI2021') return [inburgeren]
  // Wi 14 and 15; Wi 6
  return pipDagtekening ? [inburgeren] : ['de brede intake en het PIP', inburgeren]
}
