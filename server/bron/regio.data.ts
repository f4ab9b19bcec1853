export const REGIO = { code: 'wnc', naam: 'Weert, Nederweert en Cranendonck' }
export const WEERT = '0988'
export const NEDERWEERT = '0946'
export const CRANENDONCK = '1706'
/** `regisseurFte`: only Weert states it (PLAN, §3.3: three regisseurs, 3 fte together). */
export const GEMEENTEN = [
  { code: WEERT, regioCode: REGIO.code, naam: 'Weert', volgorde: 1, regisseurFte: 3 },
  { code: NEDERWEERT, regioCode: REGIO.code, naam: 'Nederweert', volgorde: 2, regisseurFte: null },
  { code: CRANENDONCK, regioCode: REGIO.code, naam: 'Cranendonck', volgorde: 3, regisseurFte: null },
]
