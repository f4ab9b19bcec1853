import { createHash, randomUUID } from 'node:crypto'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { dag } from '../../../support/token.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een } from '../isolatie.relaties.js'
import { alleen, ANDERS, C, GEHEIM, GEMEENTEN, N, TOKEN_ID, W, WNC, type Groep, type Groepen } from '../isolatie.wie.js'

async function tokens(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ tokens { ${l.selectie(t, 4)} } }`)
  const rijen = (data?.['tokens'] ?? []) as Record<string, unknown>[]
  l.controle.lijst(
    'tokens',
    rijen.map((r) => r.id as string),
    l.zichtbaar('token'),
  )
  for (const r of rijen) {
    l.controle.object(t, r, 'tokens', [])
  }
}
/** Tokens of one gemeente each, of two together, and of another region; one of them walks along. */
async function plant(p: Planter, g: Grond): Promise<void> {
  const token = (groep: Groep, gemeenten: string[], eigen: Waarden = {}) =>
    p.plant('token', groep, (t) => ({
      regio_code: groep === 'ELDERS' ? ANDERS : WNC,
      id: randomUUID(),
      naam: t('naam'),
      hash: t('hash'),
      prefix: t('prefix'),
      gemeenten,
      verloopt_datum: dag(30),
      uitgegeven_door_id: g.mensen[gemeenten[0]!]!.id,
      uitgegeven_op: '2026-05-01T10:00:00Z',
      ...eigen,
    }))
  for (const code of GEMEENTEN) await token(code as Groep, [code])
  await token('0988', ['0988'], { id: TOKEN_ID, hash: createHash('sha256').update(GEHEIM).digest('hex') })
  await token('REGIO', ['0988', '0946'])
  await token('ELDERS', ['9999'])
}
const leest = alleen({
  'beleid.weert': [W],
  beheer: [W, N, C],
  privacy: [W, N, C],
  'dubbel.regisseur': [W],
})
const schrijft = alleen({ 'beleid.weert': [W], beheer: [W, N, C], 'dubbel.regisseur': [W] })
/** Of a token for more than one gemeente, all of them. */
const alleVan = (groepen: Groepen, r: Waarden): boolean => (r.gemeenten as Groep[]).every((g) => groepen?.includes(g))

export const noun: Noun = {
  types: { Token: 'token' },
  leest,
  // A token knows its own name.
  ziet: { token: (a, r) => r.id === a.gebruikerId || alleVan(leest[a.naam], r) },
  vragen: { tokens: { eigen: tokens } },
  // The moment that the answer of the walk itself writes.
  berekend: ['Token.status', 'Token.laatstGebruiktOp'],
  waarden: { 'Token.geheim': (waarde) => waarde === null },
  relaties: {
    'Token.gemeenten': (w, r) => w.dump['gemeente']!.filter((g) => (r.gemeenten as unknown[]).includes(g.code)),
    'Token.uitgegevenDoor': een('gebruiker', 'uitgegeven_door_id'),
    'Token.ingetrokkenDoor': een('gebruiker', 'ingetrokken_door_id'),
  },
  geenNodes: ['token'],
  schrijft,
  houdt: (a, r) => alleVan(schrijft[a.naam], r),
  invoer: { tokenUitgeven: { gemeenten: ['0988'], verlooptDatum: dag(30) } },
  plant,
}
