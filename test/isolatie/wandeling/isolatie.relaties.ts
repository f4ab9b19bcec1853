// How the owner finds the rows behind a field: by a key of the row, by its id in another table, or through a link table.
import type { Waarden } from './isolatie.eigenaar.js'
import { rij, type Wereld } from './isolatie.wereld.js'

export type Zoek = (w: Wereld, r: Waarden, tabel: string) => Waarden[]
export const een =
  (doel: string, kolom: string): Zoek =>
  (w, r) => {
    const x = rij(w, doel, r[kolom])
    return x ? [x] : []
  }
export const vanOuder =
  (doel: string, kolom: string): Zoek =>
  (w, r) =>
    w.dump[doel]!.filter((x) => x[kolom] === r.id)
export const via =
  (link: string, van: string, naar: string, doel: string): Zoek =>
  (w, r) =>
    w.dump[link]!.filter((l) => l[van] === r.id).map((l) => rij(w, doel, l[naar])!)
export const historie: Zoek = (w, r, tabel) => w.dump[`${tabel}_gebeurtenis`]!.filter((x) => x.ouder_id === r.id)

export const TABEL_REGIO: Record<string, string> = {
  Convenant: 'convenant',
  ConvenantPartij: 'convenant_partij',
  Afspraak: 'afspraak',
  Pilot: 'pilot',
  Meetmoment: 'meetmoment',
  PilotEvaluatie: 'pilot_evaluatie',
  Succes: 'succes',
}
/** The rows behind the fields of convenant, pilot and succes, by what the owner sees. */
export const RELATIES_REGIO: Record<string, Zoek> = {
  'Partner.opgegaanIn': een('partner', 'opgegaan_in_id'),
  'Convenant.partijen': vanOuder('convenant_partij', 'convenant_id'),
  'Convenant.afspraken': vanOuder('afspraak', 'convenant_id'),
  'Convenant.pilots': vanOuder('pilot', 'convenant_id'),
  'Convenant.geschiedenis': historie,
  'ConvenantPartij.gemeente': een('gemeente', 'gemeente_code'),
  'ConvenantPartij.partner': een('partner', 'partner_id'),
  'Afspraak.partijen': via('afspraak_partij', 'afspraak_id', 'partij_id', 'convenant_partij'),
  'Afspraak.acties': via('afspraak_actie', 'afspraak_id', 'actie_id', 'actie'),
  'Pilot.gemeente': een('gemeente', 'gemeente_code'),
  'Pilot.gemeenten': via('pilot_gemeente', 'pilot_id', 'gemeente_code', 'gemeente'),
  'Pilot.partners': via('pilot_partner', 'pilot_id', 'partner_id', 'partner'),
  'Pilot.convenant': een('convenant', 'convenant_id'),
  'Pilot.meetmomenten': vanOuder('meetmoment', 'pilot_id'),
  'Pilot.evaluatie': een('pilot_evaluatie', 'evaluatie_id'),
  'Pilot.evaluaties': vanOuder('pilot_evaluatie', 'pilot_id'),
  'PilotEvaluatie.door': een('gebruiker', 'door_id'),
  'Pilot.geschiedenis': historie,
  'Partner.pilots': via('pilot_partner', 'partner_id', 'pilot_id', 'pilot'),
  'Succes.gemeente': een('gemeente', 'gemeente_code'),
  'Succes.melder': een('partner', 'melder_id'),
  'Succes.partners': via('succes_partner', 'succes_id', 'partner_id', 'partner'),
  'Succes.knelpunten': via('succes_knelpunt', 'succes_id', 'knelpunt_id', 'knelpunt'),
  'Succes.geschiedenis': historie,
}
