// Adding, changing and handing over an actie: functions with the name of the mutation, in the transaction of that mutation.
import { v7 as uuidv7 } from 'uuid'
import { writesGroup } from '../../platform/rights/actor.js'
import type { FieldChange } from '../../platform/write/history.table.js'
import { record, differences } from '../../platform/write/history.js'
import { withCode } from '../../platform/write/codes.js'
import { invalid } from '../../platform/values/errors.js'
import type { Writing } from '../../platform/write/mutation.js'
import { requireFilled } from '../../platform/write/cleared.js'
import { change } from '../../platform/write/change.js'
import type { ActieToevoegenInput, ActieToewijzenInput, ActieWijzigenInput } from './actie.input.js'
import { medeEigenaren, verwijzingenVan, zetKnelpunten, type Verwijzingen } from './actie.links.js'
import { actieOpslag } from './actie.opslag.js'
import * as regels from './actie.rules.js'
import { actie, actieGebeurtenis } from './actie.table.js'
import { deelKnelpunten } from '../delen.js'
import { eisEigenaar, eisEigenaarBlijftZien } from '../eigenaar.js'
import { verbreed } from '../koppeling.js'
import { bepaalPlaats, isBreder, leesgroepVan } from '../plaats.rules.js'

type Rij = typeof actie.$inferSelect
/** The fields of an input that are columns of the row as they stand; a new plain field needs no line here. */
function plat<I extends ActieToevoegenInput | ActieWijzigenInput>(input: I) {
  const { eigenaar: _e, eigenaarPartner: _p, medeEigenaren: _m, knelpunten: _k, deelKnelpunten: _d, ...velden } = input
  return velden
}
/** Who may only touch own acties owns what it adds, or could never finish it. */
function eigenaarStandaard(
  w: Writing,
  v: Verwijzingen,
): { eigenaarId: string | null; eigenaarPartnerId: string | null } {
  const gegeven = { eigenaarId: v.eigenaarId ?? null, eigenaarPartnerId: v.eigenaarPartnerId ?? null }
  if (gegeven.eigenaarId ?? gegeven.eigenaarPartnerId) return gegeven
  const { REGIOCOORDINATOR, BELEIDSMEDEWERKER, PARTNERMEDEWERKER } = w.actor.schrijft
  if (REGIOCOORDINATOR ?? BELEIDSMEDEWERKER) return gegeven
  const partner = PARTNERMEDEWERKER && w.actor.partners[0]
  return partner
    ? { eigenaarId: null, eigenaarPartnerId: partner }
    : { eigenaarId: w.actor.gebruikerId, eigenaarPartnerId: null }
}

/** Adds an actie, to knelpunten if any are given. Returns its id. */
export async function actieToevoegen(w: Writing, input: ActieToevoegenInput): Promise<string> {
  const v = await verwijzingenVan(w, input)
  const eigenaar = eigenaarStandaard(w, v)
  const partners = [eigenaar.eigenaarPartnerId, ...(v.medeEigenaren ?? []).map((p) => p.id)]
  const metPartner = partners.some(Boolean)
  const wens = {
    gemeente: input.gemeente,
    zichtbaarheid: input.zichtbaarheid ?? (metPartner ? ('PARTNERS' as const) : undefined),
  }
  const { schrijfgroep, ...plaats } = bepaalPlaats(w.actor, 'actie', 'actieToevoegen', wens)
  regels.eisZichtbaarVoorPartners(plaats.zichtbaarheid, partners)
  const { regioCode } = w.actor
  const leesgroep = leesgroepVan(regioCode, plaats.gemeenteCode, plaats.zichtbaarheid)
  if (v.eigenaarId) await eisEigenaar(w, 'actie', v.eigenaarId, { schrijfgroep, leesgroep })
  const velden = plat(input)
  const nieuw = {
    regioCode,
    id: uuidv7(),
    ...velden,
    ...plaats,
    ...eigenaar,
    status: 'OPEN' as const,
  }
  const rij = await withCode('A', (code) =>
    w.tx
      .insert(actie)
      .values({ ...nieuw, code })
      .onConflictDoNothing({ target: [actie.regioCode, actie.code] })
      .returning(),
  )
  const links = [
    ...(await zetKnelpunten(w, rij, v.knelpunten, rij.leesgroep)),
    ...(await medeEigenaren.put(w, 'medeEigenaren', rij, v.medeEigenaren)),
  ]
  await record(w, actieGebeurtenis, rij, {
    tekst: 'De actie is toegevoegd.',
    wijzigingen: [...differences(actieGebeurtenis, undefined, rij), ...links],
  })
  await deelKnelpunten(w, rij, input.deelKnelpunten)
  return rij.id
}

