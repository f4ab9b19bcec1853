import { Field, Int, ObjectType } from 'type-graphql'
import { Gebeurtenis } from '../gebruiker/gebeurtenis.type.js'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { base } from '../platform/graphql/base.type.js'
import { Node } from '../platform/read/declare/node.js'
import { Connection, enumOf, type Page } from '../platform/read/declare/schema.js'
import { DateTime, Datum } from '../platform/values/scalars.js'
import { TermijnSoort } from '../traject/termijn/termijn.type.js'
import { TermijnStatus } from '../traject/termijn/termijn.woorden.js'
import type { TermijnSoort as Soort, TermijnStatus as Status } from '../traject/termijn/uitkomst.js'
import { Traject } from '../traject/traject.type.js'
import { Contactmoment } from './contactmoment/contactmoment.type.js'
import { Contact, Gezondheid, Huisvesting, Koppeling, Verblijf } from './delen.type.js'
import { DOELGROEPEN, GEDETAILLEERDE_DOELGROEPEN } from './inburgeraar.table.js'
import { Taak } from './taak/taak.type.js'

export const Doelgroepindeling = enumOf(
  'Doelgroepindeling',
  DOELGROEPEN,
  {
    ASIELSTATUSHOUDER: 'Asielstatushouder: iemand met een asielvergunning, of een gezinslid daarvan (Wi 13).',
    GEZINSMIGRANT_EN_OVERIGE_MIGRANT: 'Gezinsmigrant of overige migrant.',
  },
  'De twee groepen van de wet.',
)
export const GedetailleerdeDoelgroep = enumOf(
  'GedetailleerdeDoelgroep',
  GEDETAILLEERDE_DOELGROEPEN,
  {
    ASIELSTATUSHOUDER: 'Asielstatushouder: iemand met een eigen asielvergunning.',
    GEESTELIJK_BEDIENAAR: 'Geestelijk bedienaar: iemand die hier als zodanig werkt.',
    GEZINSHERENIGER: 'Gezinshereniger: komt bij een gezin dat er al was.',
    GEZINSHERENIGER_MET_ASIELSTATUSHOUDER:
      'Gezinshereniger bij asiel: komt bij een asielstatushouder; het gezin was er al.',
    GEZINSVORMER: 'Gezinsvormer: komt om een gezin te vormen.',
    GEZINSVORMER_MET_ASIELSTATUSHOUDER:
      'Gezinsvormer bij asiel: komt om een gezin te vormen met een asielstatushouder.',
    OVERIG: 'Overig: hoort bij geen van de andere groepen.',
  },
  'De verfijning die DUO gebruikt.',
)
export const PERSOONDELEN = ['CONTACT', 'BSN', 'GEZONDHEID'] as const
export const PersoonDeel = enumOf(
  'PersoonDeel',
  PERSOONDELEN,
  {
    CONTACT: 'Contact: hoe de persoon te bereiken is.',
    BSN: 'BSN: het burgerservicenummer.',
    GEZONDHEID: 'Gezondheid: wat daarover is vastgelegd.',
  },
  'Een deel van de gegevens dat niet iedereen ziet die de persoon ziet.',
)
@ObjectType({ description: 'Mensen die samen wonen, ook kinderen zonder traject.', implements: Node })
export class Huishouden extends base('het huishouden') {
  @Field(() => [Inburgeraar], { description: 'De leden die u mag zien.' })
  leden!: Inburgeraar[]
  @Field(() => Int, { description: 'Het aantal leden dat u mag zien.' })
  aantalPersonen!: number
}

