// Adding, changing and handing over an actie: each act with its input, its statuses and its rule, from top to bottom.
import { Field, ID, InputType } from 'type-graphql'
import { writesGroup, type Actor } from '../../platform/rights/actor.js'
import { WIDEN, Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { DomainError, invalid } from '../../platform/values/errors.js'
import { Tekst } from '../../platform/values/input.js'
import { Datum } from '../../platform/values/scalars.js'
import { add, change, type Facts, type Row } from '../../platform/write/act.js'
import { deelKnelpunten } from '../delen.js'
import { eisEigenaars } from '../eigenaar.js'
import { bepaalPlaats, type Zichtbaarheid as ZichtbaarheidWaarde } from '../plaats.rules.js'
import { Bevestiging, TITEL } from '../tekst.js'
import { knelpunt } from '../knelpunt/knelpunt.table.js'
import { actieStore } from './actie.store.js'
import { OPEN_ACTIE } from '../../platform/values/work.js'
import { type actie } from './actie.table.js'
import { ActieVelden } from './actie.type.js'

type Actieregel = Row<typeof actie>
const Eigenaar = () => Field(() => ID, { nullable: true, description: 'Wie de actie doet.' })
const EigenaarPartner = () => Field(() => ID, { nullable: true, description: 'De partner die de actie doet.' })
const MedeEigenaren = () => Field(() => [ID], { nullable: true, description: 'Partners die meewerken.' })

@InputType()
abstract class ActieFormulier extends ActieVelden {
  @Eigenaar()
  eigenaar?: string | null
  @EigenaarPartner()
  eigenaarPartner?: string | null
  @MedeEigenaren()
  medeEigenaren?: string[] | null
  @Field(() => [ID], { nullable: true, description: 'De knelpunten waar de actie bij hoort.' })
  knelpunten?: string[] | null
  @Field(() => [ID], {
    nullable: true,
    description: 'Knelpunten van deze actie die u net zo ver deelt als de actie. U moet ze mogen wijzigen.',
  })
  deelKnelpunten?: string[] | null
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
}
/** An actie that a partner owns must be visible to partners, or its owner could not see it. */
function eisZichtbaarVoorPartners(zichtbaarheid: ZichtbaarheidWaarde, partners: readonly unknown[]): void {
  if (zichtbaarheid === 'PARTNERS' || !partners.some(Boolean)) return
  const zin = 'Een actie met een partner als eigenaar moet zichtbaar zijn voor partners.'
  throw new DomainError('PARTNER_ZIET_ACTIE_NIET', zin, { velden: { zichtbaarheid: zin } })
}

@InputType({ description: 'Een nieuwe actie.' })
export class ActieToevoegenInput extends ActieFormulier {
  @Tekst(TITEL, 'Wat er gaat gebeuren, in het kort.')
  titel!: string
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waarvoor de actie is. Niet ingevuld: uw eigen gemeente. Leeg (null): de hele regio.',
  })
  gemeente?: string | null
  @Field(() => Zichtbaarheid, {
    nullable: true,
    description: 'Wie de actie ziet. Met een partner als eigenaar altijd PARTNERS.',
  })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de actie klaar moet zijn.' })
  streefdatum?: string | null
}
/** Who may only touch own acties owns what it adds, or could never finish it. */
function eigenaarStandaard(
  actor: Actor,
  refs: Facts['refs'],
): { eigenaarId: string | null; eigenaarPartnerId: string | null } {
  const gegeven = { eigenaarId: refs['eigenaar']?.id ?? null, eigenaarPartnerId: refs['eigenaarPartner']?.id ?? null }
  const { REGIOCOORDINATOR, BELEIDSMEDEWERKER, PARTNERMEDEWERKER } = actor.schrijft
  if (gegeven.eigenaarId ?? gegeven.eigenaarPartnerId ?? REGIOCOORDINATOR ?? BELEIDSMEDEWERKER) return gegeven
  const eigen = PARTNERMEDEWERKER && actor.partners[0]
  return eigen
    ? { eigenaarId: null, eigenaarPartnerId: eigen }
    : { eigenaarId: actor.gebruikerId, eigenaarPartnerId: null }
}
export const actieToevoegen = add(actieStore, 'actieToevoegen', {
  description: 'Voeg een actie toe, bij een of meer knelpunten of los.',
  input: ActieToevoegenInput,
  names: { deelKnelpunten: knelpunt },
  to: 'OPEN',
  rule: (input, { actor, refs, linked }) => {
    const eigenaar = eigenaarStandaard(actor, refs)
    const partners = [eigenaar.eigenaarPartnerId, ...(linked['medeEigenaren'] ?? [])]
    const wens = input.zichtbaarheid ?? (partners.some(Boolean) ? ('PARTNERS' as const) : undefined)
    const plek = { gemeente: input.gemeente, zichtbaarheid: wens }
    const { gemeenteCode, zichtbaarheid } = bepaalPlaats(actor, 'actie', 'actieToevoegen', plek)
    eisZichtbaarVoorPartners(zichtbaarheid, partners)
    return { patch: { gemeenteCode, zichtbaarheid, ...eigenaar }, tekst: 'De actie is toegevoegd.' }
  },
  check: (w, step) => eisEigenaars(w, 'actie', step),
  after: (w, a, input) => deelKnelpunten(w, a, input.deelKnelpunten),
})

