// The walk over every root query: whole lists, pages in both directions, offsets, orders, filters, search, foreign cursors,
// and every id there is.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import { Controle } from './isolatie.controle.js'
import { doelVan, PAGINA, selectie, verbinding } from './isolatie.selectie.js'
import { GEEN_ID, type Verslag } from './isolatie.verslag.js'
import { heetVan, rij, sleutelVan, type Waarden } from './isolatie.eigenaar.js'
import { bladVan, isGeweigerd, magZien } from './isolatie.nouns.js'
import { staatInLijst, verboden, type Wereld } from './isolatie.wereld.js'
import { WOORDEN } from './isolatie.planten.js'
import type { Antwoord } from '../../support/als.js'

type Data = Record<string, Record<string, unknown> | null>
interface Lijst {
  nodes: { id: string }[]
  edges: { cursor: string }[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null; startCursor: string | null }
}

/** So many keys a filter takes. */
const SLEUTELS = 100
const isGeplant = (r: Waarden): boolean => heetVan(r).startsWith('CAN')
/** One actor on its way through the schema. */
export class Lezer {
  readonly controle: Controle
  constructor(
    readonly w: Wereld,
    readonly a: Actor,
    readonly verslag: Verslag,
  ) {
    this.controle = new Controle(w, a, (b) => this.meld(b))
  }
  /** Every field of a type that this actor may ask, to so many levels of rows. */
  selectie = (t: GraphQLObjectType, diepte: number, alleen?: (veld: string) => boolean): string =>
    selectie(t, { wie: this.a.naam, diepte, ...(alleen ? { alleen } : {}) })
  ziet = (tabel: string, r: Waarden): boolean => magZien(this.w, this.a, tabel, r)
  rij = (tabel: string, id: unknown): Waarden | undefined => rij(this.w, tabel, id)
  meld = (b: string): void => void this.verslag.bevindingen.push(`${this.a.naam}: ${b}`)

  async vraag(plek: string, query: string, variables: object = {}): Promise<Antwoord<Data>> {
    const antwoord = await this.a.vraag<Data>(query, variables)
    this.verslag.vragen++
    for (const k of antwoord.tekst.match(/CAN-\w+-[a-z_]+-\d+/g) ?? []) this.verslag.kanaries.add(k)
    for (const k of verboden(this.w, this.a, antwoord.tekst)) this.meld(`${plek}: kanarie ${k}`)
    return antwoord
  }
  /** The data of an operation that must succeed. */
  async krijg(plek: string, query: string, variables: object = {}): Promise<Data | undefined> {
    const { data, errors } = await this.vraag(plek, query, variables)
    if (errors) this.meld(`${plek}: ${JSON.stringify(errors.map((e) => [e.extensions.code, e.message]))}`)
    return errors ? undefined : data
  }
  async weigert(plek: string, query: string, code: string): Promise<void> {
    const { errors, data } = await this.vraag(plek, query)
    this.controle.eis(errors?.[0]?.extensions.code === code && !data, () => `${plek}: niet geweigerd met ${code}`)
  }
  zichtbaar = (tabel: string, kies: (r: Waarden) => boolean = () => true, alleenInLijst = true): string[] =>
    this.w.dump[tabel]!.filter((r) => this.ziet(tabel, r) && (!alleenInLijst || staatInLijst(r)) && kies(r)).map((r) =>
      sleutelVan(tabel, r),
    )

