// A small seeded generator of numbers: the same seed, the same operations.
export interface Loting {
  /** 0 up to but not including n */
  int: (n: number) => number
  chance: (p: number) => boolean
  pick: <X>(values: readonly X[]) => X
}
export function loting(seed: number): Loting {
  let x = (seed * 2654435761) >>> 0 || 1
  const next = (): number => {
    x ^= x << 13
    x >>>= 0
    x ^= x >>> 17
    x ^= x << 5
    x >>>= 0
    return x / 2 ** 32
  }
  const int = (n: number): number => Math.floor(next() * n)
  return { int, chance: (p) => next() < p, pick: (values) => values[int(values.length)] as never }
}
