import { PLAN } from './bronnen.js'

export const REGIO = { code: 'wnc', naam: 'Weert, Nederweert en Cranendonck' }
export const WEERT = '0988'
export const NEDERWEERT = '0946'
export const CRANENDONCK = '1706'
/** Only Weert states it: three regisseurs, 3 fte together. The plan names no day; its latest day of measuring is taken. */
const FTE_WEERT = {
  regisseurFte: 3,
  regisseurFtePeildatum: '2022-10-04',
  regisseurFteBron: `${PLAN}, §2.5`,
  regisseurFteVoetnoot: 'Drie regisseurs. De bron noemt geen dag: de peildatum is afgeleid.',
}
export const GEMEENTEN = [
  { code: WEERT, regioCode: REGIO.code, naam: 'Weert', volgorde: 1, ...FTE_WEERT },
  { code: NEDERWEERT, regioCode: REGIO.code, naam: 'Nederweert', volgorde: 2 },
  { code: CRANENDONCK, regioCode: REGIO.code, naam: 'Cranendonck', volgorde: 3 },
]
