// Taakstellingen as CSV for a Dutch Excel: semicolons, decimal commas, a byte order mark. The same service and rights as
// the query. A figure without value is an empty cell with its reason beside it, never 0.
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { exportOf } from '../../platform/http/export.js'
import { isDay } from '../../platform/values/scalars.js'
import { REDEN_ZINNEN, type Cijfer } from '../cijfer/cijfer.type.js'
import { laatsteDag } from './taakstelling.rules.js'
import { taakstellingenOphalen } from './taakstelling.service.js'

type Rij = Awaited<ReturnType<typeof taakstellingenOphalen>>[number]
const CIJFERS = {
  taakstelling: 'taakstelling',
  achterstandVorig: 'achterstand vorige periode',
  totaal: 'totaal',
  realisatie: 'realisatie',
  saldo: 'saldo',
} as const
const cijfersVan = (r: Rij): [string, Cijfer][] =>
  (Object.keys(CIJFERS) as (keyof typeof CIJFERS)[]).map((veld) => [CIJFERS[veld], r[veld]])

/** Each text once, with the columns that it is about; without them when it is about all. */
function samen(teksten: readonly (readonly [kop: string, tekst: string | null])[]): string {
  const per = new Map<string, string[]>()
  for (const [kop, tekst] of teksten) if (tekst) per.set(tekst, [...(per.get(tekst) ?? []), kop])
  return [...per]
    .map(([tekst, koppen]) => (koppen.length === teksten.length ? tekst : `${koppen.join(', ')}: ${tekst}`))
    .join(' | ')
}
const redenen = (r: Rij): string =>
  samen(
    cijfersVan(r).map(([kop, c]) => [kop, c.waarde === null ? REDEN_ZINNEN[c.redenGeenWaarde ?? 'ONBEKEND'] : null]),
  )
/** What the sources say of the figures that they gave; the others are worked out from these. */
const GEGEVEN = new Set<string>([CIJFERS.taakstelling, CIJFERS.achterstandVorig, CIJFERS.realisatie])
const teksten = (r: Rij, veld: 'bron' | 'voetnoot'): string =>
  samen(
    cijfersVan(r)
      .filter(([kop, c]) => GEGEVEN.has(kop) && (c.waarde !== null || (veld === 'voetnoot' && c.voetnoot !== null)))
      .map(([kop, c]) => [kop, c[veld]]),
  )
const regel = (r: Rij): unknown[] => [
  r.gemeente?.naam,
  r.gemeenteCode,
  r.jaar,
  r.halfjaar,
  ...cijfersVan(r).map(([, c]) => c.waarde),
  r.percentage,
  r.saldo.eenheid.toLowerCase(),
  // Without any figure nothing was measured, on no day.
  ...(laatsteDag(cijfersVan(r).map(([, c]) => c)) === null
    ? [null, null]
    : [laatsteDag(cijfersVan(r).map(([, c]) => c)), cijfersVan(r).some(([, c]) => c.voorlopig) ? 'ja' : 'nee']),
  redenen(r),
  teksten(r, 'bron'),
  teksten(r, 'voetnoot'),
]
const KOPPEN = [
  'gemeente',
  'gemeentecode',
  'jaar',
  'halfjaar',
  ...Object.values(CIJFERS),
  'percentage',
  'eenheid',
  'peildatum',
  'voorlopig',
  'reden geen waarde',
  'bron',
  'voetnoot',
]

/** Text that a spreadsheet could take for a formula gets a quote before it; a negative number is a number and does not. */
export const alsCsv = (rijen: readonly Rij[]): string =>
  stringify([KOPPEN, ...rijen.map(regel)], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { number: (n) => String(n).replace('.', ',') },
  })

const lijst = (patroon: RegExp, zin: string) =>
  z
    .string({ error: 'Noem deze parameter één keer, met komma’s tussen de waarden.' })
    .transform((tekst) => tekst.split(','))
    .refine((delen) => delen.length <= 250 && delen.every((d) => patroon.test(d)), { error: zin })
    .optional()
const parameters = z.strictObject({
  gemeenten: lijst(/^\d{4}$/, 'Geef CBS-codes van gemeenten met komma’s ertussen, bijvoorbeeld 0988,0946.'),
  jaren: lijst(/^\d{4}$/, 'Geef jaren met komma’s ertussen, bijvoorbeeld 2020,2021.'),
  peildatum: z
    .string({ error: 'Noem deze parameter één keer.' })
    .refine(isDay, { error: 'Geef een bestaande dag als jjjj-mm-dd, bijvoorbeeld 2026-03-31.' })
    .optional(),
})

/** GET /api/v1/taakstellingen.csv?gemeenten=0988,0946&jaren=2020,2021&peildatum=2022-12-31 */
export const taakstellingenCsv = exportOf({
  pad: '/api/v1/taakstellingen.csv',
  noun: 'taakstelling',
  crossOrigin: true,
  parameters,
  maak: async (ctx, { gemeenten, jaren, peildatum }) => ({
    naam: `taakstellingen-${peildatum ?? ctx.vandaag}.csv`,
    type: 'text/csv; charset=utf-8; header=present',
    inhoud: alsCsv(await taakstellingenOphalen(ctx, { gemeenten, jaren: jaren?.map(Number), peildatum })),
  }),
})
