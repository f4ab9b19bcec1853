// The cases of the terms: facts and what must come of them, written by hand in JSON. Read by the tests that run them and by
// `npm run gen`, which prints them as one table for people.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { FEITEN, INSTELLINGEN } from '../server/traject/termijn/feiten.woorden.js'
import type { TermijnSoort } from '../server/traject/termijn/uitkomst.js'

export interface Geval {
  nr: string
  titel: string
  /** TELLING: the Algemene termijnenwet alone */
  soort: TermijnSoort | 'TELLING'
  /** by name; a bare value has the source that is usual for it */
  feiten: Record<string, unknown>
  instellingen?: Record<string, number>
  verwacht: {
    /** the sentence of the error that is thrown, and the fact or setting that it names */
    fout?: string
    veld?: string
    geldt?: false
    wachtOp?: string
    begindatum?: string
    einddatum?: string
    /** absent: true */
    inclusief?: false
    verschoven?: true
    nietVerschoven?: string | null
    onzeker?: true
    /** the questions that are open */
    oordeel?: string[]
    voorlopig?: true
    bron?: string
    grondslag?: string
    onderdeel?: string
    eerder?: string[]
    eigen?: string | null
    verschil?: string | null
    zin?: string
    /** a sentence of the trace */
    stap?: string
    /** the kinds of steps that there are, each once */
    stappen?: string
    /** day → status and days left */
    status?: Record<string, string>
  }
}
const MAP = 'test/traject/termijn/gevallen'
/** In the order in which they are printed. */
const BESTANDEN: Record<string, string> = {
  pip: 'PIP: tien weken, en waar het einde op valt',
  'pip-klok': 'PIP: wanneer de klok begint',
  inburgeringstermijn: 'Inburgeringstermijn',
  traject: 'Aanbod, routewisseling, gesprekken en ontzorgen',
  'intake-en-bewaren': 'Oproep voor de intake, en bewaren',
  bezwaar: 'Bezwaar en beroep',
  termijnenwet: 'De Algemene termijnenwet',
}
/** @throws Error for a file that has no heading here: nobody would run it */
export function leesGevallen(): { kop: string; gevallen: Geval[] }[] {
  const los = readdirSync(MAP).filter((naam) => !BESTANDEN[naam.replace(/[.]json$/, '')])
  if (los.length) throw new Error(`${los.join(', ')}: staat niet in scripts/gevallen.ts`)
  return Object.entries(BESTANDEN).map(([naam, kop]) => ({
    kop,
    gevallen: JSON.parse(readFileSync(path.join(MAP, `${naam}.json`), 'utf8')) as Geval[],
  }))
}

const DAG = /^(\d{4})-(\d\d)-(\d\d)$/
const kort = (v: unknown): string => {
  if (typeof v === 'string') return v.replace(DAG, (_, j, m, d) => `${Number(d)}-${Number(m)}-${j}`)
  if (typeof v === 'boolean') return v ? 'ja' : 'nee'
  if (Array.isArray(v)) return v.map(kort).join('; ')
  if (v && typeof v === 'object')
    return Object.entries(v)
      .map(([k, w]) => `${k} ${kort(w)}`)
      .join(', ')
  return String(v)
}
function uitkomst({ verwacht: v }: Geval): string {
  if (v.fout) return v.veld ? `geweigerd: \`${v.veld}\`` : `fout: ${v.fout}`
  if (v.geldt === false) return 'geen termijn'
  const delen = v.wachtOp
    ? [`wacht op ${v.wachtOp}`]
    : [`${v.inclusief === false ? 'tot' : 'tot en met'} **${kort(v.einddatum)}**`]
  if (v.verschoven) delen.push('verschoven')
  if (v.nietVerschoven) delen.push(`niet verschoven (${v.nietVerschoven})`)
  if (v.eerder) delen.push(`eerder ${kort(v.eerder)}`)
  if (v.bron) delen.push(`bron ${v.bron}`)
  if (v.verschil) delen.push(v.verschil)
  if (v.voorlopig) delen.push('voorlopig')
  if (v.onzeker) delen.push('onzeker')
  if (v.oordeel) delen.push(...v.oordeel)
  for (const [dag, status] of Object.entries(v.status ?? {})) delen.push(`op ${kort(dag)}: ${status}`)
  return delen.join('; ')
}
const WOORDEN: Record<string, string> = { ...FEITEN, ...INSTELLINGEN }
/** Facts by their name in words; what is so in nearly every case is not told. */
const bekend = (g: Geval): string =>
  Object.entries({ ...g.feiten, ...g.instellingen })
    .filter(([naam, waarde]) => naam !== 'wetsregime' || waarde !== 'WI2021')
    .map(([naam, waarde]) => `${WOORDEN[naam] ?? naam}: ${kort(waarde)}`)
    .join('; ')
const rij = (g: Geval): string => `| ${g.nr} | ${g.soort} | ${g.titel} | ${bekend(g)} | ${uitkomst(g)} |`

/** The cases as Markdown. */
export function gevallenAlsTabel(): string {
  const groepen = leesGevallen()
  const aantal = groepen.reduce((n, g) => n + g.gevallen.length, 0)
  return [
    '# Gevallen van de termijnen',
    '',
    `Gemaakt uit \`${MAP}\` met \`npm run gen\`. De ${aantal} gevallen zijn met de hand uitgerekend en met een tweede berekening`,
    'nagekeken; de server moet ze allemaal zo uitrekenen. Een jurist of regisseur kan ze lezen zonder code.',
    'Waar geen wet staat, is het die van 2021 (WI2021).',
    ...groepen.flatMap(({ kop, gevallen }) => [
      '',
      `## ${kop}`,
      '',
      '| nr | soort | geval | wat bekend is | uitkomst |',
      '| --- | --- | --- | --- | --- |',
      ...gevallen.map(rij),
    ]),
    '',
  ].join('\n')
}
