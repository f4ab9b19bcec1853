// Which data of a person a question asked, in words for that person. Pure.
import { nouns, type Noun } from '../beleid.js'

/** What somebody must always be able to read here: a field without words of its own is told as this. */
export const OVERIG = 'andere gegevens in uw dossier'
/** Fields of every noun that say nothing of the person. */
const NIETS = new Set(
  'id inburgeraarId versie mag ziet aangemaaktOp gewijzigdOp inzageTot alleenVastgelegdOp fictief door inburgeraar'.split(
    ' ',
  ),
)
const PERSOON: Readonly<Record<string, string>> = {
  'uw naam': 'achternaam roepnaam eerdereNamen',
  'uw geboortedatum': 'geboortedatum',
  'de code van uw dossier': 'dossiercode',
  'uw BSN': 'bsn bsnGemaskeerd',
  'uw V-nummer': 'vNummer',
  'hoe u te bereiken bent': 'contact telefoon email',
  'uw gezondheid': 'gezondheid tekst doel',
  'uw verblijfsvergunning': 'verblijf',
  'uw koppeling aan de gemeente': 'koppeling azc',
  'uw huisvesting': 'huisvesting plaats straat huisnummer corporatie brpDatum',
  'uw huishouden': 'huishouden',
  'uw gemeente': 'gemeente',
  'wie uw regisseur is': 'regisseur',
  'in welke groep de gemeente u indeelt': 'doelgroep gedetailleerdeDoelgroep',
  'het land waar u vandaan komt': 'herkomstland',
  'uw taal, en of u een tolk nodig hebt': 'moedertaal tolkNodig',
  'uw opleiding': 'opleidingsniveau',
  'uw trede op de participatieladder': 'participatieladderTrede',
  'of u DigiD hebt aangevraagd': 'digidAangevraagd',
  'uw contacten met de gemeente': 'contactmomenten laatsteContactdatum geenContactSinds',
  'taken in uw dossier': 'taken',
  'wat er in uw dossier is veranderd': 'tijdlijn',
  'uw termijnen': 'eersteTermijn heeftTermijnBinnen30Dagen',
  'uw traject': 'traject trajecten trajectstatus wetsregime leerroute',
}
/** Day and remark of a koppeling, a housing or a way to reach somebody: what they are of stands in the log too. */
const VAN_EEN_DEEL = ['datum', 'opmerking']
const VAN_DE_PERSOON = new Map<string, string | null>([
  ...Object.entries(PERSOON).flatMap(([woorden, velden]) => velden.split(' ').map((v) => [v, woorden] as const)),
  ...VAN_EEN_DEEL.map((veld) => [veld, null] as const),
])
/** What hangs on a person is told as a whole. */
const GROEPEN: Partial<Record<Noun, string>> = {
  huishouden: 'uw huishouden',
  traject: 'uw traject',
  trajectregel: 'uw traject, zonder uw naam',
  termijn: 'uw termijnen',
  contactmoment: 'uw contacten met de gemeente',
  taak: 'taken in uw dossier',
  bsnZoeken: 'uw BSN',
}
function woordenVan(noun: string, veld: string): string | null {
  // Names of staff, partners and gemeenten are theirs; that they stand in the dossier, the field of the person says.
  if (!Object.hasOwn(nouns, noun) || !nouns[noun as Noun].personen || NIETS.has(veld)) return null
  if (noun !== 'inburgeraar') return GROEPEN[noun as Noun] ?? OVERIG
  const woorden = VAN_DE_PERSOON.get(veld)
  return woorden === undefined ? OVERIG : woorden
}
/** 'inburgeraar.achternaam' → 'uw naam': each once, in the order of the log; what says nothing of the person is left out. */
export const gegevensVan = (velden: readonly string[] | null): string[] => [
  ...new Set(
    (velden ?? []).flatMap((v) => {
      const [noun, veld] = v.split('.')
      return (noun && veld && woordenVan(noun, veld)) || []
    }),
  ),
]