@InputType({ description: 'Wijzigingen in een actie. Wat u niet noemt, blijft zoals het is.' })
export class ActieWijzigenInput extends ActieFormulier {
  @Tekst(TITEL, 'Wat er gaat gebeuren, in het kort.', { nullable: true })
  titel?: string | null
  @Field(() => Zichtbaarheid, { nullable: true, description: `Wie de actie ziet. ${WIDEN}` })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop de actie klaar moet zijn. Later zetten gaat met actieUitstellen.',
  })
  streefdatum?: string | null
}
/** A date that was promised moves only by `actieUitstellen`, with a reason; bringing it forward needs none. */
function eisGeenUitstel(oud: string | null, nieuw: string | null | undefined): void {
  if (nieuw === undefined || oud === null || (nieuw !== null && nieuw <= oud)) return
  const zin = 'Een latere streefdatum vraagt een reden. Gebruik ‘Uitstellen’.'
  throw new DomainError('UITSTEL_VRAAGT_REDEN', zin, { velden: { streefdatum: zin } })
}
/** An owner elsewhere does the actie; who sees it is for those who write its group. */
function eisDeelt(actor: Actor, a: Actieregel, zichtbaarheid: ZichtbaarheidWaarde): void {
  if (zichtbaarheid === a.zichtbaarheid || writesGroup(actor, 'actie', 'actieWijzigen', a.schrijfgroep)) return
  throw invalid({ zichtbaarheid: 'Wie deze actie ziet, bepaalt de gemeente of regio waar zij bij hoort.' })
}
/** Partners after the act, whether or not the input names them. */
const partnersNa = (a: Actieregel, i: { eigenaarPartner?: string | null }, { linked }: Facts): unknown[] => [
  i.eigenaarPartner === undefined ? a.eigenaarPartnerId : i.eigenaarPartner,
  ...(linked['medeEigenaren'] ?? []),
]
export const actieWijzigen = change(actieStore, 'actieWijzigen', {
  description: 'Wijzig een actie. De status verandert alleen met een eigen handeling.',
  input: ActieWijzigenInput,
  names: { deelKnelpunten: knelpunt },
  from: OPEN_ACTIE,
  needs: ['medeEigenaren', 'knelpunten'],
  rule: (a, input, facts) => {
    if (input.zichtbaarheid === 'GEMEENTE' && !a.gemeenteCode)
      throw invalid({ zichtbaarheid: 'Deze actie hoort niet bij één gemeente. Kies regio of partners.' })
    eisGeenUitstel(a.streefdatum, input.streefdatum)
    const zichtbaarheid = input.zichtbaarheid ?? a.zichtbaarheid
    eisDeelt(facts.actor, a, zichtbaarheid)
    eisZichtbaarVoorPartners(zichtbaarheid, partnersNa(a, input, facts))
    return { tekst: 'De actie is gewijzigd.' }
  },
  check: (w, step) => eisEigenaars(w, 'actie', step),
  after: (w, a, input) => deelKnelpunten(w, a, input.deelKnelpunten),
})

@InputType({ description: 'Wie de actie gaat doen.' })
export class ActieToewijzenInput {
  @Eigenaar()
  eigenaar?: string | null
  @EigenaarPartner()
  eigenaarPartner?: string | null
  @MedeEigenaren()
  medeEigenaren?: string[] | null
}
export const actieToewijzen = change(actieStore, 'actieToewijzen', {
  description: 'Geef een actie aan iemand anders.',
  input: ActieToewijzenInput,
  from: OPEN_ACTIE,
  needs: ['medeEigenaren'],
  rule: (a, input, facts) => {
    eisZichtbaarVoorPartners(a.zichtbaarheid, partnersNa(a, input, facts))
    return { tekst: 'De actie is toegewezen.' }
  },
  check: (w, step) => eisEigenaars(w, 'actie', step),
})
