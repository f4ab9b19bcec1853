// What of a count may be known to those who see no persons. Pure. A count of 1 to 4 could point at someone, also when it follows
// from other numbers: a total minus a part, or the stand of a day minus that of another.
import { KLEINSTE_CEL } from '../../sturing/cijfer/cijfer.rules.js'
import { WETSREGIMES, type Wetsregime } from '../traject.waarden.js'
import type { VERBORGEN } from './stand.table.js'

/** Trajecten per law that run on a day. */
export type Telling = Readonly<Record<Wetsregime, number>>
export interface Cel {
  waarde: number | null
  verborgen: (typeof VERBORGEN)[number] | null
}
/** What is shown of a count: per law, and of all together. */
export interface Stand {
  totaal: Cel
  cellen: Readonly<Record<Wetsregime, Cel>>
}
const isKlein = (n: number): boolean => n > 0 && n < KLEINSTE_CEL
const open = (waarde: number): Cel => ({ waarde, verborgen: null })
const dicht = (verborgen: NonNullable<Cel['verborgen']>): Cel => ({ waarde: null, verborgen })

/**
 * Hides small cells, and with one of them every other cell that is not nought: which of them is the small one is told by nothing,
 * because the total and the knowledge that one of two is small could give both away.
 */
export function verberg(telling: Telling): Stand {
  const som = WETSREGIMES.reduce((n, wet) => n + telling[wet], 0)
  const klein = WETSREGIMES.some((wet) => isKlein(telling[wet]))
  const waarom = isKlein(som) ? ('KLEINE_CEL' as const) : ('AANVULLENDE_CEL' as const)
  const cel = (n: number): Cel => (klein && n > 0 ? dicht(waarom) : open(n))
  return {
    totaal: isKlein(som) ? dicht('KLEINE_CEL') : open(som),
    cellen: Object.fromEntries(WETSREGIMES.map((wet) => [wet, cel(telling[wet])])) as Record<Wetsregime, Cel>,
  }
}
const getallen = ({ totaal, cellen }: Stand): (number | null)[] => [
  totaal.waarde,
  ...WETSREGIMES.map((wet) => cellen[wet].waarde),
]
/**
 * May this stand be shown after the one before? Not when a number differs by 1 to 4: that many people came or went. Nor when
 * nothing differs, so that a stand which stays away says nothing.
 */
export function magVolgen(vorige: Stand | undefined, stand: Stand): boolean {
  if (!vorige) return true
  const [oud, nieuw] = [getallen(vorige), getallen(stand)]
  const verschillen = oud.flatMap((n, i) => {
    const m = nieuw[i]!
    return n === null || m === null ? [] : [Math.abs(m - n)]
  })
  if (verschillen.some(isKlein)) return false
  return oud.some((n, i) => n !== nieuw[i])
}

/** A stand is made for the first day of each quarter: days that a person can choose could be put around one event. */
export function peildagen(na: string, totEnMet: string): string[] {
  const dagen: string[] = []
  for (let jaar = Number(na.slice(0, 4)); jaar <= Number(totEnMet.slice(0, 4)); jaar++)
    for (const maand of ['01', '04', '07', '10']) {
      const dag = `${jaar}-${maand}-01`
      if (dag > na && dag <= totEnMet) dagen.push(dag)
    }
  return dagen
}
