// What can be done with a knelpunt: each act with its input, its statuses and its rule, from top to bottom.
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { partner } from '../../partner/partner.table.js'
import type { Cols } from '../../platform/read/declare/expression.js'
import { inMyRegion, ofMe, ofOwnPartner } from '../../platform/rights/policies.js'
import { WIDEN, Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { DomainError, invalid } from '../../platform/values/errors.js'
import { Tekst } from '../../platform/values/input.js'
import { add, beside, change, type Row, type Store } from '../../platform/write/act.js'
import type { Writing } from '../../platform/write/mutation.js'
import { OPEN_ACTIE } from '../../platform/values/work.js'
import { eisEigenaars } from '../eigenaar.js'
import { melderVan } from '../melder.js'
import { bepaalPlaats, type Zichtbaarheid as ZichtbaarheidWaarde } from '../plaats.rules.js'
import { Bevestiging, REDEN, RedenInput, TITEL } from '../tekst.js'
import {
  knelpunt,
  KNELPUNT_STATUSSEN,
  knelpuntGebeurtenis,
  knelpuntVolger,
  type ERNSTEN,
  type THEMAS,
} from './knelpunt.table.js'
import { Ernst, Knelpunt, KnelpuntVelden, Thema } from './knelpunt.type.js'

export type KnelpuntStatus = (typeof KNELPUNT_STATUSSEN)[number]
export const knelpuntStore: Store<'knelpunt', typeof knelpunt> = {
  noun: 'knelpunt',
  naam: 'Dit knelpunt',
  tabel: knelpunt,
  gebeurtenissen: knelpuntGebeurtenis,
  eigen: (k) => ofOwnPartner(k.melderId),
  type: () => Knelpunt,
  code: 'K',
  statuses: KNELPUNT_STATUSSEN,
  refs: {
    eigenaar: { column: 'eigenaarId', to: gebruiker, what: 'Deze gebruiker' },
    // Someone of a partner reports for that partner, whatever the input says.
    melder: { to: partner, what: 'Deze partner' },
  },
}
const OPEN = ['GEMELD', 'IN_ONDERZOEK', 'ACTIE_LOOPT'] as const

const volg = async (w: Writing, k: Row<typeof knelpunt>): Promise<void> => {
  const volger = { regioCode: k.regioCode, knelpuntId: k.id, leesgroep: k.leesgroep, gebruikerId: w.actor.gebruikerId! }
  await w.tx.insert(knelpuntVolger).values(volger).onConflictDoNothing()
}

@InputType({ description: 'Een nieuw knelpunt.' })
export class KnelpuntMeldenInput extends KnelpuntVelden {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Field(() => Thema, { description: 'Het onderwerp waar het knelpunt onder valt.' })
  thema!: (typeof THEMAS)[number]
  @Tekst(TITEL, 'Waar het knelpunt over gaat, in het kort.')
  titel!: string
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waar het speelt. Niet ingevuld: uw eigen gemeente. Leeg (null): de hele regio.',
  })
  gemeente?: string | null
  @Field(() => Zichtbaarheid, {
    nullable: true,
    description: 'Wie het ziet. Niet ingevuld: uw gemeente, de regio of de partners, naar wie u bent.',
  })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => ID, { nullable: true, description: 'De partner die het meldt.' })
  melder?: string | null
  @Field(() => Ernst, { nullable: true, description: 'Hoe ernstig het is. Niet ingevuld: nog niet beoordeeld.' })
  ernst?: (typeof ERNSTEN)[number] | null
}
/** The reporter follows what it reported. */
export const knelpuntMelden = add(knelpuntStore, 'knelpuntMelden', {
  description: 'Meld een knelpunt. U volgt het daarna.',
  input: KnelpuntMeldenInput,
  to: 'GEMELD',
  rule: (input, { actor, vandaag, refs }) => {
    const { gemeenteCode, zichtbaarheid } = bepaalPlaats(actor, 'knelpunt', 'knelpuntMelden', input)
    const wie = { melderId: melderVan(actor, refs['melder']), gemeldDoorId: actor.gebruikerId }
    return { patch: { gemeenteCode, zichtbaarheid, ...wie, melddatum: vandaag }, tekst: 'Het knelpunt is gemeld.' }
  },
  after: volg,
})

