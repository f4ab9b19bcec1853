// What may be kept of a filter. Pure: the list and the conditions in, the conditions as they are kept out.
//
// A filter is kept for long and shown again without a word of why, so nothing of a person may stand in one (AVG 5 lid 1 c): no word
// that was searched for, no row, no day that only one person has. What may be kept is a closed list of kinds; all else is refused.
import { invalid, type FieldErrors } from '../platform/values/errors.js'
import type { Lijst, Soort } from './lijsten.js'

export const VERGELIJKINGEN = ['IS', 'VANAF', 'TOT_EN_MET'] as const
export type Vergelijking = (typeof VERGELIJKINGEN)[number]
/** What one field is asked. Of its values exactly one kind is there: that of the field. */
export interface Voorwaarde {
  veld: string
  vergelijking: Vergelijking
  keuzes?: string[]
  ja?: boolean
  verwijzingen?: string[]
  /** a day that stays the same */
  dag?: string
  /** a day that goes along with today */
  dagen?: number
  maanden?: number
}
/** The same as it came in. */
export type Gegeven = Pick<Voorwaarde, 'veld' | 'vergelijking'> & { [K in Waarde]?: Voorwaarde[K] | null }
export interface Volgorde {
  veld: string
  richting: string
}

/** More than these a list of the portal cannot ask at once. */
export const MEEST_VOORWAARDEN = 30
/** Ten years: further away nothing is planned or looked back at. */
const VERST = { dagen: 3660, maanden: 120 } as const
/** A filter of which somebody keeps more is found back by nobody. */
export const MEEST_PER_LIJST = 30
/**
 * Days in lists about persons that many have at once. Any other, such as a date of birth, may point at one person, also when it is
 * counted from today.
 */
export const DAGEN_VAN_VELEN: readonly string[] = [
  'geenContactSinds',
  'laatsteContactdatum',
  'laatsteDag',
  'streefdatum',
  'begindatum',
  'einddatum',
]
const WAARDEN = ['keuzes', 'ja', 'verwijzingen', 'dag', 'dagen', 'maanden'] as const
type Waarde = (typeof WAARDEN)[number]
const PAST: Record<Soort['soort'], readonly Waarde[]> = {
  KEUZE: ['keuzes'],
  JA_NEE: ['ja'],
  VERWIJZING: ['verwijzingen'],
  DAG: ['dag', 'dagen', 'maanden'],
  TEKST: [],
  RIJ: [],
  ANDERS: [],
}
const isGevuld = (v: unknown): boolean => v !== null && v !== undefined && !(Array.isArray(v) && !v.length)

