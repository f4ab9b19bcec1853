import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nouns } from '../../server/beleid.js'
import { CODES, verklaringen, type Code } from '../../server/instelling/instelling.lijst.js'
import {
  eisGeenVoorstel,
  eisKeuze,
  eisVerandering,
  instellingOp,
  isVerlopen,
  opent,
  type Regel,
} from '../../server/instelling/instelling.rules.js'
import { keuzesVan, tekstVan, waardeVan, woordenVan } from '../../server/instelling/instelling.waarde.js'
import type { DomainError } from '../../server/platform/values/errors.js'

const regel = (deel: Partial<Regel>): Regel => ({
  id: '00000000-0000-7000-8000-000000000001',
  code: 'oproepDagen',
  gemeenteCode: '0988',
  waarde: '14',
  vanafDatum: '2026-01-01',
  stand: 'GELDIG',
  beslotenOp: '2026-01-01 09:00:00+00',
  ...deel,
})
const velden = (fn: () => unknown): Record<string, string> => {
  try {
    fn()
  } catch (e) {
    return (e as DomainError).extensions['velden'] as Record<string, string>
  }
  return {}
}

describe('de lijst van instellingen', () => {
  it.each(CODES)(
    '%s zegt in zinnen wat zij is, heeft een standaard die kan, en wordt gewijzigd door wie dat mag',
    (code) => {
      const v = verklaringen[code]
      expect(waardeVan(code, tekstVan(v.standaard))).toBe(v.standaard)
      for (const zin of [v.uitleg, v.grondslag, v.gebruik]) expect(zin).toMatch(/[.?]$/)
      expect(v.wijzigt.length).toBeGreaterThan(0)
      expect(Object.keys(nouns.instelling.handelingen['instellingWijzigen']!.wie)).toEqual(
        expect.arrayContaining([...v.wijzigt]),
      )
      // What opens dossiers has values from narrow to wide, and never begins in the past.
      // Its second person is of a gemeente, so it is never one for the whole region.
      if (v.opentDossiers)
        expect([keuzesVan(v) === undefined, v.terugwerkend, v.niveau]).toEqual([false, false, 'GEMEENTE'])
    },
  )
})

describe('een waarde', () => {
  it.each<[Code, string, unknown]>([
    ['bsnBewaren', 'JA', true],
    ['bsnBewaren', 'NEE', false],
    ['bsnBewaren', 'ja', undefined],
    ['bsnBewaren', 'constructor', undefined],
    ['caseload', 'TEAM', 'TEAM'],
    ['caseload', 'IEDEREEN', undefined],
    ['oproepDagen', '1', 1],
    ['oproepDagen', '92', 92],
    ['oproepDagen', '0', undefined],
    ['oproepDagen', '93', undefined],
    ['oproepDagen', '014', undefined],
    ['oproepDagen', '14.5', undefined],
    ['oproepDagen', '1e1', undefined],
    ['oproepDagen', '', undefined],
    ['oproepDagen', 'NIET_INGESTELD', null],
    ['bijnaVerstrekenDagen', 'NIET_INGESTELD', undefined],
  ])('van %s: %s is %s', (code, tekst, waarde) => {
    expect(waardeVan(code, tekst)).toBe(waarde)
  })
  it('staat in woorden zoals iemand het zegt', () => {
    expect(woordenVan('caseload', 'TEAM')).toBe('Het hele team')
    expect(woordenVan('bsnBewaren', false)).toBe('Nee')
    expect([1, 2].map((n) => woordenVan('voortgangsgesprekMaanden', n))).toEqual(['1 maand', '2 maanden'])
    expect(woordenVan('oproepDagen', null)).toBe('Niet ingesteld')
  })
})

