// Choosing a value for a setting: who may, what holds on that day, and whether a second person is needed.
import { and, eq, isNull, sql } from 'drizzle-orm'
import { mayOnRow, type Actor } from '../platform/rights/actor.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { invalid, notFound } from '../platform/values/errors.js'
import { dayInFigures } from '../platform/values/today.js'
import { differences, record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { takeTurn } from '../platform/write/turn.js'
import type { InstellingWijzigenInput } from './instelling.acts.js'
import { isCode, verklaringen, type Code } from './instelling.lijst.js'
import {
  eisGeenVoorstel,
  eisKeuze,
  eisVerandering,
  instellingOp,
  opent,
  vervallen,
  VOORSTEL_DAGEN,
} from './instelling.rules.js'
import { instelling, instellingGebeurtenis } from './instelling.table.js'
import { inWoorden, tekstVan, woordenVan } from './instelling.waarde.js'

type Rij = typeof instelling.$inferSelect

/** May the actor choose a value of this setting here? By beleid.ts, and by the roles that the setting itself names. */
export const magWijzigen = (actor: Actor, code: Code, gemeenteCode: string | null): boolean => {
  const schrijfgroep = gemeenteCode ?? `R:${actor.regioCode}`
  return (
    mayOnRow(actor, 'instelling', 'instellingWijzigen', { schrijfgroep, eigen: false }) &&
    verklaringen[code].wijzigt.some((rol) => actor.schrijft[rol]?.includes(schrijfgroep))
  )
}
/** @throws ONGELDIGE_INVOER for a place of the wrong kind, NIET_GEVONDEN for one that the actor may not choose for */
async function eisPlek(w: Writing, code: Code, gevraagd: string | null): Promise<void> {
  const { niveau } = verklaringen[code]
  if (niveau === 'GEMEENTE' && gevraagd === null) throw invalid({ gemeente: 'Kies een gemeente.' })
  const [g] =
    gevraagd === null
      ? []
      : await w.tx
          .select()
          .from(gemeente)
          .where(and(eq(gemeente.regioCode, w.actor.regioCode), eq(gemeente.code, gevraagd)))
  if ((gevraagd !== null && !g) || !magWijzigen(w.actor, code, gevraagd))
    throw notFound('Deze gemeente', { gemeente: 'U kunt voor deze gemeente geen instelling kiezen.' })
  if (niveau === 'REGIO' && gevraagd !== null)
    throw invalid({ gemeente: 'Deze instelling geldt voor de hele regio. Laat dit leeg.' })
}
/** The rows of one setting of one place; the lock makes two writers wait for each other, also where no row exists yet. */
async function rijenVan(w: Writing, code: Code, gemeenteCode: string | null): Promise<Rij[]> {
  await takeTurn(w, ['instelling', code, gemeenteCode].join(' '))
  return w.tx
    .select()
    .from(instelling)
    .where(
      and(
        eq(instelling.regioCode, w.actor.regioCode),
        eq(instelling.code, code),
        gemeenteCode === null ? isNull(instelling.gemeenteCode) : eq(instelling.gemeenteCode, gemeenteCode),
      ),
    )
}
/**
 * Adds a choice: valid at once, or a proposal when it shows persons to more people. Closing needs no second person: who sees
 * too much must be stopped today, and opening it again asks for two; so it ends what was to open later.
 * @returns the id of the row
 * @throws ONGELDIGE_INVOER naming the field, NIET_GEVONDEN for a place out of reach, VOORSTEL_OPEN
 */
export async function legVast(w: Writing, input: InstellingWijzigenInput): Promise<string> {
  const { code, waarde: tekst, vanafDatum, reden } = input
  if (!isCode(code)) throw invalid({ code: 'Deze instelling bestaat niet.' })
  const gemeenteCode = input.gemeente ?? null
  await eisPlek(w, code, gemeenteCode)
  const waarde = eisKeuze(code, tekst, vanafDatum, w.vandaag)
  const rijen = await rijenVan(w, code, gemeenteCode)
  eisGeenVoorstel(rijen, w.vandaag)
  const nu = instellingOp(rijen, code, gemeenteCode, vanafDatum)
  const einde = vervallen(rijen, { code, gemeenteCode, waarde: tekstVan(waarde), vanafDatum })
  eisVerandering(code, nu, waarde, einde)
  const voorstel = opent(code, nu.waarde, waarde)
  const [rij] = await w.tx
    .insert(instelling)
    .values({
      regioCode: w.actor.regioCode,
      id: w.nieuwId,
      gemeenteCode,
      code,
      waarde: tekstVan(waarde),
      vanafDatum,
      reden,
      doorId: w.actor.gebruikerId,
      ...(voorstel
        ? { stand: 'VOORGESTELD', verlooptDatum: sql`${w.vandaag}::date + ${VOORSTEL_DAGEN}::int` }
        : { stand: 'GELDIG', beslotenOp: new Date().toISOString() }),
    } as typeof instelling.$inferInsert)
    .returning()
  const wat = `${verklaringen[code].naam}: ${woordenVan(code, waarde)}, vanaf ${dayInFigures(vanafDatum)}.`
  for (const r of einde)
    await record(w, instellingGebeurtenis, r, {
      tekst: `Deze keuze gaat niet door. Later vastgelegd: ${wat}`,
      wijzigingen: [],
    })
  const weg = einde.map((r) => ` Daarmee vervalt: ${inWoorden(code, r.waarde)}, vanaf ${dayInFigures(r.vanafDatum)}.`)
  await record(w, instellingGebeurtenis, rij!, {
    tekst: voorstel ? `Voorgesteld. ${wat}` : `Vastgelegd. ${wat}${weg.join('')}`,
    wijzigingen: differences(instellingGebeurtenis, undefined, rij!),
  })
  return rij!.id
}
