// What can be done with a person: each act with its input and its rule, from top to bottom.
import { Field, ID, InputType } from 'type-graphql'
import { decideGroup } from '../platform/rights/place.js'
import { invalid } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { add, change } from '../platform/write/act.js'
import { inburgeraarBsnTonen, inburgeraarBsnVastleggen } from './bsn.acts.js'
import { vraagBijDubbele } from './dubbel.js'
import { gezondheidVastleggen } from './gezondheid.acts.js'
import { huishoudenVastleggen } from './huishouden.acts.js'
import { ACHTERNAAM, PersoonVelden } from './inburgeraar.input.js'
import { eisDagen, eisFictief, vNummerVan } from './inburgeraar.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import type { inburgeraar } from './inburgeraar.table.js'
import { changesContact, contactAlong, putContact } from './delen.js'
import { volgt } from './persoon.gevolgen.js'
import { huisvestingVastleggen, inburgeraarKoppelen } from './wonen.acts.js'

type Nieuw = Partial<(typeof inburgeraar)['$inferInsert']>
/** The columns that the input does not name as they are called. @throws ONGELDIGE_INVOER */
function kolommenVan({ verblijf, vNummer, participatieladderTrede: trede }: PersoonVelden): Nieuw {
  if (typeof trede === 'number' && (trede < 1 || trede > 6))
    throw invalid({ participatieladderTrede: 'Kies een trede van 1 tot en met 6.' })
  const nummer = vNummer === undefined ? {} : { vNummer: vNummerVan(vNummer) }
  if (verblijf === undefined) return nummer
  return {
    ...nummer,
    verblijfSoort: verblijf?.soort ?? null,
    verblijfStatus: verblijf?.status ?? null,
    verblijfGeldigVanaf: verblijf?.geldigVanaf ?? null,
    verblijfGeldigTot: verblijf?.geldigTot ?? null,
    asielrechtenWijzigingVerblijfsdoel: verblijf?.asielrechtenWijzigingVerblijfsdoel ?? null,
  }
}

@InputType({ description: 'Een nieuw dossier.' })
export class InburgeraarToevoegenInput extends PersoonVelden {
  @Tekst(ACHTERNAAM, 'De achternaam, of de enige naam.')
  achternaam!: string
  @Field(() => Boolean, { description: 'Is dit een verzonnen persoon, om mee te oefenen?' })
  fictief!: boolean
  @Field(() => ID, { nullable: true, description: 'De gemeente die begeleidt. Niet ingevuld: uw eigen gemeente.' })
  gemeente?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Bevestig dat dit iemand anders is dan de persoon van een dossier dat erop lijkt.',
  })
  bevestigNieuwePersoon?: boolean | null
}
export const inburgeraarToevoegen = add(inburgeraarStore, 'inburgeraarToevoegen', {
  description:
    'Maak een dossier. U wordt de regisseur. Lijkt de persoon op iemand van uw gemeente, dan vraagt Regiotafel dat eerst.',
  input: InburgeraarToevoegenInput,
  rule: (input, { actor, vandaag, echtePersonen }) => {
    eisFictief(input.fictief, echtePersonen)
    const gemeenteCode = decideGroup(actor, 'inburgeraar', 'inburgeraarToevoegen', input.gemeente)
    if (gemeenteCode === null) throw invalid({ gemeente: 'Kies een gemeente.' })
    const patch = { ...kolommenVan(input), gemeenteCode, regisseurId: actor.gebruikerId }
    eisDagen({ ...input, ...patch, vandaag })
    const ook = changesContact(input.contact)
    return { patch, tekst: 'Het dossier is gemaakt.', ook }
  },
  check: (w, { next }, { bevestigNieuwePersoon }) => vraagBijDubbele(w, next, bevestigNieuwePersoon),
  after: (w, row, { contact }) => putContact(w, row, contact),
})

@InputType({ description: 'Wijzigingen in een dossier. Wat u niet noemt, blijft zoals het is.' })
export class InburgeraarWijzigenInput extends PersoonVelden {
  @Tekst(ACHTERNAAM, 'De achternaam, of de enige naam.', { nullable: true })
  achternaam?: string | null
}
export const inburgeraarWijzigen = change(inburgeraarStore, 'inburgeraarWijzigen', {
  description: 'Wijzig de gegevens van een persoon.',
  input: InburgeraarWijzigenInput,
  rule: (row, input, { vandaag }) => {
    const patch = kolommenVan(input)
    eisDagen({ ...row, ...input, ...patch, vandaag })
    return { patch, tekst: 'De gegevens zijn gewijzigd.' }
  },
  along: (w, row, { contact }) => contactAlong(w, row, contact),
  // The doelgroep decides which terms there are.
  after: volgt,
})
export const inburgeraarActs = [
  inburgeraarToevoegen,
  inburgeraarWijzigen,
  inburgeraarKoppelen,
  huisvestingVastleggen,
  gezondheidVastleggen,
  huishoudenVastleggen,
  inburgeraarBsnVastleggen,
  inburgeraarBsnTonen,
]
