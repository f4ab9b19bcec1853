// Issuing and revoking a token.
import { Field, ID, InputType } from 'type-graphql'
import { gemeente } from '../platform/rights/tenant.table.js'
import { notFound } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { ID_ARG } from '../platform/write/act.arguments.js'
import { perform } from '../platform/write/act.js'
import { isUuid } from '../platform/write/change.js'
import { endToken, lockToken, realDay, storeToken } from './token.opslag.js'
import { eisIntrekbaar, eisUitgifte, websitesVan } from './token.rules.js'
import { magOpAlle } from './token.service.js'
import { Token } from './token.type.js'

const store = { noun: 'token', type: () => Token } as const

@InputType({ description: 'Een nieuw token.' })
export class TokenUitgevenInput {
  @Tekst(100, 'Waarvoor het token is, bijvoorbeeld: Dashboard gemeente Weert.')
  naam!: string
  @Field(() => [ID], { description: 'De gemeenten waarvoor het token mag lezen.' })
  gemeenten!: string[]
  @Tekst(
    200,
    'De websites waarvan pagina’s met dit token mogen vragen, elk als https://www.weert.nl. Een * is elke website. Leeg: geen enkele pagina; programma’s buiten een browser hebben dit niet nodig.',
    { nullable: true, lijst: true },
  )
  websites?: string[] | null
  @Field(() => Datum, { description: 'De laatste dag waarop het token werkt. Hoogstens een jaar vooruit.' })
  verlooptDatum!: string
}
/** Its secret is in this answer only: a repeated request with the same key gets the token without it. */
export const tokenUitgeven = perform(store, 'tokenUitgeven', {
  description: 'Geef een token uit. Het antwoord bevat het geheim; daarna is het nergens meer te zien.',
  input: TokenUitgevenInput,
  names: { gemeenten: gemeente },
  run: async (w, { input }: { input: TokenUitgevenInput }) => {
    eisUitgifte(input, await realDay(w.tx))
    const websites = websitesVan(input.websites ?? [])
    const gemeenten = [...new Set(input.gemeenten)]
    if (!magOpAlle(w.actor, 'tokenUitgeven', gemeenten))
      throw notFound('Deze gemeente', { gemeenten: 'Deze gemeente is niet gevonden, of u kunt er niet bij.' })
    const id = w.nieuwId
    const { naam, verlooptDatum } = input
    const nieuw = { id, naam: naam.trim(), gemeenten, websites, verlooptDatum, doorId: w.actor.gebruikerId! }
    return { id, alleenNu: { geheim: await storeToken(w.tx, w.actor, nieuw) } }
  },
})
/** @throws NIET_GEVONDEN for one of which the actor does not reach every gemeente */
export const tokenIntrekken = perform(store, 'tokenIntrekken', {
  description: 'Trek een token in. Het werkt dan meteen niet meer.',
  args: [ID_ARG],
  on: 'token',
  run: async (w, { id }: { id: string }) => {
    const rij = isUuid(id) ? await lockToken(w.tx, w.actor, id) : undefined
    if (!rij || !magOpAlle(w.actor, 'tokenIntrekken', rij.gemeenten)) throw notFound('Dit token')
    eisIntrekbaar(rij, await realDay(w.tx))
    await endToken(w.tx, w.actor, rij.id, w.actor.gebruikerId!)
    return rij.id
  },
})
export const tokenActs = [tokenUitgeven, tokenIntrekken]
