// What can be done with a person: each act with its input and its rule, from top to bottom.
import { Field, ID, InputType } from 'type-graphql'
import { decideGroup } from '../platform/rights/place.js'
import { invalid } from '../platform/values/errors.js'
import { eisBereikbaar } from '../platform/values/reach.js'
import { Tekst } from '../platform/values/input.js'
import { add, change } from '../platform/write/act.js'
import { inburgeraarBsnTonen, inburgeraarBsnVastleggen, inburgeraarBsnWissen } from './bsn.acts.js'
import { vraagBijDubbele, watAndersIs } from './dubbel.js'
import { inburgeraarFictiefCorrigeren } from './fictief.acts.js'
import { gezondheidVastleggen } from './gezondheid.acts.js'
import { huishoudenVastleggen } from './huishouden.acts.js'
import { ACHTERNAAM, PersoonVelden, type VerblijfInput } from './inburgeraar.input.js'
import { eisFeiten, type Feit, type Velden } from './feiten.rules.js'
import { eisFictief, namenVan, vNummerVan } from './inburgeraar.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import type { inburgeraar } from './inburgeraar.table.js'
import { changesContact, contactAlong, putContact } from './delen.js'
import { eisVrijVNummer } from './vnummer.js'
import { volgt } from './persoon.gevolgen.js'
import { huisvestingVastleggen, inburgeraarKoppelen } from './wonen.acts.js'
import { wonenVan, woonfeiten } from './wonen.js'

type Nieuw = Partial<(typeof inburgeraar)['$inferInsert']>
type Persoon = (typeof inburgeraar)['$inferSelect']
const LEEG_VERBLIJF = Object.fromEntries(
  ['soort', 'status', 'geldigVanaf', 'geldigTot', 'asielrechtenWijzigingVerblijfsdoel'].map((veld) => [veld, null]),
)
/** The columns that the input does not name as they are called. @throws ONGELDIGE_INVOER */
function kolommenVan({ verblijf, vNummer, participatieladderTrede: trede }: PersoonVelden): Nieuw {
  if (typeof trede === 'number' && (trede < 1 || trede > 6))
    throw invalid({ participatieladderTrede: 'Kies een trede van 1 tot en met 6.' })
  const nummer = vNummer === undefined ? {} : { vNummer: vNummerVan(vNummer) }
  if (verblijf === undefined) return nummer
  // Taken away as a whole; else what is not named stays as it is.
  const recht: Partial<VerblijfInput> = verblijf ?? LEEG_VERBLIJF
  return {
    ...nummer,
    verblijfSoort: recht.soort,
    verblijfStatus: recht.status,
    verblijfGeldigVanaf: recht.geldigVanaf,
    verblijfGeldigTot: recht.geldigTot,
    asielrechtenWijzigingVerblijfsdoel: recht.asielrechtenWijzigingVerblijfsdoel,
  } as Nieuw
}
/** The facts that are columns of the person, by the input field that they come from. */
const VELD: Velden = {
  geboortedatum: 'geboortedatum',
  verblijfGeldigVanaf: 'verblijf.geldigVanaf',
  verblijfGeldigTot: 'verblijf.geldigTot',
  doelgroep: 'doelgroep',
  gedetailleerdeDoelgroep: 'gedetailleerdeDoelgroep',
}
/** Those of them that differ. */
const gewijzigd = (oud: Partial<Persoon>, nieuw: Partial<Persoon>): Velden =>
  Object.fromEntries(
    Object.entries(VELD).filter(
      ([f]) => (oud as Nieuw)[f as Feit & keyof Nieuw] !== (nieuw as Nieuw)[f as Feit & keyof Nieuw],
    ),
  )

const ANDER = {
  nullable: true,
  description: 'Bevestig dat dit iemand anders is dan de persoon van een dossier dat erop lijkt.',
}
@InputType({ description: 'Een nieuw dossier.' })
export class InburgeraarToevoegenInput extends PersoonVelden {
  @Tekst(ACHTERNAAM, 'De achternaam, of de enige naam.')
  achternaam!: string
  @Field(() => Boolean, { description: 'Is dit een verzonnen persoon, om mee te oefenen?' })
  fictief!: boolean
  @Field(() => ID, { nullable: true, description: 'De gemeente die begeleidt. Niet ingevuld: uw eigen gemeente.' })
  gemeente?: string | null
  @Field(() => Boolean, ANDER)
  bevestigNieuwePersoon?: boolean | null
}
export const inburgeraarToevoegen = add(inburgeraarStore, 'inburgeraarToevoegen', {
  description:
    'Maak een dossier. U wordt de regisseur. Lijkt de persoon op iemand van uw gemeente, dan vraagt Regiotafel dat eerst.',
  input: InburgeraarToevoegenInput,
  rule: (input, { actor, vandaag, echtePersonen }) => {
    eisFictief(input.fictief, echtePersonen)
    eisBereikbaar(input.contact ?? {}, 'contact.')
    const gemeenteCode = decideGroup(actor, 'inburgeraar', 'inburgeraarToevoegen', input.gemeente)
    if (gemeenteCode === null) throw invalid({ gemeente: 'Kies een gemeente.' })
    const patch = { ...kolommenVan(input), ...namenVan(null, input), gemeenteCode, regisseurId: actor.gebruikerId }
    eisFeiten({ ...input, ...patch }, VELD, vandaag)
    const ook = changesContact(input.contact)
    return { patch, tekst: 'Het dossier is gemaakt.', ook }
  },
  check: async (w, { next }, { bevestigNieuwePersoon }) => {
    await eisVrijVNummer(w, next)
    await vraagBijDubbele(w, next, bevestigNieuwePersoon)
  },
  after: (w, row, { contact }) => putContact(w, row, contact),
})

@InputType({ description: 'Wijzigingen in een dossier. Wat u niet noemt, blijft zoals het is.' })
export class InburgeraarWijzigenInput extends PersoonVelden {
  @Tekst(ACHTERNAAM, 'De achternaam, of de enige naam.', { nullable: true })
  achternaam?: string | null
  @Field(() => Boolean, ANDER)
  bevestigNieuwePersoon?: boolean | null
}
export const inburgeraarWijzigen = change(inburgeraarStore, 'inburgeraarWijzigen', {
  description: 'Wijzig de gegevens van een persoon.',
  input: InburgeraarWijzigenInput,
  rule: (row, input) => {
    eisBereikbaar(input.contact ?? {}, 'contact.')
    return { patch: { ...kolommenVan(input), ...namenVan(row, input) }, tekst: 'De gegevens zijn gewijzigd.' }
  },
  check: async (w, { row, next }, { bevestigNieuwePersoon }) => {
    const velden = gewijzigd(row!, next)
    if (Object.keys(velden).length) eisFeiten({ ...next, ...woonfeiten(await wonenVan(w, next)) }, velden, w.vandaag)
    if (next.vNummer !== row!.vNummer) await eisVrijVNummer(w, next)
    await vraagBijDubbele(w, watAndersIs(row!, next), bevestigNieuwePersoon)
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
  inburgeraarBsnWissen,
  inburgeraarFictiefCorrigeren,
]
