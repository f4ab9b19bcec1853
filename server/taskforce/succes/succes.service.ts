// Acts on a succes: functions with the name of the mutation, in the transaction of that mutation.
import { v7 as uuidv7 } from 'uuid'
import { record, differences } from '../../platform/write/history.js'
import { invalid } from '../../platform/values/errors.js'
import { ofOwnPartner } from '../../platform/rights/policies.js'
import type { Writing } from '../../platform/write/mutation.js'
import { change, type Store } from '../../platform/write/change.js'
import { cijferRij } from '../../sturing/cijfer/cijfer.kolommen.js'
import { eisCijfer, waardeInGeschiedenis } from '../../sturing/cijfer/cijfer.rules.js'
import type { CijferInput } from '../../sturing/cijfer/cijfer.input.js'
import { melderVan } from '../melder.js'
import { verbreed } from '../koppeling.js'
import { bepaalPlaats, isBreder, leesgroepVan } from '../plaats.rules.js'
import type { SuccesVastleggenInput, SuccesWijzigenInput } from './succes.input.js'
import { partners as partnerLinks, zetKnelpunten } from './succes.links.js'
import { eisSuccesVelden } from './succes.rules.js'
import { succes, succesGebeurtenis } from './succes.table.js'

const inGeschiedenis = (s: typeof succes.$inferSelect) => ({ ...s, waarde: waardeInGeschiedenis(s) })
export const succesOpslag: Store<typeof succes> = {
  noun: 'succes',
  naam: 'Dit succes',
  tabel: succes,
  gebeurtenissen: succesGebeurtenis,
  eigen: (s) => ofOwnPartner(s.melderId),
  inGeschiedenis,
}
function eisGoedCijfer(w: Writing, cijfer: CijferInput | null | undefined): void {
  if (!cijfer) return
  eisCijfer(cijfer, 'cijfer.')
  if (cijfer.peildatum > w.vandaag) throw invalid({ 'cijfer.peildatum': 'Kies vandaag of een eerdere dag.' })
}

/** Records a succes. Returns its id. */
export async function succesVastleggen(w: Writing, input: SuccesVastleggenInput): Promise<string> {
  const { gemeente, zichtbaarheid, melder, partners, knelpunten, cijfer, ...velden } = input
  eisGoedCijfer(w, cijfer)
  const melderId = await melderVan(w, melder)
  // A partner keeps sight of what it reported.
  const wens = { gemeente, zichtbaarheid: zichtbaarheid ?? (melderId ? ('PARTNERS' as const) : undefined) }
  const plaats = bepaalPlaats(w.actor, 'succes', 'succesVastleggen', wens)
  eisSuccesVelden({ gemeenteCode: plaats.gemeenteCode, melderId }, { zichtbaarheid: plaats.zichtbaarheid })
  const { schrijfgroep: _groep, ...waar } = plaats
  const [rij] = await w.tx
    .insert(succes)
    .values({ ...velden, ...waar, ...cijferRij(cijfer), regioCode: w.actor.regioCode, id: uuidv7(), melderId })
    .returning()
  const ook = [
    ...(await partnerLinks.set(w, 'partners', rij!, partners)),
    ...(await zetKnelpunten(w, rij!, knelpunten, rij!.leesgroep)),
  ]
  await record(w, succesGebeurtenis, rij!, {
    tekst: 'Het succes is vastgelegd.',
    wijzigingen: [...differences(succesGebeurtenis, undefined, inGeschiedenis(rij!)), ...ook],
  })
  return rij!.id
}
/** Absent = untouched, null = cleared. Returns the id. */
export async function succesWijzigen(
  w: Writing,
  id: string,
  versie: number,
  input: SuccesWijzigenInput,
): Promise<string> {
  const rij = await change(w, succesOpslag, id, versie, async (s) => {
    const { partners, knelpunten, cijfer, ...velden } = input
    eisSuccesVelden(s, velden)
    eisGoedCijfer(w, cijfer)
    const zichtbaarheid = velden.zichtbaarheid ?? s.zichtbaarheid
    if (isBreder(zichtbaarheid, s.zichtbaarheid)) s = await verbreed(w, succes, s, zichtbaarheid)
    const leesgroep = leesgroepVan(s.regioCode, s.gemeenteCode, zichtbaarheid)
    const ook = [
      ...(await partnerLinks.set(w, 'partners', s, partners)),
      ...(await zetKnelpunten(w, s, knelpunten, leesgroep)),
    ]
    return { patch: { ...(velden as Partial<typeof s>), ...cijferRij(cijfer) }, tekst: 'Het succes is gewijzigd.', ook }
  })
  return rij.id
}
