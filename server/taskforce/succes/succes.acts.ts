// What can be done with a succes: each act with its input and its rule, from top to bottom.
import { Field, ID, InputType } from 'type-graphql'
import { WIDEN, Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { invalid, type FieldErrors } from '../../platform/values/errors.js'
import { Tekst } from '../../platform/values/input.js'
import { add, change } from '../../platform/write/act.js'
import { CijferInput } from '../../sturing/cijfer/cijfer.input.js'
import { cijferRij } from '../../sturing/cijfer/cijfer.kolommen.js'
import { eisCijfer } from '../../sturing/cijfer/cijfer.rules.js'
import type { THEMAS } from '../knelpunt/knelpunt.table.js'
import { Thema } from '../knelpunt/knelpunt.type.js'
import { melderVan } from '../melder.js'
import { bepaalPlaats, type Zichtbaarheid as ZichtbaarheidWaarde } from '../plaats.rules.js'
import { Bevestiging, LANG, REDEN, TITEL } from '../tekst.js'
import { succesStore } from './succes.store.js'

interface Plek {
  gemeenteCode: string | null
  melderId: string | null
}
/** Who reported a succes keeps seeing it. @throws ONGELDIGE_INVOER */
function eisZichtbaarheid({ gemeenteCode, melderId }: Plek, nieuw: ZichtbaarheidWaarde | null | undefined): void {
  const velden: FieldErrors = {}
  if (nieuw === 'GEMEENTE' && gemeenteCode === null)
    velden['zichtbaarheid'] = 'Dit succes hoort niet bij één gemeente. Kies regio of partners.'
  if (nieuw && nieuw !== 'PARTNERS' && melderId !== null)
    velden['zichtbaarheid'] = 'Een partner meldde dit succes. Het blijft zichtbaar voor partners.'
  if (Object.keys(velden).length) throw invalid(velden)
}
function eisGoedCijfer(cijfer: CijferInput | null | undefined, vandaag: string): void {
  if (!cijfer) return
  eisCijfer(cijfer, 'cijfer.')
  if (cijfer.peildatum > vandaag) throw invalid({ 'cijfer.peildatum': 'Kies vandaag of een eerdere dag.' })
}

@InputType()
abstract class SuccesVelden {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(TITEL, 'De periode, bijvoorbeeld 2023.', { nullable: true })
  periode?: string | null
  @Field(() => [ID], { nullable: true, description: 'De partners die meewerkten.' })
  partners?: string[] | null
  @Field(() => [ID], { nullable: true, description: 'De knelpunten waar het bij hielp.' })
  knelpunten?: string[] | null
  @Field(() => CijferInput, { nullable: true, description: 'Het cijfer dat het laat zien.' })
  cijfer?: CijferInput | null
  @Field(() => Zichtbaarheid, {
    nullable: true,
    description: `Wie het ziet. Niet ingevuld bij een nieuw succes: naar wie u bent. ${WIDEN}`,
  })
  zichtbaarheid?: ZichtbaarheidWaarde | null
}
@InputType({ description: 'Een nieuw succes.' })
export class SuccesVastleggenInput extends SuccesVelden {
  @Field(() => Thema, { description: 'Waar het succes over gaat.' })
  thema!: (typeof THEMAS)[number]
  @Tekst(TITEL, 'Wat goed ging, in het kort.')
  titel!: string
  @Tekst(LANG, 'Wat er is bereikt.')
  omschrijving!: string
  @Tekst(REDEN, 'De bron: document en plaats, of wie het zegt.')
  bron!: string
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waar het speelt. Niet ingevuld: uw eigen gemeente. Leeg (null): de hele regio.',
  })
  gemeente?: string | null
  @Field(() => ID, { nullable: true, description: 'De partner die het meldt.' })
  melder?: string | null
}
export const succesVastleggen = add(succesStore, 'succesVastleggen', {
  description: 'Leg een succes vast, met bewijs.',
  input: SuccesVastleggenInput,
  rule: ({ gemeente, zichtbaarheid: wens, cijfer }, { actor, vandaag, refs }) => {
    eisGoedCijfer(cijfer, vandaag)
    const melderId = melderVan(actor, refs['melder'])
    // A partner keeps sight of what it reported.
    const plek = { gemeente, zichtbaarheid: wens ?? (melderId ? ('PARTNERS' as const) : undefined) }
    const { gemeenteCode, zichtbaarheid } = bepaalPlaats(actor, 'succes', 'succesVastleggen', plek)
    eisZichtbaarheid({ gemeenteCode, melderId }, zichtbaarheid)
    const patch = { gemeenteCode, zichtbaarheid, melderId, ...cijferRij(cijfer) }
    return { patch, tekst: 'Het succes is vastgelegd.' }
  },
})

@InputType({ description: 'Wijzigingen in een succes. Wat u niet noemt, blijft zoals het is.' })
export class SuccesWijzigenInput extends SuccesVelden {
  @Field(() => Thema, { nullable: true, description: 'Waar het succes over gaat.' })
  thema?: (typeof THEMAS)[number] | null
  @Tekst(TITEL, 'Wat goed ging, in het kort.', { nullable: true })
  titel?: string | null
  @Tekst(LANG, 'Wat er is bereikt.', { nullable: true })
  omschrijving?: string | null
  @Tekst(REDEN, 'De bron: document en plaats, of wie het zegt.', { nullable: true })
  bron?: string | null
}
export const succesWijzigen = change(succesStore, 'succesWijzigen', {
  description: 'Wijzig een succes.',
  input: SuccesWijzigenInput,
  needs: ['knelpunten'],
  rule: (s, { zichtbaarheid, cijfer }, { vandaag }) => {
    eisZichtbaarheid(s, zichtbaarheid)
    eisGoedCijfer(cijfer, vandaag)
    return { patch: cijferRij(cijfer), tekst: 'Het succes is gewijzigd.' }
  },
})
export const succesActs = [succesVastleggen, succesWijzigen]
