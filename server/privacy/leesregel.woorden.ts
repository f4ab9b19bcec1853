// Lines of the read log in words: which screen, who by role. Pure. Which data is in leesregel.gegevens.ts.
import { DOELEN, ROLLEN, type Doel, type Rol } from '../beleid.js'

/** What operations of our own clients are called on paper and on a screen: all that can show a person (a test compares them). */
const SCHERMEN: Readonly<Record<string, string>> = {
  inburgeraar: 'Dossier',
  inburgeraars: 'Lijst Inburgeraars',
  statushouders: 'Lijst Statushouders',
  mijnTaken: 'Mijn taken',
  waargenomenTaken: 'Taken van wie iemand waarneemt',
  termijnen: 'Lijst Termijnen',
  traject: 'Traject',
  trajecten: 'Lijst Trajecten',
  trajectRegel: 'Traject zonder naam',
  trajectRegels: 'Lijst Trajecten zonder naam',
  inzage: 'Inzage in een dossier',
  inzagen: 'Lijst Dossier inzien',
  dossierInzageAanvragen: 'Dossier inzien',
  noodinzageAanvragen: 'Noodinzage',
  inburgeraarBsnZoeken: 'Zoeken op BSN',
  inburgeraarToevoegen: 'Dossier toevoegen',
  inburgeraarWijzigen: 'Dossier wijzigen',
  inburgeraarFictiefCorrigeren: 'Verzonnen of echt verbeteren',
  inburgeraarKoppelen: 'Koppeling vastleggen',
  huisvestingVastleggen: 'Huisvesting vastleggen',
  huishoudenVastleggen: 'Huishouden vastleggen',
  gezondheidVastleggen: 'Gezondheid vastleggen',
  inburgeraarBsnVastleggen: 'BSN vastleggen',
  inburgeraarBsnTonen: 'BSN tonen',
  inburgeraarBsnWissen: 'BSN wissen',
  contactmomentVastleggen: 'Contact vastleggen',
  contactmomentWijzigen: 'Contact verbeteren',
  contactmomentIntrekken: 'Contact intrekken',
  taakToevoegen: 'Taak toevoegen',
  taakWijzigen: 'Taak wijzigen',
  taakGereedmelden: 'Taak gereedmelden',
  taakLatenVervallen: 'Taak laten vervallen',
  taakHeropenen: 'Taak heropenen',
  trajectStarten: 'Traject beginnen',
  plichtVastleggen: 'Plicht vastleggen',
  trajectFaseVastleggen: 'Stap van het traject vastleggen',
  pipDagtekeningVastleggen: 'PIP vastleggen',
  duoTermijnVastleggen: 'Termijn van DUO vastleggen',
  termijnVerlengen: 'Verlenging vastleggen',
  vrijstellingVastleggen: 'Vrijstelling vastleggen',
  ontheffingVastleggen: 'Ontheffing vastleggen',
  ontzorgingStarten: 'Ontzorgen vastleggen',
  uitstroomVastleggen: 'Uitstroom vastleggen',
  trajectBeeindigen: 'Traject beëindigen',
  trajectHeropenen: 'Traject heropenen',
  trajectToewijzen: 'Dossier overdragen',
  trajectenHerverdelen: 'Dossiers herverdelen',
  node: 'Eigen vraag op kenmerk',
  nodes: 'Eigen vraag op kenmerk',
  anders: 'Eigen vraag',
}
/** What the portal puts behind such a name, and what that adds in words (operaties.ts). */
const EINDES: readonly (readonly [einde: string, woorden: string])[] = [
  ['Handelen', ''],
  ['Alle', ', alle bladen'],
  ['Totaal', ', aantal'],
  ['Geschiedenis', ', geschiedenis'],
]
export const schermVan = (operatie: string | null): string => {
  if (operatie === null) return 'Onbekend'
  const [einde, woorden] = EINDES.find(([e]) => operatie.endsWith(e)) ?? ['', '']
  const scherm = SCHERMEN[operatie.slice(0, operatie.length - einde.length)]
  return scherm === undefined ? operatie : scherm + woorden
}

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
