import { randomUUID } from 'node:crypto'
import type { GraphQLField } from 'graphql'
import type { Actor } from '../isolatie.actoren.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { GEEN_ID } from '../isolatie.verslag.js'
import { alleen, ANDERS, C, GEMEENTEN, N, R, thuisVan, W, WNC } from '../isolatie.wie.js'

/** Who cannot own a row, and why: said only of people whom the actor sees, and of rows that it sees. */
const bezwaren =
  (tabel: 'actie' | 'knelpunt') =>
  async (l: Lezer, veld: GraphQLField<unknown, unknown>): Promise<void> => {
    const vraag = `query($g: [ID!]!, $id: ID!) { ${veld.name}(gebruikers: $g, id: $id) { gebruiker bezwaar } }`
    const gebruikers = l.w.dump['gebruiker']!.map((g) => g.id as string)
    const zichtbaar = l.zichtbaar('gebruiker')
    const rijen = l.zichtbaar(tabel)
    for (const r of l.w.dump[tabel]!.slice(-12)) {
      const { data, tekst } = await l.vraag(veld.name, vraag, { g: gebruikers, id: r.id })
      if (rijen.includes(r.id as string)) {
        const ids = ((data?.[veld.name] ?? []) as unknown as { gebruiker: string }[]).map((b) => b.gebruiker)
        l.controle.eis(!!data, () => `${veld.name}: geen antwoord`)
        l.controle.eis(
          ids.every((id) => zichtbaar.includes(id)),
          () => `${veld.name}: iemand buiten bereik`,
        )
      } else {
        const onbekend = await l.vraag(veld.name, vraag, { g: gebruikers, id: GEEN_ID })
        l.controle.eis(tekst === onbekend.tekst, () => `${veld.name}: anders dan bij een onbekend id`)
      }
    }
  }

/** A gebruiker with an account; the address is a canary as well, unless it is one to sign in with. */
async function mens(p: Planter, plek: Waarden, inlognaam?: string): Promise<Waarden> {
  const basis = { regio_code: WNC, id: randomUUID(), gemeente_code: null, partner_id: null, ...plek }
  let adres = ''
  const g = await p.plant('gebruiker', thuisVan(basis), (t) => {
    adres = inlognaam ? `${inlognaam}@regio.example` : `${t('email').toLowerCase()}@x.example`
    return { ...basis, naam: t('naam') }
  })
  const soort = inlognaam ? 'DEMO' : 'OIDC'
  await p.zet('account', { gebruiker_id: g.id, regio_code: g.regio_code, email: adres, soort })
  return g
}
const lid = (p: Planter, g: Waarden, rol: string, gemeente: string | null): Promise<Waarden> =>
  p.zet('lidmaatschap', {
    id: randomUUID(),
    regio_code: g.regio_code,
    gebruiker_id: g.id,
    rol,
    gemeente_code: gemeente,
    vanaf_datum: '2020-01-01',
  })
/** Gebruikers of every home, those of partners and of another region included; people with two memberships. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const code of GEMEENTEN) {
    g.mensen[code] = await mens(p, { gemeente_code: code })
    await lid(p, g.mensen[code], 'REGISSEUR', code)
  }
  g.mensen['REGIO'] = await mens(p, {})
  for (const naam of ['werkkom', 'punt'] as const) g.mensen[naam] = await mens(p, { partner_id: g[naam] })
  const regisseur = await mens(p, { gemeente_code: '1706' }, 'dubbel.regisseur')
  await lid(p, regisseur, 'REGISSEUR', '1706')
  await lid(p, regisseur, 'BELEIDSMEDEWERKER', '0988')
  const bestuurder = await mens(p, { gemeente_code: '0988' }, 'dubbel.bestuurder')
  await lid(p, bestuurder, 'BESTUURDER', '0988')
  await lid(p, bestuurder, 'REGISSEUR', '0946')
  g.mensen['9999'] = await mens(p, { regio_code: ANDERS, gemeente_code: '9999' })
  await lid(p, await mens(p, { regio_code: ANDERS }, 'elders'), 'REGIOCOORDINATOR', null)
}

/** Names; null = refused, apart from `mij`. Own partner and oneself come on top. */
const leest = alleen({
  coordinator: [W, N, C, R],
  'beleid.weert': [W, R],
  'regisseur.weert': [W, R],
  'regisseur.nederweert': [N, R],
  'regisseur.cranendonck': [C, R],
  taskforce: [W, R],
  werkkom: [],
  puntwelzijn: [],
  beheer: [W, N, C, R],
  privacy: [W, N, C, R],
  'dubbel.regisseur': [C, W, R],
  'dubbel.bestuurder': [N, R],
  elders: ['ELDERS'],
})
/** Whose e-mail and roles show, besides one's own. */
const account = alleen({
  'beleid.weert': [W],
  beheer: [W, N, C, R],
  privacy: [W, N, C],
  'dubbel.regisseur': [W],
})
/** May this actor see the e-mail address and roles of this gebruiker? */
export const magAccount = (a: Actor, r: Waarden): boolean =>
  r.id === a.gebruikerId || (account[a.naam]?.includes(thuisVan(r)) ?? false)

export const noun: Noun = {
  types: { Gebruiker: 'gebruiker' },
  leest,
  ziet: {
    gebruiker: (a, r) =>
      r.id === a.gebruikerId ||
      a.partners.includes(r.partner_id as string) ||
      (leest[a.naam]?.includes(thuisVan(r)) ?? false),
  },
  vragen: {
    gebruiker: {},
    gebruikers: {},
    actieEigenaarBezwaren: { args: '(gebruikers: [])', eigen: bezwaren('actie') },
    knelpuntEigenaarBezwaren: { args: '(gebruikers: [], id: "x")', eigen: bezwaren('knelpunt') },
  },
  // To those alone who read waarnemingen of that gemeente, which name its regisseurs (test/gebruiker).
  volgtUit: { 'Gebruiker.regisseurVan': 'rollen', 'Gebruiker.wasRegisseurVan': 'rollen' },
  waarden: {
    'Gebruiker.actief': (waarde, _a, r, w) =>
      waarde === (w.dump['account']!.find((x) => x.gebruiker_id === r.id)?.actief ?? false),
    'Gebruiker.email': (waarde, a, r, w) =>
      waarde === (magAccount(a, r) ? (w.dump['account']!.find((x) => x.gebruiker_id === r.id)?.email ?? null) : null),
    'Gebruiker.rollen': (waarde, a, r, w) =>
      magAccount(a, r)
        ? (waarde as unknown[] | null)?.length === w.dump['lidmaatschap']!.filter((x) => x.gebruiker_id === r.id).length
        : waarde === null,
  },
  geenNodes: ['lidmaatschap'],
  na: ['partner'],
  plant,
}
