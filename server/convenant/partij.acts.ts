// Joining and leaving a convenant. Both are acts on the convenant: they raise its version and stand in its history.
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { v7 as uuidv7 } from 'uuid'
import { partner } from '../partner/partner.table.js'
import type { Cols } from '../platform/read/declare/expression.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { invalid, notFound } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { change } from '../platform/write/act.js'
import { isUuid } from '../platform/write/change.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'
import { convenantStore, VAN_KRACHT } from './convenant.store.js'
import { convenantPartij, type convenant } from './convenant.table.js'
import { eisEenPartij, eisNieuwePartij, toetredingsdag, uittreding } from './partij.rules.js'
import { DATUM, NAAM, REDEN } from './tekst.js'

/** Of the parties, those that take part in the convenant now. */
export const doenMee = (c: Cols<typeof convenant>): SQL =>
  sql`${convenantPartij.regioCode} = ${c.regioCode} and ${convenantPartij.convenantId} = ${c.id} and ${convenantPartij.uittredingsdatum} is null`

@InputType({ description: 'Een partij die toetreedt: een gemeente of een partner.' })
export class PartnerToetredenInput {
  @Field(() => ID, { nullable: true, description: 'De gemeente die toetreedt.' })
  gemeente?: string | null
  @Field(() => ID, { nullable: true, description: 'De partner die toetreedt.' })
  partner?: string | null
  @Tekst(NAAM, 'Wie namens de partij tekent.', { nullable: true })
  vertegenwoordiger?: string | null
  @Field(() => Datum, {
    ...DATUM,
    description: 'De dag van toetreden. Leeg laten zolang het convenant een concept is.',
  })
  toetredingsdatum?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Bevestig dat deze partij later toetreedt en het convenant niet op de eerste dag tekende.',
  })
  bevestigLatereToetreding?: boolean | null
}
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

export const partnerToetreden = change(convenantStore, 'partnerToetreden', {
  description: 'Laat een gemeente of partner toetreden tot een convenant. Het kenmerk is dat van het convenant.',
  input: PartnerToetredenInput,
  names: { partner, gemeente },
  from: VAN_KRACHT,
  if: {
    // Who joins a convenant that was signed, does so after that day, and not on a day to come.
    holds: (c, { vandaag }) =>
      sql`(${c.status} = 'CONCEPT' or ${c.ondertekeningsdatum} is null or ${c.ondertekeningsdatum} < ${vandaag})`,
    ofRow: (c, vandaag) => c.status === 'CONCEPT' || !c.ondertekeningsdatum || c.ondertekeningsdatum < vandaag,
    refuse: () => invalid({ toetredingsdatum: 'Dit convenant is vandaag ondertekend. Toetreden kan vanaf morgen.' }),
  },
  run: async (w, c, input) => {
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
      tekst: `${wie.naam} is toegetreden.`,
      ook: [{ veld: 'partijen', oud: null, nieuw: wie.naam }],
    }
  },
})

@InputType({ description: 'Een partij die vertrekt.' })
export class PartnerUittredenInput {
  @Field(() => ID, { description: 'De partij: het kenmerk uit de lijst met partijen.' })
  partij!: string
  @Field(() => Datum, { description: 'De laatste dag waarop de partij meedoet.' })
  uittredingsdatum!: string
  @Tekst(REDEN, 'Waarom de partij vertrekt.')
  reden!: string
}
/** The party stays in the list, with the day and the reason. */
export const partnerUittreden = change(convenantStore, 'partnerUittreden', {
  description: 'Laat een partij uittreden, met een reden. De partij blijft in de lijst staan.',
  input: PartnerUittredenInput,
  names: { partij: convenantPartij },
  from: VAN_KRACHT,
  if: {
    holds: (c) => sql`exists (select 1 from ${convenantPartij} where ${doenMee(c)})`,
    refuse: () => notFound('Deze partij', { partij: 'Aan dit convenant doet geen partij mee die kan vertrekken.' }),
  },
  run: async (w, c, input) => {
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
      tekst: `${p.naam} is uitgetreden: ${input.reden}`,
      ook: [{ veld: 'partijen', oud: p.naam, nieuw: null }],
    }
  },
})
