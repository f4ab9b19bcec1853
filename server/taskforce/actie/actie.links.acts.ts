// Linking an actie to a knelpunt and taking it off again: each act with its input and what it does.
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { Field, ID, InputType } from 'type-graphql'
import type { Cols } from '../../platform/read/declare/expression.js'
import { mayOnRow } from '../../platform/rights/actor.js'
import { invalid, notFound } from '../../platform/values/errors.js'
import { Tekst } from '../../platform/values/input.js'
import { change, type Row } from '../../platform/write/act.js'
import { isUuid } from '../../platform/write/change.js'
import type { Writing } from '../../platform/write/mutation.js'
import { knelpunt } from '../knelpunt/knelpunt.table.js'
import { beheertKnelpunt, eisKoppelbaar } from '../koppeling.js'
import { knelpuntBeheerd } from '../koppeling.policies.js'
import { Bevestiging, REDEN } from '../tekst.js'
import { actieStore, knelpunten, koppel, ontkoppel } from './actie.store.js'
import { OPEN_ACTIE } from '../../platform/values/work.js'
import { actie, actieKnelpunt, isEigenActie } from './actie.table.js'

type Actieregel = Row<typeof actie>
const dit = async (w: Writing, id: string) => (await knelpunten.find(w, 'knelpunt', [id]))![0]!
const isGekoppeld = async (w: Writing, a: Actieregel, k: { id: string }): Promise<boolean> =>
  (await knelpunten.current(w, a)).some((x) => x.id === k.id)

@InputType({ description: 'Het knelpunt waar de actie bij gaat horen.' })
export class ActieKoppelenInput {
  @Field(() => ID, { description: 'Het knelpunt. U beheert het, of wie het ziet, ziet ook de actie.' })
  knelpunt!: string
}
export const actieKoppelen = change(actieStore, 'actieKoppelen', {
  description: 'Laat een actie bij een knelpunt horen.',
  input: ActieKoppelenInput,
  names: { knelpunt },
  from: OPEN_ACTIE,
  run: async (w, a, input) => {
    const k = await dit(w, input.knelpunt)
    if (await isGekoppeld(w, a, k)) throw invalid({ knelpunt: 'De actie hoort al bij dit knelpunt.' })
    eisKoppelbaar(w, [k], a, 'deze actie', 'knelpunt')
    await koppel(w, a, [k])
    // Of a knelpunt that a reader of the actie does not see, history tells nothing.
    return { tekst: 'De actie is gekoppeld aan een knelpunt.', lezers: k.leesgroep, buiten: true }
  },
})

@InputType({ description: 'Het knelpunt waar de actie niet langer bij hoort, met de reden.' })
export class ActieOntkoppelenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Field(() => ID, { description: 'Het knelpunt dat u van de actie losmaakt.' })
  knelpunt!: string
  @Tekst(REDEN, 'Waarom de actie hier niet bij hoort. Wie de actie en het knelpunt ziet, leest dit terug.')
  reden!: string
}
/** The actie as far as the actor sees it, and whether the actor may change it. @throws NIET_GEVONDEN */
async function zichtbareActie(w: Writing, id: string): Promise<{ a: Actieregel; schrijft: boolean }> {
  const [rij] = isUuid(id)
    ? await w.tx
        .select({ a: actie, eigen: sql<boolean | null>`${isEigenActie(actie)}` })
        .from(actie)
        .where(eq(actie.id, id))
    : []
  if (!rij) throw notFound(actieStore.naam)
  return { a: rij.a, schrijft: mayOnRow(w.actor, 'actie', w.handeling, { ...rij.a, eigen: rij.eigen === true }) }
}
/** The actie, locked for whoever may change it, or the knelpunt. @throws NIET_GEVONDEN */
async function doorActieOfKnelpunt(w: Writing, id: string, input: ActieOntkoppelenInput): Promise<Actieregel> {
  const { a, schrijft } = await zichtbareActie(w, id)
  // Without a right on the actie the knelpunt must give it: a stranger to both learns nothing of either.
  const k = schrijft ? await dit(w, input.knelpunt) : await dit(w, input.knelpunt).catch(() => undefined)
  if (!k || !(schrijft || beheertKnelpunt(w.actor, k))) throw notFound(actieStore.naam)
  // Locked as the system: who keeps the knelpunt need not be able to change the actie.
  const [vast] = await w.alsSysteem({ reden: 'de actie vastzetten voor wie het knelpunt beheert' }, () =>
    w.tx
      .select()
      .from(actie)
      .where(and(eq(actie.regioCode, a.regioCode), eq(actie.id, a.id)))
      .for('update'),
  )
  return vast!
}
const l = alias(actieKnelpunt, 'l')
/** Does the actie hang on a knelpunt that the looker sees, of which this holds? */
const hangtAan = (a: Cols<typeof actie>, mits: SQL = sql`true`): SQL<boolean> =>
  sql`exists (select 1 from ${actieKnelpunt} ${sql.raw('l')} where ${l.regioCode} = ${a.regioCode} and ${l.actieId} = ${a.id} and ${mits})`
const NIET_GEKOPPELD = () => invalid({ knelpunt: 'De actie hoort niet bij dit knelpunt.' })
/** The reason stands in the history of both, of the knelpunt only where all its readers see the actie. */
export const actieOntkoppelen = change(actieStore, 'actieOntkoppelen', {
  description: 'Maak een actie los van een knelpunt. Mag ook als u de actie niet kunt wijzigen, maar het knelpunt wel.',
  input: ActieOntkoppelenInput,
  names: { knelpunt },
  lock: doorActieOfKnelpunt,
  alsoBy: (a) => hangtAan(a, knelpuntBeheerd(l)),
  if: { holds: (a) => hangtAan(a), refuse: NIET_GEKOPPELD },
  run: async (w, a, { knelpunt: id, reden }) => {
    const k = await dit(w, id)
    if (!(await isGekoppeld(w, a, k))) throw NIET_GEKOPPELD()
    await ontkoppel(w, a, [k], reden)
    return { tekst: `De actie is losgemaakt van een knelpunt: ${reden}`, lezers: k.leesgroep, buiten: true }
  },
  mayEndSight: true,
})
