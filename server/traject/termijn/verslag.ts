// What one computation reads and does, written down as it goes: the trace for people and the receipt for later. A kind of term
// has no other way to a fact, a figure or a setting, so nothing is used that the receipt does not name.
import { invalid } from '../../platform/values/errors.js'
import { inSentence } from '../../platform/values/words.js'
import { inWoorden } from './dagen.rules.js'
import { BRONNEN, FEITEN, INSTELLINGEN, type InstellingNaam, type Instellingen } from './feiten.woorden.js'
import type { Feiten, FeitNaam, FeitWaarde } from './feiten.js'
import type { ParameterNaam } from './regels/regels.js'
import { artikelInWoorden, bronVan, versieOp, type Regels } from './regels/regels.rules.js'
import { tel, type Geteld, type Telling } from './termijnenwet.rules.js'
import { tellingInWoorden, verschuivingInWoorden, waardeInWoorden } from './verslag.woorden.js'
import type { Bon, Dag, OordeelNodig, Stap, UitlegSoort } from './uitkomst.js'

export interface Verslag {
  /** a fact, or undefined when nobody told it */
  feit<N extends FeitNaam>(naam: N): FeitWaarde<N> | undefined
  /** @throws ONGELDIGE_INVOER when nobody told it */
  eis<N extends FeitNaam>(naam: N): FeitWaarde<N>
  /** the value on the day of the fact that picks its version. @throws REGEL_ONTBREEKT when none holds on that day */
  parameter(naam: ParameterNaam, peildag: Dag): number | string | boolean | null
  getal(naam: ParameterNaam, peildag: Dag): number
  /** @throws ONGELDIGE_INVOER when the gemeente did not set it */
  instelling(naam: InstellingNaam): number
  stap(
    soort: Exclude<UitlegSoort, 'FEIT' | 'PARAMETER' | 'TELLING' | 'VERSCHUIVING'>,
    zin: string,
    artikel?: string | null,
    waarde?: string,
  ): void
  /** a question that the law leaves to someone: everything that follows is uncertain */
  oordeel(vraag: string, artikel: string, wie: string): void
  tel(telling: Telling): Geteld
  /** the article of the version that holds on this day, in words */
  grondslagVan(naam: ParameterNaam, peildag: Dag): string
  /** an article in words, noted as a source that holds from this day */
  grondslag(artikel: string, geldigVanaf: Dag): string
  klaar(): { stappen: Stap[]; bon: Bon; onzeker: boolean; oordeelNodig: OordeelNodig[] }
}

const GRENS = { DAG: 'grens.dagen', WEEK: 'grens.weken', MAAND: 'grens.maanden', UUR: null, JAAR: null } as const

