// What a walk has done and found.
export interface Verslag {
  vragen: number
  controles: number
  kanaries: Set<string>
  bevindingen: string[]
}
export const leegVerslag = (): Verslag => ({ vragen: 0, controles: 0, kanaries: new Set(), bevindingen: [] })
/** An id that no row has. */
export const GEEN_ID = '00000000-0000-4000-8000-000000000000'
/** Prints what a walk did, so that one that looks at less than before is seen. */
export const toon = (wat: string, v: Verslag): void =>
  console.log(
    `${wat}: ${v.vragen} vragen, ${v.controles} controles, ${v.kanaries.size} kanaries gezien, ${v.bevindingen.length} bevindingen`,
  )
