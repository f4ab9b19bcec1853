// What can be done with a partner: each act with its input and its rule, from top to bottom.
import { Field, ID, InputType } from 'type-graphql'
import { Tekst } from '../platform/values/input.js'
import { add, change } from '../platform/write/act.js'
import { contactpersoonToevoegen, contactpersoonVerwijderen, contactpersoonWijzigen } from './contactpersoon.acts.js'
import { alleNamen } from './partner.rules.js'
import { partnerSamenvoegen } from './partner.samenvoegen.js'
import { eisNieuweNaam, NAAM, partnerStore, vraagBijGelijkende } from './partner.store.js'
import type { PARTNERSOORTEN } from './partner.table.js'
import { PartnerSoort } from './partner.type.js'

type Soort = (typeof PARTNERSOORTEN)[number]

@InputType()
abstract class PartnerVelden {
  @Tekst(NAAM, 'Andere namen voor dezelfde organisatie.', { nullable: true, lijst: true })
  aliassen?: string[] | null
  @Tekst(NAAM, 'Wat de partner doet in de keten.', { nullable: true, lijst: true })
  rollen?: string[] | null
  @Field(() => [ID], { nullable: true, description: 'De gemeenten waar de partner werkt.' })
  gemeenten?: string[] | null
}
@InputType({ description: 'Een nieuwe partner.' })
export class PartnerToevoegenInput extends PartnerVelden {
  @Tekst(NAAM, 'De naam zoals de organisatie die zelf gebruikt.')
  naam!: string
  @Field(() => PartnerSoort, { description: 'Het soort organisatie.' })
  soort!: Soort
  @Field(() => Boolean, {
    nullable: true,
    description: 'Bevestig dat dit een andere organisatie is dan een partner met een naam die erop lijkt.',
  })
  bevestigNieuwePartner?: boolean | null
}
/** A name that resembles a known partner is asked about. */
export const partnerToevoegen = add(partnerStore, 'partnerToevoegen', {
  description: 'Voeg een partner toe.',
  input: PartnerToevoegenInput,
  rule: (input) => {
    const aliassen = input.aliassen ?? []
    const patch = { namen: alleNamen(input.naam, aliassen), aliassen, rollen: input.rollen ?? [] }
    return { patch, tekst: 'De partner is toegevoegd.' }
  },
  check: async (w, { next }, { bevestigNieuwePartner }) => {
    await eisNieuweNaam(w, [next.naam, ...next.aliassen])
    if (!bevestigNieuwePartner) await vraagBijGelijkende(w, next.naam)
  },
})

@InputType({ description: 'Wijzigingen in een partner. Wat u niet noemt, blijft zoals het is.' })
export class PartnerWijzigenInput extends PartnerVelden {
  @Tekst(NAAM, 'De naam zoals de organisatie die zelf gebruikt.', { nullable: true })
  naam?: string | null
  @Field(() => PartnerSoort, { nullable: true, description: 'Het soort organisatie.' })
  soort?: Soort | null
}
export const partnerWijzigen = change(partnerStore, 'partnerWijzigen', {
  description: 'Wijzig een partner.',
  input: PartnerWijzigenInput,
  rule: (p, input) => {
    const aliassen = input.aliassen === undefined ? p.aliassen : (input.aliassen ?? [])
    const rollen = input.rollen === undefined ? undefined : (input.rollen ?? [])
    const patch = { namen: alleNamen(input.naam ?? p.naam, aliassen), aliassen, rollen }
    return { patch, tekst: 'De partner is gewijzigd.' }
  },
  check: (w, { next }) => eisNieuweNaam(w, [next.naam, ...next.aliassen], next.id),
})
export const partnerActs = [
  partnerToevoegen,
  partnerWijzigen,
  partnerSamenvoegen,
  contactpersoonToevoegen,
  contactpersoonWijzigen,
  contactpersoonVerwijderen,
]
