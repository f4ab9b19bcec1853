// Acts on a pilot: functions with the name of the mutation, in the transaction of that mutation.
import { v7 as uuidv7 } from 'uuid'
import { convenant } from '../convenant/convenant.table.js'
import { requireDifference, record, differences } from '../platform/write/history.js'
import { decideGroup } from '../platform/rights/place.js'
import type { Writing } from '../platform/write/mutation.js'
import { change, type Store } from '../platform/write/change.js'
import { reference } from '../platform/write/reference.js'
import type {
  PilotAfsluitenInput,
  PilotCorrigerenInput,
  PilotEvaluerenInput,
  PilotHeropenenInput,
  PilotStartenInput,
  PilotStoppenInput,
  PilotToevoegenInput,
  PilotWijzigenInput,
} from './pilot.input.js'
import * as links from './pilot.links.js'
import * as regels from './pilot.rules.js'
import { pilot, pilotEvaluatie, pilotGebeurtenis } from './pilot.table.js'

export const pilotOpslag: Store<typeof pilot> = {
  noun: 'pilot',
  naam: 'Deze pilot',
  tabel: pilot,
  gebeurtenissen: pilotGebeurtenis,
  // Which evaluation counts is told in words by the act that records one.
  inGeschiedenis: ({ evaluatieId: _, ...rij }) => rij,
}
type Rij = typeof pilot.$inferSelect

const eisConvenant = async (w: Writing, id: string | null | undefined): Promise<void> => {
  if (id) await reference(w, convenant, [id], 'convenant', 'Dit convenant')
}

/** Adds a pilot, in preparation. Returns its id. */
export async function pilotToevoegen(w: Writing, input: PilotToevoegenInput): Promise<string> {
  const { gemeente, gemeenten, partners, convenant: convenantId, ...velden } = input
  regels.eisPilotVelden({}, velden)
  await eisConvenant(w, convenantId)
  const gemeenteCode = decideGroup(w.actor, 'pilot', 'pilotToevoegen', gemeente)
  const [rij] = await w.tx
    .insert(pilot)
    .values({
      ...velden,
      regioCode: w.actor.regioCode,
      id: uuidv7(),
      gemeenteCode,
      convenantId,
      stand: 'VOORBEREIDING',
    })
    .returning()
  // A pilot of one gemeente runs there unless the writer says otherwise.
  const waar = gemeenten ?? (gemeenteCode ? [gemeenteCode] : [])
  const ook = [
    ...(await links.gemeenten.set(w, 'gemeenten', rij!, waar)),
    ...(await links.partners.set(w, 'partners', rij!, partners)),
  ]
  await record(w, pilotGebeurtenis, rij!, {
    tekst: 'De pilot is toegevoegd.',
    wijzigingen: [...differences(pilotGebeurtenis, undefined, rij!), ...ook],
  })
  return rij!.id
}
/** What an input changes in a pilot and in what hangs on it. Absent = untouched, null = cleared. */
async function andersDan(w: Writing, p: Rij, input: PilotWijzigenInput) {
  const { gemeenten, partners, convenant: convenantId, naam, ...velden } = input
  await eisConvenant(w, convenantId)
  const ook = [
    ...(await links.gemeenten.set(w, 'gemeenten', p, gemeenten)),
    ...(await links.partners.set(w, 'partners', p, partners)),
  ]
  return { patch: { ...velden, naam: naam ?? undefined, convenantId }, ook }
}
/** Changes a pilot that has not ended. Returns the id. */
export async function pilotWijzigen(
  w: Writing,
  id: string,
  versie: number,
  input: PilotWijzigenInput,
): Promise<string> {
  const rij = await change(w, pilotOpslag, id, versie, async (p) => {
    regels.eisWijziging(p, input, w.vandaag)
    return { ...(await andersDan(w, p, input)), tekst: 'De pilot is gewijzigd.' }
  })
  return rij.id
}
/** The same for a pilot that ended: the reason stands in its history. Returns the id. */
export async function pilotCorrigeren(
  w: Writing,
  id: string,
  versie: number,
  { reden, ...input }: PilotCorrigerenInput,
): Promise<string> {
  const rij = await change(w, pilotOpslag, id, versie, async (p) => {
    regels.eisCorrectie(p, input, w.vandaag)
    const anders = await andersDan(w, p, input)
    const genoemd = Object.fromEntries(Object.entries(anders.patch).filter(([, waarde]) => waarde !== undefined))
    requireDifference([...differences(pilotGebeurtenis, { ...p }, { ...p, ...genoemd }), ...anders.ook], 'reden')
    return { ...anders, tekst: `Gecorrigeerd: ${reden}` }
  })
  return rij.id
}
/** Adds an evaluation, which counts from now on; earlier ones stay. Returns the id of the pilot. */
export async function pilotEvalueren(
  w: Writing,
  id: string,
  versie: number,
  input: PilotEvaluerenInput,
): Promise<string> {
  const rij = await change(w, pilotOpslag, id, versie, async (p) => {
    const nieuw = regels.evalueren(p, { ...input, bron: input.bron ?? null }, w.vandaag)
    const evaluatieId = uuidv7()
    await w.tx
      .insert(pilotEvaluatie)
      .values({ ...nieuw, regioCode: p.regioCode, id: evaluatieId, pilotId: p.id, doorId: w.actor.gebruikerId })
    const tekst = p.evaluatieId ? 'De pilot is opnieuw geëvalueerd.' : 'De pilot is geëvalueerd.'
    return {
      patch: { evaluatieId },
      tekst,
      ook: [{ veld: 'evaluatie', oud: null, nieuw: regels.evaluatieInWoorden(nieuw) }],
    }
  })
  return rij.id
}

type Regel = (p: Rij) => ReturnType<typeof regels.starten>
const volgensRegel = async (w: Writing, id: string, versie: number, regel: Regel): Promise<string> =>
  (await change(w, pilotOpslag, id, versie, regel)).id
export const pilotStarten = (w: Writing, id: string, versie: number, input?: PilotStartenInput | null) =>
  volgensRegel(w, id, versie, (p) => regels.starten(p, input, w.vandaag))
export const pilotAfsluiten = (w: Writing, id: string, versie: number, input?: PilotAfsluitenInput | null) =>
  volgensRegel(w, id, versie, (p) => regels.afsluiten(p, input, w.vandaag))
export const pilotStoppen = (w: Writing, id: string, versie: number, input: PilotStoppenInput) =>
  volgensRegel(w, id, versie, (p) => regels.stoppen(p, input, w.vandaag))
export const pilotHeropenen = (w: Writing, id: string, versie: number, input: PilotHeropenenInput) =>
  volgensRegel(w, id, versie, (p) => regels.heropenen(p, input, w.vandaag))
