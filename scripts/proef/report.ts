// What a part measured, and the bars it has to clear.

export interface Bar {
  what: string
  ok: boolean
  found: string
  /** a share of many: over a short time one failure more or less decides, so only the long form judges it */
  share?: boolean
}
export interface Result {
  /** what was measured, for the table */
  rows: [what: string, value: string | number][]
  bars: Bar[]
}

export const bar = (what: string, ok: boolean, found: string | number): Bar => ({ what, ok, found: String(found) })
export const none = (what: string, found: number): Bar => bar(`0 ${what}`, found === 0, found)
export const share = (what: string, part: number, whole: number, percent: number): Bar => ({
  ...bar(`${what} ≥ ${percent} %`, whole > 0 && part >= (whole * percent) / 100, percentage(part, whole)),
  share: true,
})

export const percentage = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(2)} % (${part}/${whole})` : 'geen enkele'

/** Prints the table of a part. @returns whether every bar was cleared */
export function print(name: string, { rows, bars }: Result): boolean {
  const lines: [string, string][] = [
    ...rows.map(([what, value]): [string, string] => [what, String(value)]),
    ...bars.map(({ what, ok, found }): [string, string] => [`${ok ? 'goed' : 'FOUT'}  ${what}`, found]),
  ]
  const width = Math.max(...lines.map(([what]) => what.length))
  console.log(`\n${name}\n${lines.map(([what, value]) => `  ${what.padEnd(width)}  ${value}`).join('\n')}`)
  return bars.every(({ ok }) => ok)
}
