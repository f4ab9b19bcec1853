// What can be done with a traject: words, icons, and what each act asks.
import Duo from '@mui/icons-material/AccountBalanceOutlined'
import Heropen from '@mui/icons-material/ReplayOutlined'
import Kennis from '@mui/icons-material/MarkEmailReadOutlined'
import Langer from '@mui/icons-material/MoreTimeOutlined'
import Plan from '@mui/icons-material/AssignmentTurnedInOutlined'
import Start from '@mui/icons-material/PlayArrowOutlined'
import Stap from '@mui/icons-material/TrendingFlatOutlined'
import Stop from '@mui/icons-material/StopCircleOutlined'
import Uit from '@mui/icons-material/WorkOutlineOutlined'
import Vrij from '@mui/icons-material/VerifiedOutlined'
import Zorg from '@mui/icons-material/SavingsOutlined'
import type { ActFaces } from '../platform/api.js'
import { object, type Rij, type Waarde } from '../platform/noun.js'

/** The duty, by the names that its form has. */
const plicht = (rij: Rij): Record<string, Waarde> => {
  const van = object(rij.plicht)
  return {
    kennisgevingsdatum: van?.kennisgevingsdatum,
    plichtBegindatum: van?.begindatum,
    plichtEinddatum: van?.einddatum,
  }
}
const deel =
  (bron: string) =>
  (rij: Rij): Record<string, Waarde> =>
    object(rij[bron]) ?? {}
/** Of a PVT with a term of its own only the old laws know (Wi2013 7a). */
const oudeWet = ({ wetsregime }: Rij): boolean => wetsregime !== 'WI2021'
const VAN_DUO = 'Neem over wat DUO zegt.'

