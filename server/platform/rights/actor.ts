// Who is asking. Made once per request from the database, so that a changed right works at the next request.
import {
  DOELEN,
  REIKWIJDTE,
  nouns,
  type Doel,
  type Handelingsnaam,
  type Leesbereik,
  type Noun,
  type Rol,
  type Uitvoerder,
} from '../../beleid.js'
import { DomainError } from '../values/errors.js'

export interface Lidmaatschap {
  rol: Rol
  gemeenteCode: string | null
  partnerId: string | null
  vanafDatum: string
  totDatum: string | null
}
type Groepen = Partial<Record<Uitvoerder, readonly string[]>>
export interface TokenHolder {
  id: string
  naam: string
  /** origins of which pages may ask with it; '*' = every one */
  websites: readonly string[]
}
/** What a remembered actor was made from; every statement compares it (read/run/envelope.ts). */
export interface ActorProof {
  /** of the secret of the session */
  hash: string
  /** the account, and its `rechten_versie` */
  version: string
}
/** Somebody that a regisseur stands in for, in one gemeente. */
export interface Waargenomen {
  gebruikerId: string
  gemeenteCode: string
}
export interface Actor {
  /** id of the gebruiker; null for the system and for a token. The system is told by the role SYSTEEM, not by this null */
  gebruikerId: string | null
  /** the token that asks, when it is no person */
  token?: TokenHolder
  regioCode: string
  lidmaatschappen: readonly Lidmaatschap[]
  /** partners the actor works for */
  partners: readonly string[]
  /** reading groups (gemeente code, R:region, P:region) per role */
  leest: Groepen
  /** writing groups (gemeente code or R:region) per role */
  schrijft: Groepen
  /** gebruikers whose persons are in the actor's caseload: itself, and whom it stands in for today */
  caseload: readonly string[]
  /** whom it stands in for today, and in which gemeente: their persons of another gemeente are not in its caseload */
  waarneemt: readonly Waargenomen[]
  /** of the gemeenten where the actor is regisseur, those whose regisseurs see the dossiers of the whole team */
  teamGemeenten: readonly string[]
  /** of the gemeenten where the actor is regisseur, those that keep a BSN */
  bsnGemeenten: readonly string[]
  /** asks a server where persons may be kept who are real; absent = no */
  echtePersonen?: boolean
  /** absent: made for this request, so there is nothing to compare */
  proof?: ActorProof
}

/** Reading and writing groups of one membership in a region with these gemeenten. */
function groepen(
  l: Lidmaatschap,
  richting: 'leest' | 'schrijft',
  regioCode: string,
  gemeenten: readonly string[],
): string[] {
  const eigen = l.gemeenteCode ? [l.gemeenteCode] : gemeenten
  return REIKWIJDTE[l.rol][richting].flatMap((soort) => {
    switch (soort) {
      case 'EIGEN_GEMEENTE':
        return eigen
      case 'ALLE_GEMEENTEN':
        return gemeenten
      case 'REGIO':
        return [`R:${regioCode}`]
      case 'PARTNERS':
        return [`P:${regioCode}`]
    }
  })
}
const samen = (a: readonly string[] = [], b: readonly string[]): string[] => [...new Set([...a, ...b])]

/** Who holds the memberships: a person, or a token. */
type Houder = { gebruikerId: string } | { gebruikerId: null; token: TokenHolder }
/**
 * @param gemeenten codes of all gemeenten of the region
 * @param teamGemeenten see `Actor`; not said = none: nobody sees the dossiers of others by what was forgotten
 * @returns the actor with its groups per role: a right of one membership never reaches the rows of another
 */
export function makeActor(
  wie: Houder & { regioCode: string; lidmaatschappen: readonly Lidmaatschap[] } & {
    /** see `Actor.waarneemt`; not said = nobody */
    waarneemt?: readonly Waargenomen[]
    /** see `Actor.bsnGemeenten`; not said = none */
    bsnGemeenten?: readonly string[]
  },
  gemeenten: readonly string[],
  teamGemeenten: readonly string[] = [],
): Actor {
  const leest: Groepen = {}
  const schrijft: Groepen = {}
  for (const l of wie.lidmaatschappen) {
    leest[l.rol] = samen(leest[l.rol], groepen(l, 'leest', wie.regioCode, gemeenten))
    schrijft[l.rol] = samen(schrijft[l.rol], groepen(l, 'schrijft', wie.regioCode, gemeenten))
  }
  const partners = [...new Set(wie.lidmaatschappen.flatMap((l) => l.partnerId ?? []))]
  const { waarneemt = [], bsnGemeenten = [], ...rest } = wie
  const caseload = [
    ...new Set([...(wie.gebruikerId === null ? [] : [wie.gebruikerId]), ...waarneemt.map((x) => x.gebruikerId)]),
  ]
  return { ...rest, partners, leest, schrijft, caseload, waarneemt, teamGemeenten, bsnGemeenten }
}

