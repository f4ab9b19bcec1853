// Searching by BSN: a mutation, because a BSN may stand in no URL, and because each search counts, found or not.
import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { InputType } from 'type-graphql'
import type { Context } from '../../platform/graphql/context.js'
import { instellingenVan } from '../../instelling/instelling.lezen.js'
import { instellingOp } from '../../instelling/instelling.rules.js'
import { Tekst } from '../../platform/values/input.js'
import { DOELEN } from '../../beleid.js'
import { perform } from '../../platform/write/act.js'
import { lookedAt } from '../../platform/write/looked.js'
import type { Writing } from '../../platform/write/mutation.js'
import { BEWAART_NIET, IS_BSN } from '../bsn.acts.js'
import { bsnIndex, inburgeraarBsn } from '../delen.table.js'
import { bsnVan } from '../inburgeraar.rules.js'
import { inburgeraar } from '../inburgeraar.table.js'
import { BsnZoekresultaat } from './zoeken.type.js'
import { EEN_UUR, eisBinnenGrens, PER_UUR } from './grens.js'
import { bsnZoekvraag } from './zoekvraag.table.js'

interface Gevonden {
  id: string
  dossiercode: string
  gemeenteCode: string
}
async function dossierMet(
  w: Writing,
  waarden: readonly string[],
  gemeenten: readonly string[],
): Promise<Gevonden | undefined> {
  if (!waarden.length) return undefined
  const [rij] = await w.tx
    .select({ id: inburgeraar.id, dossiercode: inburgeraar.code, gemeenteCode: inburgeraar.gemeenteCode })
    .from(inburgeraarBsn)
    .innerJoin(
      inburgeraar,
      and(eq(inburgeraar.regioCode, inburgeraarBsn.regioCode), eq(inburgeraar.id, inburgeraarBsn.inburgeraarId)),
    )
    .where(
      and(
        eq(inburgeraarBsn.regioCode, w.actor.regioCode),
        inArray(inburgeraarBsn.gemeenteCode, [...gemeenten]),
        inArray(inburgeraarBsn.bsnBi, [...waarden]),
      ),
    )
  return rij
}
const gemeentenVan = (w: Writing, rol: 'REGISSEUR' | 'PRIVACY_OFFICER'): string[] =>
  w.doel && DOELEN[rol]?.includes(w.doel) ? (w.actor.leest[rol] ?? []).filter((groep) => !groep.includes(':')) : []

/** Where no gemeente of the asker keeps a BSN there is nothing to find: that is another answer than that nobody has it. */
async function eisBewaard(w: Writing): Promise<void> {
  const gemeenten = [...gemeentenVan(w, 'REGISSEUR'), ...gemeentenVan(w, 'PRIVACY_OFFICER')]
  const keuzes = await instellingenVan(w)
  if (!gemeenten.some((code) => instellingOp(keuzes, 'bsnBewaren', code, w.vandaag).waarde)) throw BEWAART_NIET()
}
/**
 * A regisseur finds what it may see; a privacy officer the code of any dossier of its gemeenten, and nothing else of it. Who is both
 * finds as the one that the purpose is of.
 */
async function zoek(w: Writing, bsn: string): Promise<{ gevonden: Gevonden | undefined; ziet: boolean }> {
  const [eigen, toezicht] = [gemeentenVan(w, 'REGISSEUR'), gemeentenVan(w, 'PRIVACY_OFFICER')]
  const waarden = await w.zoekwaarden([...new Set([...eigen, ...toezicht])], bsnIndex, bsn)
  const gezien = await dossierMet(w, waarden, eigen)
  if (gezien || !toezicht.length) return { gevonden: gezien, ziet: !!gezien }
  const errand = { reden: `${w.handeling}: een BSN opzoeken`, personen: ['inburgeraar'] } as const
  return { gevonden: await w.alsSysteem(errand, () => dossierMet(w, waarden, toezicht)), ziet: false }
}
async function telMee(w: Writing): Promise<void> {
  await w.alsSysteem({ reden: 'oude zoekvragen vergeten' }, () =>
    w.tx.delete(bsnZoekvraag).where(lte(bsnZoekvraag.op, EEN_UUR as never)),
  )
  await eisBinnenGrens(w)
  await w.tx
    .insert(bsnZoekvraag)
    .values({ regioCode: w.actor.regioCode, id: w.nieuwId, gebruikerId: w.actor.gebruikerId! })
}

@InputType({ description: 'Het BSN waarop u zoekt.' })
export class InburgeraarBsnZoekenInput {
  @Tekst(30, 'Het BSN, negen cijfers.', { allows: IS_BSN })
  bsn!: string
}
/** In the log of who looked it is a question about whom it found, or about nobody. */
export const inburgeraarBsnZoeken = perform(
  { noun: 'bsnZoeken', type: () => BsnZoekresultaat } as const,
  'inburgeraarBsnZoeken',
  {
    description: `Zoek een dossier van uw gemeente op BSN, hoogstens ${PER_UUR} keer per uur. Elke zoekvraag wordt vastgelegd, ook als er niets is.`,
    input: InburgeraarBsnZoekenInput,
    again: true,
    run: async (w, { input }: { input: InburgeraarBsnZoekenInput }) => {
      await eisBewaard(w)
      const bsn = bsnVan(input.bsn)
      if (!w.eerder) await telMee(w)
      const { gevonden, ziet } = await zoek(w, bsn)
      await lookedAt(w, ['inburgeraar.bsn'], gevonden ? [gevonden] : [])
      const alleenNu = {
        gevonden: !!gevonden,
        dossiercode: gevonden?.dossiercode ?? null,
        inburgeraar: ziet ? gevonden!.id : null,
      }
      return { id: w.eerder ?? w.nieuwId, alleenNu }
    },
  },
)
export const zoekActs = [inburgeraarBsnZoeken]

/** How many searches are left after this one, for who made it; what it found is told by the act alone. */
export async function zoekresultaat(ctx: Context, id: string): Promise<object | undefined> {
  const rijen = await ctx.lees((tx) =>
    tx
      .select({ id: bsnZoekvraag.id })
      .from(bsnZoekvraag)
      .where(sql`${bsnZoekvraag.op} > ${EEN_UUR}`),
  )
  if (!rijen.some((r) => r.id === id)) return undefined
  return { id, resterend: Math.max(0, PER_UUR - rijen.length) }
}
