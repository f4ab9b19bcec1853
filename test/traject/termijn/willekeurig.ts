// Facts of every kind of term, drawn at random from what can be.
import fc from 'fast-check'
import { dagNa, plusDagen } from '../../../server/traject/termijn/dagen.rules.js'
import type { Feiten } from '../../../server/traject/termijn/feiten.js'
import type { TermijnSoort } from '../../../server/traject/termijn/uitkomst.js'
import { alsFeiten } from './reken.js'

/** From the first day of the law up to a year of which no decree is known. */
export const dag = fc.integer({ min: 0, max: 3000 }).map((n) => plusDagen('2022-01-01', n))
const later = (van: string, max: number) => fc.integer({ min: 1, max }).map((n) => plusDagen(van, n))
const oordeel = fc.constantFrom('JA', 'NEE', 'OPEN')
const mits = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined })
const verlenging = fc
  .record({
    besluitdatum: dag,
    grond: fc.constantFrom('Ziekte', 'Bevalling', 'Een grond van later'),
    aantal: fc.integer({ min: 1, max: 24 }),
    eenheid: fc.constantFrom('DAG', 'WEEK', 'MAAND', 'JAAR'),
    einddatum: mits(fc.integer({ min: 0, max: 900 }).map((n) => plusDagen('2034-01-01', n))),
  })
  .map(({ einddatum, ...v }) => ({ ...v, ...(einddatum ? { einddatum } : {}) }))
/** Now and then of the law's own length, so that extensions count on top of it. */
const duoTermijn = dag.chain((begindatum) =>
  fc
    .oneof(later(begindatum, 2000), fc.constant(dagNa(begindatum, 3, 'JAAR')))
    .map((einddatum) => ({ begindatum, einddatum })),
)
const informatie = dag.chain((gevraagdDatum) =>
  fc
    .record({ ontvangenDatum: mits(later(gevraagdDatum, 200)), onmisbaar: oordeel })
    .map(({ ontvangenDatum, onmisbaar }) => ({
      gevraagdDatum,
      ...(ontvangenDatum ? { ontvangenDatum } : {}),
      onmisbaar,
    })),
)
const herstel = dag.chain((gevraagdDatum) =>
  later(gevraagdDatum, 30).map((hersteldDatum) => ({ gevraagdDatum, hersteldDatum })),
)
const lijst = <T>(a: fc.Arbitrary<T>) => mits(fc.array(a, { minLength: 1, maxLength: 5 }))
const FEITEN = {
  PIP: {
    kennisgevingsdatum: dag,
    brpDatum: mits(dag),
    huisvestingHw28: fc.boolean(),
    informatieDerden: lijst(informatie),
    verhuisdatum: mits(dag),
  },
  INTAKE_OPROEP: { oproepdatum: dag },
  INBURGERINGSTERMIJN: { dagtekening: dag, duoTermijn: mits(duoTermijn), verlengingen: lijst(verlenging) },
  VOORTGANGSGESPREK: { begindatumTermijn: dag, gesprekken: lijst(dag) },
  ONTZORGING: { asielvergunning: fc.constant(true), bijstandVanaf: dag },
  AANBOD: { doelgroep: fc.constant('ASIELSTATUSHOUDER'), dagtekening: dag },
  ROUTEWISSELING: { begindatumTermijn: dag, bijzonderGeval: mits(oordeel) },
  BEZWAAR: { isBeschikking: fc.constant(true), bekendmaking: dag },
  BEZWAAR_BESLISSING: {
    bekendmaking: dag,
    commissie: mits(fc.boolean()),
    verdaagdWeken: mits(fc.integer({ min: 1, max: 8 })),
    herstelVerzuim: lijst(herstel),
  },
  BEROEP: { bekendmaking: dag },
  BEWAREN: { soortGegevens: fc.constantFrom('GEWOON', 'LANG'), eindeTraject: dag, overlijdensdatum: mits(dag) },
} satisfies Record<TermijnSoort, Record<string, fc.Arbitrary<unknown>>>

export interface Vraag {
  soort: TermijnSoort
  feiten: Feiten
}
export const INSTELLINGEN = { 'oproep.dagen': 14, 'gesprek.maanden': 3 }
/** A question of any kind that the engine can answer. */
export const vraag: fc.Arbitrary<Vraag> = fc.oneof(
  ...Object.entries(FEITEN).map(([soort, velden]) =>
    fc.record(velden as Record<string, fc.Arbitrary<unknown>>).map((feiten) => ({
      soort: soort as TermijnSoort,
      feiten: alsFeiten(
        Object.fromEntries(Object.entries({ wetsregime: 'WI2021', ...feiten }).filter(([, w]) => w !== undefined)),
      ),
    })),
  ),
)
/** The same question twice, its lists in another order the second time. */
export const geschud: fc.Arbitrary<[Vraag, Vraag]> = vraag.chain((v) => {
  const lijsten = Object.entries(v.feiten).filter(([, f]) => Array.isArray(f?.waarde))
  return fc
    .tuple(
      ...lijsten.map(([, f]) =>
        fc.shuffledSubarray(f!.waarde as unknown[], { minLength: (f!.waarde as unknown[]).length }),
      ),
    )
    .map((anders): [Vraag, Vraag] => {
      const feiten = Object.fromEntries(lijsten.map(([naam, f], i) => [naam, { ...f!, waarde: anders[i] }]))
      return [v, { ...v, feiten: { ...v.feiten, ...feiten } }]
    })
})
