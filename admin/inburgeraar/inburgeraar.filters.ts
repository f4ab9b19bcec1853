// Filters of persons that more than one list has.
const TRAJECT = { soort: 'keuze', filter: 'kiesbaar', alleenFilter: true } as const
export const LEERROUTE = { ...TRAJECT, bron: 'leerroute', keuzes: 'Leerroute', label: 'Leerroute' } as const
export const WET = { ...TRAJECT, bron: 'wetsregime', keuzes: 'Wetsregime', label: 'Wet' } as const
export const BINNENKORT = {
  bron: 'heeftTermijnBinnen30Dagen',
  soort: 'vink',
  label: 'Termijn te laat of binnen 30 dagen',
  filter: 'kiesbaar',
  alleenFilter: true,
} as const
export const TOLK = {
  bron: 'tolkNodig',
  soort: 'vink',
  label: 'Tolk nodig',
  merk: { label: 'Tolk nodig', toon: 'info' },
  filter: 'kiesbaar',
} as const
export const FASE = { ...TRAJECT, bron: 'trajectstatus', keuzes: 'TrajectStatus', label: 'Fase' } as const