/** @param feiten of one kind of term, checked */
export function createVerslag(regels: Regels, feiten: Feiten, instellingen: Instellingen): Verslag {
  const stappen: Stap[] = []
  const bon: Bon = { regelversie: regels.versie, parameters: [], bronnen: [], feiten: [], instellingen: [] }
  const oordeelNodig: OordeelNodig[] = []
  let onzeker = false
  const zet = (soort: UitlegSoort, zin: string, artikel: string | null = null, waarde: string | null = null): void => {
    stappen.push({ soort, zin, artikel: artikel && artikelInWoorden(artikel, regels.wetten), waarde })
  }
  const noemBron = (artikel: string, geldigVanaf: Dag): void => {
    const bron = bronVan(artikel, geldigVanaf)
    const zelfde = (b: Bon['bronnen'][number]): boolean => JSON.stringify(b) === JSON.stringify(bron)
    if (!bon.bronnen.some(zelfde)) bon.bronnen.push(bron)
  }
  const neem = (naam: string, peildag: Dag, stil: boolean): number | string | boolean | null => {
    const { parameter, versie } = versieOp(regels.parameters, naam, peildag)
    const { waarde, van, tot, artikel, gelezenVanaf, zekerheid, opmerking } = versie
    if (!bon.parameters.some((p) => p.naam === naam && p.peildag === peildag)) {
      const { peilfeit } = parameter
      bon.parameters.push({ naam, waarde: String(waarde), van, tot, peilfeit, peildag })
      if (artikel) noemBron(artikel, van)
      const twijfel =
        (zekerheid === 'NIET_GELEZEN' && ` Niet gelezen. ${opmerking}`) ||
        (zekerheid === 'LEZING' && ` Onze lezing. ${opmerking}`) ||
        (zekerheid === 'NIET_EERDER_GELEZEN' &&
          peildag < gelezenVanaf! &&
          ` Niet gelezen in een tekst van vóór ${inWoorden(gelezenVanaf!)}.`) ||
        ''
      if (!stil) zet('PARAMETER', `${parameter.zin}${twijfel}`, artikel, waardeInWoorden(waarde, parameter.eenheid))
    }
    return waarde
  }
  const feit = <N extends FeitNaam>(naam: N): FeitWaarde<N> | undefined => {
    const gegeven = feiten[naam]
    if (!gegeven) return undefined
    if (!bon.feiten.some((f) => f.naam === naam)) {
      const { waarde, bron, onzeker: open = false } = gegeven
      bon.feiten.push({ naam, waarde, bron, onzeker: open })
      const staatOpen = open ? ' Dit staat nog niet vast.' : ''
      zet(
        'FEIT',
        `${FEITEN[naam]}: ${waardeInWoorden(waarde)} (volgens ${BRONNEN[bron]}).${staatOpen}`,
        null,
        waardeInWoorden(waarde),
      )
      onzeker ||= open
    }
    return gegeven.waarde as FeitWaarde<N>
  }
  const meten = (telling: Telling): Geteld => {
    const op = (naam: string) => versieOp(regels.parameters, `atw.${naam}`, telling.vanaf)
    const getal = (naam: string): number => op(naam).versie.waarde as number
    const geteld = tel(
      telling,
      {
        dagen: getal('grens.dagen'),
        weken: getal('grens.weken'),
        maanden: getal('grens.maanden'),
        werkdagen: getal('werkdagen'),
      },
      regels.kalender,
    )
    const grens = GRENS[telling.eenheid]
    const inWet = (telling.norm === 'WET' || telling.norm === 'AMVB') && !telling.terug
    if (inWet && grens) {
      neem(`atw.${grens}`, telling.vanaf, true)
      neem('atw.werkdagen', telling.vanaf, true)
    }
    const grensZin = grens ? op(grens).parameter.zin : ''
    zet('TELLING', tellingInWoorden(telling, geteld), null, geteld.geteld)
    zet('VERSCHUIVING', verschuivingInWoorden(geteld, regels.kalender, grensZin), geteld.artikel, geteld.laatste)
    const { van } = op('werkdagen').versie
    for (const artikel of [geteld.artikel, geteld.door?.artikel]) if (artikel) noemBron(artikel, van)
    return geteld
  }
  return {
    feit,
    eis: (naam) => {
      const waarde = feit(naam)
      if (waarde === undefined) throw invalid({ [naam]: `Vul dit in: ${inSentence(FEITEN[naam])}.` })
      return waarde
    },
    parameter: (naam, peildag) => neem(naam, peildag, false),
    getal: (naam, peildag) => neem(naam, peildag, false) as number,
    instelling: (naam) => {
      const waarde = instellingen[naam]
      if (waarde === undefined)
        throw invalid({ [naam]: `Stel dit eerst in voor uw gemeente: ${inSentence(INSTELLINGEN[naam])}.` })
      if (!bon.instellingen.some((i) => i.naam === naam)) {
        bon.instellingen.push({ naam, waarde: String(waarde) })
        zet('PARAMETER', `Instelling van de gemeente. ${INSTELLINGEN[naam]}.`, null, String(waarde))
      }
      return waarde
    },
    stap: (soort, zin, artikel, waarde) => zet(soort, zin, artikel ?? null, waarde ?? null),
    oordeel: (vraag, artikel, wie) => {
      onzeker = true
      oordeelNodig.push({ vraag, artikel: artikelInWoorden(artikel, regels.wetten), wie })
      zet('OORDEEL', `${vraag} Dat beslist ${wie}.`, artikel)
    },
    tel: meten,
    grondslag: (artikel, geldigVanaf) => {
      noemBron(artikel, geldigVanaf)
      return artikelInWoorden(artikel, regels.wetten)
    },
    grondslagVan: (naam, peildag) => {
      const { artikel } = versieOp(regels.parameters, naam, peildag).versie
      if (!artikel) throw new Error(`${naam} heeft op ${peildag} geen artikel`)
      return artikelInWoorden(artikel, regels.wetten)
    },
    klaar: () => ({ stappen, bon, onzeker, oordeelNodig }),
  }
}
