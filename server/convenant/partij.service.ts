// Joining and leaving a convenant. Both are acts on the convenant: they raise its version and stand in its history.
import { and, eq, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { gemeente } from '../platform/rights/tenant.table.js'
import { notFound } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { isUuid, change } from '../platform/write/change.js'
import { reference } from '../platform/write/reference.js'
import type { PartnerToetredenInput, PartnerUittredenInput } from './convenant.input.js'
import { eisConvenant } from './convenant.rules.js'
import { convenantOpslag } from './convenant.service.js'
import { convenantPartij } from './convenant.table.js'
import { eisEenPartij, eisNieuwePartij, toetredingsdag, uittreding } from './partij.rules.js'
import { partner } from '../partner/partner.table.js'

interface Wie {
  naam: string
  veld: 'gemeente' | 'partner'
  gemeenteCode: string | null
  partnerId: string | null
}
/** @throws NIET_GEVONDEN naming the field for a gemeente outside the region or a partner out of sight */
async function wieIs(w: Writing, input: PartnerToetredenInput): Promise<Wie> {
  eisEenPartij(input)
  if (input.partner) {
    const [p] = await reference(w, partner, [input.partner], 'partner', 'Deze partner')
    return { naam: p!.naam, veld: 'partner', gemeenteCode: null, partnerId: p!.id }
  }
  const [g] = await w.tx
    .select()
    .from(gemeente)
    .where(and(eq(gemeente.regioCode, w.actor.regioCode), eq(gemeente.code, input.gemeente!)))
  if (!g) throw notFound('Deze gemeente', { gemeente: 'Deze gemeente is niet gevonden.' })
  return { naam: `Gemeente ${g.naam}`, veld: 'gemeente', gemeenteCode: g.code, partnerId: null }
}
const doetMee = async (w: Writing, convenantId: string, wie: Wie): Promise<boolean> => {
  const zelfde = wie.partnerId
    ? eq(convenantPartij.partnerId, wie.partnerId)
    : eq(convenantPartij.gemeenteCode, wie.gemeenteCode!)
  const nu = and(eq(convenantPartij.convenantId, convenantId), isNull(convenantPartij.uittredingsdatum), zelfde)
  return (await w.tx.$count(convenantPartij, nu)) > 0
}

/** Adds a party to the convenant. Returns the id of the convenant. */
export async function partnerToetreden(
  w: Writing,
  id: string,
  versie: number,
  input: PartnerToetredenInput,
): Promise<string> {
  const rij = await change(w, convenantOpslag, id, versie, async (c) => {
    eisConvenant('partnerToetreden', c.status)
    const wie = await wieIs(w, input)
    eisNieuwePartij(await doetMee(w, c.id, wie), wie.naam, wie.veld)
    const toetredingsdatum = toetredingsdag(c, wie.naam, input, w.vandaag)
    const { gemeenteCode, partnerId } = wie
    await w.tx.insert(convenantPartij).values({
      regioCode: c.regioCode,
      id: uuidv7(),
      convenantId: c.id,
      volgorde: sql`(select coalesce(max(p.volgorde), 0) + 1 from convenant_partij p where p.regio_code = ${c.regioCode} and p.convenant_id = ${c.id})`,
      gemeenteCode,
      partnerId,
      vertegenwoordiger: input.vertegenwoordiger,
      toetredingsdatum,
    })
    return {
      patch: {},
      tekst: `${wie.naam} is toegetreden.`,
      ook: [{ veld: 'partijen', oud: null, nieuw: wie.naam }],
    }
  })
  return rij.id
}
/** The party stays in the list, with the day and the reason. Returns the id of the convenant. */
export async function partnerUittreden(
  w: Writing,
  id: string,
  versie: number,
  input: PartnerUittredenInput,
): Promise<string> {
  const rij = await change(w, convenantOpslag, id, versie, async (c) => {
    eisConvenant('partnerUittreden', c.status)
    const [p] = isUuid(input.partij)
      ? await w.tx
          .select({
            id: convenantPartij.id,
            toetredingsdatum: convenantPartij.toetredingsdatum,
            uittredingsdatum: convenantPartij.uittredingsdatum,
            naam: sql<string>`coalesce(${partner.naam}, 'Gemeente ' || ${gemeente.naam})`,
          })
          .from(convenantPartij)
          .leftJoin(
            partner,
            and(eq(partner.regioCode, convenantPartij.regioCode), eq(partner.id, convenantPartij.partnerId)),
          )
          .leftJoin(gemeente, eq(gemeente.code, convenantPartij.gemeenteCode))
          .where(and(eq(convenantPartij.convenantId, c.id), eq(convenantPartij.id, input.partij)))
      : []
    if (!p) throw notFound('Deze partij', { partij: 'Deze partij doet niet mee aan dit convenant.' })
    await w.tx
      .update(convenantPartij)
      .set(uittreding(p, input))
      .where(and(eq(convenantPartij.regioCode, c.regioCode), eq(convenantPartij.id, p.id)))
    return {
      patch: {},
      tekst: `${p.naam} is uitgetreden: ${input.reden}`,
      ook: [{ veld: 'partijen', oud: p.naam, nieuw: null }],
    }
  })
  return rij.id
}
