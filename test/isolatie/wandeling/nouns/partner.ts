import { randomUUID } from 'node:crypto'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Actor } from '../isolatie.actoren.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een, vanOuder, via } from '../isolatie.relaties.js'
import type { Wereld } from '../isolatie.wereld.js'
import {
  alleen,
  ANDERS,
  GESCHIEDENIS,
  groepVan,
  IEDER,
  PARTNERS,
  thuisVan,
  WNC,
  zonder,
  type Wie,
} from '../isolatie.wie.js'

/** Suggestions come from the partners that the actor sees, by part of a name too. */
async function voorstellen(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const vraag = `query($n: String!) { partnerVoorstellen(naam: $n) { ${l.selectie(t, 1)} } }`
  for (const naam of ['CAN-PARTNERS-partner', 'CAN-ELDERS-partner', 'Punt Welzijn', '%', ' ']) {
    const data = await l.krijg(veld.name, vraag, { n: naam })
    const ids = ((data?.['partnerVoorstellen'] ?? []) as unknown as { partner: string }[]).map((p) => p.partner)
    const zichtbaar = l.zichtbaar('partner')
    l.controle.eis(
      ids.every((id) => zichtbaar.includes(id)),
      () => `partnerVoorstellen ${naam}: een partner buiten bereik`,
    )
    const eigen = naam === (l.a.naam === 'elders' ? 'CAN-ELDERS-partner' : 'CAN-PARTNERS-partner')
    l.controle.eis(!eigen || ids.length > 0, () => `partnerVoorstellen ${naam}: niets gevonden`)
  }
}
/** A partner per region with gemeente and history, and a contact person for each that the walk knows. */
async function plant(p: Planter, g: Grond): Promise<void> {
  const nieuw: Record<string, string> = {}
  for (const [regio, gemeente, groep] of [
    [WNC, '0946', 'PARTNERS'],
    [ANDERS, '9999', 'ELDERS'],
  ] as const) {
    const rij = await p.plant('partner', groep, (t) => ({
      regio_code: regio,
      id: randomUUID(),
      soort: 'OVERIG',
      gemeente_code: null,
      naam: t('naam'),
      namen: t('naam'),
      aliassen: [t('alias')],
      rollen: [t('rol')],
      bron: t('bron'),
    }))
    await p.zet('partner_gemeente', { regio_code: regio, partner_id: rij.id, gemeente_code: gemeente })
    await p.geschiedenis('partner', groep, rij, `P:${regio}`, null)
    nieuw[regio] = rij.id as string
  }
  g.elders = nieuw[ANDERS]!
  for (const id of [g.werkkom, g.punt, nieuw[WNC], g.elders]) {
    const hier = id !== g.elders
    await p.plant('contactpersoon', hier ? 'PARTNERS' : 'ELDERS', (t) => ({
      regio_code: hier ? WNC : ANDERS,
      id: randomUUID(),
      partner_id: id,
      naam: t('naam'),
      functie: t('functie'),
      email: t('email'),
      telefoon: t('telefoon'),
      gemeente_code: hier ? '1706' : '9999',
    }))
  }
}

const leest = zonder(IEDER, 'dashboard.weert')
/** A bestuurder sees no persons. */
const contact = zonder(leest, 'bestuurder.weert')
const schrijft = alleen({
  coordinator: ['0988', '0946', '1706', 'REGIO'],
  beheer: ['0988', '0946', '1706', 'REGIO'],
  elders: ['ELDERS'],
})
/** A partner keeps its own contact persons. */
const houdtContact = (wie: Wie): boolean => schrijft[wie] !== null || PARTNERS.includes(wie)

/** A party of a convenant that was signed, and has not left it: every reader of partners sees these. */
const isPartij = (waarde: unknown, _a: Actor, r: Waarden, w: Wereld): boolean =>
  waarde ===
  w.dump['convenant_partij']!.some(
    (p) =>
      p.partner_id === r.id &&
      p.uittredingsdatum === null &&
      w.dump['convenant']!.some((c) => c.id === p.convenant_id && c.status === 'ONDERTEKEND'),
  )

export const noun: Noun = {
  types: { Partner: 'partner', Contactpersoon: 'contactpersoon' },
  leest,
  geschiedenis: GESCHIEDENIS,
  ziet: { contactpersoon: (a, r) => contact[a.naam]?.includes(groepVan(r)) ?? false },
  weigert: { 'Partner.contactpersonen': ['bestuurder.weert', 'dashboard.weert', 'anoniem'] },
  vragen: { partner: {}, partners: {}, partnerVoorstellen: { args: '(naam: "x")', eigen: voorstellen } },
  relaties: {
    'Partner.gemeenten': via('partner_gemeente', 'partner_id', 'gemeente_code', 'gemeente'),
    'Partner.contactpersonen': vanOuder('contactpersoon', 'partner_id'),
    'Partner.acties': vanOuder('actie', 'eigenaar_partner_id'),
    'Partner.pilots': via('pilot_partner', 'partner_id', 'pilot_id', 'pilot'),
    'Partner.opgegaanIn': een('partner', 'opgegaan_in_id'),
    'Contactpersoon.gemeente': een('gemeente', 'gemeente_code'),
  },
  waarden: { 'Partner.isPartij': isPartij, 'Partner.isOndertekenaar': isPartij },
  schrijft,
  mag: {
    contactpersoonToevoegen: houdtContact,
    contactpersoonWijzigen: houdtContact,
    contactpersoonVerwijderen: houdtContact,
  },
  houdt: (a, r) => schrijft[a.naam]?.includes(thuisVan(r)) ?? a.partners.includes((r.partner_id ?? r.id) as string),
  // Another id than the one that no row has: with itself is refused before anything is looked up.
  invoer: { partnerSamenvoegen: { partner: '00000000-0000-4000-8000-000000000001', partnerVersie: 1 } },
  na: [],
  plant,
}
