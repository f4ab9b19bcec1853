// What the acts of a succes share: where it is stored, whose it is, what it refers to and what hangs on it.
import { inArray } from 'drizzle-orm'
import { partner } from '../../partner/partner.table.js'
import { ofOwnPartner } from '../../platform/rights/policies.js'
import type { ActLink, Row, Store } from '../../platform/write/act.js'
import { koppelingen, record } from '../../platform/write/history.js'
import { link } from '../../platform/write/link.js'
import type { Writing } from '../../platform/write/mutation.js'
import { waardeInGeschiedenis } from '../../sturing/cijfer/cijfer.rules.js'
import { knelpunt, knelpuntGebeurtenis } from '../knelpunt/knelpunt.table.js'
import { eisKoppelbaar } from '../koppeling.js'
import { isBreder, leesgroepVan } from '../plaats.rules.js'
import { succes, succesGebeurtenis, succesKnelpunt, succesPartner } from './succes.table.js'
import { Succes } from './succes.type.js'

type Succesregel = Row<typeof succes>
type Knelpunt = Row<typeof knelpunt>

/** The reporter and the followers of a knelpunt read in its history that it led to a success. */
const meldBijKnelpunten = (w: Writing, s: Succesregel, bij: readonly Knelpunt[]): Promise<void> =>
  w.alsSysteem({ reden: 'het knelpunt vertelt van het succes' }, async () => {
    const ids = bij.map((k) => k.id)
    // For who reads both: the succes may be shared with fewer later on, and then its title of then is not shown either.
    for (const k of await w.tx.select().from(knelpunt).where(inArray(knelpunt.id, ids)))
      await record(w, knelpuntGebeurtenis, k, {
        handeling: 'knelpuntSuccesVastgelegd',
        tekst: 'Er is een succes vastgelegd.',
        wijzigingen: koppelingen('succes', 'succes', { erbij: [s.id] }),
        ook: s.leesgroep,
      })
  })
/** Where fewer people are going to read the succes, what it hangs on already is checked again. */
const bijKnelpunten: ActLink<typeof succes, Knelpunt> = {
  link: link(succesKnelpunt, succes, knelpunt, 'Dit knelpunt'),
  check: (w, { now, added }, { row, next }, field = 'zichtbaarheid') => {
    const smaller = row !== undefined && isBreder(row.zichtbaarheid, next.zichtbaarheid)
    const leesgroep = leesgroepVan(next.regioCode, next.gemeenteCode, next.zichtbaarheid)
    eisKoppelbaar(w, smaller ? now : added, { regioCode: next.regioCode, leesgroep }, 'dit succes', field)
  },
  made: meldBijKnelpunten,
}
export const partners = link(succesPartner, succes, partner, 'Deze partner')

export const succesStore: Store<'succes', typeof succes> = {
  noun: 'succes',
  naam: 'Dit succes',
  tabel: succes,
  gebeurtenissen: succesGebeurtenis,
  eigen: (s) => ofOwnPartner(s.melderId),
  inGeschiedenis: (s) => ({ ...s, waarde: waardeInGeschiedenis(s) }),
  type: () => Succes,
  refs: {
    // Someone of a partner reports for that partner, whatever the input says.
    melder: { to: partner, what: 'Deze partner' },
  },
  links: { partners: { link: partners }, knelpunten: bijKnelpunten },
}
