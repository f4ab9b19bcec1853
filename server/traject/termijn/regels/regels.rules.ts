// The rules as one thing, checked before anything is computed with them: bounds inclusive, no gap, no overlap.
import { DomainError } from '../../../platform/values/errors.js'
import { inWoorden, plusDagen } from '../dagen.rules.js'
import type { Dag } from '../uitkomst.js'
import type { Kalender } from './kalender.rules.js'
import type { Bron, Parameter, Versie, Wet } from './regel.js'

export interface Regels {
  /** raised with every change of a rule or a figure: a receipt names it */
  versie: string
  wetten: Record<string, Wet>
  parameters: readonly Parameter[]
  kalender: Kalender
}
const ARTIKEL = /^(\S+) (\S+)(?: lid (\S+))?$/

/** 'Bi 5.3 lid 1' in its parts. @throws Error for what is not written so */
export function bronVan(artikel: string, geldigVanaf: Dag): Bron {
  const [, wet, nummer, lid] = ARTIKEL.exec(artikel) ?? []
  if (!wet || !nummer) throw new Error(`‘${artikel}’ is geen artikel: schrijf ‘Wet artikel’ of ‘Wet artikel lid n’.`)
  return { wet, artikel: nummer, lid: lid ?? null, geldigVanaf }
}
/** 'Bi 5.3 lid 1' → 'Besluit inburgering 2021, artikel 5.3 lid 1' */
export function artikelInWoorden(artikel: string, wetten: Record<string, Wet>): string {
  const { wet, artikel: nummer, lid } = bronVan(artikel, '')
  return `${wetten[wet]?.naam ?? wet}, artikel ${nummer}${lid ? ` lid ${lid}` : ''}`
}

function gebreken({ naam, versies }: Parameter, wetten: Record<string, Wet>): string[] {
  const uit: string[] = []
  const meld = (wat: string): number => uit.push(`${naam}: ${wat}`)
  if (!versies.length) meld('heeft geen versie')
  versies.forEach((v, i) => {
    const vorige = versies[i - 1]
    if (v.tot !== null && v.tot < v.van) meld(`eindigt op ${v.tot}, vóór het begin op ${v.van}`)
    if (vorige?.tot === null) meld(`de versie van ${vorige.van} heeft geen einde en toch een opvolger`)
    else if (vorige && v.van <= vorige.tot!) meld(`twee versies op ${v.van}`)
    else if (vorige && v.van > plusDagen(vorige.tot!, 1))
      meld(`geen versie van ${plusDagen(vorige.tot!, 1)} tot ${v.van}`)
    if (v.artikel && !wetten[bronVan(v.artikel, v.van).wet]) meld(`onbekende wet in ‘${v.artikel}’`)
    if (!isEerlijk(v)) meld(`de zekerheid van ${v.van} past niet bij wat er is gelezen`)
  })
  return uit
}
/** What was read no earlier cannot be certain before; what was not read has no text; a reading says how it reads. */
function isEerlijk({ zekerheid, gelezenVanaf, van, opmerking }: Versie): boolean {
  if (zekerheid === 'LEZING') return Boolean(opmerking)
  if (zekerheid === 'NIET_GELEZEN') return gelezenVanaf === null && Boolean(opmerking)
  if (gelezenVanaf === null) return false
  return zekerheid === 'GELEZEN' ? gelezenVanaf <= van : gelezenVanaf > van
}
/**
 * The rules, if every parameter has on every day from its first at most one version, without a gap.
 * @throws Error that names every parameter that does not
 */
export function controleer(regels: Regels): Regels {
  const namen = regels.parameters.map((p) => p.naam)
  const dubbel = namen.filter((n, i) => namen.indexOf(n) !== i).map((n) => `${n}: staat er twee keer`)
  const fout = [...dubbel, ...regels.parameters.flatMap((p) => gebreken(p, regels.wetten))]
  if (fout.length) throw new Error(`De rekenregels kloppen niet:\n${fout.join('\n')}`)
  return regels
}
/**
 * The version of a parameter that holds on a day.
 * @throws REGEL_ONTBREEKT when none does: an older one is never taken instead
 */
export function versieOp(
  parameters: readonly Parameter[],
  naam: string,
  dag: Dag,
): { parameter: Parameter; versie: Versie } {
  const parameter = parameters.find((p) => p.naam === naam)
  if (!parameter) throw new Error(`Onbekende rekenregel: ${naam}`)
  const versie = parameter.versies.find((v) => v.van <= dag && (v.tot === null || dag <= v.tot))
  if (versie) return { parameter, versie }
  const van = parameter.versies[0]!.van
  const tot = parameter.versies.at(-1)!.tot
  const bekend = `bekend van ${inWoorden(van)}${tot ? ` tot en met ${inWoorden(tot)}` : ''}`
  throw new DomainError(
    'REGEL_ONTBREEKT',
    `Voor ${inWoorden(dag)} kennen wij de rekenregel ‘${naam}’ niet (${bekend}).`,
  )
}
