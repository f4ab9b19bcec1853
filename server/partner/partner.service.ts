// Acts on a partner and its contact persons, in the transaction of the mutation.
import { ne } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { gemeente } from '../platform/rights/tenant.table.js'
import { record, differences } from '../platform/write/history.js'
import type { Context } from '../platform/graphql/context.js'
import { DomainError, invalid } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { requireFilled } from '../platform/write/cleared.js'
import { change, type Store } from '../platform/write/change.js'
import { link } from '../platform/write/link.js'
import { NAAM, type PartnerToevoegenInput, type PartnerWijzigenInput } from './partner.input.js'
import { alleNamen, bekendeNaam, gelijkende } from './partner.rules.js'
import { partner, partnerGebeurtenis, partnerGemeente } from './partner.table.js'

export const partnerOpslag: Store<typeof partner> = {
  noun: 'partner',
  naam: 'Deze partner',
  tabel: partner,
  gebeurtenissen: partnerGebeurtenis,
}

const bekendePartners = (w: Pick<Writing, 'tx'>, behalve?: string) =>
  w.tx
    .select({ id: partner.id, naam: partner.naam, aliassen: partner.aliassen })
    .from(partner)
    .where(behalve ? ne(partner.id, behalve) : undefined)
/**
 * At most five partners that may be meant by this name, best first.
 * @throws ONGELDIGE_INVOER for a name that no partner can have: comparing it would cost more than the answer is worth
 */
export const partnerVoorstellen = (ctx: Context, naam: string) => {
  if ([...naam].length > NAAM) throw invalid({ naam: `Deze naam is te lang. Er mogen ${NAAM} tekens in.` })
  return ctx.lees(async (tx) =>
    gelijkende(naam, await bekendePartners({ tx }))
      .slice(0, 5)
      .map(({ id, ...rest }) => ({ partner: id, ...rest })),
  )
}

/** One organisation is one row: an alias of another partner is that partner. */
async function eisNieuweNaam(w: Writing, namen: string[], behalve?: string): Promise<void> {
  const anderen = await bekendePartners(w, behalve)
  const al = bekendeNaam(namen, anderen)
  if (!al) return
  const zin = `Deze naam hoort al bij partner ‘${al.naam}’.`
  throw new DomainError('PARTNER_BESTAAT_AL', zin, { velden: { naam: zin } })
}
/** A name that resembles a known partner is asked about: two rows for one organisation split its acties. */
async function vraagBijGelijkende(w: Writing, naam: string): Promise<void> {
  const [beste] = gelijkende(naam, await bekendePartners(w))
  if (!beste) return
  const zin = `‘${naam}’ lijkt op partner ‘${beste.naam}’. Kies die partner, of bevestig dat dit een andere organisatie is.`
  throw new DomainError('PARTNER_LIJKT_OP', zin, { velden: { bevestigNieuwePartner: zin } })
}
const gemeenten = link(partnerGemeente, partner, gemeente, 'Deze gemeente')

/** Adds a partner. Returns its id. */
export async function partnerToevoegen(w: Writing, input: PartnerToevoegenInput): Promise<string> {
  const aliassen = input.aliassen ?? []
  await eisNieuweNaam(w, [input.naam, ...aliassen])
  if (!input.bevestigNieuwePartner) await vraagBijGelijkende(w, input.naam)
  const [rij] = await w.tx
    .insert(partner)
    .values({
      regioCode: w.actor.regioCode,
      id: uuidv7(),
      naam: input.naam,
      namen: alleNamen(input.naam, aliassen),
      soort: input.soort,
      aliassen,
      rollen: input.rollen ?? [],
    })
    .returning()
  const ook = await gemeenten.set(w, 'gemeenten', rij!, input.gemeenten)
  await record(w, partnerGebeurtenis, rij!, {
    tekst: 'De partner is toegevoegd.',
    wijzigingen: [...differences(partnerGebeurtenis, undefined, rij!), ...ook],
  })
  return rij!.id
}
/** Absent = untouched, null = cleared. Returns the id. */
export async function partnerWijzigen(
  w: Writing,
  id: string,
  versie: number,
  input: PartnerWijzigenInput,
): Promise<string> {
  requireFilled(partner, input)
  const rij = await change(w, partnerOpslag, id, versie, async (p) => {
    const naam = input.naam ?? p.naam
    const aliassen = input.aliassen === undefined ? p.aliassen : (input.aliassen ?? [])
    await eisNieuweNaam(w, [naam, ...aliassen], p.id)
    const ook = await gemeenten.set(w, 'gemeenten', p, input.gemeenten)
    const rollen = input.rollen === undefined ? undefined : (input.rollen ?? [])
    return {
      patch: { naam, namen: alleNamen(naam, aliassen), aliassen, rollen, soort: input.soort ?? undefined },
      tekst: 'De partner is gewijzigd.',
      ook,
    }
  })
  return rij.id
}
