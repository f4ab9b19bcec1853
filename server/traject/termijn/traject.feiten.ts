// What is known of a traject, told to the engine: which terms it has, and of which facts each is made. Pure; who reads the facts
// and keeps the rows is herbereken.ts.
import type { DOELGROEPEN } from '../../inburgeraar/inburgeraar.table.js'
import { GESLOTEN, type Eindreden, type Leerroute, type TrajectStatus, type Wetsregime } from '../traject.waarden.js'
import type { Feit, Feitbron, Feiten, Verlenging } from './feiten.js'
import type { Instellingen } from './feiten.woorden.js'
import type { Regels } from './regels/regels.rules.js'
import { termijn } from './termijn.rules.js'
import type { Dag, TermijnSoort, Uitkomst } from './uitkomst.js'

export interface Trajectfeiten {
  wetsregime: Wetsregime
  status: TrajectStatus
  einddatum: Dag | null
  eindreden: Eindreden | null
  kennisgevingsdatum: Dag | null
  pipDagtekening: Dag | null
  leerroute: Leerroute | null
  doelgroep: (typeof DOELGROEPEN)[number] | null
  brpDatum: Dag | null
  /** did COA link the person to the gemeente? */
  gekoppeld: boolean
  duo: { startdatum: Dag; einddatum: Dag; pvtStartdatum: Dag | null; pvtEinddatum: Dag | null } | null
  verlengingen: readonly {
    besluitdatum: Dag
    grond: string
    aantal: number | null
    eenheid: Verlenging['eenheid'] | null
    einddatum: Dag | null
  }[]
  ontzorging: { bijstandVanaf: Dag; bijstandTotEnMet: Dag | null; verlengdTotEnMet: Dag | null } | null
}
/** A fact that somebody told; nothing when nobody did. */
const feit = <T>(waarde: T | null | undefined, bron: Feitbron, onzeker = false): Feit<T> | undefined =>
  waarde === null || waarde === undefined ? undefined : { waarde, bron, ...(onzeker ? { onzeker } : {}) }
const zonderLeeg = (feiten: Record<string, Feit | undefined>): Feiten =>
  Object.fromEntries(Object.entries(feiten).filter(([, f]) => f !== undefined))

/**
 * How a term ended before its days did. What was done stays done; when the traject ends, what was not done is not due any more.
 * @param gedaanOp the day on which what this term is for was done
 */
function eindeVan(t: Trajectfeiten, gedaanOp: Dag | null = null): Record<string, Feit | undefined> {
  if (gedaanOp) return { voldaanDatum: feit(gedaanOp, 'GEMEENTE') }
  return (GESLOTEN as readonly string[]).includes(t.status) ? { vervallenDatum: feit(t.einddatum, 'GEMEENTE') } : {}
}
function pipFeiten(t: Trajectfeiten): Record<string, Feit | undefined> {
  return {
    kennisgevingsdatum: feit(t.kennisgevingsdatum, 'DUO'),
    brpDatum: feit(t.brpDatum, 'BRP'),
    // Hw 28 speaks of the houses that a gemeente must find for permit holders, and COA links just these to it: a house that
    // somebody with an asylum permit found alone is not "through the taakstelling". Without a doelgroep it is not sure.
    huisvestingHw28: feit(
      t.gekoppeld && t.doelgroep === 'ASIELSTATUSHOUDER',
      'COA',
      t.gekoppeld && t.doelgroep === null,
    ),
    ...eindeVan(t, t.pipDagtekening),
  }
}
/** Under the old laws DUO gives the exam a term, and to some the participatieverklaring one of its own (Wi2013 7a, 7b). */
function tijdFeiten(t: Trajectfeiten): Record<string, Feit | undefined>[] {
  const voldaan = t.status === 'VOLDAAN' ? t.einddatum : null
  const gemeen = {
    verlengingen: feit(
      t.verlengingen.map((v) => zonderNull(v)),
      'DUO',
    ),
    ...eindeVan(t, voldaan),
  }
  const duo = (begindatum?: Dag | null, einddatum?: Dag | null) =>
    feit(begindatum && einddatum ? { begindatum, einddatum } : null, 'DUO')
  const eigen = duo(t.duo?.startdatum, t.duo?.einddatum)
  if (t.wetsregime === 'WI2021')
    return [{ ...gemeen, dagtekening: feit(t.pipDagtekening, 'GEMEENTE'), duoTermijn: eigen }]
  const pvt = duo(t.duo?.pvtStartdatum, t.duo?.pvtEinddatum)
  return [
    { ...gemeen, onderdeel: feit('EXAMEN', 'DUO'), duoTermijn: eigen },
    ...(pvt ? [{ ...eindeVan(t, voldaan), onderdeel: feit('PVT', 'DUO'), duoTermijn: pvt }] : []),
  ]
}
const zonderNull = (o: object): object => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== null))

