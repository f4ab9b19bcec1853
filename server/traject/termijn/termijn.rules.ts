// The one door: a kind of term, what is known of a person, what the gemeente set and the rules, in; the term and why, out.
// No clock, no database, no SQL twin: whoever stores a term computes it here.
import { invalid, type FieldErrors } from '../../platform/values/errors.js'
import { FEITSCHEMA, type Feiten } from './feiten.js'
import { FEITEN, type Instellingen } from './feiten.woorden.js'
import type { Regels } from './regels/regels.rules.js'
import { bewaren } from './soorten/bewaren.rules.js'
import { beroep, bezwaar, bezwaarBeslissing } from './soorten/bezwaar.rules.js'
import { inburgeringstermijn } from './soorten/inburgeringstermijn.rules.js'
import { intakeOproep } from './soorten/intake.rules.js'
import { pip } from './soorten/pip.rules.js'
import type { Soort, Uitslag } from './soorten/soort.js'
import { aanbod, ontzorging, routewisseling, voortgangsgesprek } from './soorten/traject.rules.js'
import type { Termijn, TermijnSoort, Uitkomst } from './uitkomst.js'
import { createVerslag } from './verslag.js'

const SOORTEN: Record<TermijnSoort, Soort> = {
  PIP: pip,
  INTAKE_OPROEP: intakeOproep,
  INBURGERINGSTERMIJN: inburgeringstermijn,
  VOORTGANGSGESPREK: voortgangsgesprek,
  ONTZORGING: ontzorging,
  AANBOD: aanbod,
  ROUTEWISSELING: routewisseling,
  BEZWAAR: bezwaar,
  BEZWAAR_BESLISSING: bezwaarBeslissing,
  BEROEP: beroep,
  BEWAREN: bewaren,
}
/** Lists by their first day, so that it makes no difference in which order things came in, not even to the receipt. */
const opVolgorde = (feiten: Feiten): Feiten =>
  Object.fromEntries(
    Object.entries(feiten).map(([naam, feit]) => {
      if (!feit || !Array.isArray(feit.waarde)) return [naam, feit]
      const tekst = new Map(feit.waarde.map((w: unknown) => [w, JSON.stringify(w)]))
      return [naam, { ...feit, waarde: feit.waarde.toSorted((a, b) => (tekst.get(a)! < tekst.get(b)! ? -1 : 1)) }]
    }),
  )
/** @throws ONGELDIGE_INVOER with a sentence per fact that is unknown or no value of its kind */
function gecontroleerd(soort: TermijnSoort, feiten: Feiten): Feiten {
  const uit = FEITSCHEMA[soort].safeParse(feiten)
  if (uit.success) return opVolgorde(uit.data as Feiten)
  const velden: FieldErrors = {}
  for (const { path, code, message, ...rest } of uit.error.issues) {
    const naam = String(path[0] ?? '')
    const woorden = (FEITEN as Record<string, string>)[naam] ?? naam
    if (code === 'unrecognized_keys' && !naam)
      for (const k of (rest as { keys: string[] }).keys) velden[k] = `Bij ${soort} hoort geen feit ‘${k}’.`
    else velden[naam] = `${woorden}: ${code === 'custom' ? message : 'past niet bij dit feit'}.`
  }
  throw invalid(velden)
}
/** What most terms have, so that a kind says only what is different. */
const GEWOON = {
  onderdeel: null,
  begindatum: null,
  einddatum: null,
  einddatumInclusief: true,
  bron: 'BEREKEND',
  verschoven: false,
  nietVerschoven: null,
  voorlopig: false,
  wachtOp: null,
  opgeschort: false,
  eerder: [],
  eigen: null,
  verschil: null,
} as const satisfies Partial<Termijn>

/**
 * The term of one kind for one person.
 * @param feiten what is known, each with who says so; a fact under another name is refused
 * @param instellingen of the gemeente; none of them turns law off
 * @returns a term with days, a term that waits (no days), or that there is none; always with its trace and receipt
 * @throws ONGELDIGE_INVOER for a fact or setting that is missing, unknown or impossible; REGEL_ONTBREEKT when a rule has no
 * version on the day that picks it
 */
export function termijn(soort: TermijnSoort, feiten: Feiten, instellingen: Instellingen, regels: Regels): Uitkomst {
  const verslag = createVerslag(regels, gecontroleerd(soort, feiten), instellingen)
  verslag.eis('wetsregime')
  const uitslag: Uitslag = SOORTEN[soort](verslag)
  const voldaanOp = verslag.feit('voldaanDatum') ?? null
  const vervallenOp = verslag.feit('vervallenDatum') ?? null
  const { onzeker, oordeelNodig, ...uitleg } = verslag.klaar()
  // What was done waits for nothing, also where we do not know by when it had to be.
  const berekening =
    voldaanOp && 'wachtOp' in uitslag && uitslag.wachtOp
      ? 'Dit is gedaan. Tot wanneer het kon, is niet te berekenen: niet alle dagen daarvoor zijn bekend.'
      : 'berekening' in uitslag
        ? uitslag.berekening
        : ''
  if ('geen' in uitslag)
    return {
      geldt: false,
      soort,
      grondslag: uitslag.grondslag,
      onzeker,
      oordeelNodig,
      uitleg: { zin: uitslag.geen, ...uitleg },
    }
  const t: Termijn = {
    ...GEWOON,
    ...uitslag,
    geldt: true,
    soort,
    berekening,
    eerder: uitslag.eerder ?? [],
    onzeker,
    oordeelNodig,
    voldaanOp,
    vervallenOp,
    uitleg: { zin: berekening, ...uitleg },
  }
  if (t.begindatum && t.einddatum && t.einddatum < t.begindatum)
    throw invalid({ einddatum: 'De termijn eindigt vóór hij begint. Controleer de dagen.' })
  return t
}
