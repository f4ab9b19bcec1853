// The trajecten of the persons who do not exist: every state of every law is in it. Of Weert the numbers at mid September 2022
// are those of the plan (25 under Wi2021, 158 under Wi2013), whatever became of them since.
import { plusDagen } from '../traject/termijn/dagen.rules.js'
import type {
  inburgeringstermijn,
  ontheffing,
  ontzorging,
  uitstroom,
  verlenging,
  vrijstelling,
} from '../traject/feiten.table.js'
import type { traject } from '../traject/traject.table.js'
import { later, type FictievePersoon } from './personen.data.js'

type Van<T extends { $inferInsert: object }> = Omit<
  T['$inferInsert'],
  'regioCode' | 'gemeenteCode' | 'inburgeraarId' | 'trajectId' | 'id'
>
export interface FictiefTraject {
  traject: Van<typeof traject>
  duo?: Van<typeof inburgeringstermijn>
  verlenging?: Van<typeof verlenging>
  vrijstelling?: Van<typeof vrijstelling>
  ontheffing?: Van<typeof ontheffing>
  uitstroom?: Van<typeof uitstroom>
  ontzorging?: Van<typeof ontzorging>
}
type Rij = FictiefTraject['traject']
const route = (n: number) => (['B1', 'Z', 'B1', 'ONDERWIJS'] as const)[n % 4]!
const einde = (status: Rij['status'], einddatum: string, meer: Partial<Rij> = {}): Partial<Rij> => ({
  status,
  statusVanaf: einddatum,
  einddatum,
  statusVoorEinde: 'TERMIJN_LOOPT',
  ...meer,
})

