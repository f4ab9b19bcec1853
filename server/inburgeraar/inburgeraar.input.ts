// What comes in about a person.
import { Field, InputType, Int } from 'type-graphql'
import { Datum } from '../platform/values/scalars.js'
import { Tekst, type Allowance } from '../platform/values/input.js'
import type { DOELGROEPEN, GEDETAILLEERDE_DOELGROEPEN } from './inburgeraar.table.js'
import { Doelgroepindeling, GedetailleerdeDoelgroep } from './inburgeraar.type.js'

const NAAM = 100
const KORT = 100
const OPMERKING = 500
const BELLEN: Allowance = { kinds: ['TELEFOON'], because: 'Het veld is er om iemand te bellen.' }
const MAILEN: Allowance = { kinds: ['EMAIL'], because: 'Het veld is er om iemand te mailen.' }
const NUMMER: Allowance = { kinds: ['TELEFOON'], strict: true, because: 'Een V-nummer heeft tien cijfers.' }

@InputType({ description: 'Hoe een persoon te bereiken is. Wat u niet noemt, blijft zoals het is.' })
export class ContactInput {
  @Tekst(KORT, 'Het telefoonnummer.', { nullable: true, allows: BELLEN })
  telefoon?: string | null
  @Tekst(KORT, 'Het e-mailadres.', { nullable: true, allows: MAILEN })
  email?: string | null
  @Tekst(OPMERKING, 'Wat verder van belang is om iemand te bereiken.', { nullable: true })
  opmerking?: string | null
}
@InputType({ description: 'Het verblijfsrecht. Wat u niet noemt, blijft zoals het is.' })
export class VerblijfInput {
  @Tekst(KORT, 'De soort vergunning, zoals asiel bepaalde tijd.')
  soort!: string
  @Tekst(KORT, 'De status, zoals vluchteling of subsidiair beschermd.', { nullable: true })
  status?: string | null
  @Field(() => Datum, { nullable: true, description: 'De eerste dag.' })
  geldigVanaf?: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag.' })
  geldigTot?: string | null
  @Tekst(KORT, 'Wat DUO zegt over asielrechten na een ander verblijfsdoel.', { nullable: true })
  asielrechtenWijzigingVerblijfsdoel?: string | null
}
@InputType()
export abstract class PersoonVelden {
  @Tekst(NAAM, 'De roepnaam. Leeg bij een persoon met één naam.', { nullable: true })
  roepnaam?: string | null
  @Tekst(2 * NAAM, 'Namen waaronder de persoon eerder bekend was. Bij een nieuwe naam komt de oude hier vanzelf bij.', {
    nullable: true,
    lijst: true,
  })
  eerdereNamen?: string[] | null
  @Field(() => Datum, { nullable: true, description: 'De dag van de geboorte.' })
  geboortedatum?: string | null
  @Tekst(30, 'Het V-nummer, hoogstens tien cijfers.', { nullable: true, allows: NUMMER })
  vNummer?: string | null
  @Field(() => Doelgroepindeling, { nullable: true, description: 'De groep van de wet.' })
  doelgroep?: (typeof DOELGROEPEN)[number] | null
  @Field(() => GedetailleerdeDoelgroep, { nullable: true, description: 'De verfijning van DUO.' })
  gedetailleerdeDoelgroep?: (typeof GEDETAILLEERDE_DOELGROEPEN)[number] | null
  @Field(() => VerblijfInput, { nullable: true, description: 'Het verblijfsrecht.' })
  verblijf?: VerblijfInput | null
  @Tekst(KORT, 'Het land van herkomst.', { nullable: true })
  herkomstland?: string | null
  @Tekst(KORT, 'De taal waarmee de persoon opgroeide.', { nullable: true })
  moedertaal?: string | null
  @Tekst(KORT, 'De hoogste opleiding.', { nullable: true })
  opleidingsniveau?: string | null
  @Field(() => Int, { nullable: true, description: 'De trede op de participatieladder, 1 tot en met 6.' })
  participatieladderTrede?: number | null
  @Field(() => Boolean, { nullable: true, description: 'Is een tolk nodig? Niet ingevuld bij een nieuw dossier: nee.' })
  tolkNodig?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Is DigiD aangevraagd?' })
  digidAangevraagd?: boolean | null
  @Field(() => ContactInput, { nullable: true, description: 'Hoe de persoon te bereiken is.' })
  contact?: ContactInput | null
}
/** Length of the name that everybody has. */
export const ACHTERNAAM = NAAM
