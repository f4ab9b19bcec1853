// What is kept to be used again, within a bound.

export interface Keeping<X> {
  /** @param forget told once, when it is dropped, which may be at once */
  keep: (x: X, forget: () => void) => void
  /** Of what is kept: it was used now. */
  used: (x: X) => void
  /** Of what is kept: it goes, as told to `forget`. */
  drop: (x: X) => void
  /** number of things kept; with `is` only of those */
  count: (is?: (x: X) => boolean) => number
}
/** What is not usual yet may always fill this part of the room; heavier than that is nothing kept. */
const NEW = 1 / 5

class Side<X> {
  readonly kept = new Map<X, { weight: number; forget: () => void }>()
  weight = 0

  add(x: X, weight: number, forget: () => void): void {
    this.kept.set(x, { weight, forget })
    this.weight += weight
  }
  /** @returns whom to tell that it is dropped, when it was here */
  take(x: X): (() => void) | undefined {
    const at = this.kept.get(x)
    if (!at) return undefined
    this.kept.delete(x)
    this.weight -= at.weight
    return at.forget
  }
  dropOldest(): void {
    const [oldest] = this.kept.keys()
    if (oldest !== undefined) this.take(oldest)?.()
  }
}

/**
 * Drops what was used longest ago, first of what is not usual: however many things come by once, the usual ones stay.
 * @param max what all may weigh together
 * @param isUsual asked each time it is used
 */
export function keeping<X>(max: number, isUsual: (x: X) => boolean, weightOf: (x: X) => number = () => 1): Keeping<X> {
  const fresh = new Side<X>()
  const usual = new Side<X>()
  const keep = (x: X, forget: () => void): void => {
    const weight = weightOf(x)
    if (weight > max * NEW) return forget()
    ;(isUsual(x) ? usual : fresh).add(x, weight, forget)
    while (fresh.weight + usual.weight > max)
      (fresh.weight > max * NEW || !usual.kept.size ? fresh : usual).dropOldest()
  }
  const used = (x: X): void => {
    const forget = fresh.take(x) ?? usual.take(x)
    if (forget) keep(x, forget)
  }
  const drop = (x: X): void => (fresh.take(x) ?? usual.take(x))?.()
  const count: Keeping<X>['count'] = (is = () => true) => [...fresh.kept.keys(), ...usual.kept.keys()].filter(is).length
  return { keep, used, drop, count }
}
