// Objection to a decision, the decision on it, and appeal (Awb 6 and 7).
import { dagenTussen, inWoorden, plusDagen } from '../dagen.rules.js'
import type { Geteld } from '../termijnenwet.rules.js'
import type { Dag } from '../uitkomst.js'
import type { Verslag } from '../verslag.js'
import { eenZin, totEnMet, type Soort, type Uitslag } from './soort.js'

const NORM = 'WET'
/** Six weeks, beginning on the day after the bekendmaking (Awb 6:7, 6:8 lid 1). */
function zesWeken(v: Verslag, bekendmaking: Dag): { aantal: number; g: Geteld } {
  const aantal = v.getal('bezwaar.weken', bekendmaking)
  v.stap('REGEL', 'De termijn begint op de dag na de bekendmaking.', 'Awb 6:8 lid 1')
  return { aantal, g: v.tel({ vanaf: plusDagen(bekendmaking, 1), teltMee: true, aantal, eenheid: 'WEEK', norm: NORM }) }
}
const zin = (aantal: number, bekendmaking: Dag, g: Geteld): string =>
  eenZin({ aantal, eenheid: 'WEEK' }, 'na de bekendmaking op', bekendmaking, g)
const wacht = (v: Verslag, artikel: string): Uitslag => ({
  wachtOp: 'BEKENDMAKING',
  grondslag: v.grondslag(artikel, '2022-01-01'),
  berekening: 'De termijn begint op de dag na de bekendmaking van het besluit. Het is nog niet bekendgemaakt.',
  norm: NORM,
})

/** Against a decision only; by post it may come in a week later (Awb 6:9 lid 2). */
export const bezwaar: Soort = (v) => {
  if (!v.eis('isBeschikking')) {
    const geen = 'Het is geen besluit waartegen bezwaar kan, zoals een vrijwillig plan onder de oude wet.'
    v.stap('REGEL', geen, 'Awb 6:7')
    return { grondslag: v.grondslag('Awb 6:7', '2022-01-01'), geen }
  }
  const bekendmaking = v.feit('bekendmaking')
  if (!bekendmaking) return wacht(v, 'Awb 6:7')
  const { aantal, g } = zesWeken(v, bekendmaking)
  const naloop = v.getal('bezwaar.post.weken', bekendmaking)
  const post = v.tel({ vanaf: g.laatste, teltMee: false, aantal: naloop, eenheid: 'WEEK', norm: NORM })
  v.stap(
    'REGEL',
    `Per post is het op tijd als het uiterlijk ${inWoorden(g.laatste)} is gepost en uiterlijk ${inWoorden(post.laatste)} binnen is.`,
    'Awb 6:9 lid 2',
    post.laatste,
  )
  return { ...totEnMet(g, NORM, v.grondslagVan('bezwaar.weken', bekendmaking), zin(aantal, bekendmaking, g)) }
}
/** Against the decision on the objection, by the same article. */
export const beroep: Soort = (v) => {
  const bekendmaking = v.feit('bekendmaking')
  if (!bekendmaking) return wacht(v, 'Awb 6:7')
  const { aantal, g } = zesWeken(v, bekendmaking)
  return totEnMet(g, NORM, v.grondslagVan('bezwaar.weken', bekendmaking), zin(aantal, bekendmaking, g))
}

/** Days on which the term stood still: from the day after the question up to the day on which it was put right (Awb 7:10 lid 2). */
function stilgestaan(herstel: readonly { gevraagdDatum: Dag; hersteldDatum?: Dag | undefined }[]): number {
  const dagen = new Set<Dag>()
  for (const { gevraagdDatum, hersteldDatum } of herstel)
    for (let i = 1, n = dagenTussen(gevraagdDatum, hersteldDatum!); i < n; i++) dagen.add(plusDagen(gevraagdDatum, i))
  return dagen.size
}
/** Six weeks after the term for objection, twelve with a committee, and once at most six more (Awb 7:10). */
export const bezwaarBeslissing: Soort = (v) => {
  const bekendmaking = v.feit('bekendmaking')
  if (!bekendmaking) return wacht(v, 'Awb 7:10')
  const { g: bezwaartermijn } = zesWeken(v, bekendmaking)
  const vanaf = bezwaartermijn.laatste
  const parameter = v.feit('commissie') ? 'bezwaar.beslis.commissie.weken' : 'bezwaar.beslis.weken'
  const weken = v.getal(parameter, bekendmaking)
  const grondslag = v.grondslagVan(parameter, bekendmaking)
  const herstel = v.feit('herstelVerzuim') ?? []
  if (herstel.some((h) => !h.hersteldDatum)) {
    v.stap('AFWIJKING', 'De termijn staat stil tot het bezwaar is aangevuld.', 'Awb 7:10 lid 2')
    return {
      wachtOp: 'HERSTEL_VERZUIM',
      grondslag,
      norm: NORM,
      berekening: 'De termijn staat stil: het bezwaar moet nog worden aangevuld.',
    }
  }
  const stil = stilgestaan(herstel)
  if (stil)
    v.stap(
      'AFWIJKING',
      `De termijn stond ${stil} dagen stil terwijl het bezwaar werd aangevuld.`,
      'Awb 7:10 lid 2',
      String(stil),
    )
  const van = plusDagen(vanaf, stil)
  const begin = plusDagen(vanaf, 1)
  const eerste = v.tel({
    vanaf: begin,
    teltMee: true,
    aantal: weken,
    eenheid: 'WEEK',
    norm: NORM,
    ...(stil ? { eerste: van } : {}),
  })
  const stilZin = stil ? ` Daarbij komen ${stil} dagen dat de termijn stilstond.` : ''
  const kort = `${eenZin({ aantal: weken, eenheid: 'WEEK' }, 'na het einde van de bezwaartermijn op', vanaf, eerste)}${stilZin}`
  // It follows on the other term: where that one may still move, this one may too.
  const voorlopig = bezwaartermijn.voorlopig || eerste.voorlopig
  const gewoon = { ...totEnMet(eerste, NORM, grondslag, kort), voorlopig }
  const meer = verdaging(v, bekendmaking)
  if (!meer) return gewoon
  const g = v.tel({ vanaf: begin, teltMee: true, aantal: meer, eenheid: 'WEEK', norm: NORM, eerste: eerste.geteld })
  v.stap(
    'AFWIJKING',
    `De beslissing is ${meer} weken verdaagd. Onze lezing: de weken tellen vanaf de dag vóór het schuiven.`,
    'Awb 7:10 lid 3',
    g.laatste,
  )
  return {
    ...totEnMet(
      g,
      NORM,
      v.grondslagVan('bezwaar.verdaging.weken', bekendmaking),
      `${kort} Verdaagd met ${meer} weken: tot en met ${inWoorden(g.laatste)}.`,
    ),
    voorlopig: bezwaartermijn.voorlopig || g.voorlopig,
    eerder: [{ einddatum: eerste.laatste, zin: `Zonder verdagen was het ${inWoorden(eerste.laatste)}.` }],
  }
}
/** @returns the weeks that were added; more than the law allows count no further */
function verdaging(v: Verslag, bekendmaking: Dag): number | null {
  const weken = v.feit('verdaagdWeken')
  if (!weken) return null
  const hoogstens = v.getal('bezwaar.verdaging.weken', bekendmaking)
  if (weken <= hoogstens) return weken
  v.stap(
    'AFWIJKING',
    `Verdagen kan met hoogstens ${hoogstens} weken. De rest telt niet mee.`,
    'Awb 7:10 lid 3',
    String(hoogstens),
  )
  return hoogstens
}
