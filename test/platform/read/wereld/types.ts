// The GraphQL face of the small world.
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Connection, enumOf, type Page } from '../../../../server/platform/read/declare/schema.js'
import { DateTime, Datum } from '../../../../server/platform/values/scalars.js'
import * as db from './tables.js'

const zelf = <V extends string>(values: readonly V[]): Record<V, string> =>
  Object.fromEntries(values.map((v) => [v, `${v}.`])) as Record<V, string>
export const Thema = enumOf('Thema', db.THEMAS, zelf(db.THEMAS))
export const KnelpuntStatus = enumOf('KnelpuntStatus', db.KNELPUNT_STATUSSEN, zelf(db.KNELPUNT_STATUSSEN))
export const ActieStatus = enumOf('ActieStatus', db.ACTIE_STATUSSEN, zelf(db.ACTIE_STATUSSEN))
export const Zichtbaarheid = enumOf('Zichtbaarheid', db.ZICHTBAARHEDEN, zelf(db.ZICHTBAARHEDEN))
export const Soort = enumOf('Soort', db.SOORTEN, zelf(db.SOORTEN))
export const Eenheid = enumOf('Eenheid', db.EENHEDEN, zelf(db.EENHEDEN))

@ObjectType()
export class Cijfer {
  @Field(() => Float, { nullable: true }) waarde!: number | null
  @Field(() => Eenheid) eenheid!: (typeof db.EENHEDEN)[number]
  @Field(() => Datum) peildatum!: string
  @Field(() => Boolean) onderdrukt!: boolean
}
@ObjectType()
export class Gemeente {
  @Field(() => ID) code!: string
  @Field(() => String) naam!: string
}
@ObjectType()
export class Gebruiker {
  @Field(() => ID) id!: string
  @Field(() => String) naam!: string
  @Field(() => Gemeente, { nullable: true }) gemeente!: Gemeente | null
}
@ObjectType()
export class Wijziging {
  @Field(() => String) veld!: string
  @Field(() => String, { nullable: true }) oud!: string | null
  @Field(() => Int, { nullable: true }) volgorde!: number | null
}
/** Backed by two tables. */
@ObjectType()
export class Gebeurtenis {
  @Field(() => ID) id!: string
  @Field(() => DateTime) op!: string
  @Field(() => String) handeling!: string
  @Field(() => Gebruiker, { nullable: true }) door!: Gebruiker | null
  @Field(() => [Wijziging]) wijzigingen!: Wijziging[]
}
@ObjectType()
export class Partner {
  @Field(() => ID) id!: string
  @Field(() => String) naam!: string
  @Field(() => Soort) soort!: (typeof db.SOORTEN)[number]
  @Field(() => [String]) aliassen!: string[]
  @Connection(() => Actie, 'De acties van deze partner.') acties!: Page<Actie>
  @Field(() => [Knelpunt]) gemeldeKnelpunten!: Knelpunt[]
}
@ObjectType()
export class Plek {
  @Field(() => String) straat!: string
  @Field(() => Float, { nullable: true }) hoogte!: number | null
}
@ObjectType()
export class Knelpunt {
  @Field(() => ID) id!: string
  @Field(() => Int) nummer!: number
  @Field(() => Thema) thema!: (typeof db.THEMAS)[number]
  @Field(() => String) titel!: string
  @Field(() => String, { nullable: true }) omschrijving!: string | null
  @Field(() => KnelpuntStatus) status!: (typeof db.KNELPUNT_STATUSSEN)[number]
  @Field(() => Zichtbaarheid) zichtbaarheid!: (typeof db.ZICHTBAARHEDEN)[number]
  @Field(() => Datum) melddatum!: string
  @Field(() => DateTime) gewijzigdOp!: string
  @Field(() => Gemeente, { nullable: true }) gemeente!: Gemeente | null
  @Field(() => Partner, { nullable: true }) melder!: Partner | null
  @Field(() => Gebruiker, { nullable: true }) eigenaar!: Gebruiker | null
  @Field(() => Plek, { nullable: true }) plek!: Plek | null
  @Connection(() => Actie, 'De acties bij dit knelpunt.') acties!: Page<Actie>
  @Connection(() => Gebeurtenis, 'Wat er met dit knelpunt gebeurde.') geschiedenis!: Page<Gebeurtenis>
  @Field(() => Int) dagenOpen!: number
}
@ObjectType()
export class Blokkade {
  @Field(() => String) wachtenOp!: string
  @Field(() => Int) dagen!: number
}
@ObjectType()
export class Actie {
  @Field(() => ID) id!: string
  @Field(() => Int) nummer!: number
  @Field(() => String) titel!: string
  @Field(() => ActieStatus) status!: (typeof db.ACTIE_STATUSSEN)[number]
  @Field(() => Datum, { nullable: true }) streefdatum!: string | null
  @Field(() => Float, { nullable: true }) uren!: number | null
  @Field(() => DateTime) gewijzigdOp!: string
  @Field(() => Gemeente, { nullable: true }) gemeente!: Gemeente | null
  @Field(() => Gebruiker, { nullable: true }) eigenaar!: Gebruiker | null
  /** promised by the schema, but row level security hides some: the answer must show that as an error */
  @Field(() => Gebruiker) maker!: Gebruiker
  @Field(() => Partner, { nullable: true }) eigenaarPartner!: Partner | null
  @Field(() => [Partner]) medeEigenaren!: Partner[]
  @Field(() => [Knelpunt]) knelpunten!: Knelpunt[]
  @Field(() => [Gebeurtenis]) geschiedenis!: Gebeurtenis[]
  @Field(() => Boolean) isTeLaat!: boolean
  @Field(() => Blokkade, { nullable: true }) blokkade!: Blokkade | null
  @Field(() => Cijfer) besteed!: Cijfer
  @Field(() => String) termijn!: string
  @Field(() => String, { nullable: true }) advies!: string | null
  @Field(() => [String]) mag!: string[]
}
/** Only behind an ordinary root field. */
@ObjectType()
export class Taakstelling {
  @Field(() => ID) id!: string
  @Field(() => Gemeente) gemeente!: Gemeente
  @Field(() => Cijfer, { nullable: true }) aantal!: Cijfer | null
}
