// What the acts of a partner share, and which names partners have.
import { ne } from 'drizzle-orm'
import type { Context } from '../platform/graphql/context.js'
import { ofOwnPartner } from '../platform/rights/policies.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { DomainError, invalid } from '../platform/values/errors.js'
import type { Store } from '../platform/write/act.js'
import { link } from '../platform/write/link.js'
import type { Writing } from '../platform/write/mutation.js'
import { bekendeNaam, gelijkende } from './partner.rules.js'
import { blijft, partner, partnerGebeurtenis, partnerGemeente } from './partner.table.js'
import { Partner } from './partner.type.js'

/** the longest name of a partner */
export const NAAM = 200
export const partnerStore: Store<'partner', typeof partner> = {
  noun: 'partner',
  naam: 'Deze partner',
  tabel: partner,
  gebeurtenissen: partnerGebeurtenis,
  eigen: (p) => ofOwnPartner(p.id),
  only: blijft,
  type: () => Partner,
  links: { gemeenten: { link: link(partnerGemeente, partner, gemeente, 'Deze gemeente') } },
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
export async function eisNieuweNaam(w: Writing, namen: readonly string[], behalve?: string): Promise<void> {
  const anderen = await bekendePartners(w, behalve)
  const al = bekendeNaam(namen, anderen)
  if (!al) return
  const zin = `Deze naam hoort al bij partner ‘${al.naam}’.`
  throw new DomainError('PARTNER_BESTAAT_AL', zin, { velden: { naam: zin } })
}
/** A name that resembles a known partner is asked about: two rows for one organisation split its acties. */
export async function vraagBijGelijkende(w: Writing, naam: string): Promise<void> {
  const [beste] = gelijkende(naam, await bekendePartners(w))
  if (!beste) return
  const zin = `‘${naam}’ lijkt op partner ‘${beste.naam}’. Kies die partner, of bevestig dat dit een andere organisatie is.`
  throw new DomainError('PARTNER_LIJKT_OP', zin, { velden: { bevestigNieuwePartner: zin } })
}
