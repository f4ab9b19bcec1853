// Who looked at the fictive persons, so that each thing that can be unusual shows. Days are working days before the day of loading.
import { CRANENDONCK, NEDERWEERT, WEERT } from './regio.data.js'
import type { Doel, Rol } from '../beleid.js'
import type { WEGEN } from '../platform/read/log/leesvraag.table.js'

export interface Bronvraag {
  /** name of a demo account */
  wie: string
  rol: Rol
  gemeente: string
  doel: Doel
  /** how many working days ago; `zaterdag` is the last one */
  dag: number | 'zaterdag'
  /** as a clock in Amsterdam says it */
  uur: string
  /** how many persons, and from which on */
  personen: number
  vanaf?: number
  operatie: string
  weg?: (typeof WEGEN)[number]
}
const LIJST = 'inburgeraars'
const DOSSIER = 'inburgeraar'
const weert = { wie: 'regisseur.weert', rol: 'REGISSEUR', gemeente: WEERT, doel: 'BEGELEIDING' } as const
const nederweert = { wie: 'regisseur.nederweert', rol: 'REGISSEUR', gemeente: NEDERWEERT, doel: 'BEGELEIDING' } as const
const cranendonck = {
  wie: 'regisseur.cranendonck',
  rol: 'REGISSEUR',
  gemeente: CRANENDONCK,
  doel: 'BEGELEIDING',
} as const
const dagen = (aantal: number): number[] => Array.from({ length: aantal }, (_, i) => i + 1)

export const KIJKVRAGEN: readonly Bronvraag[] = [
  // Every day a list of ten, and on the last working day many more than that.
  ...dagen(22).map((dag) => ({ ...weert, dag, uur: '10:15', personen: 10, operatie: LIJST })),
  { ...weert, dag: 1, uur: '14:30', personen: 50, operatie: LIJST },
  { ...weert, dag: 1, uur: '15:10', personen: 1, operatie: 'inburgeraarBsnTonen' },
  { ...weert, dag: 2, uur: '11:00', personen: 1, operatie: DOSSIER, weg: 'BESTAND' },
  // In the evening, early in the morning and in the weekend; on ordinary days what is ordinary.
  ...dagen(12).map((dag) => ({ ...nederweert, dag, uur: '09:40', personen: 5, operatie: LIJST })),
  { ...nederweert, dag: 1, uur: '21:35', personen: 2, operatie: DOSSIER },
  { ...nederweert, dag: 3, uur: '06:50', personen: 1, operatie: DOSSIER },
  { ...nederweert, dag: 'zaterdag', uur: '14:05', personen: 3, operatie: LIJST },
  // On too few days to say what is usual.
  ...dagen(2).map((dag) => ({ ...cranendonck, dag, uur: '13:20', personen: 4, operatie: LIJST })),
  // Nobody's caseload: for a time, and for the person that asked.
  {
    wie: 'coordinator',
    rol: 'REGIOCOORDINATOR',
    gemeente: WEERT,
    doel: 'TERMIJNBEWAKING',
    dag: 2,
    uur: '16:00',
    personen: 1,
    vanaf: 3,
    operatie: DOSSIER,
  },
  {
    wie: 'privacy',
    rol: 'PRIVACY_OFFICER',
    gemeente: NEDERWEERT,
    doel: 'INZAGEVERZOEK',
    dag: 4,
    uur: '11:30',
    personen: 1,
    operatie: DOSSIER,
  },
]
