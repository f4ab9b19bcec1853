// Searching by BSN: a mutation, because a BSN may stand in no URL, and because each search counts, found or not.
import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { InputType } from 'type-graphql'
import type { Context } from '../../platform/graphql/context.js'
import { currentRequest } from '../../platform/measure/current.js'
import { leesvraag } from '../../platform/read/log/leesvraag.table.js'
import { instellingenVan } from '../../instelling/instelling.lezen.js'
import { instellingOp } from '../../instelling/instelling.rules.js'
import { Tekst } from '../../platform/values/input.js'
import { perform } from '../../platform/write/act.js'
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
  (w.actor.leest[rol] ?? []).filter((groep) => !groep.includes(':'))

/** Where no gemeente of the asker keeps a BSN there is nothing to find: that is another answer than that nobody has it. */
async function eisBewaard(w: Writing): Promise<void> {
  const gemeenten = [...gemeentenVan(w, 'REGISSEUR'), ...gemeentenVan(w, 'PRIVACY_OFFICER')]
  const keuzes = await instellingenVan(w)
  if (!gemeenten.some((code) => instellingOp(keuzes, 'bsnBewaren', code, w.vandaag).waarde)) throw BEWAART_NIET()
}
/** A regisseur finds what it may see; a privacy officer the code of any dossier of its gemeenten, and nothing else of it. */
async function zoek(w: Writing, bsn: string): Promise<{ gevonden: Gevonden | undefined; ziet: boolean }> {
  const [eigen, toezicht] = [gemeentenVan(w, 'REGISSEUR'), gemeentenVan(w, 'PRIVACY_OFFICER')]
  const waarden = await w.zoekwaarden([...new Set([...eigen, ...toezicht])], bsnIndex, bsn)
  const gezien = await dossierMet(w, waarden, eigen)
  if (gezien || !toezicht.length) return { gevonden: gezien, ziet: !!gezien }
  const errand = { reden: `${w.handeling}: een BSN opzoeken`, personen: ['inburgeraar'] } as const
  return { gevonden: await w.alsSysteem(errand, () => dossierMet(w, waarden, toezicht)), ziet: false }
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
    run: async (w, { input }: { input: InburgeraarBsnZoekenInput }) => {
      await eisBewaard(w)
      const bsn = bsnVan(input.bsn)
      await w.alsSysteem({ reden: 'oude zoekvragen vergeten' }, () =>
        w.tx.delete(bsnZoekvraag).where(lte(bsnZoekvraag.op, EEN_UUR as never)),
      )
      await eisBinnenGrens(w)
      const { gevonden, ziet } = await zoek(w, bsn)
      await w.tx.insert(leesvraag).values({
        kenmerk: currentRequest()?.kenmerk ?? w.handeling,
        velden: ['inburgeraar.bsn'],
        personen: gevonden ? [gevonden.id] : [],
        gemeenten: gevonden ? [gevonden.gemeenteCode] : [],
      })
      await w.tx.insert(bsnZoekvraag).values({
        regioCode: w.actor.regioCode,
        id: w.nieuwId,
        gebruikerId: w.actor.gebruikerId!,
        inburgeraarId: ziet ? gevonden!.id : null,
        dossiercode: gevonden?.dossiercode ?? null,
      })
      return w.nieuwId
    },
  },
)
export const zoekActs = [inburgeraarBsnZoeken]

/** The answer of a search, for who made it. */
export async function zoekresultaat(ctx: Context, id: string): Promise<object | undefined> {
  const rijen = await ctx.lees((tx) =>
    tx
      .select()
      .from(bsnZoekvraag)
      .where(sql`${bsnZoekvraag.op} > ${EEN_UUR}`),
  )
  const rij = rijen.find((r) => r.id === id)
  if (!rij) return undefined
  const { dossiercode, inburgeraarId } = rij
  const resterend = Math.max(0, PER_UUR - rijen.length)
  return { id, gevonden: dossiercode !== null, dossiercode, inburgeraar: inburgeraarId, resterend }
}
