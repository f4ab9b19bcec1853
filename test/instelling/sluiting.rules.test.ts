// What was closed does not open by itself: openings and closings in both orders, and in every order of the rows.
import { describe, expect, it } from 'vitest'
import { instellingOp, type Regel } from '../../server/instelling/instelling.rules.js'

const BASIS = { code: 'bsnBewaren', gemeenteCode: '0988', stand: 'GELDIG' } as const
const regel = (deel: Omit<Regel, keyof typeof BASIS>): Regel => ({ ...BASIS, ...deel })

describe('een instelling die dossiers opent', () => {
  it.each<[string, [string, string, number][], [string, boolean][]]>([
    // A row: value, first day, in which order it was decided.
    [
      'opent niet vanzelf na een sluiting die later is besloten',
      [
        ['JA', '2026-05-01', 1],
        ['NEE', '2026-03-01', 2],
      ],
      [
        ['2026-04-01', false],
        ['2026-05-01', false],
      ],
    ],
    [
      'opent wel als de opening na de sluiting is besloten',
      [
        ['NEE', '2026-03-01', 1],
        ['JA', '2026-05-01', 2],
      ],
      [
        ['2026-04-01', false],
        ['2026-05-01', true],
      ],
    ],
    [
      'blijft open tot de dag van een latere sluiting',
      [
        ['JA', '2026-03-01', 1],
        ['NEE', '2026-05-01', 2],
      ],
      [
        ['2026-04-30', true],
        ['2026-05-01', false],
      ],
    ],
    [
      'sluit op de dag zelf',
      [
        ['JA', '2026-03-01', 1],
        ['NEE', '2026-03-01', 2],
      ],
      [['2026-03-01', false]],
    ],
    [
      'opent na de sluiting opnieuw met een nieuwe opening',
      [
        ['JA', '2026-05-01', 1],
        ['NEE', '2026-03-01', 2],
        ['JA', '2026-06-01', 3],
      ],
      [
        ['2026-05-01', false],
        ['2026-06-01', true],
      ],
    ],
    [
      'sluit ook wat al open was en later nog eens open zou gaan',
      [
        ['JA', '2026-02-01', 1],
        ['JA', '2026-05-01', 2],
        ['NEE', '2026-03-01', 3],
      ],
      [
        ['2026-02-01', true],
        ['2026-05-01', false],
      ],
    ],
  ])('%s', (_wat, keuzes, dagen) => {
    const rijen = keuzes.map(([waarde, vanafDatum, n]) =>
      regel({
        waarde,
        vanafDatum,
        beslotenOp: `2026-01-0${n} 09:00:00+00`,
        id: `00000000-0000-7000-8000-00000000000${n}`,
      }),
    )
    for (const r of [rijen, [...rijen].reverse()])
      for (const [dag, open] of dagen)
        expect([dag, instellingOp(r, 'bsnBewaren', '0988', dag).waarde]).toEqual([dag, open])
  })
})
