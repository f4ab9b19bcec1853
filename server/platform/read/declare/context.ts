// The request, as reading needs to know it.
import type { Actor } from '../../rights/actor.js'
import type { Loaders } from '../run/loaders.js'
import type { Secrets } from '../../secret/secrets.js'

/** What a read needs to know of the request. */
export interface ReadContext {
  actor: Actor
  /** the calendar day, jjjj-mm-dd */
  vandaag: string
  /** number of the request, in each line of the read log; without it nobody is shown */
  kenmerk?: string
  /** the purpose as the request says it; see `purposeOf` (rights/purpose.ts) */
  gevraagdDoel?: string | undefined
  /** the answer is put in a file that the reader takes along */
  naarBestand?: true
  /** of an actor that was remembered; absent: it was made for this request */
  session?: RememberedSession | undefined
  /** what an act shows in its own answer and nothing else does: fields of the one row with this key */
  onthuld?: { id: string; velden: readonly string[] }
  /** made when something is loaded: run/loaders.ts */
  loaders?: Loaders
  /** the keys of what is stored encrypted; absent: none of that is read */
  secrets?: Secrets | undefined
}
/** What is known of the session of a remembered actor. */
export interface RememberedSession {
  /** `holds`: a statement of this request compared it, or the actor was made anew; `over`: nobody is signed in any more */
  state: 'unknown' | 'holds' | 'over'
  /** makes the actor anew in this context, once */
  renew: (ctx: ReadContext) => Promise<void>
}
/** Is the actor as the database says now? Asks it when that is not known yet. */
export async function settle(ctx: ReadContext): Promise<boolean> {
  if (ctx.session?.state === 'unknown') await ctx.session.renew(ctx)
  return ctx.session?.state !== 'over'
}
