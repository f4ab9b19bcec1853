// Lines of the read log in words: which screen, which data, who by role. Pure.
import { DOELEN, ROLLEN, type Doel, type Rol } from '../beleid.js'

/** What operations of our own clients are called on paper and on a screen; the others are told by their own name. */
const SCHERMEN: Readonly<Record<string, string>> = {
  inburgeraar: 'Dossier',
  inburgeraars: 'Lijst Inburgeraars',
  inburgeraarsAlle: 'Lijst Inburgeraars, alle bladen',
  inburgeraarGeschiedenis: 'Dossier, geschiedenis',
  statushouders: 'Lijst Statushouders',
  statushoudersAlle: 'Lijst Statushouders, alle bladen',
  inburgeraarToevoegen: 'Dossier toevoegen',
  inburgeraarWijzigen: 'Dossier wijzigen',
  inburgeraarKoppelen: 'Koppeling vastleggen',
  huisvestingVastleggen: 'Huisvesting vastleggen',
  huishoudenVastleggen: 'Huishouden vastleggen',
  gezondheidVastleggen: 'Gezondheid vastleggen',
  inburgeraarBsnVastleggen: 'BSN vastleggen',
  inburgeraarBsnTonen: 'BSN tonen',
  node: 'Eigen vraag op kenmerk',
  anders: 'Eigen vraag',
}
/** What the portal puts behind the name of an act. */
const HANDELEN = /Handelen$/
export const schermVan = (operatie: string | null): string =>
  operatie === null ? 'Onbekend' : (SCHERMEN[operatie] ?? SCHERMEN[operatie.replace(HANDELEN, '')] ?? operatie)

const NIET_VAN_DE_PERSOON = new Set(['id', 'versie', 'mag', 'ziet'])
/** 'inburgeraar.vNummer' → 'v nummer'; what says nothing of the person is left out. */
export const gegevensVan = (velden: readonly string[] | null): string[] => [
  ...new Set(
    (velden ?? []).flatMap((veld) => {
      const [, naam] = veld.split('.')
      return naam && !NIET_VAN_DE_PERSOON.has(naam) ? [naam.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`)] : []
    }),
  ),
]

const VOOR_DE_REGIO: readonly Rol[] = ['REGIOCOORDINATOR', 'PARTNERMEDEWERKER']
/**
 * As what somebody looked: the roles that look for this purpose, and of those the ones that the user has, as far as that is known.
 * @param eigen roles of the user today
 */
export function rollenBij(doel: Doel, eigen: readonly Rol[]): Rol[] {
  const voorDoel = ROLLEN.filter((rol) => DOELEN[rol]?.includes(doel))
  const zelf = voorDoel.filter((rol) => eigen.includes(rol))
  return zelf.length ? zelf : voorDoel
}
/** Is this role of one gemeente? */
export const isVanGemeente = (rol: Rol): boolean => !VOOR_DE_REGIO.includes(rol)

const lang = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})
/** A moment as a clock in the Netherlands says it. */
export const toonMoment = (moment: string): string => lang.format(Date.parse(moment))
