// How heavy a document may be, apart from the size of its answer (which the read plan prices). One pass over the document
// with fragments remembered: linear in its size, so that the guard itself cannot be blown up.
import {
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { DomainError } from '../values/errors.js'

export const DOCUMENT_LIMITS = {
  tokens: 2000,
  // The parser counts a remark as no token, and keeps each in the tree.
  opmerkingen: 200,
  // The standard introspection query of GraphiQL and code generators is 14 deep.
  diepte: 15,
  aliassen: 50,
  richtlijnen: 5,
  herhaling: 25,
  wortelvelden: 20,
  mutaties: 5,
  velden: 1000,
}
type Limiet = keyof typeof DOCUMENT_LIMITS
const WOORD: Record<Limiet, string> = {
  tokens: 'de lengte',
  opmerkingen: 'het aantal opmerkingen (#)',
  diepte: 'de diepte',
  aliassen: 'het aantal aliassen',
  richtlijnen: 'het aantal richtlijnen (@) per veld',
  herhaling: 'hoe vaak hetzelfde veld terugkomt',
  wortelvelden: 'het aantal vragen',
  mutaties: 'het aantal handelingen',
  velden: 'het aantal velden',
}
export const tooHeavy = (limiet: Limiet): DomainError =>
  new DomainError('QUERY_TE_ZWAAR', `Deze vraag is te zwaar: ${WOORD[limiet]} is hoogstens ${DOCUMENT_LIMITS[limiet]}.`)

interface Maat {
  diepte: number
  aliassen: number
  velden: number
  /** fields of this set itself, those of its fragments included */
  eigen: number
}
const hoogstens = (limiet: Limiet, waarde: number): void => {
  if (waarde > DOCUMENT_LIMITS[limiet]) throw tooHeavy(limiet)
}
class Meting {
  private readonly klaar = new Map<string, Maat>()
  private readonly bezig = new Set<string>()
  constructor(private readonly fragmenten: Map<string, FragmentDefinitionNode>) {}

  set(set: SelectionSetNode | undefined): Maat {
    const som: Maat = { diepte: 0, aliassen: 0, velden: 0, eigen: 0 }
    const gezien = new Map<string, number>()
    for (const s of set?.selections ?? []) {
      hoogstens('richtlijnen', s.directives?.length ?? 0)
      const m = this.selectie(s, gezien)
      som.diepte = Math.max(som.diepte, m.diepte)
      som.aliassen += m.aliassen
      som.velden += m.velden
      som.eigen += m.eigen
      hoogstens('diepte', som.diepte)
      hoogstens('aliassen', som.aliassen)
      hoogstens('velden', som.velden)
    }
    return som
  }
  private selectie(s: SelectionNode, gezien: Map<string, number>): Maat {
    if (s.kind === Kind.INLINE_FRAGMENT) return this.set(s.selectionSet)
    if (s.kind === Kind.FRAGMENT_SPREAD) return this.fragment(s.name.value)
    const sleutel = s.alias?.value ?? s.name.value
    gezien.set(sleutel, (gezien.get(sleutel) ?? 0) + 1)
    hoogstens('herhaling', gezien.get(sleutel)!)
    const m = this.set(s.selectionSet)
    return { diepte: m.diepte + 1, aliassen: m.aliassen + (s.alias ? 1 : 0), velden: m.velden + 1, eigen: 1 }
  }
  /** A fragment that contains itself is refused by validation; here it only must not loop. */
  private fragment(naam: string): Maat {
    const al = this.klaar.get(naam)
    if (al) return al
    if (this.bezig.has(naam)) return { diepte: 0, aliassen: 0, velden: 0, eigen: 0 }
    this.bezig.add(naam)
    const m = this.set(this.fragmenten.get(naam)?.selectionSet)
    this.bezig.delete(naam)
    this.klaar.set(naam, m)
    return m
  }
}
/** @throws DomainError QUERY_TE_ZWAAR naming the limit that the document passes */
export function requireLimits(document: DocumentNode): void {
  const fragmenten = document.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION)
  const meting = new Meting(new Map(fragmenten.map((d) => [d.name.value, d])))
  for (const d of document.definitions) {
    if (d.kind !== Kind.OPERATION_DEFINITION) continue
    hoogstens('richtlijnen', d.directives?.length ?? 0)
    // Not the selections as they stand: a fragment would carry any number of mutations past the limit.
    const { eigen } = meting.set(d.selectionSet)
    hoogstens(d.operation === 'mutation' ? 'mutaties' : 'wortelvelden', eigen)
  }
}
/** Validation rule: depends on the document only, so Apollo may remember its outcome. */
export const limitRule = (ctx: ValidationContext): ASTVisitor => ({
  Document(document) {
    try {
      requireLimits(document)
      return undefined
    } catch (e) {
      ctx.reportError(e as DomainError)
      return false
    }
  },
})
