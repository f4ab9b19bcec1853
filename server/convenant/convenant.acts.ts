// What can be done with a convenant: each act with its input, its statuses and its rule, from top to bottom.
import { and, eq, isNull, sql } from 'drizzle-orm'
import { Field, InputType } from 'type-graphql'
import { DomainError, invalid } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { add, change } from '../platform/write/act.js'
import { afspraakToevoegen, afspraakVerwijderen, afspraakWijzigen } from './afspraak.acts.js'
import { convenantStore, VAN_KRACHT } from './convenant.store.js'
import { convenantPartij } from './convenant.table.js'
import { doenMee, partnerToetreden, partnerUittreden } from './partij.acts.js'
import { DATUM, LANG, NAAM, REDEN } from './tekst.js'

@InputType()
abstract class ConvenantVelden {
  @Tekst(LANG, 'Uitleg bij het convenant.', { nullable: true })
  toelichting?: string | null
  @Field(() => Datum, { ...DATUM, description: 'De laatste dag waarop het convenant geldt.' })
  einddatum?: string | null
  @Tekst(NAAM, 'De bron: document en plaats.', { nullable: true })
  bron?: string | null
}
@InputType({ description: 'Een nieuw convenant. Het begint als concept.' })
export class ConvenantToevoegenInput extends ConvenantVelden {
  @Tekst(NAAM, 'Hoe het convenant heet.')
  titel!: string
}
export const convenantToevoegen = add(convenantStore, 'convenantToevoegen', {
  description: 'Voeg een convenant toe. Het begint als concept.',
  input: ConvenantToevoegenInput,
  to: 'CONCEPT',
  rule: () => ({ tekst: 'Het convenant is toegevoegd.' }),
})

@InputType({ description: 'Wijzigingen in een convenant. Wat u niet noemt, blijft zoals het is.' })
export class ConvenantWijzigenInput extends ConvenantVelden {
  @Tekst(NAAM, 'Hoe het convenant heet.', { nullable: true })
  titel?: string | null
}
export const convenantWijzigen = change(convenantStore, 'convenantWijzigen', {
  description: 'Wijzig een convenant. De status verandert alleen met een eigen handeling.',
  input: ConvenantWijzigenInput,
  from: VAN_KRACHT,
  rule: (c, { einddatum }) => {
    if (einddatum && c.ondertekeningsdatum && einddatum < c.ondertekeningsdatum)
      throw invalid({ einddatum: 'Kies een dag na de ondertekening.' })
    return { tekst: 'Het convenant is gewijzigd.' }
  },
})

@InputType({ description: 'De ondertekening van een convenant.' })
export class ConvenantOndertekenenInput {
  @Field(() => Datum, { description: 'De dag van ondertekenen. Alle partijen treden op die dag toe.' })
  ondertekeningsdatum!: string
}
/** Nobody signs alone; the parties that take part now join on the day of signing. */
export const convenantOndertekenen = change(convenantStore, 'convenantOndertekenen', {
  description: 'Leg de ondertekening vast. De partijen treden op die dag toe.',
  input: ConvenantOndertekenenInput,
  from: ['CONCEPT'],
  to: 'ONDERTEKEND',
  if: {
    holds: (c) => sql`(select count(*) from ${convenantPartij} where ${doenMee(c)}) >= 2`,
    refuse: () =>
      new DomainError('TE_WEINIG_PARTIJEN', 'Een convenant heeft minstens twee partijen. Voeg die eerst toe.'),
  },
  run: async (w, c, { ondertekeningsdatum: dag }) => {
    if (dag > w.vandaag) throw invalid({ ondertekeningsdatum: 'Kies vandaag of een eerdere dag.' })
    if (c.einddatum && dag > c.einddatum) throw invalid({ ondertekeningsdatum: 'Kies een dag voor de einddatum.' })
    const nu = and(eq(convenantPartij.convenantId, c.id), isNull(convenantPartij.uittredingsdatum))
    const partijen = await w.tx.$count(convenantPartij, nu)
    await w.tx.update(convenantPartij).set({ toetredingsdatum: dag }).where(nu)
    const patch = { ondertekeningsdatum: dag, ondertekeningsjaarAfgeleid: false }
    return { patch, tekst: `Ondertekend door ${partijen} partijen.` }
  },
})

@InputType({ description: 'Het einde van een convenant.' })
export class ConvenantBeeindigenInput {
  @Field(() => Datum, { description: 'De laatste dag waarop het convenant geldt.' })
  einddatum!: string
  @Tekst(REDEN, 'Waarom het convenant eindigt.')
  reden!: string
}
export const convenantBeeindigen = change(convenantStore, 'convenantBeeindigen', {
  description: 'Beëindig een convenant, met een reden.',
  input: ConvenantBeeindigenInput,
  from: ['ONDERTEKEND'],
  to: 'BEEINDIGD',
  rule: (c, { einddatum, reden }) => {
    if (c.ondertekeningsdatum && einddatum < c.ondertekeningsdatum)
      throw invalid({ einddatum: 'Kies een dag na de ondertekening.' })
    return { tekst: `Beëindigd: ${reden}` }
  },
})
export const convenantActs = [
  convenantToevoegen,
  convenantWijzigen,
  convenantOndertekenen,
  convenantBeeindigen,
  partnerToetreden,
  partnerUittreden,
  afspraakToevoegen,
  afspraakWijzigen,
  afspraakVerwijderen,
]
