// The rules as people read them: every figure with its article, its days and how sure we are. Nothing here is written twice: it
// is read from the data that terms are computed with.
import { inWoorden } from '../termijn/dagen.rules.js'
import { GELD } from '../termijn/regels/geld.data.js'
import { GELIJKGESTELD, GELIJKGESTELD_TOT, GELIJKGESTELD_VAN } from '../termijn/regels/gelijkgesteld.data.js'
import { OVERIG } from '../termijn/regels/overig.data.js'
import type { GelijkgesteldeDag, Parameter, Versie } from '../termijn/regels/regel.js'
import { artikelInWoorden, bronVan, type Regels } from '../termijn/regels/regels.rules.js'
import { TERMIJNEN } from '../termijn/regels/termijnen.data.js'
import { TERMIJNENWET } from '../termijn/regels/termijnenwet.data.js'
import { waardeInWoorden } from '../termijn/verslag.woorden.js'
import type { Rekenregel, RekenregelVersie } from './rekenregel.type.js'

const versie = (v: Versie, eenheid: string, { wetten }: Regels): RekenregelVersie => {
  const wet = v.artikel ? wetten[bronVan(v.artikel, v.van).wet] : undefined
  return {
    waarde: waardeInWoorden(v.waarde, eenheid),
    vanafDatum: v.van,
    totDatum: v.tot,
    artikel: v.artikel && artikelInWoorden(v.artikel, wetten),
    tekstDatum: wet?.nieuwsteTekst ?? null,
    gelezenDatum: (v.gelezenVanaf && wet?.gelezen) ?? null,
    zekerheid: v.zekerheid,
    opmerking:
      v.opmerking ??
      (v.zekerheid === 'NIET_EERDER_GELEZEN' ? `Gelezen vanaf de tekst van ${inWoorden(v.gelezenVanaf!)}.` : null),
  }
}
/** A decree names days, each for one year: what is a day of it is a version of one day. */
const gelijkgesteld = ({ dag, besluit }: GelijkgesteldeDag): Versie => ({
  waarde: dag,
  van: dag,
  tot: dag,
  artikel: 'Atw 3 lid 3',
  gelezenVanaf: besluit ? dag : null,
  zekerheid: besluit ? 'GELEZEN' : 'NIET_GELEZEN',
  opmerking: besluit ?? 'De dag is bekend; het besluit zelf is niet gelezen.',
})
const GELIJK: Parameter = {
  naam: 'atw.gelijkgesteld',
  zin: `Dagen die bij koninklijk besluit gelijkstaan aan een feestdag. Bekend van ${inWoorden(GELIJKGESTELD_VAN)} tot en met ${inWoorden(GELIJKGESTELD_TOT)}; een einde daarbuiten is voorlopig.`,
  eenheid: '',
  soorten: [],
  peilfeit: 'de laatste dag van de termijn',
  versies: GELIJKGESTELD.map(gelijkgesteld),
}

/** Every rule, in the order of the data. */
export function rekenregels(regels: Regels): Rekenregel[] {
  const van = (groep: Rekenregel['groep'], parameters: readonly Parameter[]): Rekenregel[] =>
    parameters.map((p) => ({
      id: p.naam,
      groep,
      soorten: p.soorten,
      zin: p.zin,
      peilfeit: p.peilfeit,
      versies: p.versies.map((v) => versie(v, p.eenheid, regels)),
      regelversie: regels.versie,
    }))
  return [
    ...van('TERMIJN', TERMIJNEN),
    ...van('TERMIJNENWET', [...TERMIJNENWET, GELIJK]),
    ...van('UREN', OVERIG),
    ...van('GELD', GELD),
  ]
}
