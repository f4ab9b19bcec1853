// Loads the convenant, the pilots and the successen of the source documents.
import { and, eq } from 'drizzle-orm'
import { convenant, convenantGebeurtenis, convenantPartij } from '../convenant/convenant.table.js'
import type { Evaluatie } from '../pilot/pilot.rules.js'
import { meetmoment } from '../pilot/meetmoment.table.js'
import { pilot, pilotEvaluatie, pilotGebeurtenis, pilotGemeente, pilotPartner } from '../pilot/pilot.table.js'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { knelpunt } from '../taskforce/knelpunt/knelpunt.table.js'
import { succes, succesGebeurtenis, succesKnelpunt, succesPartner } from '../taskforce/succes/succes.table.js'
import { CONVENANT_RIJ, CONVENANT_TITEL, ONDERTEKEND, PARTIJEN } from './convenant.data.js'
import { idVan, OVERGENOMEN, partnerId } from './kenmerk.js'
import { PILOTS, type BronPilot } from './pilot.data.js'
import { REGIO, WEERT } from './regio.data.js'
import { SUCCES_BRON, SUCCESSEN, type BronSucces } from './succes.data.js'

const regioCode = REGIO.code
const convenantId = idVan('convenant', CONVENANT_TITEL)

export async function laadConvenant(w: Writing): Promise<void> {
  const [rij] = await w.tx
    .insert(convenant)
    .values({ regioCode, id: convenantId, status: 'ONDERTEKEND', ...CONVENANT_RIJ })
    .returning()
  await w.tx.insert(convenantPartij).values(
    PARTIJEN.map((p, i) => ({
      regioCode,
      id: idVan('partij', p.gemeente ?? p.partner!),
      convenantId,
      volgorde: i + 1,
      gemeenteCode: p.gemeente,
      partnerId: p.partner ? partnerId(p.partner) : null,
      vertegenwoordiger: p.vertegenwoordiger,
      toetredingsdatum: ONDERTEKEND,
    })),
  )
  await record(w, convenantGebeurtenis, rij!, OVERGENOMEN)
}

/** A pilot is closed by its evaluation, so the evaluation comes first. */
async function laadEvaluatie(w: Writing, pilotId: string, stand: BronPilot['stand'], evaluatie: Evaluatie) {
  const id = idVan('evaluatie', pilotId)
  await w.tx.insert(pilotEvaluatie).values({ ...evaluatie, regioCode, id, pilotId })
  await w.tx
    .update(pilot)
    .set({ stand, evaluatieId: id })
    .where(and(eq(pilot.regioCode, regioCode), eq(pilot.id, pilotId)))
}
export async function laadPilot(w: Writing, p: BronPilot): Promise<void> {
  const { gemeenten, partners = [], meting, onderConvenant, evaluatie, stand, ...rij } = p
  const pilotId = idVan('pilot', p.naam)
  const [nieuw] = await w.tx
    .insert(pilot)
    .values({
      ...rij,
      regioCode,
      id: pilotId,
      convenantId: onderConvenant ? convenantId : null,
      stand: evaluatie ? 'LOOPT' : stand,
    })
    .returning()
  if (evaluatie) await laadEvaluatie(w, pilotId, stand, evaluatie)
  await w.tx.insert(pilotGemeente).values(gemeenten.map((gemeenteCode) => ({ regioCode, pilotId, gemeenteCode })))
  for (const naam of partners)
    await w.tx.insert(pilotPartner).values({ regioCode, pilotId, partnerId: partnerId(naam) })
  if (meting)
    await w.tx.insert(meetmoment).values({
      ...meting,
      regioCode,
      id: idVan('meetmoment', `${p.naam}/${meting.periode}`),
      pilotId,
      eenheid: 'PERSONEN',
      cijferBron: p.bron,
      afgeleid: true,
      openbaarVastgesteld: true,
    })
  await record(w, pilotGebeurtenis, nieuw!, OVERGENOMEN)
}
export const laadPilots = async (w: Writing): Promise<void> => {
  for (const p of PILOTS) await laadPilot(w, p)
}

/** The source gives the number of groups of a whole year; its day is the end of that year. */
const groepen = (s: BronSucces) =>
  s.groepen === undefined
    ? {}
    : ({
        waarde: s.groepen,
        eenheid: 'GROEPEN',
        peildatum: `${s.periode}-12-31`,
        cijferBron: SUCCES_BRON,
        voetnoot: 'Peildatum afgeleid: einde van het jaar.',
        openbaarVastgesteld: true,
      } as const)
async function laadSucces(w: Writing, s: BronSucces): Promise<void> {
  const { titel, thema, omschrijving, periode } = s
  const id = idVan('succes', titel)
  const [rij] = await w.tx
    .insert(succes)
    .values({
      regioCode,
      id,
      titel,
      thema,
      omschrijving,
      periode,
      bron: SUCCES_BRON,
      gemeenteCode: WEERT,
      zichtbaarheid: 'REGIO',
      ...groepen(s),
    })
    .returning()
  const link = { regioCode, succesId: id, leesgroep: rij!.leesgroep }
  for (const naam of s.partners ?? []) await w.tx.insert(succesPartner).values({ ...link, partnerId: partnerId(naam) })
  const knelpuntId = idVan('knelpunt', s.knelpunt)
  const alle = await w.tx.select({ id: knelpunt.id, leesgroep: knelpunt.leesgroep }).from(knelpunt)
  const k = alle.find((x) => x.id === knelpuntId)!
  await w.tx.insert(succesKnelpunt).values({ ...link, knelpuntId, knelpuntLeesgroep: k.leesgroep })
  await record(w, succesGebeurtenis, rij!, OVERGENOMEN)
}
export const laadSuccessen = async (w: Writing): Promise<void> => {
  for (const s of SUCCESSEN) await laadSucces(w, s)
}