@ObjectType({ description: 'De termijn van een dossier die het eerst afloopt, of al te laat is.' })
export class EersteTermijn {
  @Field(() => TermijnSoort, { description: 'Wat voor termijn het is.' })
  soort!: Soort
  @Field(() => Datum, { description: 'De laatste dag die nog op tijd is.' })
  laatsteDag!: string
  @Field(() => TermijnStatus, { description: 'Hoe de termijn vandaag staat. Voorbij is hier: te laat.' })
  status!: Status
}
@ObjectType({
  description: 'Iemand die inburgert, of een gezinslid daarvan. Elke keer dat iemand hiernaar kijkt, wordt vastgelegd.',
  implements: Node,
})
export class Inburgeraar extends base('de inburgeraar') {
  @Field(() => String, { description: 'De code van het dossier, om te noemen zonder naam.' })
  dossiercode!: string
  @Field(() => Gemeente, { description: 'De gemeente die begeleidt.' })
  gemeente!: Gemeente
  @Field(() => Boolean, { description: 'Is dit een verzonnen persoon, om mee te oefenen?' })
  fictief!: boolean
  @Field(() => [PersoonDeel], {
    description:
      'Welke delen u van deze persoon mag zien. Leeg in een deel dat hier niet staat: niet voor u. Anders: er is niets.',
  })
  ziet!: (typeof PERSOONDELEN)[number][]
  @Field(() => DateTime, {
    nullable: true,
    description: 'Tot wanneer u dit dossier tijdelijk mag zien. Leeg: u hebt geen tijdelijke inzage.',
  })
  inzageTot!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'De naam waarmee de persoon wordt aangesproken. Leeg bij een persoon met één naam.',
  })
  roepnaam!: string | null
  @Field(() => String, { nullable: true, description: 'De achternaam, of de enige naam.' })
  achternaam!: string | null
  @Field(() => [String], {
    nullable: true,
    description: 'Namen waaronder de persoon eerder bekend was, de oudste eerst. Zoeken vindt de persoon er ook mee.',
  })
  eerdereNamen!: string[] | null
  @Field(() => Datum, { nullable: true, description: 'De dag van de geboorte. Leeg: niet bekend.' })
  geboortedatum!: string | null
  @Field(() => Contact, { nullable: true, description: 'Hoe de persoon te bereiken is.' })
  contact!: Contact | null
  @Field(() => String, { nullable: true, description: 'Het BSN, met alleen de laatste drie cijfers.' })
  bsnGemaskeerd!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Het hele BSN. Alleen in het antwoord van inburgeraarBsnTonen; anders altijd leeg.',
  })
  bsn!: string | null
  @Field(() => String, { nullable: true, description: 'Het V-nummer, tien cijfers.' })
  vNummer!: string | null
  @Field(() => Doelgroepindeling, { nullable: true, description: 'De groep van de wet.' })
  doelgroep!: (typeof DOELGROEPEN)[number] | null
  @Field(() => GedetailleerdeDoelgroep, { nullable: true, description: 'De verfijning van DUO.' })
  gedetailleerdeDoelgroep!: (typeof GEDETAILLEERDE_DOELGROEPEN)[number] | null
  @Field(() => Verblijf, { nullable: true, description: 'Het verblijfsrecht.' })
  verblijf!: Verblijf | null
  @Field(() => String, { nullable: true, description: 'Het land van herkomst.' })
  herkomstland!: string | null
  @Field(() => String, { nullable: true, description: 'De taal waarmee de persoon opgroeide.' })
  moedertaal!: string | null
  @Field(() => String, { nullable: true, description: 'De hoogste opleiding.' })
  opleidingsniveau!: string | null
  @Field(() => Int, { nullable: true, description: 'De trede op de participatieladder, 1 tot en met 6.' })
  participatieladderTrede!: number | null
  @Field(() => Boolean, { description: 'Is een tolk nodig?' })
  tolkNodig!: boolean
  @Field(() => Boolean, { nullable: true, description: 'Is DigiD aangevraagd? Leeg: niet bekend.' })
  digidAangevraagd!: boolean | null
  @Field(() => Gebruiker, { nullable: true, description: 'De regisseur. Leeg: er is er nog geen.' })
  regisseur!: Gebruiker | null
  @Field(() => Koppeling, {
    nullable: true,
    description: 'De koppeling door het COA. Een gezinsmigrant heeft er geen.',
  })
  koppeling!: Koppeling | null
  @Field(() => Huisvesting, {
    nullable: true,
    description: 'Waar en sinds wanneer de persoon is gehuisvest. Leeg: nog niet.',
  })
  huisvesting!: Huisvesting | null
  @Field(() => Huishouden, {
    nullable: true,
    description:
      'Met wie de persoon samen woont. Leeg: de persoon woont alleen (zie alleenVastgelegdOp), of er is niets vastgelegd.',
  })
  huishouden!: Huishouden | null
  @Field(() => Datum, {
    nullable: true,
    description:
      'De dag waarop is vastgelegd dat de persoon alleen woont. Leeg zonder huishouden: nog niet vastgelegd.',
  })
  alleenVastgelegdOp!: string | null
  @Field(() => Gezondheid, { nullable: true, description: 'Wat over gezondheid is vastgelegd.' })
  gezondheid!: Gezondheid | null
  @Field(() => Traject, {
    nullable: true,
    description: 'Het traject dat loopt, of anders het laatste. Een kind heeft er geen.',
  })
  traject!: Traject | null
  @Field(() => [Traject], { description: 'Alle trajecten, het nieuwste eerst.' })
  trajecten!: Traject[]
  @Field(() => EersteTermijn, {
    nullable: true,
    description:
      'De open termijn die het eerst afloopt. Hoe lang gegevens bewaard blijven, telt niet mee. Leeg: er loopt er geen, of de dagen zijn nog niet bekend.',
  })
  eersteTermijn!: EersteTermijn | null
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag van het laatste contact. Leeg: er is nog geen contact vastgelegd.',
  })
  laatsteContactdatum!: string | null
  @Connection(() => Contactmoment, 'De contacten met deze persoon, ook wat is ingetrokken.')
  contactmomenten!: Page<Contactmoment>
  @Connection(() => Taak, 'De taken in dit dossier.')
  taken!: Page<Taak>
  @Connection(() => Gebeurtenis, 'Wat er met dit dossier is gebeurd, ook met de contactmomenten en taken.')
  tijdlijn!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op dit dossier mag doen.' })
  mag!: string[]
}
