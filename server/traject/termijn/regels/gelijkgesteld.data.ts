// Days that a royal decree equates with feast days (Atw 3 lid 3). A new decree is new lines here, and another `TOT`.
import type { GelijkgesteldeDag } from './regel.js'

const STCRT_2025 = 'Stcrt. 2025, 24713'
export const GELIJKGESTELD: readonly GelijkgesteldeDag[] = [
  { dag: '2023-04-28', besluit: null },
  { dag: '2023-05-19', besluit: null },
  { dag: '2024-05-10', besluit: null },
  { dag: '2024-12-27', besluit: null },
  { dag: '2025-05-30', besluit: null },
  { dag: '2026-01-02', besluit: STCRT_2025 },
  { dag: '2026-05-15', besluit: STCRT_2025 },
  { dag: '2027-05-07', besluit: STCRT_2025 },
  { dag: '2028-04-28', besluit: STCRT_2025 },
  { dag: '2028-05-26', besluit: STCRT_2025 },
]
/** Outside these days it is not known which are equated: an end there is provisional. */
export const GELIJKGESTELD_VAN = '2023-01-01'
export const GELIJKGESTELD_TOT = '2028-12-31'
