// What can be done with a pilot that is there: each act with its input, its statuses and its rule, from top to bottom.
import { sql } from 'drizzle-orm'
import { Field, InputType } from 'type-graphql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError, invalid } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { dayInFigures } from '../platform/values/today.js'
import { change } from '../platform/write/act.js'
import { pilotMetingVastleggen } from './meetmoment.acts.js'
import { pilotCorrigeren, pilotToevoegen, pilotWijzigen } from './pilot.edit.acts.js'
import { eisPilotVelden, evaluatieInWoorden } from './pilot.rules.js'
import { BEZIG, DICHT, NIET_DICHT, pilotStore } from './pilot.store.js'
import { pilotEvaluatie, type PILOT_BESLUITEN } from './pilot.table.js'
import { PilotBesluit } from './pilot.type.js'
import { REDEN } from './tekst.js'

@InputType({ description: 'Het begin van een pilot.' })
export class PilotStartenInput {
  @Field(() => Datum, { nullable: true, description: 'De eerste dag. Niet ingevuld: zoals gepland, of vandaag.' })
  begindatum?: string | null
}
export const pilotStarten = change(pilotStore, 'pilotStarten', {
  description: 'Start een pilot.',
  input: PilotStartenInput,
  optional: true,
  from: ['VOORBEREIDING'],
  to: 'LOOPT',
  rule: (p, input, { vandaag }) => {
    const begindatum = input.begindatum ?? p.begindatum ?? vandaag
    if (begindatum > vandaag) throw invalid({ begindatum: 'Kies vandaag of een eerdere dag.' })
    eisPilotVelden(p, { begindatum })
    return { patch: { begindatum }, tekst: 'De pilot is gestart.' }
  },
})

@InputType({ description: 'De evaluatie van een pilot.' })
export class PilotEvaluerenInput {
  @Field(() => Datum, { description: 'De dag van de evaluatie.' })
  datum!: string
  @Field(() => PilotBesluit, { description: 'Wat er met de werkwijze gebeurt.' })
  besluit!: (typeof PILOT_BESLUITEN)[number]
  @Tekst(REDEN, 'Wat de pilot leerde.', { lijst: true })
  leerpunten!: string[]
  @Tekst(REDEN, 'De bron: document en plaats.', { nullable: true })
  bron?: string | null
}
/** A pilot can be evaluated again: the last one counts, the earlier ones stay. */
export const pilotEvalueren = change(pilotStore, 'pilotEvalueren', {
  description:
    'Leg een evaluatie van een pilot vast: leerpunten en besluit. De laatste geldt, eerdere evaluaties blijven staan.',
  input: PilotEvaluerenInput,
  from: BEZIG,
  run: async (w, p, { datum, besluit, leerpunten, bron }) => {
    if (datum > w.vandaag) throw invalid({ datum: 'Kies vandaag of een eerdere dag.' })
    if (!leerpunten.length) throw invalid({ leerpunten: 'Vul minstens één leerpunt in.' })
    const nieuw = { datum, besluit, leerpunten, bron: bron ?? null }
    const evaluatieId = uuidv7()
    await w.tx
      .insert(pilotEvaluatie)
      .values({ ...nieuw, regioCode: p.regioCode, id: evaluatieId, pilotId: p.id, doorId: w.actor.gebruikerId })
    return {
      patch: { evaluatieId },
      tekst: p.evaluatieId ? 'De pilot is opnieuw geëvalueerd.' : 'De pilot is geëvalueerd.',
      ook: [{ veld: 'evaluatie', oud: null, nieuw: evaluatieInWoorden(nieuw) }],
    }
  },
})

@InputType({ description: 'Het einde van een pilot.' })
export class PilotAfsluitenInput {
  @Field(() => Datum, { nullable: true, description: 'De laatste dag. Niet ingevuld: zoals gepland, of vandaag.' })
  einddatum?: string | null
}
export const pilotAfsluiten = change(pilotStore, 'pilotAfsluiten', {
  description: 'Sluit een pilot af. Kan alleen als de pilot is geëvalueerd.',
  input: PilotAfsluitenInput,
  optional: true,
  from: BEZIG,
  to: 'AFGESLOTEN',
  if: [
    {
      holds: (p) => sql`${p.evaluatieId} is not null`,
      ofRow: (p) => p.evaluatieId !== null,
      refuse: () => {
        const zin = 'Deze pilot is nog niet geëvalueerd. Doe dat eerst: leerpunten en besluit.'
        return new DomainError('EVALUATIE_ONTBREEKT', zin, { velden: { evaluatie: zin } })
      },
    },
    {
      holds: (p, { vandaag }) => sql`coalesce(${p.begindatum} <= ${vandaag}, true)`,
      ofRow: (p, vandaag) => p.begindatum === null || p.begindatum <= vandaag,
      refuse: (p) =>
        invalid({ einddatum: `De pilot begint op ${dayInFigures(p.begindatum!)}. Afsluiten kan vanaf die dag.` }),
    },
  ],
  rule: (p, input, { vandaag }) => {
    const einddatum = input.einddatum ?? p.einddatum ?? vandaag
    if (einddatum > vandaag) throw invalid({ einddatum: 'Kies vandaag of een eerdere dag.' })
    eisPilotVelden(p, { einddatum })
    return { patch: { einddatum }, tekst: 'De pilot is afgesloten.' }
  },
})

@InputType({ description: 'Waarom een pilot niet doorgaat.' })
export class PilotStoppenInput {
  @Tekst(REDEN, 'Waarom de pilot stopt.')
  reden!: string
}
export const pilotStoppen = change(pilotStore, 'pilotStoppen', {
  description: 'Stop een pilot die niet doorgaat, met een reden.',
  input: PilotStoppenInput,
  from: NIET_DICHT,
  to: 'GESTOPT',
  rule: (_p, { reden }) => ({ patch: { stopreden: reden }, tekst: `Gestopt: ${reden}` }),
})

@InputType({ description: 'Waarom een pilot verdergaat.' })
export class PilotHeropenenInput {
  @Tekst(REDEN, 'Waarom de pilot weer opengaat.')
  reden!: string
}
/** What was closed too early goes on: a pilot that had begun runs again, another one is in preparation again. */
export const pilotHeropenen = change(pilotStore, 'pilotHeropenen', {
  description: 'Open een pilot die is afgesloten of gestopt weer, met een reden.',
  input: PilotHeropenenInput,
  from: DICHT,
  rule: (p, { reden }, { vandaag }) => {
    const begonnen = p.evaluatieId !== null || (p.begindatum !== null && p.begindatum <= vandaag)
    const stand = p.stand === 'AFGESLOTEN' || begonnen ? ('LOOPT' as const) : ('VOORBEREIDING' as const)
    // The day on which it was closed is no end any more; one that was only planned stays.
    const einddatum = p.stand === 'AFGESLOTEN' ? null : p.einddatum
    return { patch: { stand, einddatum, stopreden: null }, tekst: `Heropend: ${reden}` }
  },
})
export const pilotActs = [
  pilotToevoegen,
  pilotWijzigen,
  pilotStarten,
  pilotMetingVastleggen,
  pilotEvalueren,
  pilotAfsluiten,
  pilotStoppen,
  pilotCorrigeren,
  pilotHeropenen,
]
