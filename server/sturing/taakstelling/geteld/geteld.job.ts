// Making the stand of the last half-year, for those who see no persons.
import { job } from '../../../platform/jobs/job.js'
import { vandaag } from '../../../platform/values/today.js'
import type { Tx } from '../../../platform/write/transaction.js'
import { telAlsSysteem } from '../../cijfer/stand.tellen.js'
import { teTellen } from './geteld.rules.js'
import { maakTaakstellingStanden } from './geteld.stand.js'

/**
 * Adds the stand of the latest half-year that is over for some time, as the system of one region. Of an older one nothing is made:
 * what was not recorded then is not known now.
 * @param dag the calendar day
 */
export async function maakTaakstellingStandenVan(tx: Tx, regioCode: string, dag: string): Promise<void> {
  const errand = { reden: 'tellen wie er is gehuisvest', personen: ['inburgeraar'] } as const
  await telAlsSysteem(tx, regioCode, 'taakstelling-stand', errand, (gemeenten) =>
    maakTaakstellingStanden(tx, regioCode, gemeenten, teTellen(Number(dag.slice(0, 4)) - 1, dag).slice(-1)),
  )
}
export const taakstellingStanden = job({
  name: 'taakstelling-stand',
  description: 'Telt veertien dagen na een halfjaar hoeveel mensen met asiel er per gemeente zijn gehuisvest.',
  schedule: '50 3 * * *',
  run: ({ perRegion }) =>
    perRegion((asSystem, regioCode) =>
      asSystem((tx) => maakTaakstellingStandenVan(tx, regioCode, vandaag({ VANDAAG: undefined }))),
    ),
})
