// Lists of roles that beleid.ts uses more than once: who acts, and how far; who reads.
import type { Uitvoerder } from './beleid.js'

export const TASKFORCE = {
  REGIOCOORDINATOR: 'bereik',
  BELEIDSMEDEWERKER: 'bereik',
  REGISSEUR: 'bereik',
  TASKFORCELID: 'bereik',
  PARTNERMEDEWERKER: 'eigen',
} as const
export const ACTIE = {
  REGIOCOORDINATOR: 'bereik',
  BELEIDSMEDEWERKER: 'bereikOfEigenaar',
  REGISSEUR: 'eigenaar',
  TASKFORCELID: 'eigenaar',
  PARTNERMEDEWERKER: 'eigenaar',
} as const
export const NIEUWE_ACTIE = {
  REGIOCOORDINATOR: 'bereik',
  BELEIDSMEDEWERKER: 'bereik',
  TASKFORCELID: 'bereik',
  PARTNERMEDEWERKER: 'eigen',
} as const
/** Following is reading with a reminder: whoever may read may follow. */
export const VOLGEN = {
  REGIOCOORDINATOR: 'leest',
  BELEIDSMEDEWERKER: 'leest',
  REGISSEUR: 'leest',
  TASKFORCELID: 'leest',
  PARTNERMEDEWERKER: 'leest',
  PRIVACY_OFFICER: 'leest',
} as const
export const BEHEER = { REGIOCOORDINATOR: 'bereik', FUNCTIONEEL_BEHEERDER: 'bereik' } as const
export const TOKEN = { FUNCTIONEEL_BEHEERDER: 'bereik', BELEIDSMEDEWERKER: 'bereik' } as const
export const INSTELLING = { FUNCTIONEEL_BEHEERDER: 'bereik' } as const
/** Settings say who sees dossiers: for who keeps them, who confirms them for a gemeente, and who looks after privacy. */
export const LEEST_INSTELLING: readonly Uitvoerder[] = [
  'BELEIDSMEDEWERKER',
  'FUNCTIONEEL_BEHEERDER',
  'PRIVACY_OFFICER',
  'SYSTEEM',
]
export const CONTACT = { ...BEHEER, PARTNERMEDEWERKER: 'eigen' } as const
/** Who reads the taskforce and the people in it. */
export const LEEST_PERSONEN: readonly Uitvoerder[] = [
  'REGIOCOORDINATOR',
  'BELEIDSMEDEWERKER',
  'REGISSEUR',
  'TASKFORCELID',
  'PARTNERMEDEWERKER',
  'PRIVACY_OFFICER',
  'SYSTEEM',
]
/** A bestuurder reads knelpunten and acties, not the people in them. */
export const LEEST_TASKFORCE: readonly Uitvoerder[] = [...LEEST_PERSONEN, 'BESTUURDER']
/** History names people: not for a bestuurder, not for a dashboard. */
export const LEEST_GESCHIEDENIS: readonly Uitvoerder[] = [...LEEST_PERSONEN, 'FUNCTIONEEL_BEHEERDER']
export const CONVENANT = { REGIOCOORDINATOR: 'bereik' } as const
export const STURING = { REGIOCOORDINATOR: 'bereik', BELEIDSMEDEWERKER: 'bereik' } as const

/** Who sees a dossier whole: its regisseur, and the privacy officer who was let see it. */
export const DOSSIER = ['REGISSEUR', 'PRIVACY_OFFICER', 'SYSTEEM'] as const
export const LEEST_DOSSIER = { REGISSEUR: 'caseload', PRIVACY_OFFICER: 'inzage', SYSTEEM: 'bereik' } as const
export const LEEST_INBURGERAAR = { ...LEEST_DOSSIER, REGIOCOORDINATOR: 'inzage' } as const
export const CASELOAD = { REGISSEUR: 'caseload' } as const
/** A regisseur for itself; for who cannot, the gemeente. */
export const WAARNEMING = { REGISSEUR: 'eigen', BELEIDSMEDEWERKER: 'bereik' } as const
/** Who keeps dossiers, who decides for the gemeente, and who looks after access and privacy. */
export const LEEST_WAARNEMING: readonly Uitvoerder[] = ['REGISSEUR', ...LEEST_INSTELLING]
/** Who sees how many persons or trajecten there are. */
export const LEEST_TELLING: readonly Uitvoerder[] = [
  'REGIOCOORDINATOR',
  'BELEIDSMEDEWERKER',
  'REGISSEUR',
  'TASKFORCELID',
  'BESTUURDER',
  'DASHBOARD',
  'SYSTEEM',
]

/** Everybody who signs in, of what is the own alone; a program keeps nothing. */
export const EIGEN_FILTER = {
  REGIOCOORDINATOR: 'eigenaar',
  BELEIDSMEDEWERKER: 'eigenaar',
  REGISSEUR: 'eigenaar',
  TASKFORCELID: 'eigenaar',
  PARTNERMEDEWERKER: 'eigenaar',
  BESTUURDER: 'eigenaar',
  FUNCTIONEEL_BEHEERDER: 'eigenaar',
  PRIVACY_OFFICER: 'eigenaar',
} as const
