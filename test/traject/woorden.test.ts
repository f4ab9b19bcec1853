// What people read of terms and in a timeline is words: no value of a closed list, no name of a rule, and one form of a day. Over
// every person of the example, and what acts of a traject add to it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kleineLetter } from '../../admin/platform/words.js'
import { allWords, inSentence } from '../../server/platform/values/words.js'
import { begin, nieuw, p, server } from '../inburgeraar/wereld.js'
import { doe, gelukt, voegToe, type Rij } from '../support/handeling.js'

const CODE = /(?<![\w-])[A-Z][A-Z0-9_]{3,}(?!\w)|(?<![\w/@])[a-z]{2,}(?:\.[a-zA-Z]{2,})+/
const DAG_IN_CIJFERS = /\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4}/
/** A value that is a day and nothing else is written by the screen. */
const IS_DAG = /^\d{4}-\d\d-\d\d$/
const VELDEN = `dossiercode
  traject { termijnen { soort berekening grondslag verschil eerder { zin } oordeelNodig { vraag artikel wie }
    uitleg { zin stappen { zin artikel waarde } bon { parameters bronnen instellingen } } } }
  tijdlijn(first: 50) { nodes { tekst wijzigingen { oud nieuw } } }`
/** Names of fields whose value the screen turns into a word. */
const GEEN_ZIN = ['dossiercode', 'soort']
function* zinnen(x: unknown): Generator<string> {
  if (typeof x === 'string') yield x
  else if (x && typeof x === 'object')
    for (const [naam, deel] of Object.entries(x)) if (!GEEN_ZIN.includes(naam)) yield* zinnen(deel)
}
async function personen(): Promise<unknown[]> {
  const uit: unknown[] = []
  for (let after: string | null = null; ;) {
    const { x }: { x: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await p.weert.krijg(
        `query($after: String) { x: inburgeraars(first: 10, after: $after) { nodes { ${VELDEN} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
    uit.push(...x.nodes)
    if (!x.pageInfo.hasNextPage) return uit
    after = x.pageInfo.endCursor
  }
}
const STAPPEN: [string, object][] = [
  ['plichtVastleggen', { kennisgevingsdatum: '2022-02-01', plichtBegindatum: '2022-01-20' }],
  ['trajectFaseVastleggen', { status: 'INTAKE', datum: '2022-02-10' }],
  ['trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-03-01' }],
  ['pipDagtekeningVastleggen', { dagtekening: '2022-03-14', leerroute: 'ONDERWIJS' }],
  ['duoTermijnVastleggen', { startdatum: '2022-03-15', einddatum: '2027-03-15' }],
  ['duoTermijnVastleggen', { startdatum: '2022-03-15', einddatum: '2027-03-16' }],
  ['termijnVerlengen', { besluitdatum: '2024-05-01', grond: 'Ziekte', aantal: 1, eenheid: 'MAAND' }],
  ['termijnVerlengen', { besluitdatum: '2024-06-01', grond: 'Ziekte', einddatum: '2028-06-01' }],
  ['ontzorgingStarten', { bijstandVanaf: '2022-02-01', bijstandTotEnMet: '2022-05-01' }],
  ['uitstroomVastleggen', { soort: 'OPLEIDING', datum: '2023-01-01' }],
  ['ontheffingVastleggen', { grond: 'MED', datum: '2024-02-01', onderdelen: ['KNM'] }],
  ['vrijstellingVastleggen', { grond: 'OPL', startdatum: '2024-02-01', einddatum: '2027-02-01' }],
  ['trajectBeeindigen', { reden: 'OVERLEDEN', datum: '2025-01-01', bevestigOpenPlichten: true }],
]
beforeAll(async () => {
  await begin()
  for (const doelgroep of ['ASIELSTATUSHOUDER'] as const) {
    const i = await nieuw({ doelgroep })
    const input = { inburgeraar: i.id, wetsregime: 'WI2021', begindatum: '2022-01-10' }
    let t = gelukt(await voegToe<Rij>(p.weert, 'trajectStarten', 'id versie mag', input))
    for (const [naam, stap] of STAPPEN) t = gelukt(await doe<Rij>(p.weert, naam, 'id versie mag', t, stap))
  }
}, 120_000)
afterAll(() => server?.stop())

describe('wat iemand leest van termijnen en in de tijdlijn', () => {
  it('heeft geen codes en geen dagen in cijfers', async () => {
    const alle = [...zinnen(await personen())]
    expect(alle.length).toBeGreaterThan(5000)
    const fout = (patroon: RegExp): string[] => [
      ...new Set(alle.filter((zin) => patroon.test(zin) && !IS_DAG.test(zin))),
    ]
    expect(fout(CODE).slice(0, 12)).toEqual([])
    expect(fout(DAG_IN_CIJFERS).slice(0, 12)).toEqual([])
  })
  it('wordt gevonden als het er wel een heeft', () => {
    for (const zin of ['Wet: WI2021 (volgens DUO).', 'Doelgroep: ASIELSTATUSHOUDER', 'pip.klok: kennisgeving'])
      expect(zin).toMatch(CODE)
    for (const zin of ['Besluit inburgering, artikel 5.3 lid 1', 'Het PIP van DUO', 'P-3D16', 'onder de Wi2021'])
      expect(zin).not.toMatch(CODE)
  })
  it.each([kleineLetter, inSentence])('laat in een zin een afkorting zoals zij is', (klein) => {
    expect(['PIP', 'PIP vastgesteld', 'B1-route', 'Z-route', 'Wi2021', 'Intake'].map(klein)).toEqual([
      'PIP',
      'PIP vastgesteld',
      'B1-route',
      'Z-route',
      'Wi2021',
      'intake',
    ])
    const alle = Object.values(allWords()).flatMap((woorden) => Object.values(woorden))
    expect(alle.filter((w) => /^\p{Lu}{2}/u.test(w) && klein(w) !== w)).toEqual([])
  })
})