/** Why this field is not kept at all; undefined when it may be. */
function veldBezwaar({ personen }: Lijst, veld: string, soort: Soort | undefined): string | undefined {
  if (veld === 'q')
    return 'Een zoekwoord wordt niet bewaard: het kan de naam van iemand zijn. Bewaar het filter zonder zoekwoord.'
  switch (soort?.soort) {
    case undefined:
      return `Op ‘${veld}’ kunt u in deze lijst niet filteren.`
    case 'TEKST':
      return `Op ‘${veld}’ zoekt u met eigen woorden. Die worden niet bewaard: er kan een naam van iemand in staan.`
    case 'RIJ':
      return `‘${veld}’ wijst één regel aan. Dat wordt niet bewaard: een filter gaat over een soort regels.`
    case 'ANDERS':
      return `‘${veld}’ wordt niet bewaard. Bewaren kan met een keuze uit een lijst, ja of nee, een gemeente, een collega of een dag vanaf vandaag.`
    case 'DAG':
      return personen && !DAGEN_VAN_VELEN.includes(veld)
        ? `De dag bij ‘${veld}’ wordt niet bewaard: zo’n dag kan één persoon aanwijzen.`
        : undefined
    default:
      return undefined
  }
}
function keuzeBezwaar(veld: string, waarden: readonly string[], keuzes: readonly string[]): string | undefined {
  return keuzes.every((k) => waarden.includes(k))
    ? undefined
    : `Bij ‘${veld}’ bewaart u alleen keuzes uit de vaste lijst. Eigen woorden worden niet bewaard.`
}
function dagBezwaar({ personen }: Lijst, v: Gegeven): [veld: Waarde, zin: string] | undefined {
  if (personen && isGevuld(v.dag))
    return [
      'dag',
      `Bij ‘${v.veld}’ wordt een vaste dag niet bewaard: die kan één persoon aanwijzen. Zeg hoeveel dagen of maanden vanaf vandaag.`,
    ]
  const ver = (['dagen', 'maanden'] as const).find((maat) => Math.abs(v[maat] ?? 0) > VERST[maat])
  return ver && [ver, `Kies bij ‘${v.veld}’ een dag binnen tien jaar van vandaag.`]
}
/** What is wrong with the value, and at which of its fields. */
function waardeBezwaar(lijst: Lijst, soort: Soort, v: Gegeven): [veld: keyof Voorwaarde, zin: string] | undefined {
  const gevuld = WAARDEN.filter((w) => isGevuld(v[w]))
  const vreemd = gevuld.find((w) => !PAST[soort.soort].includes(w))
  if (vreemd) return [vreemd, `Dit past niet bij ‘${v.veld}’.`]
  if (gevuld.length !== 1)
    return ['veld', gevuld.length ? `Zeg bij ‘${v.veld}’ één dag.` : `Zeg waarop u bij ‘${v.veld}’ filtert.`]
  if ((v.vergelijking === 'IS') === (soort.soort === 'DAG'))
    return ['vergelijking', `Deze vergelijking past niet bij ‘${v.veld}’.`]
  if (soort.soort === 'KEUZE') {
    const zin = keuzeBezwaar(v.veld, soort.waarden, v.keuzes!)
    return zin ? ['keuzes', zin] : undefined
  }
  return soort.soort === 'DAG' ? dagBezwaar(lijst, v) : undefined
}
/** Is this field, or its order, for who asks? */
type Mag = (veld: string) => boolean

/**
 * The conditions as they are kept.
 * @param mag a field that is not for who asks is as one that is not there
 * @throws ONGELDIGE_INVOER naming every condition that is not kept, and why
 */
export function eisFilter(lijst: Lijst, filter: readonly Gegeven[], mag: Mag): Voorwaarde[] {
  if (filter.length > MEEST_VOORWAARDEN)
    throw invalid({ filter: `Een filter heeft hoogstens ${MEEST_VOORWAARDEN} voorwaarden.` })
  const velden: FieldErrors = {}
  filter.forEach((v, i) => {
    const naam = v.veld
    const soort = mag(naam) ? lijst.velden.get(naam) : undefined
    const heel = veldBezwaar(lijst, naam, soort)
    const deel = heel || !soort ? undefined : waardeBezwaar(lijst, soort, v)
    const eerder = filter.findIndex((x) => x.veld === naam && x.vergelijking === v.vergelijking)
    if (heel) velden[`filter.${i}.veld`] = heel
    else if (deel) velden[`filter.${i}.${deel[0]}`] = deel[1]
    else if (eerder < i) velden[`filter.${i}.veld`] = `‘${naam}’ staat er twee keer in.`
  })
  if (Object.keys(velden).length) throw invalid(velden, Object.values(velden)[0])
  return filter.map(
    (v) => Object.fromEntries(Object.entries(v).filter(([, x]) => isGevuld(x))) as unknown as Voorwaarde,
  )
}
/** @throws ONGELDIGE_INVOER for an order that the list does not have, or that is not for who asks */
export function eisVolgorde({ volgorden }: Lijst, { veld }: Volgorde, mag: Mag): void {
  if (!volgorden.includes(veld) || !mag(veld))
    throw invalid({ 'volgorde.veld': `Op ‘${veld}’ kunt u deze lijst niet sorteren.` })
}
