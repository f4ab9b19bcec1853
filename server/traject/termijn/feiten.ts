// What the engine may be told, per kind of term. Strict: a fact under a name that nobody reads is refused, not forgotten.
import { z } from 'zod'
import { isDay } from '../../platform/values/scalars.js'
import { EENHEDEN } from './dagen.rules.js'
import type { TermijnSoort } from './uitkomst.js'

/** Who says so. */
export const FEITBRONNEN = ['DUO', 'BRP', 'COA', 'GEMEENTE', 'PERSOON', 'PARTNER'] as const
export type Feitbron = (typeof FEITBRONNEN)[number]
export interface Feit<T = unknown> {
  waarde: T
  bron: Feitbron
  /** it stands on a judgement that is still open: what follows from it is uncertain too */
  onzeker?: boolean | undefined
}
export type Feiten = Readonly<Record<string, Feit | undefined>>

const dag = z.string().refine(isDay, 'is geen bestaande dag (jjjj-mm-dd)')
/** A question of the law that someone must answer: OPEN means nobody did yet. */
const oordeel = z.enum(['JA', 'NEE', 'OPEN'])
export type Oordeel = z.infer<typeof oordeel>
const janee = z.boolean()
const tekst = z.string().min(1)
/** The day comes first: lists of facts are put in order by their text. */
const verlenging = z
  .strictObject({
    besluitdatum: dag,
    /** of the open list of DUO, never an enum (domein §9) */
    grond: tekst,
    aantal: z.number().int().positive().optional(),
    eenheid: z.enum(EENHEDEN).exclude(['UUR']).optional(),
    /** exclusive, as DUO gives it */
    einddatum: dag.optional(),
  })
  .refine((v) => v.einddatum !== undefined || (v.aantal !== undefined && v.eenheid !== undefined), {
    message: 'noemt geen einddatum en geen lengte',
  })
export type Verlenging = z.infer<typeof verlenging>
const duoTermijn = z.strictObject({ begindatum: dag, einddatum: dag })
const informatie = z.strictObject({ gevraagdDatum: dag, ontvangenDatum: dag.optional(), onmisbaar: oordeel })
const herstel = z.strictObject({ gevraagdDatum: dag, hersteldDatum: dag.optional() })

const ALTIJD = {
  wetsregime: z.enum(['WI2007', 'WI2013', 'WI2021']),
  /** the day on which what the term is for was done */
  voldaanDatum: dag,
  /** the day on which the term ended without being met or missed, such as by the death of the person */
  vervallenDatum: dag,
}
const PER_SOORT = {
  PIP: {
    kennisgevingsdatum: dag,
    brpDatum: dag,
    huisvestingHw28: janee,
    informatieDerden: z.array(informatie),
    verhuisdatum: dag,
  },
  INTAKE_OPROEP: { oproepdatum: dag, boeteBekendmaking: dag },
  INBURGERINGSTERMIJN: {
    dagtekening: dag,
    duoTermijn,
    verlengingen: z.array(verlenging),
    onderdeel: z.enum(['PVT', 'EXAMEN']),
  },
  VOORTGANGSGESPREK: {
    begindatumTermijn: dag,
    aantalGesprekken: z.number().int().nonnegative(),
    gesprekken: z.array(dag),
  },
  ONTZORGING: {
    asielvergunning: janee,
    bijstandVanaf: dag,
    bijstandTotEnMet: dag,
    verlengdTotEnMet: dag,
  },
  AANBOD: { doelgroep: z.enum(['ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT']), dagtekening: dag },
  ROUTEWISSELING: {
    begindatumTermijn: dag,
    vanRoute: z.enum(['B1', 'ONDERWIJS', 'Z']),
    naarRoute: z.enum(['B1', 'ONDERWIJS', 'Z']),
    verzoekdatum: dag,
    naNietVrijstellendeOpleiding: janee,
    bijzonderGeval: oordeel,
  },
  BEZWAAR: { isBeschikking: janee, bekendmaking: dag },
  BEZWAAR_BESLISSING: {
    bekendmaking: dag,
    commissie: janee,
    verdaagdWeken: z.number().int().positive(),
    herstelVerzuim: z.array(herstel),
  },
  BEROEP: { bekendmaking: dag },
  BEWAREN: {
    soortGegevens: z.enum(['GEWOON', 'LANG', 'LENING']),
    eindeTraject: dag,
    overlijdensdatum: dag,
    leningAfgehandeld: dag,
  },
} satisfies Record<TermijnSoort, Record<string, z.ZodType>>

/** The facts of a kind, by name. */
type Namen = { [S in TermijnSoort]: (typeof PER_SOORT)[S] }[TermijnSoort]
type Samen<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
type Alle = Samen<Namen> & typeof ALTIJD
export type FeitNaam = keyof Alle
export type FeitWaarde<N extends FeitNaam> = z.infer<Alle[N]>

/** What DUO decides is sealed: nobody else can say it. */
const VAN_DUO: readonly string[] = ['duoTermijn', 'verlengingen'] satisfies FeitNaam[]
const alsFeit = (naam: string, waarde: z.ZodType) =>
  z
    .strictObject({
      waarde,
      bron: VAN_DUO.includes(naam) ? z.literal('DUO') : z.enum(FEITBRONNEN),
      onzeker: z.boolean().optional(),
    })
    .optional()
const alsFeiten = (velden: Record<string, z.ZodType>) =>
  z.strictObject(Object.fromEntries(Object.entries(velden).map(([naam, waarde]) => [naam, alsFeit(naam, waarde)])))

export const FEITSCHEMA = Object.fromEntries(
  Object.entries(PER_SOORT).map(([soort, velden]) => [soort, alsFeiten({ ...ALTIJD, ...velden })]),
) as Record<TermijnSoort, ReturnType<typeof alsFeiten>>
