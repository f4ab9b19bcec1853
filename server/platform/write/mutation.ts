// WRITE of the straight line: guard → here → resolver → service → commit → read plan of the result.
// Every mutation field is wrapped once, so that no resolver can forget the transaction, the retry or the idempotency key.
import { getNamedType, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'
import { v7 as uuidv7 } from 'uuid'
import { nouns, type Doel } from '../../beleid.js'
import { requirePerson, type Actor } from '../rights/actor.js'
import { purposeOf } from '../rights/purpose.js'
import { requirementOf } from '../rights/rights.js'
import type { Asking } from '../rights/settings.js'
import type { Context } from '../graphql/context.js'
import type { Blind } from '../secret/blind.js'
import type { Sealer } from '../secret/secrets.js'
import { asDomainError, isRepeatable, outageOf } from '../values/database-errors.js'
import { awayOf } from '../db/away.js'
import { DomainError } from '../values/errors.js'
import { clean } from '../values/input.js'
import { NOT_LOGGED, STORED_ALL_THE_SAME, STORED_OUT_OF_SIGHT } from '../graphql/outage.js'
import { isUuid } from './change.js'
import { claim, createCleaner, earlier, hashOf, replace, type Key } from './key.js'
import { logRefusal, type Look } from './looked.js'
import { personalDataCheck } from './personal-data.js'
import { alsSysteem, type Errand, type InTransaction, type Told, type Tx } from './transaction.js'

/** What a service works with: the transaction of this mutation, who acts, and today. */
export interface Writing {
  tx: Tx
  actor: Actor
  vandaag: string
  /** name of the mutation, for history */
  handeling: string
  /** for what the actor looks at persons; none of an act that is not about any, and of the system */
  doel?: Doel | null
  /** of an act that looks again when its key was used: the id of its earlier answer */
  eerder?: string
  /** id for a row that this act adds: known beforehand, so that its key can be claimed with it */
  nieuwId: string
  /** may persons be kept here that are not made up? */
  echtePersonen: boolean
  /** can anything be kept encrypted here? */
  versleutelt: boolean
  /** what encrypts for a gemeente, within this transaction. @throws ONGELDIGE_INVOER without a key */
  sealer: (gemeente: string) => Promise<Sealer>
  /** what a value is in the blind index of these gemeenten; one that keeps nothing encrypted has none */
  zoekwaarden: (gemeenten: readonly string[], blind: Blind, plain: string) => Promise<string[]>
  /** runs `fn` as the system, for consequences beyond the actor's reach: it says why, and of which persons */
  alsSysteem: <T>(errand: Errand, fn: () => Promise<T>, told?: (found: T) => readonly Told[]) => Promise<T>
  /** what must be stored also when the act is refused, in a transaction of its own: that somebody looked, or tried */
  blijft: (write: (tx: Tx) => Promise<unknown>) => void
}
type Args = Record<string, unknown>
/** What an act leaves: the id of the object to show, and what only this one answer may show of it, never a repeated one. */
export interface Written {
  id: string
  alleenNu?: object
  /** fields of the object that are shown in this one answer: see `onthuld` of the reading context */
  onthult?: readonly string[]
}
interface What {
  handeling: string
  args: Args
  voer: (w: Writing) => Promise<Written>
  /** is it done once more when its key was used: what it tells is looked up anew, and nothing counts twice? */
  again: boolean
}

const POGINGEN = 3
/** Left nothing behind, or has a key by which doing it twice is doing it once. */
function magOpnieuw(e: unknown, sleutel: boolean): boolean {
  const away = awayOf(e)
  return isRepeatable(e) || (away?.kind === 'lost' && (sleutel || !away.uncertain))
}

/** The act under its key: the earlier answer when the key was used, and otherwise its own. */
async function eenmalig(w: Writing, key: Key, vrij: boolean, { voer, again }: What): Promise<Written> {
  const eerder = vrij ? undefined : await earlier(w.tx, key)
  if (eerder !== undefined) return again ? voer({ ...w, eerder }) : { id: eerder }
  const uitkomst = await voer(w)
  if (uitkomst.id !== key.resultaatId) await replace(w.tx, { ...key, resultaatId: uitkomst.id })
  return uitkomst
}
async function sealerOf({ secrets }: Context, tx: Tx, gemeente: string): Promise<Sealer> {
  if (!secrets?.closes)
    throw new DomainError(
      'ONGELDIGE_INVOER',
      'Op deze server is geen SLEUTEL ingesteld. Dit kan daarom niet versleuteld worden bewaard.',
    )
  return secrets.sealer(tx, gemeente)
}
/** What acts need of the server that they run on. */
interface Server {
  inTransactie: InTransaction
  /** what keys are derived from, the same for every instance */
  geheim: string
}
type Remains = (tx: Tx) => Promise<unknown>
/** An act on persons says for what, as a reading of them does. */
function askingOf({ actor, gevraagdDoel }: Context, handeling: string): Asking {
  const noun = requirementOf('mutation', handeling)?.noun
  return { doel: noun && nouns[noun].personen ? purposeOf(actor, gevraagdDoel) : null }
}
/** One try, in a transaction of its own. @param remains gets what must be stored also when it is refused */
function probeer({ inTransactie, geheim }: Server, ctx: Context, what: What, remains: Remains[]): Promise<Written> {
  const { actor, vandaag } = ctx
  const { handeling, args } = what
  const sleutel = args.idempotentieSleutel as string | null | undefined
  const nieuwId = uuidv7()
  const { id } = args
  const resultaatId = typeof id === 'string' && isUuid(id) ? id.toLowerCase() : nieuwId
  const asking = askingOf(ctx, handeling)
  const key: Key | undefined = sleutel
    ? { actor, sleutel, handeling, hash: hashOf(args, geheim), resultaatId }
    : undefined
  return inTransactie(
    actor,
    (tx, rows) => {
      const blijft = (write: Remains): void => void remains.push(write)
      const who = { actor, asking, kenmerk: ctx.kenmerk, remains: blijft }
      const w: Writing = {
        tx,
        actor,
        vandaag,
        handeling,
        doel: asking.doel ?? null,
        nieuwId,
        echtePersonen: ctx.echtePersonen ?? false,
        versleutelt: ctx.secrets?.closes ?? false,
        sealer: (gemeente) => sealerOf(ctx, tx, gemeente),
        zoekwaarden: async (...of) => (await ctx.secrets?.indexesOf(tx, ...of)) ?? [],
        alsSysteem: (why, fn, told) => alsSysteem(tx, who, why, fn, told),
        blijft,
      }
      return key ? eenmalig(w, key, rows.length > 0, what) : what.voer(w)
    },
    key && claim(key),
    asking,
  )
}
/** What remains of an act that was refused. @throws NIET_BESCHIKBAAR when it cannot be stored: then the refusal tells nothing */
async function bewaar({ inTransactie }: Server, ctx: Context, handeling: string, remains: Remains[]): Promise<void> {
  if (!remains.length) return
  const schrijf = async (tx: Tx): Promise<void> => {
    for (const write of remains) await write(tx)
  }
  await inTransactie(ctx.actor, schrijf, undefined, askingOf(ctx, handeling)).catch((cause: unknown) => {
    throw new DomainError('NIET_BESCHIKBAAR', NOT_LOGGED, { cause })
  })
}
/**
 * One transaction; tried again when PostgreSQL ended it for a deadlock or serialization, or the connection was lost.
 * @throws NIET_BESCHIKBAAR when the database stays away; it says so when a try may have been stored
 */
async function transactie(server: Server, ctx: Context, what: What): Promise<Written> {
  let onzeker = false
  for (let poging = 1; ; poging++) {
    const remains: Remains[] = []
    try {
      return await probeer(server, ctx, what, remains)
    } catch (e) {
      onzeker ||= awayOf(e)?.uncertain ?? false
      if (poging >= POGINGEN || !magOpnieuw(e, !!what.args.idempotentieSleutel)) {
        const weg = outageOf(e, onzeker)
        if (weg) throw weg
        await bewaar(server, ctx, what.handeling, remains)
        throw asDomainError(e)
      }
      await new Promise((klaar) => setTimeout(klaar, Math.random() * 40 * poging))
    }
  }
}

/**
 * Reads what was just committed. Whatever happens now, it is stored, and no answer may say otherwise.
 * @throws NIET_BESCHIKBAAR that says so; asking again with the same key says the same, and does nothing twice. NIET_GEVONDEN where
 *   the actor does not see the row: asking again does not help
 */
async function naOpslaan<T>(lees: () => Promise<T | null | undefined>): Promise<T> {
  const rij = await lees().catch((cause: unknown) => {
    throw new DomainError('NIET_BESCHIKBAAR', STORED_ALL_THE_SAME, { cause })
  })
  // By the act itself, or by somebody else in the meantime, it went out of sight.
  if (!rij) throw new DomainError('NIET_GEVONDEN', STORED_OUT_OF_SIGHT)
  return rij
}

/** What is asked of the read plan. */
interface Reading extends Look {
  /** a row of this type, in the shape the client asked for */
  resultaat: (info: GraphQLResolveInfo, ctx: Context, type: string, id: string) => Promise<unknown>
}

/**
 * Reads an object of a type that the read plan does not serve, under the rights of the actor: a plain object keyed by
 * field name. The read plan projects it by the selection (read/run/rows.ts); `info` tells what it is spared.
 */
export type ReadPlain = (ctx: Context, id: string, info: GraphQLResolveInfo) => Promise<object | undefined>

/**
 * Wraps every mutation of the schema. Their resolvers get a Writing as context and return the id of the object to show,
 * or a Written. Call it before the read plan takes over the schema, which projects what an ordinary type returns.
 * @param gewone how to read the types that are no noun of the read plan, by name
 */
export function wrapMutations(
  schema: GraphQLSchema,
  server: Server,
  reading: Reading,
  gewone: Record<string, ReadPlain> = {},
): void {
  const ruimOp = createCleaner(server.inTransactie)
  for (const veld of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = veld.resolve as GraphQLFieldResolver<unknown, Writing>
    const type = getNamedType(veld.type).name
    const gewoon = gewone[type]
    const zonderPersonen = personalDataCheck(veld)
    veld.resolve = async (bron, ruw, ctx: Context, info) => {
      requirePerson(ctx.actor)
      const args = zonderPersonen(clean(veld, ruw as Args), ctx.vandaag)
      const voer = async (w: Writing): Promise<Written> => {
        const uitkomst = (await resolve(bron, args, w, info)) as string | Written
        return typeof uitkomst === 'string' ? { id: uitkomst } : uitkomst
      }
      const what = { handeling: veld.name, args, voer, again: veld.extensions['again'] === true }
      const { id, alleenNu, onthult } = await transactie(server, ctx, what).catch(async (refusal: unknown) => {
        await logRefusal(reading, ctx, veld.name, args, refusal)
        throw refusal
      })
      if (args.idempotentieSleutel) ruimOp(ctx.actor.regioCode)
      const met = onthult ? { ...ctx, onthuld: { id, velden: onthult } } : ctx
      const rij = await naOpslaan<unknown>(async () =>
        gewoon ? gewoon(met, id, info) : reading.resultaat(info, met, type, id),
      )
      return gewoon ? { ...(rij as object), ...alleenNu } : rij
    }
  }
}
