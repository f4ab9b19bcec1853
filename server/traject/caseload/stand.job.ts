// Making the stand of the last quarter, for those who see no persons.
import { plusDagen } from '../termijn/dagen.rules.js'
import { job } from '../../platform/jobs/job.js'
import { vandaag } from '../../platform/values/today.js'
import type { Tx } from '../../platform/write/transaction.js'
import { telAlsSysteem, WACHT } from '../../sturing/cijfer/stand.tellen.js'
import { maakStanden } from './stand.maken.js'
import { peildagen } from './stand.rules.js'

/** Longer than any quarter. */
const KWARTAAL = 93
/**
 * Adds the stand of the latest first day of a quarter, as the system of one region. Of an older day nothing is made: what was not
 * recorded then is not known now.
 * @param dag the calendar day
 */
export async function maakStandenVan(tx: Tx, regioCode: string, dag: string): Promise<void> {
  const totEnMet = plusDagen(dag, -WACHT)
  const peildatum = peildagen(plusDagen(totEnMet, -KWARTAAL), totEnMet).at(-1)!
  const errand = { reden: 'de caseload tellen', personen: ['traject', 'inburgeraar'] } as const
  await telAlsSysteem(tx, regioCode, 'caseload-stand', errand, (gemeenten) =>
    maakStanden(tx, regioCode, gemeenten, { na: plusDagen(peildatum, -1), totEnMet: peildatum }),
  )
}
export const caseloadStanden = job({
  name: 'caseload-stand',
  description: 'Telt veertien dagen na het begin van een kwartaal de caseload per gemeente en wet.',
  schedule: '40 3 * * *',
  run: ({ perRegion }) =>
    perRegion((asSystem, regioCode) =>
      asSystem((tx) => maakStandenVan(tx, regioCode, vandaag({ VANDAAG: undefined }))),
    ),
})
