// What can be done with an actie that is there: each act with its input, its statuses and its rule, from top to bottom.
import { eq, inArray, sql } from 'drizzle-orm'
import { Field, InputType } from 'type-graphql'
import { invalid } from '../../platform/values/errors.js'
import { Tekst } from '../../platform/values/input.js'
import { Datum } from '../../platform/values/scalars.js'
import { change, type Row } from '../../platform/write/act.js'
import { write } from '../../platform/write/change.js'
import type { Writing } from '../../platform/write/mutation.js'
import { knelpuntActieLoopt, knelpuntStore } from '../knelpunt/knelpunt.acts.js'
import { knelpunt } from '../knelpunt/knelpunt.table.js'
import { gevolgBereikt } from '../koppeling.rules.js'
import { Bevestiging, REDEN, RedenInput } from '../tekst.js'
import { actieToevoegen, actieToewijzen, actieWijzigen } from './actie.edit.acts.js'
import { actieKoppelen, actieOntkoppelen } from './actie.links.acts.js'
import { actieStore } from './actie.store.js'
import { OPEN_ACTIE, type ACTIE_STATUSSEN } from '../../platform/values/work.js'
import { actieKnelpunt, type actie } from './actie.table.js'

export type ActieStatus = (typeof ACTIE_STATUSSEN)[number]
/**
 * Knelpunten of a started actie are worked on now, also those that the actor cannot write or see; but only where whoever
 * keeps the knelpunt sees the actie, or a stranger would move it unseen.
 */
const brengKnelpuntenInActie = (w: Writing, a: Row<typeof actie>): Promise<void> =>
  w.alsSysteem({ reden: 'knelpunten van een begonnen actie' }, async () => {
    const bij = w.tx.select({ id: actieKnelpunt.knelpuntId }).from(actieKnelpunt).where(eq(actieKnelpunt.actieId, a.id))
    const rijen = await w.tx.select().from(knelpunt).where(inArray(knelpunt.id, bij)).orderBy(knelpunt.id).for('update')
    for (const k of rijen)
      if (gevolgBereikt(k, a) && knelpuntActieLoopt.allows(k.status))
        await write(w, knelpuntStore, k, knelpuntActieLoopt.decide(k), knelpuntActieLoopt.name)
  })
export const actieStarten = change(actieStore, 'actieStarten', {
  description: 'Begin met een actie. Haar knelpunten krijgen de status ‘actie loopt’.',
  from: ['OPEN'],
  to: 'BEZIG',
  rule: () => ({ tekst: 'De actie is gestart.' }),
  after: brengKnelpuntenInActie,
})

@InputType('ActieGereedmeldenInput', { description: 'Wat de actie opleverde.' })
export class GereedmeldenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(REDEN, 'Wat de actie opleverde.')
  resultaat!: string
}
export const actieGereedmelden = change(actieStore, 'actieGereedmelden', {
  description: 'Meld dat een actie klaar is, met het resultaat.',
  input: GereedmeldenInput,
  from: ['BEZIG'],
  to: 'GEREED',
  rule: (_a, { resultaat }, { nu }) => ({ patch: { gereedOp: nu }, tekst: `Klaar: ${resultaat}` }),
})

@InputType('ActieBlokkerenInput', { description: 'Waarom de actie niet verder kan.' })
export class BlokkerenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Tekst(REDEN, 'Waarop of op wie de actie wacht.')
  wachtenOp!: string
  @Tekst(REDEN, 'Wanneer de blokkade voorbij is.')
  opgehevenAls!: string
}
export const actieBlokkeren = change(actieStore, 'actieBlokkeren', {
  description: 'Blokkeer een actie die niet verder kan.',
  input: BlokkerenInput,
  from: ['OPEN', 'BEZIG'],
  to: 'GEBLOKKEERD',
  rule: (a, { wachtenOp, opgehevenAls }, { vandaag }) => ({
    patch: {
      statusVoorBlokkade: a.status as 'OPEN' | 'BEZIG',
      blokkade: { wachtenOp, opgehevenAls, sindsDatum: vandaag },
    },
    tekst: `Geblokkeerd: wacht op ${wachtenOp}`,
  }),
})
/** Back to what it was before the blockade. */
export const actieDeblokkeren = change(actieStore, 'actieDeblokkeren', {
  description: 'Hef een blokkade op. De actie krijgt de status van daarvoor.',
  from: ['GEBLOKKEERD'],
  rule: (a) => ({
    patch: { status: a.statusVoorBlokkade ?? 'OPEN', statusVoorBlokkade: null, blokkade: null },
    tekst: 'De blokkade is opgeheven.',
  }),
})

@InputType('ActieUitstellenInput', { description: 'Een latere streefdatum, met de reden.' })
export class UitstellenInput {
  @Bevestiging()
  bevestigGeenPersoonsgegevens?: boolean | null
  @Field(() => Datum, { description: 'De nieuwe streefdatum.' })
  streefdatum!: string
  @Tekst(REDEN, 'Waarom het later wordt.')
  reden!: string
}
const weiger = (zin: string) => invalid({ streefdatum: zin }, zin)
/** Moves the date to a later day and counts it. */
export const actieUitstellen = change(actieStore, 'actieUitstellen', {
  description: 'Schuif de streefdatum op, met een reden.',
  input: UitstellenInput,
  from: OPEN_ACTIE,
  if: {
    holds: (a) => sql`${a.streefdatum} is not null`,
    ofRow: (a) => a.streefdatum !== null,
    refuse: () => weiger('Deze actie heeft nog geen streefdatum. Vul die in bij ‘Wijzigen’.'),
  },
  rule: (a, { streefdatum, reden }, { vandaag }) => {
    if (streefdatum <= a.streefdatum!) throw weiger('Kies een dag na de huidige streefdatum.')
    if (streefdatum < vandaag) throw weiger('Kies vandaag of een latere dag.')
    return { patch: { keerUitgesteld: a.keerUitgesteld + 1 }, tekst: `Uitgesteld: ${reden}` }
  },
})
export const actieLatenVervallen = change(actieStore, 'actieLatenVervallen', {
  description: 'Laat een actie vervallen.',
  input: RedenInput,
  optional: true,
  from: OPEN_ACTIE,
  to: 'VERVALLEN',
  rule: (_a, { reden }) => ({
    patch: { statusVoorBlokkade: null, blokkade: null },
    tekst: reden ? `Vervallen: ${reden}` : 'Vervallen.',
  }),
})
export const actieHeropenen = change(actieStore, 'actieHeropenen', {
  description: 'Open een afgesloten actie weer.',
  input: RedenInput,
  optional: true,
  from: ['GEREED', 'VERVALLEN'],
  to: 'OPEN',
  rule: (_a, { reden }) => ({
    patch: { resultaat: null, gereedOp: null },
    tekst: reden ? `Heropend: ${reden}` : 'Heropend.',
  }),
})
export const actieActs = [
  actieToevoegen,
  actieWijzigen,
  actieToewijzen,
  actieStarten,
  actieGereedmelden,
  actieBlokkeren,
  actieDeblokkeren,
  actieUitstellen,
  actieKoppelen,
  actieOntkoppelen,
  actieLatenVervallen,
  actieHeropenen,
]
