// Rules of an actie. Pure: rows and dates in, patch out, or a DomainError.
import { DomainError, invalid } from '../../platform/values/errors.js'
import { requireStatus, can, type Transitions } from '../../platform/write/transitions.js'
import type { actie, ACTIE_STATUSSEN } from './actie.table.js'
import type { Zichtbaarheid } from '../plaats.rules.js'

export type ActieStatus = (typeof ACTIE_STATUSSEN)[number]
type Patch = Partial<typeof actie.$inferInsert>
interface Uitkomst {
  patch: Patch
  tekst: string
}
export const OPEN_ACTIE = ['OPEN', 'BEZIG', 'GEBLOKKEERD'] as const satisfies readonly ActieStatus[]

export const ACTIE_OVERGANGEN = {
  actieWijzigen: { van: OPEN_ACTIE },
  actieToewijzen: { van: OPEN_ACTIE },
  actieUitstellen: { van: OPEN_ACTIE },
  actieKoppelen: { van: OPEN_ACTIE },
  actieStarten: { van: ['OPEN'], naar: 'BEZIG' },
  actieGereedmelden: { van: ['BEZIG'], naar: 'GEREED' },
  actieBlokkeren: { van: ['OPEN', 'BEZIG'], naar: 'GEBLOKKEERD' },
  // Back to what it was before the blockade: see `deblokkeren`.
  actieDeblokkeren: { van: ['GEBLOKKEERD'] },
  actieLatenVervallen: { van: OPEN_ACTIE, naar: 'VERVALLEN' },
  actieHeropenen: { van: ['GEREED', 'VERVALLEN'], naar: 'OPEN' },
} as const satisfies Transitions<ActieStatus>
type Overgangsnaam = keyof typeof ACTIE_OVERGANGEN

export const ACTIE_STATUS_WOORDEN: Record<ActieStatus, string> = {
  OPEN: 'Open',
  BEZIG: 'Bezig',
  GEBLOKKEERD: 'Geblokkeerd',
  GEREED: 'Klaar',
  VERVALLEN: 'Vervallen',
}
export const kanActie = (handeling: string, status: ActieStatus): boolean =>
  can<ActieStatus>(ACTIE_OVERGANGEN, handeling, status)
export const eisActie = (handeling: Overgangsnaam, status: ActieStatus): void =>
  requireStatus<ActieStatus>(ACTIE_OVERGANGEN, handeling, status, ACTIE_STATUS_WOORDEN)
type Rij = { status: ActieStatus }

/** Is the day for which it was planned past, while it is not done? `vandaag` itself is still in time. */
export const isTeLaat = (a: Rij & { streefdatum: string | null }, vandaag: string): boolean =>
  a.streefdatum !== null && a.streefdatum < vandaag && (OPEN_ACTIE as readonly string[]).includes(a.status)

/** An actie that a partner owns must be visible to partners, or its owner could not see it. */
export function eisZichtbaarVoorPartners(
  zichtbaarheid: Zichtbaarheid,
  partners: readonly (string | null | undefined)[],
): void {
  if (zichtbaarheid === 'PARTNERS' || !partners.some(Boolean)) return
  const zin = 'Een actie met een partner als eigenaar moet zichtbaar zijn voor partners.'
  throw new DomainError('PARTNER_ZIET_ACTIE_NIET', zin, { velden: { zichtbaarheid: zin } })
}
/** A date that was promised moves only by `actieUitstellen`, with a reason; bringing it forward needs none. */
export function nieuweStreefdatum(oud: string | null, nieuw: string | null | undefined): string | null | undefined {
  if (nieuw === undefined || oud === null || (nieuw !== null && nieuw <= oud)) return nieuw
  const zin = 'Een latere streefdatum vraagt een reden. Gebruik ‘Uitstellen’.'
  throw new DomainError('UITSTEL_VRAAGT_REDEN', zin, { velden: { streefdatum: zin } })
}

export function starten(a: Rij): Uitkomst {
  eisActie('actieStarten', a.status)
  return { patch: { status: 'BEZIG' }, tekst: 'De actie is gestart.' }
}
/** @param nu moment as RFC 3339 */
export function gereedmelden(a: Rij, input: { resultaat: string }, nu: string): Uitkomst {
  eisActie('actieGereedmelden', a.status)
  return { patch: { status: 'GEREED', resultaat: input.resultaat, gereedOp: nu }, tekst: `Klaar: ${input.resultaat}` }
}
export function blokkeren(a: Rij, input: { wachtenOp: string; opgehevenAls: string }, vandaag: string): Uitkomst {
  eisActie('actieBlokkeren', a.status)
  const { wachtenOp, opgehevenAls } = input
  return {
    patch: {
      status: 'GEBLOKKEERD',
      statusVoorBlokkade: a.status as 'OPEN' | 'BEZIG',
      blokkade: { wachtenOp, opgehevenAls, sindsDatum: vandaag },
    },
    tekst: `Geblokkeerd: wacht op ${wachtenOp}`,
  }
}
export function deblokkeren(a: Rij & { statusVoorBlokkade: 'OPEN' | 'BEZIG' | null }): Uitkomst {
  eisActie('actieDeblokkeren', a.status)
  return {
    patch: { status: a.statusVoorBlokkade ?? 'OPEN', statusVoorBlokkade: null, blokkade: null },
    tekst: 'De blokkade is opgeheven.',
  }
}
/** Moves the date to a later day and counts it. */
export function uitstellen(
  a: Rij & { streefdatum: string | null; keerUitgesteld: number },
  input: { streefdatum: string; reden: string },
  vandaag: string,
): Uitkomst {
  eisActie('actieUitstellen', a.status)
  const weiger = (zin: string) => invalid({ streefdatum: zin }, zin)
  if (a.streefdatum === null) throw weiger('Deze actie heeft nog geen streefdatum. Vul die in bij ‘Wijzigen’.')
  if (input.streefdatum <= a.streefdatum) throw weiger('Kies een dag na de huidige streefdatum.')
  if (input.streefdatum < vandaag) throw weiger('Kies vandaag of een latere dag.')
  return {
    patch: { streefdatum: input.streefdatum, keerUitgesteld: a.keerUitgesteld + 1 },
    tekst: `Uitgesteld: ${input.reden}`,
  }
}
export function latenVervallen(a: Rij, input: { reden: string } | null | undefined): Uitkomst {
  eisActie('actieLatenVervallen', a.status)
  return {
    patch: { status: 'VERVALLEN', statusVoorBlokkade: null, blokkade: null },
    tekst: input?.reden ? `Vervallen: ${input.reden}` : 'Vervallen.',
  }
}
export function heropenen(a: Rij, input: { reden: string } | null | undefined): Uitkomst {
  eisActie('actieHeropenen', a.status)
  return {
    patch: { status: 'OPEN', resultaat: null, gereedOp: null },
    tekst: input?.reden ? `Heropend: ${input.reden}` : 'Heropend.',
  }
}