@InputType({ description: 'Wijzigingen in een knelpunt. Wat u niet noemt, blijft zoals het is.' })
export class KnelpuntWijzigenInput extends KnelpuntVelden {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Field(() => Thema, { nullable: true, description: 'Het onderwerp waar het knelpunt onder valt.' })
  thema?: (typeof THEMAS)[number] | null
  @Tekst(TITEL, 'Waar het knelpunt over gaat, in het kort.', { nullable: true })
  titel?: string | null
  @Field(() => Zichtbaarheid, { nullable: true, description: `Wie het ziet. ${WIDEN}` })
  zichtbaarheid?: ZichtbaarheidWaarde | null
  @Field(() => Ernst, { nullable: true, description: 'Hoe ernstig het is.' })
  ernst?: (typeof ERNSTEN)[number] | null
  @Field(() => ID, { nullable: true, description: 'Wie het knelpunt trekt.' })
  eigenaar?: string | null
}
export const knelpuntWijzigen = change(knelpuntStore, 'knelpuntWijzigen', {
  description: 'Wijzig een knelpunt. De status verandert alleen met een eigen handeling.',
  input: KnelpuntWijzigenInput,
  rule: (k, input) => {
    if (input.zichtbaarheid === 'GEMEENTE' && k.gemeenteCode === null)
      throw invalid({ zichtbaarheid: 'Dit knelpunt hoort niet bij één gemeente. Kies regio of partners.' })
    return { tekst: 'Het knelpunt is gewijzigd.' }
  },
  check: (w, step) => eisEigenaars(w, 'knelpunt', step),
})
export const knelpuntOnderzoeken = change(knelpuntStore, 'knelpuntOnderzoeken', {
  description: 'Begin met het onderzoeken van een gemeld knelpunt.',
  from: ['GEMELD'],
  to: 'IN_ONDERZOEK',
  rule: () => ({ tekst: 'Het onderzoek is gestart.' }),
})
/** No mutation: the first actie that starts makes the knelpunt one that is worked on. */
export const knelpuntActieLoopt = change(knelpuntStore, 'knelpuntActieLoopt', {
  description: 'Er is een actie gestart.',
  from: ['GEMELD', 'IN_ONDERZOEK'],
  to: 'ACTIE_LOOPT',
  rule: () => ({ tekst: 'Er is een actie gestart.' }),
})

@InputType('KnelpuntAfhandelenInput', { description: 'Hoe het knelpunt is opgelost.' })
export class AfhandelenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(REDEN, 'Hoe het is opgelost.')
  resultaat!: string
}
export const knelpuntOplossen = change(knelpuntStore, 'knelpuntOplossen', {
  description: 'Sluit een knelpunt af als opgelost. Kan niet zolang er acties lopen die u ziet.',
  input: AfhandelenInput,
  from: ['ACTIE_LOOPT'],
  to: 'OPGELOST',
  if: {
    holds: (k) =>
      sql`not exists (select 1 from actie a join actie_knelpunt l on l.regio_code = a.regio_code and l.actie_id = a.id where l.regio_code = ${k.regioCode} and l.knelpunt_id = ${k.id} and a.status in (${sql.raw(OPEN_ACTIE.map((s) => `'${s}'`).join())}))`,
    refuse: () =>
      new DomainError('ACTIES_LOPEN_NOG', 'Er lopen nog acties bij dit knelpunt. Rond die eerst af, of maak ze los.'),
  },
  rule: (_k, { resultaat }, { vandaag }) => ({ patch: { afgehandeldDatum: vandaag }, tekst: `Opgelost: ${resultaat}` }),
})
export const knelpuntParkeren = change(knelpuntStore, 'knelpuntParkeren', {
  description: 'Zet een knelpunt voorlopig opzij.',
  input: RedenInput,
  from: OPEN,
  to: 'GEPARKEERD',
  rule: (_k, { reden }) => ({ tekst: `Geparkeerd: ${reden}` }),
})
export const knelpuntAfwijzen = change(knelpuntStore, 'knelpuntAfwijzen', {
  description: 'Wijs een knelpunt af: de taskforce doet er niets mee.',
  input: RedenInput,
  from: OPEN,
  to: 'AFGEWEZEN',
  rule: (_k, { reden }, { vandaag }) => ({ patch: { afgehandeldDatum: vandaag }, tekst: `Afgewezen: ${reden}` }),
})
export const knelpuntHeropenen = change(knelpuntStore, 'knelpuntHeropenen', {
  description: 'Neem een geparkeerd of afgesloten knelpunt weer in onderzoek.',
  input: RedenInput,
  optional: true,
  from: ['GEPARKEERD', 'OPGELOST', 'AFGEWEZEN'],
  to: 'IN_ONDERZOEK',
  rule: (_k, { reden }) => ({
    patch: { resultaat: null, afgehandeldDatum: null },
    tekst: reden ? `Heropend: ${reden}` : 'Heropend.',
  }),
})

/** All that the actor follows is looked up once, however many rows are asked about. */
export const volgtIk = (k: Pick<Cols<typeof knelpunt>, 'id'>): SQL<boolean> =>
  sql<boolean>`${k.id} = any(array(select v.knelpunt_id from knelpunt_volger v where ${inMyRegion(sql.raw('v.regio_code'))} and ${ofMe(sql.raw('v.gebruiker_id'))}))`
export const knelpuntVolgen = beside(knelpuntStore, 'knelpuntVolgen', {
  description: 'Volg een knelpunt.',
  offer: (k) => sql<boolean>`not ${volgtIk(k)}`,
  run: volg,
})
export const knelpuntOntvolgen = beside(knelpuntStore, 'knelpuntOntvolgen', {
  description: 'Volg een knelpunt niet langer.',
  offer: volgtIk,
  run: async (w, k) => {
    const mij = eq(knelpuntVolger.gebruikerId, w.actor.gebruikerId!)
    await w.tx.delete(knelpuntVolger).where(and(eq(knelpuntVolger.knelpuntId, k.id), mij))
  },
})
export const knelpuntActs = [
  knelpuntMelden,
  knelpuntWijzigen,
  knelpuntOnderzoeken,
  knelpuntOplossen,
  knelpuntParkeren,
  knelpuntAfwijzen,
  knelpuntHeropenen,
  knelpuntVolgen,
  knelpuntOntvolgen,
]
