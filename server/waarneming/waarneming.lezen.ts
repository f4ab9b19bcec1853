// For sign-in: whom a regisseur stands in for on a day. Read as the system, because who asks is nobody yet.
import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import { systemActor, type Lidmaatschap, type Waargenomen } from '../platform/rights/actor.js'
import type { InTransaction } from '../platform/write/transaction.js'
import { waarneming } from './waarneming.table.js'

/**
 * Of the gemeenten where somebody is regisseur on a day: whose caseload counts as the own one. Only whom it stands in for itself:
 * whoever these stand in for in their turn, is not among them.
 * @param lezend statements that only read
 */
export const waargenomenVan =
  (lezend: InTransaction) =>
  async (
    wie: { gebruikerId: string; regioCode: string; lidmaatschappen: readonly Lidmaatschap[] },
    gemeenten: readonly string[],
    dag: string,
  ): Promise<readonly Waargenomen[]> => {
    const mijn = wie.lidmaatschappen.flatMap((l) => (l.rol === 'REGISSEUR' && l.gemeenteCode) || [])
    if (!mijn.length) return []
    const loopt = and(
      eq(waarneming.regioCode, wie.regioCode),
      eq(waarneming.doorId, wie.gebruikerId),
      lte(waarneming.vanafDatum, dag),
      gte(waarneming.totDatum, dag),
      isNull(waarneming.beeindigdOp),
    )
    const rijen = await lezend(systemActor(wie.regioCode, gemeenten), (tx) =>
      tx
        .select({ gebruikerId: waarneming.voorId, gemeenteCode: waarneming.gemeenteCode })
        .from(waarneming)
        .where(loopt),
    )
    return rijen.filter(({ gemeenteCode }) => mijn.includes(gemeenteCode))
  }
