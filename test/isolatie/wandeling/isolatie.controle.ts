// Holds one answer against the dump of the owner: no row too many, none too few, every text as it was planted.
import { isDeepStrictEqual } from 'node:util'
import type { GraphQLObjectType } from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import type { Waarden } from './isolatie.eigenaar.js'
import { een, historie, RELATIES_REGIO, TABEL_REGIO, vanOuder, via, type Zoek } from './isolatie.relaties.js'
import { doelVan, isVerbinding } from './isolatie.selectie.js'
import { magAccount, magZien, rij, sleutelVan, type Wereld } from './isolatie.wereld.js'

export type Meld = (bevinding: string) => void
type Antwoord = Record<string, unknown>
const TABEL: Record<string, string> = {
  Knelpunt: 'knelpunt',
  Actie: 'actie',
  Partner: 'partner',
  Gebruiker: 'gebruiker',
  Contactpersoon: 'contactpersoon',
  Gemeente: 'gemeente',
  Token: 'token',
  ...TABEL_REGIO,
}
/** Types without rows of their own; Gebeurtenis has a table per noun. */
const ZONDER_TABEL = new Set([
  'Lidmaatschap',
  'Recht',
  'Taakstelling',
  'Cijfer',
  'Blokkade',
  'VeldWijziging',
  'Gebeurtenis',
])

/** The rows behind each field, by what the owner sees. A new field that leads to rows needs a line here. */
const RELATIES: Record<string, Zoek> = {
  'Knelpunt.gemeente': een('gemeente', 'gemeente_code'),
  'Knelpunt.melder': een('partner', 'melder_id'),
  'Knelpunt.gemeldDoor': een('gebruiker', 'gemeld_door_id'),
  'Knelpunt.eigenaar': een('gebruiker', 'eigenaar_id'),
  'Knelpunt.acties': via('actie_knelpunt', 'knelpunt_id', 'actie_id', 'actie'),
  'Knelpunt.volgers': via('knelpunt_volger', 'knelpunt_id', 'gebruiker_id', 'gebruiker'),
  'Knelpunt.geschiedenis': historie,
  'Actie.gemeente': een('gemeente', 'gemeente_code'),
  'Actie.knelpunten': via('actie_knelpunt', 'actie_id', 'knelpunt_id', 'knelpunt'),
  'Actie.eigenaar': een('gebruiker', 'eigenaar_id'),
  'Actie.eigenaarPartner': een('partner', 'eigenaar_partner_id'),
  'Actie.medeEigenaren': via('actie_mede_eigenaar', 'actie_id', 'partner_id', 'partner'),
  'Actie.geschiedenis': historie,
  'Partner.gemeenten': via('partner_gemeente', 'partner_id', 'gemeente_code', 'gemeente'),
  'Partner.contactpersonen': vanOuder('contactpersoon', 'partner_id'),
  'Partner.acties': vanOuder('actie', 'eigenaar_partner_id'),
  'Partner.geschiedenis': historie,
  'Contactpersoon.gemeente': een('gemeente', 'gemeente_code'),
  'Token.gemeenten': (w, r) => w.dump['gemeente']!.filter((g) => (r.gemeenten as unknown[]).includes(g.code)),
  'Token.uitgegevenDoor': een('gebruiker', 'uitgegeven_door_id'),
  'Token.ingetrokkenDoor': een('gebruiker', 'ingetrokken_door_id'),
  'Gebeurtenis.door': een('gebruiker', 'door_id'),
  ...RELATIES_REGIO,
}
/** The only fields that tell of what the reader may not see: that it is there, and nothing more. By hand, not from beleid.ts. */
export const JA_NEE: Record<string, (w: Wereld, r: Waarden) => boolean> = {
  'Actie.heeftEigenaar': (_w, r) => r.eigenaar_id !== null,
  'Actie.heeftKnelpunt': (w, r) => w.dump['actie_knelpunt']!.some((l) => l.actie_id === r.id),
  'Knelpunt.heeftEigenaar': (_w, r) => r.eigenaar_id !== null,
  'Knelpunt.heeftGemeldDoor': (_w, r) => r.gemeld_door_id !== null,
}
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
    const zichtbaar = doelTabel === 'partner_gebeurtenis' ? 'contactpersoon' : doelTabel
    const rijen = zoek(this.w, r, tabel).filter((x) => magZien(this.w, this.a, zichtbaar, x))
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
    if (t.name === 'Gebruiker' && naam !== 'id' && naam !== 'naam') return this.account(naam, waarde, r, plek)
    if (t.name === 'Gebeurtenis' && naam === 'wijzigingen')
      return this.wijzigingen(waarde as Wijziging[], r.wijzigingen as Wijziging[], plek)
    if (t.name === 'Gemeente' && naam === 'regisseurFte') {
      const fte = (waarde as { waarde: number } | null)?.waarde ?? null
      return this.eis(
        String(fte) === String(r.regisseur_fte && Number(r.regisseur_fte)),
        () => `${plek}: een ander fte`,
      )
    }
    const jaNee = JA_NEE[`${t.name}.${naam}`]
    if (jaNee) return this.eis(waarde === jaNee(this.w, r), () => `${plek}.${naam}: niet wat waar is`)
    const k = kolom(naam)
    if (!(k in r) || naam.endsWith('Op') || naam === 'op') return
    this.eis(gelijk(waarde, r[k]), () => `${plek}.${naam}: de waarde is niet die van de rij`)
  }
  private account(naam: string, waarde: unknown, r: Waarden, plek: string): void {
    if (naam === 'actief') return
    const mag = magAccount(this.a, r)
    const adres = this.w.dump['account']!.find((x) => x.gebruiker_id === r.id)?.email ?? null
    const rollen = this.w.dump['lidmaatschap']!.filter((x) => x.gebruiker_id === r.id).length
    const goed = mag
      ? naam === 'email'
        ? waarde === adres
        : (waarde as unknown[] | null)?.length === rollen
      : waarde === null
    this.eis(goed, () => `${plek}.${naam}: ${mag ? 'ontbreekt' : 'te veel getoond'}`)
  }
}
