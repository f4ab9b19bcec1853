// Demo accounts: fictive people, one per kind of user. They exist only where SEED=bron loaded them, never in production.
import type { Rol } from '../beleid.js'
import { CRANENDONCK, NEDERWEERT, WEERT } from './regio.data.js'

export interface DemoAccount {
  email: string
  naam: string
  /** home gemeente or partner of the gebruiker */
  gemeente?: string
  partner?: string
  rol: Rol
  /** gemeenten of the memberships; none = one membership for the region */
  voor?: string[]
}
const bij = (naam: string): string => `${naam}@regio.example`

export const DEMO: DemoAccount[] = [
  { email: bij('coordinator'), naam: 'Coördinator (demo)', rol: 'REGIOCOORDINATOR' },
  { email: bij('beleid.weert'), naam: 'Beleid Weert (demo)', gemeente: WEERT, rol: 'BELEIDSMEDEWERKER', voor: [WEERT] },
  { email: bij('regisseur.weert'), naam: 'Regisseur Weert (demo)', gemeente: WEERT, rol: 'REGISSEUR', voor: [WEERT] },
  {
    email: bij('regisseur2.weert'),
    naam: 'Tweede regisseur Weert (demo)',
    gemeente: WEERT,
    rol: 'REGISSEUR',
    voor: [WEERT],
  },
  {
    email: bij('regisseur.nederweert'),
    naam: 'Regisseur Nederweert (demo)',
    gemeente: NEDERWEERT,
    rol: 'REGISSEUR',
    voor: [NEDERWEERT],
  },
  {
    email: bij('regisseur.cranendonck'),
    naam: 'Regisseur Cranendonck (demo)',
    gemeente: CRANENDONCK,
    rol: 'REGISSEUR',
    voor: [CRANENDONCK],
  },
  { email: bij('taskforce'), naam: 'Taskforcelid Weert (demo)', gemeente: WEERT, rol: 'TASKFORCELID', voor: [WEERT] },
  { email: bij('werkkom'), naam: 'Medewerker Werk.Kom (demo)', partner: 'Werk.Kom', rol: 'PARTNERMEDEWERKER' },
  {
    email: bij('puntwelzijn'),
    naam: 'Medewerker Punt Welzijn (demo)',
    partner: 'Punt Welzijn',
    rol: 'PARTNERMEDEWERKER',
  },
  {
    email: bij('bestuurder.weert'),
    naam: 'Bestuurder Weert (demo)',
    gemeente: WEERT,
    rol: 'BESTUURDER',
    voor: [WEERT],
  },
  { email: bij('beheer'), naam: 'Functioneel beheerder (demo)', rol: 'FUNCTIONEEL_BEHEERDER' },
  {
    email: bij('privacy'),
    naam: 'Privacy officer (demo)',
    rol: 'PRIVACY_OFFICER',
    voor: [WEERT, NEDERWEERT, CRANENDONCK],
  },
]
/** Memberships count from a day before any date that VANDAAG may be set to. */
export const DEMO_VANAF = '2019-01-01'
