// Taakstelling and realisatie per gemeente and period. Pure: figures in, rows out. Unknown is not zero.
// Hw 28-29: each gemeente houses its share of the vergunninghouders; what it falls short is carried over to the next year.
import { percentageVan, zonderWaarde } from '../cijfer/cijfer.rules.js'
import type { EENHEDEN, REDENEN_GEEN_WAARDE } from '../cijfer/cijfer.kolommen.js'
import type { Cijfer } from '../cijfer/cijfer.type.js'
import type { TAAKSTELLING_SOORTEN } from './taakstelling.table.js'

export interface Bronwaarde {
  /** how often this figure was stated, corrections included */
  versie: number
  gemeenteCode: string
  jaar: number
  halfjaar: number | null
  soort: (typeof TAAKSTELLING_SOORTEN)[number]
  waarde: number
  peildatum: string
  voorlopig: boolean
  bron: string
  voetnoot: string | null
  /** assumed, because no source states it: shown as unknown, and the total says that it counts with it */
  afgeleid: boolean
  openbaarVastgesteld: boolean
}
export interface Regel {
  id: string
  gemeenteCode: string
  jaar: number
  halfjaar: number | null
  taakstelling: Cijfer
  achterstandVorig: Cijfer
  totaal: Cijfer
  realisatie: Cijfer
  saldo: Cijfer
  percentage: number | null
  /** rises with every figure of the period that is stated or corrected; 0 without any */
  versie: number
}
const EENHEID: (typeof EENHEDEN)[number] = 'PERSONEN'
const cijfer = (deel: Partial<Cijfer> & Pick<Cijfer, 'waarde' | 'peildatum' | 'bron'>): Cijfer => ({
  eenheid: EENHEID,
  voorlopig: false,
  voetnoot: null,
  onderdrukt: false,
  openbaarVastgesteld: false,
  redenGeenWaarde: null,
  ...deel,
})
const geen = (reden: (typeof REDENEN_GEEN_WAARDE)[number]): Cijfer => zonderWaarde(reden, EENHEID)
const BEREKEND = 'Berekend uit andere cijfers.'
const vanBron = (b: Bronwaarde): Cijfer => {
  const { waarde, peildatum, voorlopig, bron, voetnoot, openbaarVastgesteld } = b
  return cijfer({ waarde, peildatum, voorlopig, bron, voetnoot, openbaarVastgesteld })
}
/** The latest day on which one of these was measured; null when none was. */
export const laatsteDag = (delen: readonly Cijfer[]): string | null =>
  delen
    .flatMap((d) => d.peildatum ?? [])
    .sort()
    .at(-1) ?? null
/**
 * A figure worked out from others: as provisional as the most provisional, as recent as the latest; unknown if one is.
 * @param kanttekening what its reader must know of a part
 */
function afgeleid(delen: Cijfer[], reken: (...w: number[]) => number, kanttekening: string | null = null): Cijfer {
  const leeg = delen.find((d) => d.waarde === null)
  if (leeg) return geen(leeg.redenGeenWaarde ?? 'ONBEKEND')
  return cijfer({
    waarde: reken(...delen.map((d) => d.waarde!)),
    peildatum: laatsteDag(delen),
    voorlopig: delen.some((d) => d.voorlopig),
    bron: [...new Set(delen.map((d) => d.bron))].join('; '),
    voetnoot: [BEREKEND, kanttekening].filter(Boolean).join(' '),
    openbaarVastgesteld: delen.every((d) => d.openbaarVastgesteld),
  })
}
export type Periode = { gemeenteCode: string; jaar: number; halfjaar: number | null }
/** The latest figure of its kind for a period, measured on `peildatum` at the latest. */
function laatste(
  cijfers: readonly Bronwaarde[],
  p: Periode,
  soort: Bronwaarde['soort'],
  peildatum: string,
): Bronwaarde | undefined {
  return cijfers
    .filter((c) => isVan(c, p) && c.soort === soort && c.peildatum <= peildatum)
    .sort((a, b) => (a.peildatum < b.peildatum ? 1 : -1))[0]
}
/** The period before: half-years follow each other; a year whose figures are per half-year ends with its second one. */
function vorige(cijfers: readonly Bronwaarde[], p: Periode): Periode {
  if (p.halfjaar === 2) return { ...p, halfjaar: 1 }
  const jaar = p.jaar - 1
  const perHalfjaar = cijfers.some((c) => c.gemeenteCode === p.gemeenteCode && c.jaar === jaar && c.halfjaar !== null)
  return { ...p, jaar, halfjaar: perHalfjaar ? 2 : null }
}

