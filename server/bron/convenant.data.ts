// The convenant, with its eighteen parties in the order of the source: three gemeenten and fifteen partners.
import { CONVENANT } from './bronnen.js'
import { CRANENDONCK, NEDERWEERT, WEERT } from './regio.data.js'

interface BronPartij {
  gemeente?: string
  partner?: string
  vertegenwoordiger?: string
}
export const CONVENANT_TITEL = 'Samen aan de slag met VOI!'
export const ONDERTEKEND = '2019-09-19'
export const CONVENANT_RIJ = {
  titel: CONVENANT_TITEL,
  ondertekeningsdatum: ONDERTEKEND,
  ondertekeningsjaarAfgeleid: true,
  toelichting:
    'De gemeenten en partners zetten zich samen in voor een vernieuwende aanpak, zodat nieuwkomers zo goed en snel mogelijk deel uitmaken van de regionale samenleving. De bron noemt 19 september zonder jaar. Het jaar 2019 en de titel zijn afgeleid uit een andere openbare bron.',
  bron: CONVENANT,
}
export const PARTIJEN: BronPartij[] = [
  { gemeente: WEERT, vertegenwoordiger: 'Martijn van den Heuvel, wethouder' },
  { gemeente: NEDERWEERT, vertegenwoordiger: 'Henk Cuijpers, wethouder' },
  { gemeente: CRANENDONCK, vertegenwoordiger: 'Marcel Lemmen, wethouder' },
  { partner: 'Werk.Kom' },
  { partner: 'Punt Welzijn' },
  { partner: 'Bibliocenter' },
  { partner: 'Algemeen Maatschappelijk Werk Midden-Limburg' },
  { partner: 'Centrum voor Jeugd en Gezin Midden-Limburg' },
  { partner: 'AZC Weert (COA)' },
  { partner: 'Gilde Educatie' },
  { partner: 'Stichting Vluchtelingenwerk Zuid-Nederland' },
  { partner: 'GGD Brabant Zuidoost' },
  { partner: 'Bibliotheek De Kempen' },
  { partner: 'Werkvloertaal' },
  { partner: 'AZC Cranendonck (COA)' },
  { partner: 'Cordaad Welzijn' },
  { partner: 'Land van Horne' },
  { partner: 'GGD Limburg-Noord' },
]
