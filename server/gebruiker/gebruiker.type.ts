import { Field, ID, ObjectType } from 'type-graphql'
import { ROLLEN } from '../beleid.js'
import { Partner } from '../partner/partner.type.js'
import { enumOf } from '../platform/read/declare/schema.js'
import { Datum } from '../platform/values/scalars.js'
import type { gebruiker } from './gebruiker.table.js'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { Node } from '../platform/read/declare/node.js'

export const Rol = enumOf(
  'Rol',
  ROLLEN,
  {
    REGIOCOORDINATOR: 'Regionaal coördinator: stuurt de samenwerking in de hele regio.',
    BELEIDSMEDEWERKER: 'Beleidsmedewerker: maakt beleid bij één gemeente.',
    REGISSEUR: 'Regisseur: begeleidt inburgeraars bij één gemeente.',
    TASKFORCELID: 'Taskforcelid: werkt in de taskforce aan knelpunten.',
    PARTNERMEDEWERKER: 'Medewerker van een partner: werkt bij een partner.',
    BESTUURDER: 'Bestuurder: bestuurt een gemeente. Ziet cijfers, geen personen.',
    FUNCTIONEEL_BEHEERDER: 'Functioneel beheerder: beheert in Regiotafel gebruikers, partners en instellingen.',
    PRIVACY_OFFICER: 'Privacy officer: bewaakt de privacy bij één gemeente.',
    DASHBOARD: 'Dashboard: een koppeling die alleen cijfers leest.',
  },
  'Het soort werk dat iemand in Regiotafel doet.',
)

@ObjectType({ description: 'Een rol die een gebruiker heeft, voor een gemeente, een partner of de regio.' })
export class Lidmaatschap {
  @Field(() => ID, { description: 'Het vaste kenmerk van de rol die iemand ergens heeft.' })
  id!: string
  @Field(() => Rol, { description: 'Wat voor werk de gebruiker hier doet.' })
  rol!: (typeof ROLLEN)[number]
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente waarvoor de rol geldt. Leeg: de hele regio.' })
  gemeente!: Gemeente | null
  @Field(() => Partner, { nullable: true, description: 'De partner waarvoor de gebruiker werkt.' })
  partner!: Partner | null
  @Field(() => Datum, { description: 'De eerste dag waarop de rol geldt.' })
  vanafDatum!: string
  @Field(() => Datum, { nullable: true, description: 'De laatste dag waarop de rol geldt. Leeg: tot nader bericht.' })
  totDatum!: string | null
}

@ObjectType({ description: 'Iemand die met Regiotafel werkt.', implements: Node })
export class Gebruiker implements Pick<typeof gebruiker.$inferSelect, 'id' | 'naam'> {
  @Field(() => ID, { description: 'Het vaste kenmerk van de gebruiker.' })
  id!: string
  @Field(() => String, { description: 'Voornaam en achternaam.' })
  naam!: string
  @Field(() => String, { nullable: true, description: 'Het e-mailadres. Alleen voor wie dat mag zien.' })
  email!: string | null
  @Field(() => [Lidmaatschap], { nullable: true, description: 'De rollen. Alleen voor wie ze mag zien.' })
  rollen!: Lidmaatschap[] | null
  @Field(() => Boolean, { description: 'Kan deze gebruiker inloggen?' })
  actief!: boolean
}

@ObjectType({ description: 'Iets wat u mag opvragen of doen.' })
export class Recht {
  @Field(() => String, { description: 'De naam van een vraag of handeling, of Type.veld.' })
  wat!: string
  @Field(() => String, { description: 'Hoe ver het recht reikt: REGIO, GEMEENTE, PARTNERS of EIGEN.' })
  bereik!: string
  @Field(() => [ID], {
    nullable: true,
    description: 'Bij een handeling: de codes van de gemeenten waarvoor u die mag doen. Null bij wat u opvraagt.',
  })
  gemeenten?: string[] | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Bij een handeling: mag u die ook doen voor de regio als geheel? Null bij wat u opvraagt.',
  })
  isRegiobreed?: boolean | null
}
