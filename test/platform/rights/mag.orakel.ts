// What an actor may do with a row, in TypeScript: the reach and the statuses as beleid.ts and the acts say, the reasons beside
// them written by hand. `mag` says the same in SQL.
import { nouns, type Noun } from '../../../server/beleid.js'
import { statusVan as statusVanKeuze } from '../../../server/instelling/instelling.store.js'
import { statusVan } from '../../../server/pilot/pilot.rules.js'
import { leesgroepen, mayOnRow, type Actor } from '../../../server/platform/rights/actor.js'
import type { Act } from '../../../server/platform/write/act.js'
import { acts } from '../../../server/schema.js'
import { OPEN_ACTIE } from '../../../server/platform/values/work.js'
import { beheertKnelpunt } from '../../../server/taskforce/koppeling.js'
import { statusVan as statusVanWaarneming } from '../../../server/waarneming/waarneming.rules.js'
import type { Dump, Waarden } from '../../isolatie/wandeling/isolatie.eigenaar.js'

export interface Blik {
  dump: Dump
  actor: Actor
  vandaag: string
}
export const HANDELINGEN = new Map(acts.flat().map((a) => [a.name, a]))
export const alsRij = (r: Waarden): Record<string, unknown> =>
  Object.fromEntries(Object.entries(r).map(([k, v]) => [k.replace(/_(.)/g, (_, l: string) => l.toUpperCase()), v]))

const ziet = ({ actor }: Blik, noun: Noun, leesgroep: unknown): boolean =>
  leesgroepen(actor, noun).includes(leesgroep as string)
/** Links of an actie to a knelpunt that this actor sees. */
const koppelingen = (b: Blik, veld: 'actie_id' | 'knelpunt_id', r: Waarden): Waarden[] =>
  b.dump['actie_knelpunt']!.filter(
    (l) => l[veld] === r.id && ziet(b, 'actie', l.leesgroep) && ziet(b, 'knelpunt', l.knelpunt_leesgroep),
  )
const van = (b: Blik, tabel: string, r: Waarden): Waarden[] => b.dump[tabel]!.filter((x) => x[`${r.noun}_id`] === r.id)
const volgt = (b: Blik, k: Waarden): boolean =>
  b.dump['knelpunt_volger']!.some((v) => v.knelpunt_id === k.id && v.gebruiker_id === b.actor.gebruikerId)
const doetMee = (b: Blik, c: Waarden): number => van(b, 'convenant_partij', c).filter((p) => !p.uittredingsdatum).length
const afspraak = (b: Blik, c: Waarden): boolean => van(b, 'afspraak', c).length > 0
const contact = (b: Blik, p: Waarden): boolean => van(b, 'contactpersoon', p).length > 0

/** By hand: every reason beside reach and status, by act. */
export const MITS: Record<string, (b: Blik, r: Waarden) => boolean> = {
  actieUitstellen: (_b, a) => a.streefdatum !== null,
  actieOntkoppelen: (b, a) => koppelingen(b, 'actie_id', a).length > 0,
  knelpuntOplossen: (b, k) =>
    !koppelingen(b, 'knelpunt_id', k).some((l) =>
      OPEN_ACTIE.includes(b.dump['actie']!.find((a) => a.id === l.actie_id)!.status as never),
    ),
  knelpuntVolgen: (b, k) => !volgt(b, k),
  knelpuntOntvolgen: volgt,
  pilotAfsluiten: (b, p) => !!p.evaluatie_id && (!p.begindatum || String(p.begindatum) <= b.vandaag),
  convenantOndertekenen: (b, c) => doetMee(b, c) >= 2,
  partnerToetreden: (b, c) =>
    c.status === 'CONCEPT' || !c.ondertekeningsdatum || String(c.ondertekeningsdatum) < b.vandaag,
  partnerUittreden: (b, c) => doetMee(b, c) > 0,
  afspraakWijzigen: afspraak,
  afspraakVerwijderen: afspraak,
  instellingBevestigen: (b, i) => i.door_id !== b.actor.gebruikerId,
  contactpersoonWijzigen: contact,
  contactpersoonVerwijderen: contact,
}
const EIGEN: Partial<Record<Noun, (b: Blik, r: Waarden) => boolean>> = {
  actie: ({ actor, dump }, a) =>
    (!!actor.gebruikerId && a.eigenaar_id === actor.gebruikerId) ||
    actor.partners.includes(a.eigenaar_partner_id as string) ||
    dump['actie_mede_eigenaar']!.some((m) => m.actie_id === a.id && actor.partners.includes(m.partner_id as string)),
  knelpunt: ({ actor }, k) => actor.partners.includes(k.melder_id as string),
  succes: ({ actor }, s) => actor.partners.includes(s.melder_id as string),
  partner: ({ actor }, p) => actor.partners.includes(p.id as string),
  waarneming: ({ actor }, w) => [w.voor_id, w.door_id].includes(actor.gebruikerId),
}
function bereikt(b: Blik, noun: Noun, naam: string, r: Waarden): boolean {
  const rij = { schrijfgroep: r.schrijfgroep as string, leesgroep: r.leesgroep as string }
  if (mayOnRow(b.actor, noun, naam, { ...rij, eigen: EIGEN[noun]?.(b, r) ?? false })) return true
  // An actie comes off a knelpunt also by whoever keeps that knelpunt.
  return (
    naam === 'actieOntkoppelen' &&
    koppelingen(b, 'actie_id', r).some((l) => {
      const k = alsRij(b.dump['knelpunt']!.find((x) => x.id === l.knelpunt_id)!)
      return beheertKnelpunt(b.actor, { schrijfgroep: k['schrijfgroep'] as string, melderId: k['melderId'] as string })
    })
  )
}
/** Where the status follows from the day. */
const STATUS: Partial<Record<Noun, (r: never, vandaag: string) => string>> = {
  pilot: statusVan,
  instelling: statusVanKeuze,
  waarneming: statusVanWaarneming,
}
export const statusOp = (noun: Noun, r: Waarden, vandaag: string): string =>
  STATUS[noun]?.(alsRij(r) as never, vandaag) ?? (r.status as string)
/** Of one act: what stands in its way, the first of them; undefined when nothing does. */
export function bezwaar(b: Blik, noun: Noun, act: Act, rij: Waarden): 'bereik' | 'status' | 'reden' | undefined {
  const r = { ...rij, noun }
  if (noun === 'partner' && rij.opgegaan_in_id) return 'bereik'
  if (!bereikt(b, noun, act.name, r)) return 'bereik'
  if (act.from && !act.from.includes(statusOp(noun, r, b.vandaag))) return 'status'
  return (MITS[act.name]?.(b, r) ?? true) ? undefined : 'reden'
}
/** The acts on a row of this noun, in the order of beleid.ts. */
export const opRij = (noun: Noun): Act[] =>
  Object.entries(nouns[noun].handelingen)
    .filter(([, h]) => !h.intern && h.op !== 'insert')
    .map(([naam]) => HANDELINGEN.get(naam)!)
