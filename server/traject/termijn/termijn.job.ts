// Terms change also when nobody does an act on a traject: a setting begins on its day, rules get a newer version, a ten weeks' clock
// starts. At the change of a setting itself it would be one transaction over every dossier of a gemeente, with all of them locked, for
// somebody who may not see persons; so it is a job, in small transactions, and computing twice writes nothing.
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid'
import { instelling } from '../../instelling/instelling.table.js'
import { job } from '../../platform/jobs/job.js'
import type { AsSystem, JobContext } from '../../platform/jobs/system.js'
import { systemActor } from '../../platform/rights/actor.js'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { vandaag } from '../../platform/values/today.js'
import type { Writing } from '../../platform/write/mutation.js'
import { alsSysteem, type Tx } from '../../platform/write/transaction.js'
import { traject } from '../traject.table.js'
import { herbereken, PER_KEER } from './herbereken.js'

const GEEN_ID = '00000000-0000-0000-0000-000000000000'
const geheim = (): never => {
  throw new Error('termijnen: nothing encrypted is touched')
}
/** The next trajecten after this one, computed again. @returns the last of them; undefined when there are no more */
async function volgende(tx: Tx, regioCode: string, na: string, alleen: readonly string[] | null, mislukt: () => void) {
  const codes = await tx.select({ code: gemeente.code }).from(gemeente).where(eq(gemeente.regioCode, regioCode))
  const actor = systemActor(
    regioCode,
    codes.map(({ code }) => code),
  )
  const wie = { actor, kenmerk: uuidv4() }
  const errand = { reden: 'termijnen opnieuw berekenen', personen: ['inburgeraar', 'traject', 'termijn'] as const }
  return alsSysteem(tx, wie, errand, async () => {
    const ids = await tx
      .select({ id: traject.id })
      .from(traject)
      .where(
        and(
          eq(traject.regioCode, regioCode),
          gt(traject.id, na),
          alleen ? inArray(traject.gemeenteCode, [...alleen]) : undefined,
        ),
      )
      .orderBy(asc(traject.id))
      .limit(PER_KEER)
    const w: Writing = {
      tx,
      actor,
      vandaag: vandaag({ VANDAAG: undefined }),
      handeling: 'termijnHerberekend',
      nieuwId: uuidv7(),
      echtePersonen: false,
      versleutelt: false,
      sealer: geheim,
      zoekwaarden: () => Promise.resolve([]),
      blijft: () => undefined,
      alsSysteem: (why, fn) => alsSysteem(tx, wie, why, fn),
    }
    await herbereken(
      w,
      ids.map(({ id }) => id),
      { mislukt },
    )
    return ids.at(-1)?.id
  })
}
/** @param alleen these gemeenten; null = all of the region */
async function allemaal(
  { signal, warn }: JobContext,
  als: AsSystem,
  regioCode: string,
  alleen: readonly string[] | null,
) {
  let mislukt = 0
  for (let na: string | undefined = GEEN_ID; na && !signal.aborted;) {
    const vanaf: string = na
    na = await als((tx) => volgende(tx, regioCode, vanaf, alleen, () => mislukt++))
  }
  if (mislukt) warn('trajecten waarvan de termijnen niet te berekenen zijn', { trajecten: mislukt })
}

export const termijnen = job({
  name: 'termijnen-herberekenen',
  description: 'Berekent elke nacht alle termijnen opnieuw, en schrijft alleen wat anders is.',
  schedule: '10 0 * * *',
  expireAfter: 3600,
  run: (ctx) => ctx.perRegion((als, regioCode) => allemaal(ctx, als, regioCode, null)),
})
/** Longer than the time between two runs: what is found twice is written once. Who was away longer waits for the night. */
const KORT_GELEDEN = sql`now() - interval '15 minutes'`
export const termijnenNaKeuze = job({
  name: 'termijnen-na-instelling',
  description: 'Berekent termijnen opnieuw van een gemeente die net een andere tijd tussen gesprekken koos.',
  schedule: '*/5 * * * *',
  expireAfter: 600,
  run: (ctx) =>
    ctx.perRegion(async (als, regioCode) => {
      const gekozen = await als((tx) =>
        tx
          .selectDistinct({ code: instelling.gemeenteCode })
          .from(instelling)
          .where(
            and(
              eq(instelling.regioCode, regioCode),
              eq(instelling.code, 'voortgangsgesprekMaanden'),
              eq(instelling.stand, 'GELDIG'),
              gt(instelling.beslotenOp, KORT_GELEDEN),
            ),
          ),
      )
      const codes = gekozen.flatMap(({ code }) => code ?? [])
      if (codes.length) await allemaal(ctx, als, regioCode, codes)
    }),
})