/** The owner that the actie gets or keeps can do it, and sees it. */
async function eisEigenaars(w: Writing, a: Rij, nieuw: string | null | undefined, leesgroep: string): Promise<void> {
  if (nieuw && nieuw.toLowerCase() !== a.eigenaarId) await eisEigenaar(w, 'actie', nieuw, { ...a, leesgroep })
  else if (nieuw !== null) await eisEigenaarBlijftZien(w, 'actie', a, leesgroep)
}
/** An owner elsewhere does the actie; who sees it is for those who write its group. */
function eisDeelt(w: Writing, a: Rij, zichtbaarheid: Rij['zichtbaarheid']): void {
  if (zichtbaarheid === a.zichtbaarheid || writesGroup(w.actor, 'actie', w.handeling, a.schrijfgroep)) return
  throw invalid({ zichtbaarheid: 'Wie deze actie ziet, bepaalt de gemeente of regio waar zij bij hoort.' })
}
/** The part of a change that concerns owners and knelpunten, written next to the row. */
async function wijzigLinks(
  w: Writing,
  a: Rij,
  v: Verwijzingen,
  zichtbaarheid: Rij['zichtbaarheid'],
): Promise<FieldChange[]> {
  const mede = v.medeEigenaren ?? (await medeEigenaren.current(w, a))
  const eigenaarPartner = v.eigenaarPartnerId === undefined ? a.eigenaarPartnerId : v.eigenaarPartnerId
  regels.eisZichtbaarVoorPartners(zichtbaarheid, [eigenaarPartner, ...mede.map((p) => p.id)])
  const leesgroep = leesgroepVan(a.regioCode, a.gemeenteCode, zichtbaarheid)
  await eisEigenaars(w, a, v.eigenaarId, leesgroep)
  return [
    ...(await zetKnelpunten(w, a, v.knelpunten, leesgroep)),
    ...(await medeEigenaren.put(w, 'medeEigenaren', a, v.medeEigenaren)),
  ]
}
/** Absent = untouched, null = cleared. Returns the id. */
export async function actieWijzigen(
  w: Writing,
  id: string,
  versie: number,
  input: ActieWijzigenInput,
): Promise<string> {
  const rij = await change(w, actieOpslag, id, versie, async (a) => {
    regels.eisActie('actieWijzigen', a.status)
    requireFilled(actie, input)
    if (input.zichtbaarheid === 'GEMEENTE' && !a.gemeenteCode)
      throw invalid({ zichtbaarheid: 'Deze actie hoort niet bij één gemeente. Kies regio of partners.' })
    const streefdatum = regels.nieuweStreefdatum(a.streefdatum, input.streefdatum)
    const zichtbaarheid = input.zichtbaarheid ?? a.zichtbaarheid
    eisDeelt(w, a, zichtbaarheid)
    // A wider circle first: links need a row that their readers see.
    if (isBreder(zichtbaarheid, a.zichtbaarheid)) a = await verbreed(w, actie, a, zichtbaarheid)
    const v = await verwijzingenVan(w, input)
    const ook = await wijzigLinks(w, a, v, zichtbaarheid)
    const { titel, ...velden } = plat(input)
    const patch = {
      ...velden,
      titel: titel ?? undefined,
      streefdatum,
      zichtbaarheid,
      eigenaarId: v.eigenaarId,
      eigenaarPartnerId: v.eigenaarPartnerId,
    }
    return { patch, tekst: 'De actie is gewijzigd.', ook }
  })
  await deelKnelpunten(w, rij, input.deelKnelpunten)
  return rij.id
}
/** Gives the actie to someone else. Returns the id. */
export async function actieToewijzen(
  w: Writing,
  id: string,
  versie: number,
  input: ActieToewijzenInput,
): Promise<string> {
  const rij = await change(w, actieOpslag, id, versie, async (a) => {
    regels.eisActie('actieToewijzen', a.status)
    const v = await verwijzingenVan(w, input)
    const ook = await wijzigLinks(w, a, v, a.zichtbaarheid)
    return {
      patch: { eigenaarId: v.eigenaarId, eigenaarPartnerId: v.eigenaarPartnerId },
      tekst: 'De actie is toegewezen.',
      ook,
    }
  })
  return rij.id
}
