// The term as DUO names it, with the extensions that DUO decided: what holds what, said in the trace and in one sentence.
import { dagVoor } from './soort.js'
import { inWoorden } from '../dagen.rules.js'
import type { Dag, EerderEinde, EigenUitkomst } from '../uitkomst.js'
import type { Verslag } from '../verslag.js'
import { einden, verdeel, welke, type Verdeling } from './verlenging.rules.js'

interface Dagen {
  begindatum: Dag
  einddatum: Dag
}
interface Gegeven {
  /** the exclusive end by the law alone, counted from DUO's first day; null where there is no figure */
  wettelijk: Dag | null
  /** what we would say */
  eigen: EigenUitkomst | null
  /** articles of the term and of an extension */
  artikel: { termijn: string; verlenging: string }
}
interface Gezegd {
  einddatum: Dag
  berekening: string
  verdeling: Verdeling
  /** DUO's own end and those after it, oldest first */
  einden: EerderEinde[]
  verschil: string | null
}
const dagen = (t: Dagen): string => `${inWoorden(t.begindatum)} tot ${inWoorden(t.einddatum)}`
/** What differs, in one sentence; null when nothing does or we cannot count it. */
function verschilMet(duo: Dagen, eigen: EigenUitkomst | null, slot: string): string | null {
  if (!eigen || (eigen.begindatum === duo.begindatum && eigen.einddatum === duo.einddatum)) return null
  return `DUO zegt ${dagen(duo)}; wij berekenen ${dagen(eigen)}.${slot}`
}
export const verschilDatGeldt = (duo: Dagen, eigen: EigenUitkomst | null): string | null =>
  verschilMet(duo, eigen, ' De dagen van DUO gelden.')

const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1)
const meer = (van: readonly unknown[], een: string, veel: string): string => (van.length === 1 ? een : veel)
/** An extension is DUO's word too: what DUO's days do not hold comes on top, and what nobody can know is not held against anybody. */
export function duoTermijn(v: Verslag, duo: Dagen, { wettelijk, eigen, artikel }: Gegeven): Gezegd {
  v.stap('OVERGENOMEN', `DUO noemt de termijn ${dagen(duo)}.`, artikel.termijn, duo.einddatum)
  const verdeling = verdeel(duo, v.feit('verlengingen') ?? [], wettelijk)
  const { ouder, erin, erbij, twijfel } = verdeling
  const zinnen = [`Volgens DUO: ${dagen(duo)}, tot en met ${inWoorden(dagVoor(duo.einddatum))}.`]
  const zeg = (soort: 'OVERGENOMEN' | 'AFWIJKING', zin: string): void => {
    v.stap(soort, zin, artikel.verlenging)
    zinnen.push(zin)
  }
  if (ouder.length)
    zeg(
      'OVERGENOMEN',
      `${hoofdletter(welke(ouder))} ${meer(ouder, 'is', 'zijn')} van voor deze termijn en ${meer(ouder, 'telt', 'tellen')} hier niet mee.`,
    )
  if (erin.length)
    zeg('OVERGENOMEN', `${hoofdletter(welke(erin))} ${meer(erin, 'zit', 'zitten')} al in de dagen van DUO.`)
  const later = einden(duo.einddatum, erbij.length ? erbij : twijfel)
  const einddatum = later.at(-1)?.einddatum ?? duo.einddatum
  for (const { einddatum: tot, zin } of erbij.length ? later : []) {
    v.stap('OVERGENOMEN', zin, artikel.verlenging, tot)
    zinnen.push(zin)
  }
  if (erbij.length)
    zeg(
      'OVERGENOMEN',
      `Dat komt bij de dagen van DUO: daar ${meer(erbij, 'zit die verlenging', 'zitten die verlengingen')} nog niet in. Nu tot ${inWoorden(einddatum)}.`,
    )
  if (twijfel.length) {
    v.oordeel(
      `${meer(twijfel, 'Zit', 'Zitten')} ${welke(twijfel)} al in de dagen die DUO noemt?`,
      artikel.verlenging,
      'DUO',
    )
    zeg(
      'AFWIJKING',
      `Of ${welke(twijfel)} hier al in ${meer(twijfel, 'zit', 'zitten')}, is niet zeker. Zolang dat zo is, geldt het late einde: ${inWoorden(einddatum)}. Noemt DUO een einddatum bij die verlenging? Leg de verlenging dan opnieuw vast, met die dag.`,
    )
  }
  const verschil = twijfel.length ? verschilMet(duo, eigen, '') : verschilDatGeldt({ ...duo, einddatum }, eigen)
  if (verschil) v.stap('AFWIJKING', verschil, artikel.termijn, einddatum)
  return {
    einddatum,
    berekening: zinnen.join(' '),
    verdeling,
    einden: [{ einddatum: duo.einddatum, zin: 'Volgens DUO.' }, ...later],
    verschil,
  }
}
