// Do the cases stand on both sides of every edge? By hand is what must be covered; what is covered is read from the answers.
import { describe, expect, it } from 'vitest'
import { leesGevallen, type Geval } from '../../../scripts/gevallen.js'
import { inWoorden, plusDagen } from '../../../server/traject/termijn/dagen.rules.js'
import { GELIJKGESTELD } from '../../../server/traject/termijn/regels/gelijkgesteld.data.js'
import { REGELS } from '../../../server/traject/termijn/regels/regels.js'
import { TERMIJNEN } from '../../../server/traject/termijn/regels/termijnen.data.js'
import { TERMIJNENWET } from '../../../server/traject/termijn/regels/termijnenwet.data.js'
import { NIET_VERSCHOVEN } from '../../../server/traject/termijn/termijnenwet.rules.js'
import { TERMIJN_SOORTEN, UITLEG_SOORTEN } from '../../../server/traject/termijn/uitkomst.js'
import { reken } from './reken.js'

const alle = leesGevallen().flatMap((g) => g.gevallen)
const FEESTDAGEN = [
  'Nieuwjaarsdag',
  'Goede Vrijdag',
  'tweede paasdag',
  'Koningsdag',
  'Bevrijdingsdag',
  'Hemelvaartsdag',
  'tweede pinksterdag',
  'eerste kerstdag',
  'tweede kerstdag',
  'een zaterdag',
  'een zondag',
]
/** Bound of Atw 4 per unit, written once more by hand. */
const GRENZEN = { DAG: 90, WEEK: 12, MAAND: 3 } as const
/** Said of all counting; nothing looks it up. */
const NIET_OPGEZOCHT = ['tellen.maanden']
const PARAMETERS = [...TERMIJNEN, ...TERMIJNENWET].filter((p) => !NIET_OPGEZOCHT.includes(p.naam))

/** What the cases leave out, in words. */
function gaten(gevallen: readonly Geval[]): string[] {
  const gelezen = new Map<string, Set<string>>()
  const soortenVan = new Map<string, Set<string>>()
  const fouten = new Set<string>()
  const geteld = new Set<string>()
  const stappen = new Set<string>()
  for (const g of gevallen) {
    const a = reken(g)
    if (a.gezien.fout?.startsWith('Voor ')) fouten.add(`${g.soort} ${a.gezien.fout.slice(5).split(' kennen wij')[0]}`)
    for (const p of a.bon?.parameters ?? []) {
      gelezen.set(p.naam, (gelezen.get(p.naam) ?? new Set()).add(p.peildag))
      soortenVan.set(p.naam, (soortenVan.get(p.naam) ?? new Set()).add(g.soort))
    }
    const telt = a.uitkomst === null || (a.uitkomst.geldt && ['WET', 'AMVB'].includes(a.uitkomst.norm))
    for (const s of a.stappen) {
      stappen.add(s.soort)
      if (s.soort === 'TELLING' && telt) geteld.add(s.waarde!)
    }
  }
  const uit: string[] = []
  const eis = (is: boolean, wat: string): unknown => is || uit.push(wat)
  for (const { naam, versies } of PARAMETERS)
    for (const [i, { van }] of versies.entries()) {
      const ervoor = plusDagen(van, -1)
      eis(gelezen.get(naam)?.has(van) ?? false, `${naam}: geen geval op ${van}`)
      const weigert = [...(soortenVan.get(naam) ?? [])].some((s) => fouten.has(`${s} ${inWoorden(ervoor)}`))
      eis(i > 0 ? (gelezen.get(naam)?.has(ervoor) ?? false) : weigert, `${naam}: geen geval op ${ervoor}`)
    }
  for (const { naam, soorten } of TERMIJNEN)
    eis(
      [...(soortenVan.get(naam) ?? [])].sort().join() === [...soorten].sort().join(),
      `${naam}: rekent voor andere soorten`,
    )
  for (const reden of NIET_VERSCHOVEN)
    eis(
      gevallen.some((g) => g.verwacht.nietVerschoven === reden),
      `reden: ${reden}`,
    )
  for (const soort of UITLEG_SOORTEN) eis(stappen.has(soort), `stap: ${soort}`)
  for (const soort of TERMIJN_SOORTEN) {
    const eigen = gevallen.filter((g) => g.soort === soort)
    eis(
      eigen.some((g) => g.verwacht.einddatum),
      `${soort}: geen geval met een einde`,
    )
    eis(
      eigen.some((g) => g.verwacht.wachtOp),
      `${soort}: geen geval dat wacht`,
    )
  }
  const namen = new Set([...geteld].map((dag) => REGELS.kalender.vrij(dag)?.naam))
  for (const naam of FEESTDAGEN) eis(namen.has(naam), `geen einde op ${naam}`)
  for (const { dag } of GELIJKGESTELD) eis(geteld.has(dag), `geen einde op de gelijkgestelde ${dag}`)
  for (const [eenheid, grens] of Object.entries(GRENZEN))
    for (const aantal of [grens, grens + 1])
      eis(
        gevallen.some((g) => g.soort === 'TELLING' && g.feiten['eenheid'] === eenheid && g.feiten['aantal'] === aantal),
        `geen geval van ${aantal} ${eenheid}`,
      )
  return uit
}

describe('de gevallen', () => {
  it('zijn er ten minste zestig', () => {
    expect(alle.length).toBeGreaterThanOrEqual(60)
  })
  it('staan aan beide kanten van elke rand: elke versie, elke grens, elke vrije dag, elke reden om niet te schuiven', () => {
    expect(gaten(alle)).toEqual([])
  })
  it.each([
    ['KLOK-18', 'pip.afwijking.weken: geen geval op 2022-12-31'],
    ['ROUTE-05', 'routewisseling.naOpleiding: geen geval op 2022-12-31'],
    ['ONTZORG-15', 'ontzorgen.maanden: geen geval op 2021-12-31'],
    ['PIP-34', 'geen einde op de gelijkgestelde 2027-05-07'],
    ['PIP-13', 'geen einde op Koningsdag'],
    ['ATW-08', 'reden: UREN'],
    ['ATW-02', 'geen geval van 91 DAG'],
    ['OPROEP-11', 'INTAKE_OPROEP: geen geval dat wacht'],
  ])('zonder %s valt het gat op: %s', (nr, gat) => {
    const dubbel = nr === 'PIP-13' ? ['PIP-13', 'PIP-14'] : [nr]
    expect(gaten(alle.filter((g) => !dubbel.includes(g.nr)))).toContain(gat)
  })
})
