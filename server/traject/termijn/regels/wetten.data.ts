// The texts that the rules stand on, by the abbreviation that articles use. `gelezen` is the day on which we read that text.
import type { Wet } from './regel.js'

const GELEZEN = '2026-11-26'
export const WETTEN: Record<string, Wet> = {
  Wi: { naam: 'Wet inburgering 2021', nieuwsteTekst: '2025-10-21', gelezen: GELEZEN },
  Bi: { naam: 'Besluit inburgering 2021', nieuwsteTekst: '2026-04-02', gelezen: GELEZEN },
  // The text could not be read again: its figures come from earlier notes.
  Ri: { naam: 'Regeling inburgering 2021', nieuwsteTekst: '2026-04-18', gelezen: null },
  Wi2013: { naam: 'Wet inburgering (2013)', nieuwsteTekst: '2021-12-31', gelezen: GELEZEN },
  Awb: { naam: 'Algemene wet bestuursrecht', nieuwsteTekst: '2026-07-01', gelezen: GELEZEN },
  Atw: { naam: 'Algemene termijnenwet', nieuwsteTekst: '2010-10-10', gelezen: GELEZEN },
  PW: { naam: 'Participatiewet', nieuwsteTekst: '2026-07-01', gelezen: GELEZEN },
  Hw: { naam: 'Huisvestingswet 2014', nieuwsteTekst: '2026-07-01', gelezen: GELEZEN },
}