/**
 * Every term that can be known of a traject now, each with its reason; also those that the law does not give. What asks a fact that
 * nobody told (a doelgroep) or a setting that nobody chose is left out.
 * @throws REGEL_ONTBREEKT where a rule has no version on the day of a fact; ONGELDIGE_INVOER for days that cannot be
 */
export function termijnenVan(t: Trajectfeiten, instellingen: Instellingen, regels: Regels): Uitkomst[] {
  const reken = (soort: TermijnSoort, feiten: Record<string, Feit | undefined>): Uitkomst =>
    termijn(soort, zonderLeeg({ wetsregime: feit(t.wetsregime, 'GEMEENTE'), ...feiten }), instellingen, regels)
  const tijd = tijdFeiten(t).map((feiten) => reken('INBURGERINGSTERMIJN', feiten))
  const [eigen] = tijd
  const begindatumTermijn = feit(
    eigen?.geldt ? eigen.begindatum : null,
    eigen?.geldt && eigen.bron === 'DUO' ? 'DUO' : 'GEMEENTE',
  )
  const dagtekening = feit(t.pipDagtekening, 'GEMEENTE')
  const doelgroep = feit(t.doelgroep, 'GEMEENTE')
  const einde = eindeVan(t)
  const opgeschort = t.status === 'OPGESCHORT'
  return [
    reken('PIP', pipFeiten(t)),
    ...tijd.map((u) => (u.geldt ? { ...u, opgeschort } : u)),
    // Bi 5.3 lid 4: the law names no time between talks. Where the gemeente chose none there is nothing to compute.
    ...(begindatumTermijn && instellingen['gesprek.maanden'] === undefined
      ? []
      : [reken('VOORTGANGSGESPREK', { begindatumTermijn, ...einde })]),
    ...(doelgroep
      ? [
          reken('ONTZORGING', {
            asielvergunning: feit(t.doelgroep === 'ASIELSTATUSHOUDER', 'GEMEENTE'),
            bijstandVanaf: feit(t.ontzorging?.bijstandVanaf, 'GEMEENTE'),
            bijstandTotEnMet: feit(t.ontzorging?.bijstandTotEnMet, 'GEMEENTE'),
            verlengdTotEnMet: feit(t.ontzorging?.verlengdTotEnMet, 'GEMEENTE'),
            ...einde,
          }),
          reken('AANBOD', { doelgroep, dagtekening, ...einde }),
        ]
      : []),
    reken('ROUTEWISSELING', { begindatumTermijn, vanRoute: feit(t.leerroute, 'GEMEENTE'), ...einde }),
    ...(t.einddatum
      ? [
          reken('BEWAREN', {
            soortGegevens: feit('GEWOON', 'GEMEENTE'),
            eindeTraject: feit(t.einddatum, 'GEMEENTE'),
            overlijdensdatum: feit(t.eindreden === 'OVERLEDEN' ? t.einddatum : null, 'BRP'),
          }),
        ]
      : []),
  ]
}