const WACHT = 4
/** Under the law of 2021, begun in 2022: what became of it, in turn. */
function wi2021(begindatum: string, n: number, asiel: boolean): FictiefTraject {
  const kennisgevingsdatum = later(begindatum, 1)
  const pipDagtekening = later(begindatum, 4)
  const loopt: Rij = {
    wetsregime: 'WI2021',
    begindatum,
    kennisgevingsdatum,
    plichtBegindatum: kennisgevingsdatum,
    pipDagtekening,
    leerroute: route(n),
    status: 'TERMIJN_LOOPT',
    statusVanaf: plusDagen(pipDagtekening, 1),
  }
  const langer = {
    besluitdatum: later(pipDagtekening, 30),
    grond: 'Alfabetisering',
    aantal: 24,
    eenheid: 'MAAND',
  } as const
  const ontzorgd = asiel ? { ontzorging: { bijstandVanaf: later(begindatum, 2) } } : {}
  const wachtend = { wetsregime: 'WI2021', begindatum, status: 'GEKOPPELD', statusVanaf: begindatum } as const
  const soorten: FictiefTraject[] = [
    { traject: loopt, verlenging: langer, ...ontzorgd },
    { traject: loopt },
    {
      traject: { ...loopt, ...einde('VOLDAAN', '2025-06-12') },
      uitstroom: { soort: 'BETAALDE_BAAN', datum: '2025-09-01' },
    },
    {
      traject: { ...loopt, status: 'NIEUWE_TERMIJN', statusVanaf: '2026-02-03' },
      duo: { startdatum: '2026-02-03', einddatum: '2028-02-03' },
    },
    { traject: wachtend },
    {
      traject: { ...loopt, status: 'OPGESCHORT', statusVanaf: '2025-09-01' },
      vrijstelling: { grond: 'OPL', startdatum: '2025-09-01', einddatum: '2028-07-01' },
      uitstroom: { soort: 'OPLEIDING', datum: '2025-09-01' },
    },
    { traject: loopt, verlenging: { ...langer, grond: 'Dakloosheid', aantal: 18 } },
    {
      traject: { ...loopt, ...einde('VRIJGESTELD', '2023-11-20') },
      vrijstelling: { grond: 'DIP', startdatum: '2023-11-20' },
    },
    { traject: { ...loopt, ...einde('ONTHEVEN', '2024-04-15') }, ontheffing: { grond: 'MED', datum: '2024-04-15' } },
    { traject: { ...loopt, ...einde('BEEINDIGD', '2025-03-31', { eindreden: 'NATURALISATIE' }) } },
    { traject: { ...loopt, ...einde('OVERGEDRAGEN', '2024-09-01') } },
    {
      traject: loopt,
      verlenging: { ...langer, grond: 'Ziekte', aantal: 20 },
      ontheffing: { grond: 'MED', datum: '2024-02-01', onderdelen: ['SPREKEN'] },
      uitstroom: { soort: 'VRIJWILLIGERSWERK', datum: '2024-05-01' },
    },
  ]
  return soorten[n % soorten.length]!
}
/** Under the law of 2013: DUO's term and that of the PVT; the gemeente has no term of its own. */
function wi2013(begindatum: string, n: number): FictiefTraject {
  const kennisgevingsdatum = later(begindatum, 1)
  const duo = {
    startdatum: kennisgevingsdatum,
    einddatum: later(kennisgevingsdatum, 36),
    pvtStartdatum: kennisgevingsdatum,
    pvtEinddatum: later(kennisgevingsdatum, 12),
  }
  const loopt: Rij = {
    wetsregime: 'WI2013',
    begindatum,
    kennisgevingsdatum,
    plichtBegindatum: kennisgevingsdatum,
    status: 'TERMIJN_LOOPT',
    statusVanaf: kennisgevingsdatum,
  }
  const soorten: FictiefTraject[] = [
    {
      traject: { ...loopt, ...einde('VOLDAAN', '2023-05-16') },
      duo,
      uitstroom: { soort: 'BETAALDE_BAAN', datum: '2023-07-01' },
    },
    { traject: { ...loopt, status: 'TERMIJN_VERSTREKEN', statusVanaf: duo.einddatum }, duo },
    { traject: { ...loopt, ...einde('VOLDAAN', '2024-10-08') }, duo },
    {
      traject: { ...loopt, status: 'NIEUWE_TERMIJN', statusVanaf: '2025-12-01' },
      duo: { ...duo, startdatum: '2025-12-01', einddatum: '2027-12-01' },
    },
    {
      traject: { ...loopt, ...einde('VRIJGESTELD', '2023-02-01') },
      duo,
      vrijstelling: { grond: 'DIP', startdatum: '2023-02-01' },
    },
    { traject: { ...loopt, ...einde('BEEINDIGD', '2024-01-31', { eindreden: 'VERTROKKEN_UIT_NEDERLAND' }) }, duo },
    {
      traject: loopt,
      duo,
      verlenging: { besluitdatum: later(duo.einddatum, -2), grond: 'Ziekte', aantal: 6, eenheid: 'MAAND' },
    },
    {
      traject: { ...loopt, ...einde('ONTHEVEN', '2022-12-05') },
      duo,
      ontheffing: { grond: 'MED', datum: '2022-12-05' },
    },
    { traject: loopt },
  ]
  return soorten[n % soorten.length]!
}
/** The first steps, and terms that are nearly over, counted from the day of loading. */
function recent(begindatum: string, stap: number, vandaag: string): FictiefTraject {
  const dag = (dagen: number): string => plusDagen(vandaag, dagen)
  const begin: Rij = { wetsregime: 'WI2021', begindatum, status: 'GEKOPPELD', statusVanaf: begindatum }
  const kennis = (dagen: number, status: Rij['status']): Rij => ({
    ...begin,
    kennisgevingsdatum: dag(dagen),
    plichtBegindatum: dag(dagen),
    status,
    statusVanaf: dag(dagen),
  })
  const pip = (dagen: number, status: Rij['status']): Rij => ({
    ...kennis(dagen - 60, status),
    pipDagtekening: dag(dagen),
    leerroute: route(stap),
    statusVanaf: dag(dagen),
  })
  const stappen: FictiefTraject[] = [
    { traject: begin },
    { traject: kennis(-30, 'PLICHTIG') },
    { traject: kennis(-35, 'INTAKE_TERMIJN_LOOPT') },
    { traject: kennis(-66, 'INTAKE') },
    { traject: kennis(-80, 'INTAKE_VERZUIM') },
    { traject: kennis(-55, 'INTAKE_AFGEROND') },
    { traject: pip(0, 'PIP_VASTGESTELD') },
    { traject: pip(-80, 'PIP_VASTGESTELD'), ontzorging: { bijstandVanaf: dag(-170) } },
    { traject: pip(-1085, 'TERMIJN_LOOPT') },
    { traject: pip(-30, 'TERMIJN_LOOPT'), ontzorging: { bijstandVanaf: dag(-60), bijstandTotEnMet: dag(5) } },
    { traject: pip(-45, 'TERMIJN_LOOPT'), duo: { startdatum: dag(-40), einddatum: later(dag(-40), 36) } },
  ]
  return stappen[stap]!
}
/** @returns undefined for who has no traject, such as a child */
export function trajectVan(p: FictievePersoon, n: number, vandaag: string): FictiefTraject | undefined {
  if (!p.wet) return undefined
  const begindatum = p.gekoppeld ?? p.gehuisvest ?? '2022-06-01'
  if (p.stap !== undefined) return recent(begindatum, p.stap, vandaag)
  // Who has no house yet waits, whatever its turn.
  return p.wet === 'WI2021'
    ? wi2021(begindatum, p.gehuisvest ? n : WACHT, p.doelgroep === 'ASIELSTATUSHOUDER')
    : wi2013(begindatum, n)
}
