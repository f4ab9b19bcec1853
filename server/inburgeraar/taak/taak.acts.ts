// What can be done with a taak in a dossier: each act with its input, its statuses and its rule, from top to bottom.
import { Field, ID, InputType } from 'type-graphql'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { Tekst } from '../../platform/values/input.js'
import { Datum } from '../../platform/values/scalars.js'
import { add, change, type Store } from '../../platform/write/act.js'
import type { Writing } from '../../platform/write/mutation.js'
import { ACTIE_STATUSSEN, OPEN_ACTIE } from '../../platform/values/work.js'
import { inburgeraar, inburgeraarGebeurtenis } from '../inburgeraar.table.js'
import { eisZiet, houdPersoon, type Persoon } from '../persoon.vast.js'
import { personen } from '../personen.js'
import { taak } from './taak.table.js'
import { Taak } from './taak.type.js'

export const taakStore: Store<'taak', typeof taak> = {
  noun: 'taak',
  naam: 'Deze taak',
  tabel: taak,
  gebeurtenissen: inburgeraarGebeurtenis,
  vertelt: { als: 'taak', over: (t) => t.inburgeraarId },
  eigen: (t) => personen.inCaseload({ ...t, persoonId: t.inburgeraarId }),
  type: () => Taak,
  statuses: ACTIE_STATUSSEN,
  refs: {
    inburgeraar: { column: 'inburgeraarId', to: inburgeraar, what: 'Deze inburgeraar' },
    eigenaar: { column: 'eigenaarId', to: gebruiker, what: 'Deze gebruiker' },
  },
}
/** Whoever gets the taak can do it: a regisseur who sees the dossier. */
async function eisEigenaar(w: Writing, eigenaarId: string, inburgeraarId: string): Promise<void> {
  await eisZiet(w, eigenaarId, await houdPersoon(w, inburgeraarId), 'eigenaar')
}
const TITEL = 'Wat er moet gebeuren, in het kort. Het staat ook in de tijdlijn; schrijf niets op over gezondheid.'
const STREEFDATUM = 'De dag waarop de taak klaar moet zijn.'

@InputType({ description: 'Een nieuwe taak in een dossier.' })
export class TaakToevoegenInput {
  @Field(() => ID, { description: 'De persoon van wie het dossier is.' })
  inburgeraar!: string
  @Tekst(200, TITEL)
  titel!: string
  @Field(() => Datum, { nullable: true, description: STREEFDATUM })
  streefdatum?: string | null
  @Field(() => ID, { nullable: true, description: 'De regisseur die de taak doet. Niet ingevuld: u.' })
  eigenaar?: string | null
}
export const taakToevoegen = add(taakStore, 'taakToevoegen', {
  description: 'Zet een taak in een dossier.',
  input: TaakToevoegenInput,
  to: 'OPEN',
  rule: ({ titel }, { refs, actor }) => {
    const { gemeenteCode } = refs['inburgeraar'] as Persoon
    const eigenaarId = refs['eigenaar']?.id ?? actor.gebruikerId!
    return { patch: { gemeenteCode, eigenaarId }, tekst: `Nieuwe taak: ${titel}` }
  },
  check: (w, { next }) => eisEigenaar(w, next.eigenaarId, next.inburgeraarId),
})

@InputType({ description: 'Wijzigingen in een taak. Wat u niet noemt, blijft zoals het is.' })
export class TaakWijzigenInput {
  @Tekst(200, TITEL, { nullable: true })
  titel?: string | null
  @Field(() => Datum, { nullable: true, description: STREEFDATUM })
  streefdatum?: string | null
  @Field(() => ID, { nullable: true, description: 'De regisseur die de taak doet.' })
  eigenaar?: string | null
}
export const taakWijzigen = change(taakStore, 'taakWijzigen', {
  description: 'Wijzig een taak, of geef haar aan een andere regisseur.',
  input: TaakWijzigenInput,
  from: OPEN_ACTIE,
  rule: ({ titel }) => ({ tekst: `Taak gewijzigd: ${titel}` }),
  check: async (w, { row, next }) => {
    if (next.eigenaarId !== row?.eigenaarId) await eisEigenaar(w, next.eigenaarId, next.inburgeraarId)
  },
})

@InputType({ description: 'Wat de taak opleverde.' })
export class TaakGereedmeldenInput {
  @Tekst(1000, 'Wat de taak opleverde. Mag leeg blijven.', { nullable: true })
  resultaat?: string | null
}
export const taakGereedmelden = change(taakStore, 'taakGereedmelden', {
  description: 'Meld dat een taak klaar is.',
  input: TaakGereedmeldenInput,
  optional: true,
  from: OPEN_ACTIE,
  to: 'GEREED',
  rule: ({ titel }, _input, { nu }) => ({ patch: { gereedOp: nu }, tekst: `Taak klaar: ${titel}` }),
})

@InputType({ description: 'Waarom een taak niet meer hoeft.' })
export class TaakLatenVervallenInput {
  @Tekst(500, 'Waarom de taak niet meer hoeft. Collega’s lezen dit terug.')
  reden!: string
}
export const taakLatenVervallen = change(taakStore, 'taakLatenVervallen', {
  description: 'Laat een taak vervallen die niet meer hoeft.',
  input: TaakLatenVervallenInput,
  from: OPEN_ACTIE,
  to: 'VERVALLEN',
  rule: ({ titel }, { reden }) => ({ tekst: `Taak vervallen: ${titel}. Reden: ${reden}` }),
})
export const taakHeropenen = change(taakStore, 'taakHeropenen', {
  description: 'Open een taak weer die klaar of vervallen was.',
  from: ['GEREED', 'VERVALLEN'],
  to: 'OPEN',
  rule: ({ titel }) => ({ patch: { gereedOp: null, resultaat: null }, tekst: `Taak weer open: ${titel}` }),
})
export const taakActs = [taakToevoegen, taakWijzigen, taakGereedmelden, taakLatenVervallen, taakHeropenen]
