// Taakstelling and realisatie of Weert. Nederweert and Cranendonck: the documents give no figures, so there are none here.
import type { TAAKSTELLING_SOORTEN } from '../sturing/taakstelling/taakstelling.table.js'
import { PLAN } from './bronnen.js'
import { WEERT } from './regio.data.js'

const bron = `${PLAN}, §3.1 Taakstelling`
const JAAREINDE = 'Peildatum afgeleid: einde van het jaar.'
type Soort = (typeof TAAKSTELLING_SOORTEN)[number]
interface BronCijfer {
  gemeenteCode: string
  jaar: number
  soort: Soort
  waarde: number
  peildatum: string
  voorlopig: boolean
  voetnoot: string | null
  afgeleid: boolean
  bron: string
}
const rij = (
  jaar: number,
  soort: Soort,
  waarde: number,
  peildatum: string,
  voetnoot: string | null,
  meer: Partial<BronCijfer> = {},
): BronCijfer => ({
  gemeenteCode: WEERT,
  jaar,
  soort,
  waarde,
  peildatum,
  voorlopig: false,
  voetnoot,
  afgeleid: false,
  bron,
  ...meer,
})

export const TAAKSTELLINGEN: BronCijfer[] = [
  rij(2020, 'TAAKSTELLING', 37, '2020-12-31', JAAREINDE),
  // The source gives 37 as the whole task and is silent about 2019: unknown, with the total as it stands.
  rij(2020, 'ACHTERSTAND', 0, '2020-12-31', 'De bron noemt geen achterstand uit 2019. Het totaal telt haar niet mee.', {
    afgeleid: true,
  }),
  rij(2020, 'REALISATIE', 13, '2020-12-31', JAAREINDE),
  rij(
    2021,
    'TAAKSTELLING',
    71,
    '2021-12-31',
    `De bron schrijft 71 + 24: de 24 is de achterstand van 2020. ${JAAREINDE}`,
  ),
  rij(2021, 'REALISATIE', 96, '2021-12-31', JAAREINDE),
  rij(2022, 'TAAKSTELLING', 68, '2022-10-04', 'Peildatum afgeleid: die van de realisatie.'),
  rij(2022, 'REALISATIE', 47, '2022-10-04', 'Peildatum 4 oktober 2022.', { voorlopig: true }),
]
