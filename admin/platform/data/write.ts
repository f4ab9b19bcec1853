// Acts: what is sent, once, also when the answer got lost. What an act takes, the list of acts knows: nothing here says it again.
import type { Identifier } from 'ra-core'
import { acts, type ActName, type InputOf, type InputValues } from '../api.js'
import { metBevestiging } from '../form/confirmations.js'
import { eenmalig } from '../idempotency.js'
import type { Noun, Rij } from '../noun.js'
import { metBewijs, muteer } from '../saved.js'
import { handelingDocument, rijArgument } from './documents.js'
import { naarRij, selectie } from './selection.js'
import type { Bron } from './source.js'

type Variabelen = Record<string, unknown> & { input?: object | undefined }
export interface Handelingverzoek<K extends ActName = ActName> {
  naam: K
  /** the row it is on, or to which it adds something */
  id?: Identifier
  versie?: unknown
  input?: InputValues<InputOf<K>> | undefined
}

/** The row as the server stored it, with its proof. @param vorm where its id stands, and whether it has a version */
const stuur = async (
  naam: ActName,
  gegeven: Variabelen,
  antwoord: string,
  vorm: { sleutel?: string; versie?: boolean },
): Promise<Record<string, unknown>> => {
  const variabelen = metBevestiging(gegeven)
  const document = handelingDocument(naam, [...Object.keys(variabelen), 'idempotentieSleutel'], antwoord)
  return eenmalig(document, variabelen, (idempotentieSleutel) =>
    muteer(document, naam, { ...variabelen, idempotentieSleutel }, vorm),
  )
}

/** Of what hangs on a row and is no noun of the portal: enough to prove that it was saved. The row itself is asked again. */
export const BEWIJS = 'id versie'
/** Does an act of a noun, or of what hangs on its row; the answer is its row. */
export const handel = async (bron: Bron, noun: Noun, verzoek: Handelingverzoek): Promise<{ data: Rij }> => {
  const { naam, id, versie, input } = verzoek
  const { args } = acts[naam]
  const rij = rijArgument(naam)
  const variabelen = {
    ...(rij ? { [rij]: id } : {}),
    ...('versie' in args ? { versie } : {}),
    ...('input' in args ? { input } : {}),
  }
  const vorm = { sleutel: noun.sleutel ?? 'id', versie: !noun.kort }
  const eigen = acts[naam].type === noun.type
  const antwoord = await stuur(naam, variabelen, eigen ? selectie(noun, await bron.rechten(), 'toon') : BEWIJS, vorm)
  return { data: metBewijs(antwoord, naarRij(noun, antwoord)) }
}

/** What an act of a screen that is no noun is given: an input where it takes one. */
export type Gegeven<K extends ActName> = { id?: Identifier; versie?: number | null } & ([InputOf<K>] extends [never]
  ? { input?: never }
  : { input: InputValues<InputOf<K>> })
/**
 * An act of a screen that is no noun.
 * @param gegeven its `id` for an act on a row
 * @param antwoord what to select of what it answers with
 * @param versie false: its type has none
 */
export const handelLos = async <T, K extends ActName>(
  naam: K,
  gegeven: Gegeven<K>,
  antwoord: string,
  versie = true,
): Promise<{ data: T }> => ({ data: (await stuur(naam, gegeven, antwoord, { versie })) as T })

export const voegToe = async (bron: Bron, naam: string, input: object): Promise<{ data: Rij }> => {
  const noun = bron.noun(naam)
  if (!noun.toevoegen) throw new Error(`${naam} kan niet worden toegevoegd.`)
  return handel(bron, noun, { naam: noun.toevoegen.naam, input })
}

export const wijzig = async (
  bron: Bron,
  naam: string,
  rij: { id: Identifier; versie: unknown; input: object },
): Promise<{ data: Rij }> => {
  const noun = bron.noun(naam)
  if (!noun.wijzigen) throw new Error(`${naam} kan niet worden gewijzigd.`)
  return handel(bron, noun, { naam: noun.wijzigen.naam, ...rij })
}
