// What a computed term leaves in its row, and what differs from the row that was there. Pure.
import { isDeepStrictEqual } from 'node:util'
import { wordOf } from '../../platform/values/words.js'
import { inWoorden } from './dagen.rules.js'
import { INSTELLINGEN, type InstellingNaam } from './feiten.woorden.js'
import { REGELS } from './regels/regels.js'
import { waardeInWoorden } from './verslag.woorden.js'
import type { Bontekst, termijn } from './termijn.table.js'
import { TERMIJN_SOORTEN, type Bon, type Dag, type Termijn, type Uitkomst } from './uitkomst.js'

export type Termijnrij = typeof termijn.$inferSelect
/** What a computation decides of a row; its keys, its moment and what it was before stand beside it. */
export type Berekend = Omit<
  typeof termijn.$inferInsert,
  'regioCode' | 'id' | 'gemeenteCode' | 'inburgeraarId' | 'trajectId' | 'vorige' | 'berekendOp'
>
type Bestaand = Berekend & Pick<Termijnrij, 'id' | 'vorige'>

/** What a rule says, and its value: its name is for programs. */
function regelInWoorden(naam: string, waarde: string): string {
  const regel = REGELS.parameters.find((p) => p.naam === naam)
  const woorden = { true: 'ja', false: 'nee', null: 'geen' }[waarde] ?? `${waarde} ${regel?.eenheid ?? ''}`.trim()
  return `${regel?.zin ?? ''} Dat is: ${woorden}`.trim()
}
/** A receipt as people read it. */
const bonInWoorden = (bon: Bon): Bontekst => ({
  regelversie: bon.regelversie,
  parameters: bon.parameters.map(
    (p) =>
      `${regelInWoorden(p.naam, p.waarde)}, geldig vanaf ${inWoorden(p.van)}${p.tot ? ` tot en met ${inWoorden(p.tot)}` : ''}, op ${inWoorden(p.peildag)} (${p.peilfeit}).`,
  ),
  bronnen: bon.bronnen.map(
    (b) =>
      `${REGELS.wetten[b.wet]?.naam ?? b.wet}, artikel ${b.artikel}${b.lid ? ` lid ${b.lid}` : ''}, geldig vanaf ${inWoorden(b.geldigVanaf)}.`,
  ),
  instellingen: bon.instellingen.map((i) => `${INSTELLINGEN[i.naam as InstellingNaam]}: ${i.waarde}.`),
})
/** As jsonb gives it back: a fact that is not there has no name either. */
const kaal = <T>(x: T): T => JSON.parse(JSON.stringify(x)) as T
function berekend(u: Termijn): Berekend {
  const { geldt: _, ...kolommen } = u
  return kaal({ ...kolommen, bon: bonInWoorden(u.uitleg.bon) })
}
/** Of several terms of one kind, which one. */
const welke = ({ soort, onderdeel }: { soort: string; onderdeel?: string | null | undefined }): string =>
  `${soort} ${onderdeel ?? ''}`

export interface Verschil {
  nieuw: Berekend[]
  anders: { id: string; rij: Partial<Berekend> & Partial<Pick<Termijnrij, 'vorige'>> }[]
  /** sentences for the timeline: an end that changed, and a term that lapsed though the traject goes on */
  zinnen: string[]
}
const naam = ({ soort, onderdeel }: Pick<Berekend, 'soort' | 'onderdeel'>): string =>
  onderdeel ? `${wordOf(TERMIJN_SOORTEN, soort)} (${waardeInWoorden(onderdeel)})` : wordOf(TERMIJN_SOORTEN, soort)
const einde = ({ einddatum, einddatumInclusief }: Pick<Berekend, 'einddatum' | 'einddatumInclusief'>): string =>
  einddatum ? `${einddatumInclusief ? 'tot en met' : 'tot'} ${inWoorden(einddatum)}` : 'nog niet bekend'

/** Columns of the row that are no longer what they were. */
function veranderd(oud: Bestaand, nieuw: Partial<Berekend>): Partial<Berekend> {
  return Object.fromEntries(
    Object.entries(nieuw).filter(([k, v]) => !isDeepStrictEqual(oud[k as keyof Berekend] ?? null, v ?? null)),
  )
}
/**
 * Compares the rows of one traject with what they would be now.
 * @param vandaag a term that no longer applies, or of which nothing can be said any more, lapsed on this day
 * @returns nothing to write where nothing changed: computing twice leaves everything as it is
 */
export function verschilMet(oud: readonly Bestaand[], uitkomsten: readonly Uitkomst[], vandaag: Dag): Verschil {
  const uit: Verschil = { nieuw: [], anders: [], zinnen: [] }
  const over = new Map(oud.map((rij) => [welke(rij), rij]))
  const wijzig = (rij: Bestaand, nieuw: Partial<Berekend>): void => {
    const anders = veranderd(rij, nieuw)
    if (!Object.keys(anders).length) return
    const wasEinde = rij.einddatum ?? null
    const eindeAnders = 'einddatum' in anders
    uit.anders.push({
      id: rij.id,
      rij: {
        ...anders,
        ...(eindeAnders && wasEinde ? { vorige: [...rij.vorige, { einddatum: wasEinde, gewijzigdOp: vandaag }] } : {}),
      },
    })
    // That a term got its days is news of the fact that gave them, and stands there.
    if (eindeAnders && wasEinde)
      uit.zinnen.push(`Termijn ${naam(rij)}: was ${einde(rij)}, nu ${einde({ ...rij, ...anders })}.`)
  }
  for (const u of uitkomsten) {
    const rij = over.get(welke({ soort: u.soort, onderdeel: u.geldt ? u.onderdeel : null }))
    if (u.geldt) {
      if (rij) wijzig(rij, berekend(u))
      else uit.nieuw.push(berekend(u))
    } else if (rij) {
      if (!rij.vervallenOp) uit.zinnen.push(`Termijn ${naam(rij)} is vervallen: ${u.uitleg.zin}`)
      const { grondslag, onzeker, oordeelNodig, uitleg } = u
      const nu = kaal({
        grondslag,
        onzeker,
        oordeelNodig,
        uitleg,
        berekening: uitleg.zin,
        bon: bonInWoorden(uitleg.bon),
      })
      wijzig(rij, { ...nu, vervallenOp: rij.vervallenOp ?? vandaag })
    }
    if (rij) over.delete(welke(rij))
  }
  // Nothing can be computed of these now: a fact or a setting was taken back. What was said of them stays to be seen.
  for (const rij of over.values())
    if (!rij.vervallenOp) {
      uit.zinnen.push(`Termijn ${naam(rij)} is vervallen: er is niet genoeg meer bekend om hem te berekenen.`)
      wijzig(rij, { vervallenOp: vandaag })
    }
  return uit
}
