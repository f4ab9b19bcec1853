// How many were housed, as whoever asks may know it: who sees all dossiers of a gemeente counts them, others read stands.
import { lte } from 'drizzle-orm'
import type { Context } from '../../../platform/graphql/context.js'
import { leesgroepen, mayRead } from '../../../platform/rights/actor.js'
import { DomainError } from '../../../platform/values/errors.js'
import { heleGemeenten } from '../../cijfer/stand.tellen.js'
import { geenTelling, uitStanden, uitTelling, type Geteld } from './geteld.cijfers.js'
import { gehuisvest, tijdvakVan, type Groep, type Periode, type Tijdvak } from './geteld.rules.js'
import { taakstellingStand } from './geteld.table.js'
import { groepen } from './geteld.telling.js'

/** What is counted, as the read log names it. */
const VELDEN = ['taakstelling', 'inburgeraar', 'huisvesting']
export const GETELDE_VELDEN = ['geteld', 'geteldFictief'] as const
type Rij = Periode & { gemeenteCode: string }

/** @throws GEEN_TOEGANG for a role that sees figures but no counts of persons */
export function eisTelling(ctx: Context): void {
  if (GETELDE_VELDEN.some((veld) => !mayRead(ctx.actor, 'taakstelling', veld)))
    throw new DomainError('GEEN_TOEGANG', 'U mag de telling bij de taakstelling niet bekijken.')
}
const vroegste = (dagen: readonly string[]): string => dagen.reduce((a, b) => (a < b ? a : b))
const laatste = (dagen: readonly string[]): string => dagen.reduce((a, b) => (a > b ? a : b))
/** From the first day of these periods to their last, at most to `dag`. */
function omvat(rijen: readonly Rij[], dag: string): Tijdvak {
  const tijdvakken = rijen.map(tijdvakVan)
  return { van: vroegste(tijdvakken.map((t) => t.van)), tot: vroegste([dag, laatste(tijdvakken.map((t) => t.tot))]) }
}
/**
 * Adds the counted figures to these rows. The persons of all rows together are one question in the read log.
 * @param peildatum counted until this day; a day to come is today
 * @throws GEEN_TOEGANG for who may not see counts, and for a purpose that the reader does not have
 */
export async function metGeteld<R extends Rij>(
  ctx: Context,
  rijen: readonly R[],
  peildatum: string,
): Promise<(R & Geteld)[]> {
  eisTelling(ctx)
  const dag = vroegste([peildatum, ctx.vandaag])
  const heel = heleGemeenten(ctx, 'inburgeraar')
  const metPersonen = rijen.filter((r) => heel.includes(r.gemeenteCode))
  const codes = [...new Set(metPersonen.map((r) => r.gemeenteCode))]
  const geteld = codes.length ? await ctx.tel<Groep>(ctx, VELDEN, groepen(codes, omvat(metPersonen, dag))) : []
  const standen = await ctx.lees((tx) =>
    tx.select().from(taakstellingStand).where(lte(taakstellingStand.peildatum, dag)),
  )
  const binnen = leesgroepen(ctx.actor, 'taakstellingstand')
  const van = (r: R): Geteld => {
    const code = r.gemeenteCode
    if (codes.includes(code)) return uitTelling(gehuisvest(geteld, code, tijdvakVan(r)), r, dag)
    if (binnen.includes(code))
      return uitStanden(
        standen.filter((s) => s.gemeenteCode === code),
        r,
      )
    return geenTelling(ctx.actor.leest.REGISSEUR?.includes(code) ? 'nietHeel' : 'buiten')
  }
  return rijen.map((r) => ({ ...r, ...van(r) }))
}
