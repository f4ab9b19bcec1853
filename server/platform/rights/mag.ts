// `mag`: what the actor may do with this row now. The same reach and the same transitions as the service uses.
import { nouns, type Noun } from '../../beleid.js'
import { mayOnRow, type Actor, type Reikwijdte } from './actor.js'

/**
 * Names of the mutations of a noun that the actor may call on this row.
 * @param kan does the state of the row allow the act?
 */
export const magOf = (actor: Actor, noun: Noun, rij: Reikwijdte, kan: (handeling: string) => boolean): string[] =>
  Object.entries(nouns[noun].handelingen)
    .filter(([naam, h]) => !h.intern && h.op !== 'insert' && kan(naam) && mayOnRow(actor, noun, naam, rij))
    .map(([naam]) => naam)