export const trajectHandelingen = {
  trajectStarten: {
    label: 'Traject beginnen',
    icoon: Start,
    gelukt: 'Het traject is begonnen.',
    verborgen: true,
    begintLeeg: true,
    vast: ['inburgeraar'],
    velden: [
      { bron: 'wetsregime', soort: 'keuze', keuzes: 'Wetsregime', label: 'Wet', verplicht: true },
      {
        bron: 'begindatum',
        soort: 'datum',
        label: 'Dag waarop het bij de gemeente begon',
        hulp: 'Leeg: de dag van de kennisgeving, of anders vandaag.',
      },
      {
        bron: 'kennisgevingsdatum',
        soort: 'datum',
        label: 'Kennisgeving van DUO',
        hulp: 'Laat leeg als die er nog niet is: dan loopt er geen termijn.',
      },
      { bron: 'plichtBegindatum', soort: 'datum', label: 'Eerste dag van de plicht' },
      { bron: 'plichtEinddatum', soort: 'datum', label: 'Laatste dag van de plicht' },
    ],
  },
  plichtVastleggen: {
    label: 'Plicht vastleggen',
    icoon: Kennis,
    gelukt: 'De plicht is vastgelegd.',
    uit: plicht,
    velden: [
      { bron: 'kennisgevingsdatum', soort: 'datum', label: 'Kennisgeving van DUO' },
      { bron: 'plichtBegindatum', soort: 'datum', label: 'Eerste dag van de plicht' },
      { bron: 'plichtEinddatum', soort: 'datum', label: 'Laatste dag van de plicht' },
    ],
  },
  trajectFaseVastleggen: {
    label: 'Stap vastleggen',
    icoon: Stap,
    gelukt: 'De stap is vastgelegd.',
    begintLeeg: true,
    velden: [
      {
        bron: 'status',
        soort: 'keuze',
        keuzes: 'TrajectFase',
        keuzesUit: 'vervolgstappen',
        label: 'Stap',
        verplicht: true,
      },
      { bron: 'datum', soort: 'datum', label: 'Dag waarop dat gebeurde', verplicht: true },
    ],
  },
  pipDagtekeningVastleggen: {
    label: 'PIP vastleggen',
    icoon: Plan,
    gelukt: 'De dagtekening van het PIP is vastgelegd.',
    uitleg: 'De inburgeringstermijn begint een dag na de dagtekening van het eerste PIP.',
    uit: (rij) => ({ dagtekening: rij.pipDagtekening, leerroute: rij.leerroute }),
    velden: [
      { bron: 'dagtekening', soort: 'datum', label: 'Dagtekening', verplicht: true },
      { bron: 'leerroute', soort: 'keuze', keuzes: 'Leerroute', label: 'Leerroute', verplicht: true },
    ],
  },
  duoTermijnVastleggen: {
    label: 'Termijn van DUO vastleggen',
    icoon: Duo,
    gelukt: 'De termijn van DUO is vastgelegd.',
    uitleg:
      'De dagen van DUO gaan voor onze eigen berekening. Een verschil blijft te zien. Legt u ze opnieuw vast, dan vervangen ze wat er stond.',
    uit: deel('inburgeringstermijn'),
    velden: [
      { bron: 'startdatum', soort: 'datum', label: 'Eerste dag', verplicht: true },
      { bron: 'einddatum', soort: 'datum', label: 'Eerste dag na de termijn', hulp: VAN_DUO, verplicht: true },
      {
        bron: 'pvtStartdatum',
        soort: 'datum',
        label: 'Eerste dag voor de PVT',
        kop: 'Participatieverklaring (PVT)',
        alleenBij: oudeWet,
      },
      { bron: 'pvtEinddatum', soort: 'datum', label: 'Eerste dag na die termijn', alleenBij: oudeWet },
    ],
  },
  termijnVerlengen: {
    label: 'Verlenging vastleggen',
    icoon: Langer,
    gelukt: 'De verlenging is vastgelegd.',
    uitleg:
      'DUO beslist over een verlenging. De eerdere einddatum blijft te zien. Klopt een verlenging niet? Leg haar opnieuw vast, met dezelfde dag en grond.',
    begintLeeg: true,
    velden: [
      { bron: 'besluitdatum', soort: 'datum', label: 'Dag van het besluit', verplicht: true },
      { bron: 'grond', soort: 'tekst', label: 'Grond', hulp: VAN_DUO, verplicht: true },
      { bron: 'aantal', soort: 'getal', label: 'Hoe veel langer', grenzen: { min: 1, max: 1830 } },
      { bron: 'eenheid', soort: 'keuze', keuzes: 'VerlengingEenheid', label: 'Geteld in' },
      {
        bron: 'einddatum',
        soort: 'datum',
        label: 'Eerste dag na de nieuwe termijn',
        hulp: 'Als DUO die noemt.',
      },
    ],
  },
  vrijstellingVastleggen: {
    label: 'Vrijstelling vastleggen',
    icoon: Vrij,
    gelukt: 'De vrijstelling is vastgelegd.',
    uitleg:
      'Vult u een eerste dag erna in? Dan wacht het traject tot die dag. Laat u die leeg, dan is het traject klaar.',
    begintLeeg: true,
    velden: [
      { bron: 'grond', soort: 'keuze', keuzes: 'VrijstellingGrond', label: 'Grond', verplicht: true },
      { bron: 'startdatum', soort: 'datum', label: 'Eerste dag', verplicht: true },
      { bron: 'einddatum', soort: 'datum', label: 'Eerste dag erna', hulp: 'Leeg: blijvend.' },
    ],
  },
  ontheffingVastleggen: {
    label: 'Ontheffing vastleggen',
    icoon: Vrij,
    gelukt: 'De ontheffing is vastgelegd.',
    uitleg: 'Zonder onderdelen is de hele plicht opgeheven en is het traject klaar.',
    begintLeeg: true,
    velden: [
      { bron: 'grond', soort: 'keuze', keuzes: 'OntheffingGrond', label: 'Grond', verplicht: true },
      { bron: 'datum', soort: 'datum', label: 'Dag van het besluit', verplicht: true },
      { bron: 'onderdelen', soort: 'keuze', keuzes: 'OntheffingDeel', meer: true, label: 'Onderdelen' },
    ],
  },
  ontzorgingStarten: {
    label: 'Ontzorgen vastleggen',
    icoon: Zorg,
    gelukt: 'Het ontzorgen is vastgelegd.',
    uitleg: 'Alleen onder de Wi2021, voor wie een asielvergunning heeft. Het duurt zes maanden.',
    uit: deel('ontzorging'),
    velden: [
      { bron: 'bijstandVanaf', soort: 'datum', label: 'Begin van het recht op bijstand', verplicht: true },
      { bron: 'bijstandTotEnMet', soort: 'datum', label: 'Laatste dag bijstand, als die stopte' },
      { bron: 'verlengdTotEnMet', soort: 'datum', label: 'Langer ontzorgen tot en met' },
    ],
  },
  uitstroomVastleggen: {
    label: 'Uitstroom vastleggen',
    icoon: Uit,
    gelukt: 'De uitstroom is vastgelegd.',
    uitleg: 'De plicht om in te burgeren eindigt er niet door.',
    uit: deel('uitstroom'),
    velden: [
      { bron: 'soort', soort: 'keuze', keuzes: 'UitstroomSoort', label: 'Waar naartoe', verplicht: true },
      { bron: 'datum', soort: 'datum', label: 'Vanaf', verplicht: true },
    ],
  },
  trajectBeeindigen: {
    label: 'Traject beëindigen',
    icoon: Stop,
    gelukt: 'Het traject is beëindigd.',
    rang: 'gevaar',
    begintLeeg: true,
    velden: [
      { bron: 'reden', soort: 'keuze', keuzes: 'TrajectEindreden', label: 'Reden', verplicht: true },
      { bron: 'datum', soort: 'datum', label: 'Laatste dag van het traject', verplicht: true },
    ],
  },
  trajectHeropenen: {
    label: 'Traject heropenen',
    icoon: Heropen,
    gelukt: 'Het traject is heropend.',
    begintLeeg: true,
    velden: [{ bron: 'reden', soort: 'lang', label: 'Reden', verplicht: true }],
  },
} as const satisfies ActFaces<'Traject'>
