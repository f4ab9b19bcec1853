// What can be done with a contact: each act with its input and its rule, from top to bottom. What was written by mistake is
// withdrawn: it stays, with the reason.
import { and, eq, isNull, sql } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { showDay } from '../../platform/values/day.js'
import { DomainError } from '../../platform/values/errors.js'
import { Tekst } from '../../platform/values/input.js'
import { Datum } from '../../platform/values/scalars.js'
import { wordOf } from '../../platform/values/words.js'
import { add, change, type Condition, type Row, type Store } from '../../platform/write/act.js'
import type { Writing } from '../../platform/write/mutation.js'
import { inburgeraar, inburgeraarGebeurtenis } from '../inburgeraar.table.js'
import { eisRegisseur, houdPersoon, type Persoon } from '../persoon.vast.js'
import { personen } from '../personen.js'
import { eisContactdag } from './contactmoment.rules.js'
import { contactmoment, CONTACTSOORTEN } from './contactmoment.table.js'
import { Contactmoment, ContactSoort } from './contactmoment.type.js'

type Contactregel = Row<typeof contactmoment>
export const contactmomentStore: Store<'contactmoment', typeof contactmoment> = {
  noun: 'contactmoment',
  naam: 'Dit contactmoment',
  tabel: contactmoment,
  gebeurtenissen: inburgeraarGebeurtenis,
  vertelt: { als: 'contactmoment', over: (c) => c.inburgeraarId },
  eigen: (t) => personen.inCaseload({ ...t, persoonId: t.inburgeraarId }),
  type: () => Contactmoment,
  refs: {
    inburgeraar: { column: 'inburgeraarId', to: inburgeraar, what: 'Deze inburgeraar' },
    door: { column: 'doorId', to: gebruiker, what: 'Deze gebruiker' },
  },
}
/** 'Telefoon op 21 november 2026' */
const heet = ({ soort, datum }: Pick<Contactregel, 'soort' | 'datum'>): string =>
  `${wordOf(CONTACTSOORTEN, soort)} op ${showDay(datum)}`
/** The day of the last contact stands with the person, so that a list is sorted and filtered by an index. */
async function telLaatsteContact(w: Writing, { regioCode, inburgeraarId }: Contactregel): Promise<void> {
  const geldig = and(
    eq(contactmoment.regioCode, regioCode),
    eq(contactmoment.inburgeraarId, inburgeraarId),
    isNull(contactmoment.ingetrokkenOp),
  )
  const laatste = sql`(select max(${contactmoment.datum}) from ${contactmoment} where ${geldig})`
  await w.tx
    .update(inburgeraar)
    .set({ laatsteContactdatum: laatste })
    .where(
      and(
        eq(inburgeraar.regioCode, regioCode),
        eq(inburgeraar.id, inburgeraarId),
        sql`${inburgeraar.laatsteContactdatum} is distinct from ${laatste}`,
      ),
    )
}

const DAG = 'De dag van het contact: vandaag of eerder.'
const DOOR = 'De regisseur die het contact had. Niet ingevuld: u.'
const SAMENVATTING = 2000
const WAAROVER = 'Waar het over ging, in het kort. Gegevens over gezondheid horen in dat deel van het dossier.'

@InputType({ description: 'Een contact met een inburgeraar.' })
export class ContactmomentVastleggenInput {
  @Field(() => ID, { description: 'Met wie het contact was.' })
  inburgeraar!: string
  @Field(() => Datum, { description: DAG })
  datum!: string
  @Field(() => ContactSoort, { description: 'Hoe het contact ging.' })
  soort!: (typeof CONTACTSOORTEN)[number]
  @Tekst(SAMENVATTING, WAAROVER, { nullable: true })
  samenvatting?: string | null
  @Field(() => ID, { nullable: true, description: DOOR })
  door?: string | null
}
export const contactmomentVastleggen = add(contactmomentStore, 'contactmomentVastleggen', {
  description: 'Leg een contact met een inburgeraar vast.',
  input: ContactmomentVastleggenInput,
  rule: (input, { refs, actor, vandaag }) => {
    const { gemeenteCode, geboortedatum } = refs['inburgeraar'] as Persoon
    eisContactdag(input.datum, { vandaag, geboortedatum })
    const doorId = refs['door']?.id ?? actor.gebruikerId!
    return { patch: { gemeenteCode, doorId }, tekst: `Contact vastgelegd: ${heet(input)}.` }
  },
  check: async (w, { next }) => {
    const persoon = await houdPersoon(w, next.inburgeraarId)
    await eisRegisseur(w, next.doorId, persoon.gemeenteCode, 'door')
  },
  after: telLaatsteContact,
})

/** What was withdrawn is left as it is. */
const geldt: Condition<typeof contactmoment> = {
  holds: (t) => sql`${t.ingetrokkenOp} is null`,
  ofRow: (c) => c.ingetrokkenOp === null,
  refuse: () => new DomainError('STATUS_LAAT_NIET_TOE', 'Dit contactmoment is ingetrokken. Leg een nieuw vast.'),
}
@InputType({ description: 'Een verbetering van een contactmoment. Wat u niet noemt, blijft zoals het is.' })
export class ContactmomentWijzigenInput {
  @Field(() => Datum, { nullable: true, description: DAG })
  datum?: string | null
  @Field(() => ContactSoort, { nullable: true, description: 'Hoe het contact ging.' })
  soort?: (typeof CONTACTSOORTEN)[number] | null
  @Tekst(SAMENVATTING, WAAROVER, { nullable: true })
  samenvatting?: string | null
  @Field(() => ID, { nullable: true, description: 'De regisseur die het contact had.' })
  door?: string | null
}
export const contactmomentWijzigen = change(contactmomentStore, 'contactmomentWijzigen', {
  description: 'Verbeter een contactmoment. De tijdlijn zegt dat het is verbeterd.',
  input: ContactmomentWijzigenInput,
  if: geldt,
  rule: (c) => ({ tekst: `Contact verbeterd: ${heet(c)}.` }),
  check: async (w, { row, next }) => {
    const { geboortedatum, gemeenteCode } = await houdPersoon(w, next.inburgeraarId)
    eisContactdag(next.datum, { vandaag: w.vandaag, geboortedatum })
    if (next.doorId !== row?.doorId) await eisRegisseur(w, next.doorId, gemeenteCode, 'door')
  },
  after: telLaatsteContact,
})

@InputType({ description: 'Waarom een contactmoment niet klopt.' })
export class ContactmomentIntrekkenInput {
  @Tekst(500, 'Waarom het wordt ingetrokken. Collega’s lezen dit terug.')
  reden!: string
}
export const contactmomentIntrekken = change(contactmomentStore, 'contactmomentIntrekken', {
  description: 'Trek een contactmoment in dat er niet had moeten staan. Het blijft te lezen en telt niet meer mee.',
  input: ContactmomentIntrekkenInput,
  if: geldt,
  rule: (c, { reden }, { nu }) => ({
    patch: { ingetrokkenOp: nu, intrekreden: reden },
    tekst: `Contact ingetrokken: ${heet(c)}. Reden: ${reden}`,
  }),
  check: async (w, { next }) => {
    await houdPersoon(w, next.inburgeraarId)
  },
  after: telLaatsteContact,
})
export const contactmomentActs = [contactmomentVastleggen, contactmomentWijzigen, contactmomentIntrekken]
