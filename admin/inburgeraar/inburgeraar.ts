// Everything the portal knows about a person, put together.
import Icoon from '@mui/icons-material/AssignmentIndOutlined'
import type { NounOf } from '../platform/api.js'
import { gebeurtenisSelectie } from '../platform/data/documents.js'
import type { Rechten } from '../platform/rights.js'
import { naamVan } from '../platform/references.js'
import { STAP } from '../platform/show/history.js'
import { tekst } from '../platform/noun.js'
import { trajectSelectie, TRAJECT_LOGVELDEN } from '../traject/traject.selection.js'
import { keuzelijst, LOPEND_TRAJECT } from '../platform/choices.js'
import { minMaanden } from '../platform/dates.js'
import { contactmomentenSelectie, NIEUWS_VAN_CONTACT } from './contactmoment.js'
import { NIEUWS_VAN_TAKEN, takenSelectie } from './taak.js'
import { inburgeraarHandelingen } from './inburgeraar.acts.js'
import { inburgeraarVelden } from './inburgeraar.fields.js'
import { BINNENKORT } from './inburgeraar.filters.js'

const LID = '{ id roepnaam achternaam dossiercode geboortedatum }'
const tijdlijn = (rechten: Rechten): string => `(first: ${STAP}) ${gebeurtenisSelectie(rechten)}`

export const inburgeraar = {
  naam: 'inburgeraars',
  een: 'inburgeraar',
  type: 'Inburgeraar',
  label: { een: 'inburgeraar', meer: 'inburgeraars', lidwoord: 'de' },
  icoon: Icoon,
  velden: inburgeraarVelden,
  // The whole page in one question: each question is a line in the log of who looked.
  extra: [
    { bron: 'ziet' },
    { bron: 'inzageTot' },
    { bron: 'bsnGemaskeerd' },
    { bron: 'contact', selectie: '{ telefoon email opmerking }' },
    { bron: 'koppeling', selectie: '{ datum azc { id naam } opmerking }' },
    { bron: 'huisvesting', selectie: '{ datum plaats straat huisnummer corporatie { id naam } brpDatum }' },
    { bron: 'huishouden', selectie: `{ id aantalPersonen leden ${LID} }` },
    { bron: 'alleenVastgelegdOp' },
    { bron: 'gezondheid', selectie: '{ tekst doel }' },
    { bron: 'traject', selectie: trajectSelectie },
    { bron: 'trajecten', selectie: '{ id wetsregime status }' },
    { bron: 'contactmomenten', selectie: contactmomentenSelectie },
    { bron: 'taken', selectie: takenSelectie },
    { bron: 'tijdlijn', selectie: tijdlijn },
  ],
  titelvelden: ['roepnaam'],
  kenmerk: 'dossiercode',
  zoektOp: 'Naam of dossiercode',
  sorteer: { veld: 'achternaam', richting: 'ASC' },
  mijn: { veld: 'regisseur', label: 'Mijn dossiers', metWaarneming: true },
  toevoegen: { naam: 'inburgeraarToevoegen', label: 'Nieuw dossier', gelukt: 'Het dossier is gemaakt.' },
  wijzigen: { naam: 'inburgeraarWijzigen', label: 'Wijzigen', gelukt: 'Opgeslagen.' },
  handelingen: inburgeraarHandelingen,
  geschiedenis: 'tijdlijn',
  soortenNieuws: [
    { label: 'Contact', handelingen: NIEUWS_VAN_CONTACT },
    { label: 'Taken', handelingen: NIEUWS_VAN_TAKEN },
    { label: 'Gegevens', handelingen: [...NIEUWS_VAN_CONTACT, ...NIEUWS_VAN_TAKEN], behalve: true },
  ],
  // Who inburgert now: a child of a household has no contacts of its own, and with who is done nobody talks any more.
  snel: [
    {
      label: 'Geen contact sinds 3 maanden',
      filter: (vandaag) => ({
        doelgroep: keuzelijst('Doelgroepindeling').map(({ id }) => id),
        trajectstatus: LOPEND_TRAJECT,
        geenContactSinds_lte: minMaanden(vandaag, 3),
      }),
    },
  ],
  // A caseload is what runs, as on the screen of that name; those who are done are among "Mijn dossiers" alone.
  vasteFilters: [
    { label: 'Mijn caseload', filter: (ik) => ({ regisseur: ik, trajectstatus: LOPEND_TRAJECT }) },
    { label: 'Z-route', filter: () => ({ leerroute: ['Z'] }) },
    { label: BINNENKORT.label, filter: () => ({ heeftTermijnBinnen30Dagen: true }) },
  ],
  logvelden: {
    contact: 'Contact',
    bsn: 'BSN',
    gezondheid: 'Gezondheid',
    koppeling: 'Koppeling',
    azc: 'Azc',
    koppelingOpmerking: 'Opmerking bij de koppeling',
    huisvesting: 'Huisvesting',
    adres: 'Adres',
    corporatie: 'Woningcorporatie',
    inschrijvingBrp: 'Inschrijving in de BRP',
    ...TRAJECT_LOGVELDEN,
    regisseurId: 'Regisseur',
    'contactmoment datum': 'Dag van het contact',
    'contactmoment soort': 'Soort contact',
    'contactmoment samenvatting': 'Samenvatting',
    'contactmoment door': 'Contact gehad door',
    'taak titel': 'Taak',
    'taak streefdatum': 'Streefdatum',
    'taak status': 'Status van de taak',
    'taak eigenaar': 'Wie de taak doet',
    'taak resultaat': 'Wat de taak opleverde',
    verblijfSoort: 'Soort vergunning',
    verblijfStatus: 'Status van het verblijf',
    verblijfGeldigVanaf: 'Verblijf vanaf',
    verblijfGeldigTot: 'Verblijf tot en met',
    asielrechtenWijzigingVerblijfsdoel: 'Asielrechten na een ander verblijfsdoel',
  },
  leeg: (rechten) =>
    rechten.magVragen('inburgeraarToevoegen')
      ? 'Er zijn nog geen inburgeraars in uw caseload. Maak een nieuw dossier, dan staat het hier.'
      : 'U ziet hier alleen dossiers waarin u tijdelijk inzage hebt, en die hebt u nu niet.',
  titel: (rij) => naamVan(rij),
  titelInLijst: ({ achternaam, roepnaam }) => [tekst(achternaam), tekst(roepnaam)].filter(Boolean).join(', '),
} as const satisfies NounOf<'Inburgeraar'>