  /** A list in every way a client can ask it. */
  async lijst(
    veld: string,
    t: GraphQLObjectType,
    filter: GraphQLInputObjectType,
    tabel: string,
    ids: string[],
    grondig = true,
  ): Promise<void> {
    const alles = await this.krijg(veld, `{ ${veld}${verbinding(PAGINA[1]!, this.selectie(t, 2))} }`)
    const rijen = alles?.[veld] ? this.controle.verbinding(veld, alles[veld], ids, PAGINA[1]!) : []
    for (const r of rijen) this.controle.object(t, r, veld, PAGINA)
    await this.bladeren(veld, ids)
    await this.filters(veld, filter, tabel, ids)
    if (grondig) await this.leegOfNiet(veld, t, filter, ids)
  }
  private async pagina(veld: string, args: string, variables: object = {}, kop = ''): Promise<Lijst | undefined> {
    const data = await this.krijg(`${veld}(${args})`, `query${kop} { ${veld}${verbinding(args, 'id')} }`, variables)
    return data?.[veld] as unknown as Lijst | undefined
  }
  /** Pages forward, backward and by offset give each row once, and the count is what paging yields. */
  private async bladeren(veld: string, ids: string[]): Promise<void> {
    const stap = Math.min(bladVan(veld), Math.max(4, Math.ceil(ids.length / 4)))
    for (const [groot, cursor, einde] of [
      ['first', 'after', 'endCursor'],
      ['last', 'before', 'startCursor'],
    ] as const) {
      const gezien: string[] = []
      for (let na: string | null = null; gezien.length <= ids.length;) {
        const p = await this.pagina(veld, `${groot}: ${stap}${na ? `, ${cursor}: "${na}"` : ''}`)
        gezien.push(...(p?.nodes ?? []).map((n) => n.id))
        na = p?.pageInfo[einde] ?? null
        if (!na || !p?.nodes.length || !(groot === 'first' ? p.pageInfo.hasNextPage : p.pageInfo.hasPreviousPage)) break
      }
      this.controle.lijst(`${veld} met ${cursor}`, gezien, ids)
    }
    const gezien: string[] = []
    for (let offset = 0; offset <= ids.length; offset += stap)
      gezien.push(...((await this.pagina(veld, `first: ${stap}, offset: ${offset}`))?.nodes ?? []).map((n) => n.id))
    this.controle.lijst(`${veld} met offset`, gezien, ids)
  }
  private async telt(veld: string, filter: object, type: string, ids: readonly string[], wat: string): Promise<void> {
    const blad = bladVan(veld)
    const p = await this.pagina(veld, `first: ${blad}, filter: $f`, { f: filter }, `($f: ${type})`)
    if (!p) return
    this.controle.lijst(
      `${veld} ${wat}`,
      p.nodes.map((n) => n.id),
      ids,
      blad,
    )
    this.controle.eis(p.totalCount === ids.length, () => `${veld} ${wat}: totalCount ${p.totalCount}`)
  }
  /** Filters never widen: whatever is asked, what comes out is part of what may be seen. */
  private async filters(veld: string, filter: GraphQLInputObjectType, tabel: string, ids: string[]): Promise<void> {
    // A filter takes a hundred keys: of more rows those that were planted, and some of the others.
    const rijen = [...this.w.dump[tabel]!].sort((a, b) => Number(isGeplant(b)) - Number(isGeplant(a)))
    const bestaat = rijen.map((r) => sleutelVan(tabel, r)).slice(0, SLEUTELS)
    const buiten = bestaat.filter((id) => !ids.includes(id))
    const binnen = bestaat.filter((id) => ids.includes(id))
    const tel = (f: object, verwacht: readonly string[], wat: string) => this.telt(veld, f, filter.name, verwacht, wat)
    await tel({ id: { in: bestaat } }, binnen, 'met alle ids')
    await tel({ id: { in: buiten } }, [], 'met ids buiten bereik')
    if (ids[0]) await tel({ not: { id: { eq: ids[0] } } }, ids.slice(1), 'met not')
    await tel({ or: [{ id: { in: buiten } }, { id: { in: binnen } }] }, binnen, 'met or')
    // Where nothing can be searched, the schema has no `q`.
    const woorden = 'q' in filter.getFields() ? WOORDEN : []
    for (const woord of woorden)
      await tel(
        { q: woord },
        ids.filter((id) => String(this.rij(tabel, id)!.zoektekst).includes(woord.toLowerCase())),
        `met q ${woord}`,
      )
  }
  /** Every filter field splits the visible rows in two: with and without a value. Of a field that is refused it is refused. */
  private async leegOfNiet(
    veld: string,
    t: GraphQLObjectType,
    filter: GraphQLInputObjectType,
    ids: string[],
  ): Promise<void> {
    for (const [naam, f] of Object.entries(filter.getFields())) {
      const type = getNamedType(f.type)
      if (!isInputObjectType(type) || !('isNull' in type.getFields())) continue
      const over = t.getFields()[naam]
      if (over && isGeweigerd(this.a.naam, t.name, naam, doelVan(over)?.name ?? '')) {
        const vraag = `{ ${veld}(first: 1, filter: { ${naam}: { isNull: true } }) { totalCount } }`
        await this.weigert(`${veld}: filter ${naam}`, vraag, 'GEEN_TOEGANG')
        continue
      }
      const delen = await Promise.all(
        [true, false].map((isNull) =>
          this.pagina(veld, 'first: 1, filter: $f', { f: { [naam]: { isNull } } }, `($f: ${filter.name})`),
        ),
      )
      const som = delen.reduce((s, p) => s + (p?.totalCount ?? 0), 0)
      this.controle.eis(som === ids.length, () => `${veld}: isNull op ${naam} deelt ${som} van ${ids.length} rijen`)
    }
  }
  /** Every order of the list gives the same rows. */
  async volgordes(veld: string, sorteerveld: unknown, ids: string[]): Promise<void> {
    if (!isEnumType(sorteerveld)) return
    for (const { name } of sorteerveld.getValues())
      for (const richting of ['OPLOPEND', 'AFLOPEND']) {
        const p = await this.pagina(veld, `first: ${bladVan(veld)}, sortering: {veld: ${name}, richting: ${richting}}`)
        this.controle.lijst(
          `${veld} op ${name}`,
          (p?.nodes ?? []).map((n) => n.id),
          ids,
          bladVan(veld),
        )
      }
  }
  /** A cursor of someone else is refused; of one's own both sides together are what may be seen. */
  async cursorsVan(veld: string, cursors: string[], van: string, ids: string[]): Promise<void> {
    for (const c of cursors) {
      if (this.a.naam !== van) {
        for (const k of ['after', 'before'])
          await this.weigert(veld, `{ ${veld}(${k}: "${c}") { totalCount nodes { id } } }`, 'ONGELDIGE_INVOER')
        continue
      }
      const delen = await Promise.all(
        ['after', 'before'].map((k) => this.pagina(veld, `first: ${bladVan(veld)}, ${k}: "${c}"`)),
      )
      const samen = delen.flatMap((p) => (p?.nodes ?? []).map((n) => n.id))
      this.controle.eis(
        samen.every((id) => ids.includes(id)),
        () => `${veld}: cursor toont meer`,
      )
      const hoort = Math.min(ids.length - 1, bladVan(veld))
      this.controle.eis(samen.length >= hoort, () => `${veld}: cursor verliest rijen`)
    }
  }
  /** By id: visible rows whole, all others exactly like an id that does not exist. */
  async opId(
    veld: string,
    t: GraphQLObjectType,
    ids: readonly string[],
    zichtbaar: readonly string[],
    diepte: number,
  ): Promise<void> {
    const query = `query($id: ID!) { ${veld}(id: $id) { ${this.selectie(t, diepte)} } }`
    const neutraal = await this.vraag(veld, query, { id: GEEN_ID })
    this.controle.eis(
      neutraal.errors?.[0]?.extensions.code === 'NIET_GEVONDEN' && neutraal.data[veld] === null,
      () => `${veld}: een onbekend id geeft geen NIET_GEVONDEN`,
    )
    for (const id of ids) {
      const antwoord = await this.vraag(`${veld}(${id})`, query, { id })
      const o = antwoord.data?.[veld]
      if (!zichtbaar.includes(id))
        this.controle.eis(
          antwoord.tekst === neutraal.tekst && antwoord.status === neutraal.status,
          () => `${veld}: een id buiten bereik antwoordt anders dan een onbekend id`,
        )
      else if (antwoord.errors || !o) this.meld(`${veld}: ontbreekt (${antwoord.errors?.[0]?.extensions.code})`)
      else this.controle.object(t, o, veld, PAGINA)
    }
  }
  /** Four levels deep, one branch at a time: a whole tree would pass the limits of a document. */
  async diep(veld: string, t: GraphQLObjectType, ids: readonly string[]): Promise<void> {
    for (const tak of Object.values(t.getFields()).filter((f) => doelVan(f)))
      for (const id of ids) {
        const inhoud = this.selectie(t, 4, (v) => v === tak.name)
        const data = await this.krijg(`${veld}.${tak.name}`, `query($id: ID!) { ${veld}(id: $id) { ${inhoud} } }`, {
          id,
        })
        if (data?.[veld]) this.controle.object(t, data[veld], veld, PAGINA)
      }
  }
}
