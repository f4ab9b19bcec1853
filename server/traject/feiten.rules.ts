// Rules about what DUO says of somebody's time. Pure: days in, sentences per field out.
import { invalid, type FieldErrors } from '../platform/values/errors.js'
import type { Wetsregime } from './traject.waarden.js'

interface Termijndagen {
  startdatum: string
  einddatum: string
  pvtStartdatum: string | null
  pvtEinddatum: string | null
}
/** @throws ONGELDIGE_INVOER: ends are exclusive, and a PVT of its own is of the old laws alone (Wi2013 7a) */
export function eisTermijndagen(wetsregime: Wetsregime, t: Termijndagen): void {
  const velden: FieldErrors = {}
  if (t.einddatum <= t.startdatum) velden['einddatum'] = 'De termijn eindigt voor zij begint.'
  const pvt = [t.pvtStartdatum, t.pvtEinddatum].filter(Boolean).length
  if (pvt && wetsregime === 'WI2021')
    velden['pvtStartdatum'] = 'Een eigen termijn voor de PVT is er alleen onder de oude wet.'
  else if (pvt === 1) velden[t.pvtStartdatum ? 'pvtEinddatum' : 'pvtStartdatum'] = 'Vul beide dagen in.'
  else if (pvt && t.pvtEinddatum! <= t.pvtStartdatum!) velden['pvtEinddatum'] = 'De termijn eindigt voor zij begint.'
  if (Object.keys(velden).length) throw invalid(velden)
}
/** Longer than any ground of Ri 4.1 gives at once: more is a slip of the pen. */
const LANGST: Record<string, number> = { DAG: 1830, WEEK: 260, MAAND: 60, JAAR: 5 }
interface Verlenging {
  besluitdatum: string
  aantal: number | null
  eenheid: string | null
  einddatum: string | null
}
/**
 * An extension names how long or until when, and is decided after the time began.
 * @param begin first day of the person's time
 * @throws ONGELDIGE_INVOER
 */
export function eisVerlenging(v: Verlenging, { begin, vandaag }: { begin: string; vandaag: string }): void {
  const velden: FieldErrors = {}
  if (v.besluitdatum > vandaag) velden['besluitdatum'] = 'Deze dag is nog niet geweest.'
  if (v.besluitdatum < begin) velden['besluitdatum'] = 'Deze dag ligt voor het begin van de termijn.'
  if (v.aantal === null && v.eenheid === null && v.einddatum === null)
    velden['einddatum'] = 'Vul in hoe lang, of tot welke dag.'
  else if ((v.aantal === null) !== (v.eenheid === null))
    velden[v.aantal === null ? 'aantal' : 'eenheid'] = 'Vul het aantal en de eenheid allebei in.'
  if (v.aantal !== null && v.eenheid !== null && (v.aantal < 1 || v.aantal > LANGST[v.eenheid]!))
    velden['aantal'] = `Kies een aantal van 1 tot en met ${LANGST[v.eenheid]}.`
  if (v.einddatum !== null && v.einddatum <= begin) velden['einddatum'] = 'Deze dag ligt voor het begin van de termijn.'
  if (Object.keys(velden).length) throw invalid(velden)
}