/** The system within one region: seeds, jobs and consequences of an act. Never made from a request. */
export function systemActor(regioCode: string, gemeenten: readonly string[]): Actor {
  const schrijft = [...gemeenten, `R:${regioCode}`]
  return {
    gebruikerId: null,
    regioCode,
    lidmaatschappen: [],
    partners: [],
    teamGemeenten: [],
    leest: { SYSTEEM: [...schrijft, `P:${regioCode}`] },
    schrijft: { SYSTEEM: schrijft },
    caseload: [],
    waarneemt: [],
    bsnGemeenten: [],
  }
}

/** @throws GEEN_TOEGANG when no person asks: acts are written to history in the name of someone, and null means the system */
export function requirePerson(a: Actor): void {
  if (a.gebruikerId === null)
    throw new DomainError('GEEN_TOEGANG', 'Met een token kunt u alleen gegevens opvragen, niets wijzigen.')
}

export const performersOf = (a: Actor): Uitvoerder[] => Object.keys(a.leest) as Uitvoerder[]
/**
 * Reading groups of which the actor sees every row of one noun: those of the roles that may read it, no others. Of persons: for
 * this purpose, and of a caseload only the gemeenten that work as one team.
 */
export const leesgroepen = (a: Actor, noun: Noun, doel?: Doel | null): string[] => {
  const { lezen, personen } = nouns[noun]
  const perRol = (Object.entries(lezen) as [Uitvoerder, Leesbereik][]).map(([rol, bereik]) => {
    if (bereik === 'eigen') return []
    if (personen && !(doel && rol !== 'SYSTEEM' && DOELEN[rol]?.includes(doel))) return []
    const groepen = a.leest[rol] ?? []
    if (bereik === 'inzage') return []
    return bereik === 'caseload' ? groepen.filter((groep) => a.teamGemeenten.includes(groep)) : groepen
  })
  return [...new Set(perRol.flat())]
}
/**
 * Does the actor see rows that it does not see by their group: its own, or, for this purpose, persons of a caseload or for a time?
 */
export const reachesFurther = (a: Actor, noun: Noun, doel?: Doel | null): boolean =>
  (Object.entries(nouns[noun].lezen) as [Rol, Leesbereik][]).some(([rol, bereik]) =>
    bereik === 'eigen'
      ? !!a.leest[rol]
      : !!doel &&
        DOELEN[rol]?.includes(doel) &&
        (bereik === 'inzage'
          ? !!a.leest[rol]?.length
          : bereik === 'caseload' &&
            a.leest[rol]?.some((groep) => isGemeente(groep) && !a.teamGemeenten.includes(groep))),
  )
/** A person is of a gemeente, never of a region or of its partners. */
const isGemeente = (groep: string): boolean => !groep.includes(':')
/** May this actor read the noun, or a field of it, in any role? Which rows is for row level security. */
export function mayRead(a: Actor, noun: Noun, veld?: string): boolean {
  const { velden, lezen } = nouns[noun]
  const wie = (veld && velden && Object.hasOwn(velden, veld) && velden[veld]) || (Object.keys(lezen) as Uitvoerder[])
  return wie.some((rol) => a.leest[rol])
}
/** May this actor do the act in any role? Which rows is for row level security and `mayOnRow`. */
export const mayAct = (a: Actor, noun: Noun, handeling: Handelingsnaam): boolean =>
  Object.keys(nouns[noun].handelingen[handeling]?.wie ?? {}).some((rol) => a.schrijft[rol as Uitvoerder])
/** Does a role of the actor that may do the act write this group? An owner elsewhere does the act, yet not as its writer. */
export const writesGroup = (a: Actor, noun: Noun, handeling: string, schrijfgroep: string): boolean =>
  Object.keys(nouns[noun].handelingen[handeling]?.wie ?? {}).some((rol) =>
    a.schrijft[rol as Uitvoerder]?.includes(schrijfgroep),
  )
/** Of a row, what decides who may act on it. */
export interface Reikwijdte {
  schrijfgroep: string
  /** absent: reading the row gives no right here */
  leesgroep?: string
  /** is the row the actor's own? */
  eigen: boolean
}
/** May the actor do the act on this row? The row policies say the same (platform/rights/policies.ts). */
export const mayOnRow = (a: Actor, noun: Noun, handeling: string, rij: Reikwijdte): boolean =>
  Object.entries(nouns[noun].handelingen[handeling]?.wie ?? {}).some(([rol, bereik]) => {
    const schrijft = a.schrijft[rol as Uitvoerder]?.includes(rij.schrijfgroep) ?? false
    const leest = !!rij.leesgroep && (a.leest[rol as Uitvoerder]?.includes(rij.leesgroep) ?? false)
    switch (bereik) {
      case 'bereik':
        return schrijft
      case 'eigen':
      case 'caseload':
        return schrijft && rij.eigen
      case 'eigenaar':
        return leest && rij.eigen
      case 'bereikOfEigenaar':
        return schrijft || (leest && rij.eigen)
      case 'leest':
        return leest
    }
  })
