// Fills of the series. Every chart has its own ids: two charts on one page must not share a definition that may go away.
import { LIJNEN, type Reeks } from './chart.js'

export const kleurVan = ({ kleur }: Pick<Reeks, 'kleur'>): string =>
  `var(--rt-${kleur.replace(/([A-Z])/g, '-$1').toLowerCase()})`

/** `<defs>` of a chart. */
export const Patronen = ({ id, reeksen }: { id: string; reeksen: readonly Reeks[] }) => (
  <defs>
    {reeksen.map((reeks) => {
      const lijn = LIJNEN[reeks.patroon]
      return lijn ? (
        <pattern key={reeks.sleutel} id={`${id}-${reeks.sleutel}`} width={8} height={8} patternUnits="userSpaceOnUse">
          <rect width={8} height={8} fill="var(--rt-kaart)" />
          <path d={lijn.d} fill="none" stroke={kleurVan(reeks)} strokeWidth={lijn.dikte} strokeLinecap="round" />
        </pattern>
      ) : null
    })}
  </defs>
)
interface Vulling {
  fill: string
  stroke: string
  strokeWidth: number
  strokeDasharray?: string
}
export const vulling = (id: string, reeks: Reeks): Vulling => {
  const stroke = kleurVan(reeks)
  if (reeks.patroon === 'open') return { fill: 'var(--rt-kaart)', stroke, strokeWidth: 2, strokeDasharray: '5 3' }
  return { fill: reeks.patroon === 'vol' ? stroke : `url(#${id}-${reeks.sleutel})`, stroke, strokeWidth: 1 }
}
/** The sample of a series in the legend. */
export const Staal = ({ id, reeks }: { id: string; reeks: Reeks }) => (
  <svg className="rt-staal" width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
    <Patronen id={id} reeksen={[reeks]} />
    {reeks.patroon === 'lijn' ? (
      <rect x={8} y={0} width={4} height={14} fill={kleurVan(reeks)} />
    ) : (
      <rect x={1} y={1} width={18} height={12} {...vulling(id, reeks)} />
    )}
  </svg>
)