describe('wat een instelling op een dag waard is', () => {
  const dag = (rijen: Regel[], d: string) => instellingOp(rijen, 'oproepDagen', '0988', d)
  it('is de standaard als niemand koos, en dat is niet nul', () => {
    expect(dag([], '2026-06-01')).toEqual({ waarde: null, vanafDatum: null, bron: 'STANDAARD', regel: null })
    expect(instellingOp([], 'caseload', '0988', '2026-06-01').waarde).toBe('TEAM')
    expect(instellingOp([], 'bijnaVerstrekenDagen', null, '2026-06-01').waarde).toBe(14)
  })
  it('begint op de dag zelf, en geen dag eerder', () => {
    const rijen = [regel({})]
    expect(dag(rijen, '2025-12-31').bron).toBe('STANDAARD')
    expect(dag(rijen, '2026-01-01')).toEqual({
      waarde: 14,
      vanafDatum: '2026-01-01',
      bron: 'INGESTELD',
      regel: rijen[0]!.id,
    })
  })
  it('is van twee keuzes voor één dag de laatste die is vastgelegd', () => {
    const rijen = [
      regel({ waarde: '21', beslotenOp: '2026-02-01 09:00:00.5+00' }),
      regel({ waarde: '10', beslotenOp: '2026-02-01 09:00:00.45+00' }),
      regel({ waarde: '7', beslotenOp: '2026-02-01 09:00:00+00' }),
    ]
    for (const r of [rijen, [...rijen].reverse()]) expect(dag(r, '2026-03-01').waarde).toBe(21)
  })
  it('volgt geen voorstel, geen afwijzing, geen andere gemeente en geen andere instelling', () => {
    const rijen = [
      regel({ stand: 'VOORGESTELD', beslotenOp: null }),
      regel({ stand: 'AFGEWEZEN' }),
      regel({ gemeenteCode: '0946' }),
      regel({ gemeenteCode: null }),
      regel({ code: 'voortgangsgesprekMaanden' }),
    ]
    expect(dag(rijen, '2026-06-01').bron).toBe('STANDAARD')
  })
  it('wordt weer onbekend als de gemeente het getal terugneemt', () => {
    const rijen = [regel({}), regel({ waarde: 'NIET_INGESTELD', vanafDatum: '2026-05-01' })]
    expect(dag(rijen, '2026-06-01')).toMatchObject({ waarde: null, bron: 'INGESTELD' })
  })
  it('valt niet stil terug op een oudere keuze als een waarde niet meer bestaat, en vraagt om een gemeente', () => {
    expect(() => dag([regel({}), regel({ waarde: '400', vanafDatum: '2026-05-01' })], '2026-06-01')).toThrow('400')
    expect(() => instellingOp([], 'oproepDagen', null, '2026-06-01')).toThrow('of which gemeente')
  })
  it('hangt niet af van de volgorde van de rijen, en verandert alleen op een dag waarop een keuze begint', () => {
    const dagen = fc.integer({ min: 1, max: 28 }).map((d) => `2026-03-${String(d).padStart(2, '0')}`)
    const rij = fc.record({
      vanafDatum: dagen,
      waarde: fc.integer({ min: 1, max: 92 }).map(String),
      stand: fc.constantFrom<Regel['stand']>('GELDIG', 'VOORGESTELD', 'AFGEWEZEN'),
      beslotenOp: fc.integer({ min: 10, max: 59 }).map((s) => `2026-02-01 09:00:${s}+00`),
      id: fc.uuid(),
    })
    fc.assert(
      fc.property(fc.array(rij), fc.infiniteStream(fc.nat()), dagen, (delen, stroom, d) => {
        const rijen = delen.map(regel)
        const getallen = rijen.map(() => stroom.next().value as number)
        const ander = rijen
          .map((r, i) => [getallen[i]!, r] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, r]) => r)
        const nu = dag(rijen, d)
        expect(dag(ander, d)).toEqual(nu)
        const gisteren = `2026-03-${String(Number(d.slice(-2)) - 1).padStart(2, '0')}`
        if (!rijen.some((r) => r.stand === 'GELDIG' && r.vanafDatum === d)) expect(dag(rijen, gisteren)).toEqual(nu)
        else expect(nu.vanafDatum).toBe(d)
      }),
    )
  })
})

describe('een keuze', () => {
  const VANDAAG = '2026-11-27'
  const op = (code: Code, waarde: string, vanaf: string) =>
    Object.keys(velden(() => eisKeuze(code, waarde, vanaf, VANDAAG)))
  it.each<[string, Code, string, string, string[]]>([
    ['vandaag', 'caseload', 'EIGEN', '2026-11-27', []],
    ['gisteren, van wie wat ziet', 'caseload', 'EIGEN', '2026-11-26', ['vanafDatum']],
    ['gisteren, van een termijn', 'oproepDagen', '14', '2026-11-26', []],
    ['de eerste dag van de wet', 'oproepDagen', '14', '2022-01-01', []],
    ['de dag voor de wet', 'oproepDagen', '14', '2021-12-31', ['vanafDatum']],
    ['over twee jaar', 'oproepDagen', '14', '2028-11-27', []],
    ['over twee jaar en een dag', 'oproepDagen', '14', '2028-11-28', ['vanafDatum']],
    ['met een waarde die niet kan', 'oproepDagen', 'veertien', '2026-11-27', ['waarde']],
    ['met twee fouten', 'caseload', 'x', '2026-11-26', ['waarde', 'vanafDatum']],
  ])('%s', (_wat, code, waarde, vanaf, fout) => {
    expect(op(code, waarde, vanaf)).toEqual(fout)
  })
  it('opent dossiers als meer mensen ze zien, en anders niet', () => {
    expect(opent('caseload', 'EIGEN', 'TEAM')).toBe(true)
    expect(opent('caseload', 'TEAM', 'EIGEN')).toBe(false)
    expect(opent('caseload', 'TEAM', 'TEAM')).toBe(false)
    expect(opent('bsnBewaren', false, true)).toBe(true)
    expect(opent('dossierInzage', true, false)).toBe(false)
    expect(opent('oproepDagen', 1, 92)).toBe(false)
  })
  it('zegt iets nieuws: wat al gekozen is niet, wat de standaard was wel', () => {
    const nu = { vanafDatum: null, regel: null } as const
    expect(
      velden(() => eisVerandering('caseload', { ...nu, waarde: 'TEAM', bron: 'INGESTELD' }, 'TEAM')),
    ).toHaveProperty('waarde')
    expect(velden(() => eisVerandering('caseload', { ...nu, waarde: 'TEAM', bron: 'STANDAARD' }, 'TEAM'))).toEqual({})
  })
  it('wacht op een voorstel dat open staat, en niet op een dat verlopen is', () => {
    const open = { ...regel({ stand: 'VOORGESTELD', beslotenOp: null }), verlooptDatum: '2026-12-11' }
    expect(() => eisGeenVoorstel([open], '2026-12-11')).toThrow('Er wacht al een voorstel')
    expect(isVerlopen(open, '2026-12-11')).toBe(false)
    expect(() => eisGeenVoorstel([open], '2026-12-12')).not.toThrow()
    expect(isVerlopen(open, '2026-12-12')).toBe(true)
  })
})
