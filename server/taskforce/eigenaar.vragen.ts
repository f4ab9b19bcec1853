// The same check as the acts make, asked beforehand: so that a form offers nobody who will be refused.
import { eq, inArray } from 'drizzle-orm'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { mayAct } from '../platform/rights/actor.js'
import type { Context } from '../platform/graphql/context.js'
import { DomainError, notFound, invalid } from '../platform/values/errors.js'
import { actorsOf } from '../platform/rights/present.js'
import { isUuid } from '../platform/write/change.js'
import type { Tx } from '../platform/write/transaction.js'
import { actie } from './actie/actie.table.js'
import { bezwaarTegen, type Bezit, type Bezitting } from './eigenaar.js'
import { knelpunt } from './knelpunt/knelpunt.table.js'
import { bepaalPlaats, leesgroepVan, type Zichtbaarheid } from './plaats.rules.js'

const HOOGSTENS = 250
interface Bezwaar {
  gebruiker: string
  bezwaar: string
}
interface Plek {
  id?: string | null
  gemeente?: string | null
  zichtbaarheid?: Zichtbaarheid | null
}
/** The row as it is going to be read, as far as the actor sees it. @throws NIET_GEVONDEN */
async function straks(tx: Tx, tabel: typeof actie | typeof knelpunt, wat: string, p: Plek): Promise<Bezitting> {
  const t = tabel as typeof actie
  const [rij] = isUuid(p.id!) ? await tx.select().from(t).where(eq(t.id, p.id!)) : []
  if (!rij) throw notFound(wat)
  const zichtbaarheid = p.zichtbaarheid ?? rij.zichtbaarheid
  const blijft = zichtbaarheid === 'GEMEENTE' && !rij.gemeenteCode
  return {
    schrijfgroep: rij.schrijfgroep,
    leesgroep: blijft ? rij.leesgroep : leesgroepVan(rij.regioCode, rij.gemeenteCode, zichtbaarheid),
  }
}
/** Where a new actie would stand; undefined when the form cannot be sent like this anyway. */
function nieuw(ctx: Context, { gemeente, zichtbaarheid }: Plek): Bezitting | undefined {
  try {
    const plaats = bepaalPlaats(ctx.actor, 'actie', 'actieToevoegen', { gemeente, zichtbaarheid })
    const leesgroep = leesgroepVan(ctx.actor.regioCode, plaats.gemeenteCode, plaats.zichtbaarheid)
    return { schrijfgroep: plaats.schrijfgroep, leesgroep }
  } catch (e) {
    if (e instanceof DomainError) return undefined
    throw e
  }
}
/** Only of people whom the actor sees: of others nothing is said. */
async function bezwaren(tx: Tx, ctx: Context, ids: string[], noun: Bezit, rij: Bezitting): Promise<Bezwaar[]> {
  if (ids.length > HOOGSTENS) throw invalid({ gebruikers: `Vraag hoogstens ${HOOGSTENS} gebruikers tegelijk.` })
  const goed = ids.filter(isUuid)
  const gezien = goed.length
    ? await tx.select({ id: gebruiker.id }).from(gebruiker).where(inArray(gebruiker.id, goed))
    : []
  const zichtbaar = gezien.map((g) => g.id)
  const wie = await actorsOf(tx, ctx.actor.regioCode, zichtbaar, ctx.vandaag)
  return zichtbaar.flatMap((id) => {
    const bezwaar = bezwaarTegen(wie.get(id), noun, rij)
    return bezwaar ? [{ gebruiker: id, bezwaar }] : []
  })
}

/** Who cannot own this actie, or a new one; nothing for who gives acties to nobody. @throws NIET_GEVONDEN */
export const actieEigenaarBezwaren = (ctx: Context, ids: string[], p: Plek): Promise<Bezwaar[]> =>
  ctx.lees(async (tx) => {
    const mag = mayAct(ctx.actor, 'actie', p.id ? 'actieToewijzen' : 'actieToevoegen')
    const rij = p.id ? await straks(tx, actie, 'Deze actie', p) : mag && nieuw(ctx, p)
    return mag && rij ? bezwaren(tx, ctx, ids, 'actie', rij) : []
  })
/** Who cannot own this knelpunt. @throws NIET_GEVONDEN */
export const knelpuntEigenaarBezwaren = (ctx: Context, ids: string[], p: Plek): Promise<Bezwaar[]> =>
  ctx.lees(async (tx) => {
    const rij = await straks(tx, knelpunt, 'Dit knelpunt', p)
    return mayAct(ctx.actor, 'knelpunt', 'knelpuntWijzigen') ? bezwaren(tx, ctx, ids, 'knelpunt', rij) : []
  })
