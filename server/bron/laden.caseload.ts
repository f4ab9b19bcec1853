// Loads what the plan says of the caseload of Weert, and counts the stands that those read who see no persons.
import { teTellen } from '../sturing/taakstelling/geteld/geteld.rules.js'
import { maakTaakstellingStanden } from '../sturing/taakstelling/geteld/geteld.stand.js'
import { formatie } from '../traject/caseload/formatie.table.js'
import { maakStanden } from '../traject/caseload/stand.maken.js'
import { caseloadStand } from '../traject/caseload/stand.table.js'
import type { Writing } from '../platform/write/mutation.js'
import { PLAN } from './bronnen.js'
import { idVan } from './kenmerk.js'
import { CRANENDONCK, NEDERWEERT, REGIO, WEERT } from './regio.data.js'

const regioCode = REGIO.code
/** The plan says "medio september 2022". */
const MEDIO_SEPTEMBER = '2022-09-15'
/** The plan has no number of all together; it follows from its two. Of the law of 2007 it says nothing. */
const STAND = [
  { wetsregime: 'WI2021', waarde: 25, voetnoot: null },
  { wetsregime: 'WI2013', waarde: 158, voetnoot: 'De bron schrijft: de oude wet.' },
  { wetsregime: null, waarde: 183, voetnoot: 'Berekend: 25 + 158.' },
] as const
const GEMEENTEN = [WEERT, NEDERWEERT, CRANENDONCK]
/** The first made-up person was housed in this year. */
const EERSTE_JAAR = 2014
const DAG = 'De bron schrijft medio september 2022: de dag is afgeleid.'

export async function laadCaseload(w: Writing): Promise<void> {
  const plek = { regioCode, gemeenteCode: WEERT, peildatum: MEDIO_SEPTEMBER, openbaarVastgesteld: true }
  await w.tx.insert(formatie).values({
    ...plek,
    id: idVan('formatie', 'Weert/2022'),
    waarde: 3,
    eenheid: 'FTE',
    cijferBron: `${PLAN}, §2.5`,
    voetnoot: 'Drie regisseurs. De bron noemt geen dag: genomen is die van de caseload, medio september 2022.',
  })
  await w.tx.insert(caseloadStand).values(
    STAND.map(({ voetnoot, ...s }) => ({
      ...plek,
      ...s,
      id: idVan('caseload', `Weert/2022/${s.wetsregime}`),
      bron: `${PLAN}, §3.3`,
      voetnoot: [DAG, voetnoot].filter(Boolean).join(' '),
    })),
  )
  await maakStanden(w.tx, regioCode, GEMEENTEN, { totEnMet: w.vandaag })
  await maakTaakstellingStanden(w.tx, regioCode, GEMEENTEN, teTellen(EERSTE_JAAR, w.vandaag))
}
