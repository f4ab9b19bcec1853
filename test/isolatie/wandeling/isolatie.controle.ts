// Holds one answer against the dump of the owner: no row too many, none too few, every text as it was planted.
import { isDeepStrictEqual } from 'node:util'
import type { GraphQLObjectType } from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import { rij, sleutelVan, type Waarden } from './isolatie.eigenaar.js'
import { BEREKEND, JA_NEE, magZien, RELATIES, TABEL, WAARDEN } from './isolatie.nouns.js'
import { doelVan, isVerbinding } from './isolatie.selectie.js'
import type { Wereld } from './isolatie.wereld.js'

export type Meld = (bevinding: string) => void
type Antwoord = Record<string, unknown>
/** Types without rows of their own; Gebeurtenis has a table per noun. */
const ZONDER_TABEL = new Set(['Lidmaatschap', 'Recht', 'Cijfer', 'Blokkade', 'VeldWijziging', 'Gebeurtenis'])

type Wijziging = { veld: string; oud: string | null; nieuw: string | null; naar?: string }
const SLEUTEL = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{4})$/
/** Is the line kept as keys, and shown as names? */
const isSleutel = ({ oud, nieuw, naar }: Wijziging): boolean =>
  naar !== undefined || [oud, nieuw].some((v) => v !== null && SLEUTEL.test(v))
const kolom = (veld: string): string => veld.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
/** Equal whatever the order of the keys: jsonb keeps its own. */
const gelijk = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && isDeepStrictEqual(a, b))

export class Controle {
  aantal = 0
  constructor(
    private readonly w: Wereld,
    private readonly a: Actor,
    private readonly meld: Meld,
  ) {}
  eis(goed: boolean, wat: () => string): void {
    this.aantal++
    if (!goed) this.meld(wat())
  }

