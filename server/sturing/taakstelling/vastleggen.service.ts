// Stating and correcting figures of the taakstelling. Later years follow by themselves: the achterstand is never stored.
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { mayOnRow } from '../../platform/rights/actor.js'
import { requireDifference, record, differences } from '../../platform/write/history.js'
import { DomainError, notFound, invalid } from '../../platform/values/errors.js'
import type { Writing } from '../../platform/write/mutation.js'
import { takeTurn } from '../../platform/write/turn.js'
import type { RealisatieVastleggenInput, TaakstellingVastleggenInput } from './taakstelling.acts.js'
import { versieVan, type Bronwaarde, type Periode } from './taakstelling.rules.js'
import { taakstelling, taakstellingGebeurtenis } from './taakstelling.table.js'
import {
  eisEersteAchterstand,
  eisNieuwCijfer,
  eisOpgave,
  periodeWoord,
  SOORT_WOORDEN,
  teVerbeteren,
} from './vastleggen.rules.js'

type Rij = typeof taakstelling.$inferSelect
type Input = Omit<TaakstellingVastleggenInput, 'achterstandVorig'>
type Soort = Bronwaarde['soort']

/** Everyone reads every gemeente's figures; stating them is for who keeps that gemeente. */
async function eisGemeente(w: Writing, code: string): Promise<void> {
  const [g] = await w.tx
    .select()
    .from(gemeente)
    .where(and(eq(gemeente.regioCode, w.actor.regioCode), eq(gemeente.code, code)))
  if (!g || !mayOnRow(w.actor, 'taakstelling', w.handeling, { schrijfgroep: code, eigen: false }))
    throw notFound('Deze gemeente', { gemeente: 'U kunt voor deze gemeente geen cijfers vastleggen.' })
}
/** The figures of a gemeente; the lock makes two writers of one gemeente wait for each other, also where no row exists yet. */
async function cijfersVan(w: Writing, code: string): Promise<Rij[]> {
  await takeTurn(w, `taakstelling ${code}`)
  return w.tx.select().from(taakstelling).where(eq(taakstelling.gemeenteCode, code))
}
/** @param versie of the whole period, as the reader saw it; absent = this is a first figure */
function eisVersie(hier: readonly Rij[], p: Periode, versie: number | null | undefined): void {
  const nu = versieVan(hier, p)
  if (versie == null || versie === nu) return
  throw new DomainError(
    'VEROUDERD',
    'Deze cijfers zijn intussen door iemand anders gewijzigd. Bekijk de nieuwe gegevens.',
    {
      versie: nu,
    },
  )
}
const waarden = (input: Input) => ({
  waarde: input.waarde,
  peildatum: input.peildatum,
  voorlopig: input.voorlopig ?? false,
  bron: input.bron,
  voetnoot: input.voetnoot ?? null,
  openbaarVastgesteld: input.openbaarVastgesteld ?? true,
})
async function voegToe(w: Writing, soort: Soort, p: Periode, input: Input): Promise<string> {
  const [rij] = await w.tx
    .insert(taakstelling)
    .values({ ...waarden(input), ...p, regioCode: w.actor.regioCode, id: uuidv7(), soort })
    .returning()
  await record(w, taakstellingGebeurtenis, rij!, {
    tekst: `De ${SOORT_WOORDEN[soort]} over ${periodeWoord(p)} is vastgelegd: ${input.waarde}.`,
    wijzigingen: differences(taakstellingGebeurtenis, undefined, rij!),
  })
  return rij!.id
}
async function verbeter(w: Writing, oud: Rij, input: Input, magGelijk: boolean): Promise<string> {
  if (!magGelijk) requireDifference(differences(taakstellingGebeurtenis, oud, { ...oud, ...waarden(input) }), 'waarde')
  const [rij] = await w.tx
    .update(taakstelling)
    .set({ ...waarden(input), afgeleid: false, versie: oud.versie + 1, gewijzigdOp: sql`now()` })
    .where(and(eq(taakstelling.regioCode, oud.regioCode), eq(taakstelling.id, oud.id)))
    .returning()
  const reden = input.reden ? ` ${input.reden}` : ''
  await record(w, taakstellingGebeurtenis, rij!, {
    tekst: `De ${SOORT_WOORDEN[oud.soort]} over ${periodeWoord(oud)} is verbeterd: ${oud.waarde} werd ${input.waarde}.${reden}`,
    wijzigingen: differences(taakstellingGebeurtenis, oud, rij!),
  })
  return rij!.id
}
/**
 * Without `versie` a new figure, with it a correction of the one that is there. Returns the id of the figure.
 * @param magGelijk may the correction leave this figure as it is, because the act is also about another one?
 */
async function legCijferVast(
  w: Writing,
  soort: Soort,
  input: Input,
  versie: number | null | undefined,
  magGelijk = false,
): Promise<string> {
  const p: Periode = { gemeenteCode: input.gemeente, jaar: input.jaar, halfjaar: input.halfjaar ?? null }
  const hier = await cijfersVan(w, input.gemeente)
  eisVersie(hier, p, versie)
  const oud = versie == null ? undefined : teVerbeteren(hier, soort, p, input.peildatum)
  if (oud && !input.reden) throw invalid({ reden: 'Zeg waarom u dit cijfer verbetert.' })
  if (oud) return verbeter(w, oud, input, magGelijk)
  eisNieuwCijfer(hier, soort, p, input.peildatum)
  return voegToe(w, soort, p, input)
}

/** Returns the id of the figure, for the answer. */
export async function legRealisatieVast(
  w: Writing,
  input: RealisatieVastleggenInput,
  versie?: number | null,
): Promise<string> {
  eisOpgave(input, w.vandaag)
  await eisGemeente(w, input.gemeente)
  return legCijferVast(w, 'REALISATIE', input, versie)
}
/** With the achterstand at the start, where no earlier period gives it. Returns the id of the figure, for the answer. */
export async function legTaakstellingVast(
  w: Writing,
  { achterstandVorig, ...input }: TaakstellingVastleggenInput,
  versie?: number | null,
): Promise<string> {
  eisOpgave({ ...input, achterstandVorig }, w.vandaag)
  await eisGemeente(w, input.gemeente)
  const id = await legCijferVast(w, 'TAAKSTELLING', input, versie, achterstandVorig != null)
  if (achterstandVorig == null) return id
  const p: Periode = { gemeenteCode: input.gemeente, jaar: input.jaar, halfjaar: input.halfjaar ?? null }
  const hier = await cijfersVan(w, input.gemeente)
  eisEersteAchterstand(hier, p, w.vandaag)
  // The version was checked for the taakstelling itself; this is part of the same act.
  await legCijferVast(w, 'ACHTERSTAND', { ...input, waarde: achterstandVorig }, versieVan(hier, p), true)
  return id
}