/** One row; without any figure every value is GEEN_GEGEVENS. `diepte` stops a chain of years that has no beginning. */
export function regelVan(cijfers: readonly Bronwaarde[], p: Periode, peildatum: string, diepte = 0): Regel {
  const vind = (soort: Bronwaarde['soort']) => laatste(cijfers, p, soort, peildatum)
  const [t, r, gegeven] = [vind('TAAKSTELLING'), vind('REALISATIE'), vind('ACHTERSTAND')]
  const reden = t || r ? 'ONBEKEND' : 'GEEN_GEGEVENS'
  const taakstelling = t ? vanBron(t) : geen(reden)
  const realisatie = r ? vanBron(r) : geen(reden)
  const ervoor =
    reden === 'ONBEKEND' && diepte < 100 ? regelVan(cijfers, vorige(cijfers, p), peildatum, diepte + 1) : undefined
  const { getoond: achterstandVorig, geteld, aanname } = achterstand(ervoor, gegeven, reden)
  const totaal = afgeleid([taakstelling, geteld], (a, b) => a + b, aanname)
  const saldo = afgeleid([realisatie, totaal], (a, b) => a - b, aanname)
  const id = [p.gemeenteCode, p.jaar, p.halfjaar].filter((x) => x !== null).join('-')
  return {
    id,
    ...p,
    taakstelling,
    achterstandVorig,
    totaal,
    realisatie,
    saldo,
    percentage: percentageVan(realisatie.waarde, totaal.waarde),
    versie: versieVan(cijfers, p),
  }
}
const isVan = (c: Bronwaarde, p: Periode): boolean =>
  c.gemeenteCode === p.gemeenteCode && c.jaar === p.jaar && c.halfjaar === p.halfjaar
/** The version of a period: figures are only added and corrected, so the sum of their versions never goes back. */
export const versieVan = (cijfers: readonly Bronwaarde[], p: Periode): number =>
  cijfers.filter((c) => isVan(c, p)).reduce((som, c) => som + c.versie, 0)

interface Achterstand {
  getoond: Cijfer
  /** what the total counts with */
  geteld: Cijfer
  /** why these two differ */
  aanname: string | null
}
/**
 * max(0, −saldo) of the period before: an advance is not credited. A source may state the first one itself. Where none does, the
 * total of the source can still stand: then the rows hold what it was made with, which nobody stated, so it is shown as unknown.
 */
function achterstand(
  ervoor: Regel | undefined,
  gegeven: Bronwaarde | undefined,
  reden: 'ONBEKEND' | 'GEEN_GEGEVENS',
): Achterstand {
  const zeker = (c: Cijfer): Achterstand => ({ getoond: c, geteld: c, aanname: null })
  if (ervoor && ervoor.saldo.waarde !== null) return zeker(afgeleid([ervoor.saldo], (s) => Math.max(0, -s)))
  if (!gegeven) return zeker(geen(reden))
  if (!gegeven.afgeleid) return zeker(vanBron(gegeven))
  const { voetnoot } = gegeven
  return { getoond: { ...geen('ONBEKEND'), voetnoot }, geteld: vanBron(gegeven), aanname: voetnoot }
}

/**
 * Rows for the asked gemeenten and years, one per period that has figures; an asked gemeente × year without figures is one
 * row with GEEN_GEGEVENS. Without years: those that any gemeente has.
 */
export function regelsVan(
  cijfers: readonly Bronwaarde[],
  gemeenten: readonly string[],
  jaren: readonly number[] | undefined,
  peildatum: string,
): Regel[] {
  const bekend = [...new Set(cijfers.filter((c) => c.peildatum <= peildatum).map((c) => c.jaar))]
  const alle = [...new Set(jaren ?? bekend)].sort((a, b) => a - b)
  return gemeenten.flatMap((gemeenteCode) =>
    alle.flatMap((jaar) => {
      const hier = cijfers.filter((c) => c.gemeenteCode === gemeenteCode && c.jaar === jaar && c.peildatum <= peildatum)
      const halfjaren = [...new Set(hier.map((c) => c.halfjaar))].sort((a, b) => (a ?? 0) - (b ?? 0))
      return (halfjaren.length ? halfjaren : [null]).map((halfjaar) =>
        regelVan(cijfers, { gemeenteCode, jaar, halfjaar }, peildatum),
      )
    }),
  )
}