  /** Rows of a list: exactly these ids, or part of them where the page is shorter. */
  lijst(plek: string, gekregen: string[], verwacht: readonly string[], pagina = Infinity): void {
    this.eis(new Set(gekregen).size === gekregen.length, () => `${plek}: een rij komt dubbel voor`)
    const teveel = gekregen.filter((id) => !verwacht.includes(id))
    this.eis(!teveel.length, () => `${plek}: ${teveel.length} rij(en) te veel`)
    const aantal = Math.min(verwacht.length, pagina)
    this.eis(gekregen.length === aantal, () => `${plek}: ${gekregen.length} rijen, er horen er ${aantal} te zijn`)
  }
  verbinding(plek: string, c: Antwoord, verwacht: readonly string[], pagina: number): Antwoord[] {
    const rijen = c.nodes as Antwoord[]
    const ids = rijen.map((n) => (n.id ?? n.code) as string)
    this.lijst(plek, ids, verwacht, pagina)
    this.eis(
      c.totalCount === verwacht.length,
      () => `${plek}: totalCount ${c.totalCount} in plaats van ${verwacht.length}`,
    )
    this.eis((c.edges as unknown[]).length === ids.length, () => `${plek}: edges en nodes verschillen`)
    const info = c.pageInfo as { hasNextPage: boolean; endCursor: string | null }
    this.eis(info.hasNextPage === verwacht.length > pagina, () => `${plek}: hasNextPage klopt niet`)
    this.eis((info.endCursor === null) === (ids.length === 0), () => `${plek}: endCursor klopt niet`)
    return rijen
  }
  /** One object of the answer and everything below it. `tabel` is known where the type has several. */
  object(
    t: GraphQLObjectType,
    o: Antwoord,
    plek: string,
    paginas: readonly number[],
    niveau = 1,
    bekend?: string,
  ): void {
    const tabel = bekend ?? TABEL[t.name]
    if (!tabel) return this.eis(ZONDER_TABEL.has(t.name), () => `${plek}: type ${t.name} is onbekend in deze test`)
    const r = rij(this.w, tabel, o.id ?? o.code)
    if (!r) return this.meld(`${plek}: een rij die de eigenaar niet kent`)
    this.eis(magZien(this.w, this.a, tabel, r), () => `${plek}: ${t.name} buiten bereik`)
    for (const [naam, waarde] of Object.entries(o)) {
      const veld = t.getFields()[naam]
      const doel = veld && doelVan(veld)
      if (!veld) continue
      if (!doel || !('id' in doel.getFields()) || doel.name === 'Lidmaatschap') this.waarde(t, naam, waarde, r, plek)
      else this.relatie(t.name, naam, doel, isVerbinding(veld), waarde, r, tabel, `${plek}.${naam}`, paginas, niveau)
    }
  }
  private relatie(
    type: string,
    naam: string,
    doel: GraphQLObjectType,
    verbonden: boolean,
    waarde: unknown,
    r: Waarden,
    tabel: string,
    plek: string,
    paginas: readonly number[],
    niveau: number,
  ): void {
    const zoek = RELATIES[`${type}.${naam}`]
    if (!zoek) return this.meld(`${type}.${naam}: deze test weet niet welke rijen hier horen`)
    const doelTabel = doel.name === 'Gebeurtenis' ? `${tabel}_gebeurtenis` : TABEL[doel.name]!
    const rijen = zoek(this.w, r, tabel).filter((x) => magZien(this.w, this.a, doelTabel, x))
    const ids = rijen.map((x) => sleutelVan(doelTabel, x))
    const gekregen = verbonden
      ? this.verbinding(plek, waarde as Antwoord, ids, paginas[niveau + 1] ?? 1)
      : ((Array.isArray(waarde) ? waarde : waarde ? [waarde] : []) as Antwoord[])
    if (!verbonden)
      this.lijst(
        plek,
        gekregen.map((x) => (x.id ?? x.code) as string),
        ids,
      )
    for (const x of gekregen)
      this.object(doel, x, plek, paginas, niveau + 1, doel.name === 'Gebeurtenis' ? doelTabel : undefined)
  }
  /**
   * A line says nothing that was not written: a text as it stands, a key as the name it leads to (isolatie.verborgen looks
   * at which). And the line about a text that every reader of the row sees is there.
   */
  private wijzigingen(getoond: Wijziging[], bewaard: Wijziging[], plek: string): void {
    const zelfde = (b: Wijziging) => (g: Wijziging) =>
      b.veld === g.veld && (isSleutel(b) || (b.oud === g.oud && b.nieuw === g.nieuw))
    for (const g of getoond)
      this.eis(
        bewaard.some((b) => zelfde(b)(g)),
        () => `${plek}.wijzigingen: ‘${g.veld}’ is niet wat er is bewaard`,
      )
    for (const b of bewaard.filter(({ veld }) => ['naam', 'titel'].includes(veld)))
      this.eis(getoond.some(zelfde(b)), () => `${plek}.wijzigingen: ‘${b.veld}’ ontbreekt`)
  }
  /** A plain value is the one of the row: what is there must come out whole. */
  private waarde(t: GraphQLObjectType, naam: string, waarde: unknown, r: Waarden, plek: string): void {
    if (t.name === 'Gebeurtenis' && naam === 'wijzigingen')
      return this.wijzigingen(waarde as Wijziging[], r.wijzigingen as Wijziging[], plek)
    const klopt = WAARDEN[`${t.name}.${naam}`]
    if (klopt)
      return this.eis(klopt(waarde, this.a, r, this.w), () => `${plek}.${naam}: niet wat deze rol hoort te zien`)
    const jaNee = JA_NEE[`${t.name}.${naam}`]
    if (jaNee) return this.eis(waarde === jaNee(this.w, r), () => `${plek}.${naam}: niet wat waar is`)
    const k = kolom(naam)
    // What may be done with a row is held against the acts themselves (matrix.rechten).
    if (!(k in r))
      return this.eis(
        naam === 'mag' || BEREKEND.has(`${t.name}.${naam}`),
        () => `${t.name}.${naam}: deze test weet niet wat hier hoort te staan`,
      )
    if (naam.endsWith('Op') || naam === 'op') return
    this.eis(gelijk(waarde, r[k]), () => `${plek}.${naam}: de waarde is niet die van de rij`)
  }
}
