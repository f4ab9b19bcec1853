import { statusOp } from '../../../../server/traject/traject.status.js'
import { VANDAAG } from '../../../support/vandaag.js'
import type { Noun } from '../isolatie.noun.js'
import { een } from '../isolatie.relaties.js'
import { alleen, C, N, W } from '../isolatie.wie.js'

/** Triggers make a line of every traject that is planted. */
export const noun: Noun = {
  types: { TrajectRegel: 'trajectregel' },
  leest: alleen({ coordinator: [W, N, C], elders: ['ELDERS'] }),
  ziet: {
    trajectregel: (a, r) =>
      (a.naam === 'coordinator' ? r.regio_code === 'wnc' : r.regio_code !== 'wnc') && r.doelgroep !== null,
  },
  vragen: { trajectRegel: {}, trajectRegels: {} },
  volgtUit: {
    'TrajectRegel.heeftTermijnTeLaat': 'termijnen',
    'TrajectRegel.heeftTermijnBinnen30Dagen': 'termijnen',
  },
  blad: 50,
  veel: true,
  relaties: { 'TrajectRegel.gemeente': een('gemeente', 'gemeente_code') },
  waarden: {
    'TrajectRegel.status': (waarde, _a, r) =>
      waarde ===
      statusOp(
        {
          status: r.status as 'INTAKE',
          pipDagtekening: r.pip_dagtekening as string | null,
          termijnEinddatum: r.termijn_einddatum as string | null,
        },
        VANDAAG,
      ),
    'TrajectRegel.termijnen': (waarde, _a, r, w) => {
      const soorten = w.dump['termijn']!.filter((t) => t.traject_id === r.traject_id && t.soort !== 'ONTZORGING')
      const gezegd = (waarde as { soort: string; einddatum: string | null }[]).map((t) => `${t.soort} ${t.einddatum}`)
      return (
        gezegd.sort().join() ===
        soorten
          .map((t) => `${String(t.soort)} ${String(t.einddatum)}`)
          .sort()
          .join()
      )
    },
  },
  // Planted terms come after the line: it must have followed.
  na: ['traject', 'termijn'],
}
