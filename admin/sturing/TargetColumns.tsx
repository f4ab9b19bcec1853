// Columns per period: the task with what was carried over as a hatched part, and beside it what was done.
import { useId } from 'react'
import { Link } from 'react-router'
import type { BarShapeProps, XAxisTickContentProps } from 'recharts'
import { Bar, BarChart, CartesianGrid, getNiceTickValues, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { hoogste, type Reeks } from '../platform/chart/chart.js'
import { Paneel, Panelen } from '../platform/chart/Panel.js'
import { Patronen, vulling } from '../platform/chart/Pattern.js'
import type { Gemeentekolommen, Kolom } from './taakstelling.grafiek.js'
import { REEKSEN, taakLabel } from './taakstelling.grafiek.js'

/** Narrower than this the words above the columns would touch; then the chart scrolls inside its own box. */
const BREEDTE_PERIODE = 80
const AS = 36

/** What one column is: how it is filled and what stands above it. */
interface Staaf {
  reeks: Reeks
  getal: string
  woord?: string
}
const staven: Record<'taak' | 'achterstand' | 'realisatie', (kolom: Kolom) => Staaf> = {
  // The label of a stacked column stands on its upper part.
  taak: (k) => ({ reeks: REEKSEN.taak, getal: k.achterstand === null ? taakLabel(k) : '' }),
  achterstand: (k) => ({ reeks: REEKSEN.achterstand, getal: k.achterstand === null ? '' : taakLabel(k) }),
  realisatie: (k) => ({
    reeks: k.voorlopig ? REEKSEN.voorlopig : REEKSEN.realisatie,
    getal: k.realisatie === null ? '' : String(k.realisatie),
    ...(k.voorlopig ? { woord: 'voorlopig' } : {}),
  }),
}

/** A mouse may follow any column; the keyboard has the one link under the period. */
const Vlak = ({ bar, id, reeks, getal, woord }: Staaf & { bar: BarShapeProps; id: string }) => {
  const { x, y, width, height } = bar
  const { pad, zin } = bar.payload as Kolom
  return (
    <g>
      {height > 0 ? (
        <Link to={pad} tabIndex={-1} aria-hidden="true">
          <rect x={x} y={y} width={width} height={height} {...vulling(id, reeks)}>
            <title>{zin}</title>
          </rect>
        </Link>
      ) : null}
      <g aria-hidden="true" fontSize={13} fill="var(--rt-inkt)">
        <text x={x + width / 2} y={y - 6} textAnchor="middle" fontWeight={650}>
          {getal}
        </text>
        {/* From the left edge of its own column, so that it never runs over the one before. */}
        <text x={x} y={y - 22}>
          {woord}
        </text>
      </g>
    </g>
  )
}

/** The period under its columns: how much of the task was done, and the way to the rows. Its name begins with what is read. */
const Periode = ({ tick, kolommen }: { tick: XAxisTickContentProps; kolommen: readonly Kolom[] }) => {
  const kolom = kolommen[tick.index]
  if (!kolom) return null
  const [x, y] = [Number(tick.x), Number(tick.y)]
  return (
    <Link to={kolom.pad} aria-label={`${kolom.periode} ${kolom.deel}. ${kolom.zin}. Bekijk in de lijst`}>
      <rect x={x - 36} y={y - 4} width={72} height={44} fill="transparent" />
      <text x={x} y={y + 12} textAnchor="middle" fontSize={14} fill="var(--rt-accent)" textDecoration="underline">
        {`${kolom.periode} `}
      </text>
      <text x={x} y={y + 31} textAnchor="middle" fontSize={14} fontWeight={650} fill="var(--rt-inkt)">
        {kolom.deel}
      </text>
    </Link>
  )
}

interface Props {
  kolommen: readonly Kolom[]
  streepjes: readonly number[]
  hoogte: number
}
const Kolommen = ({ kolommen, streepjes, hoogte }: Props) => {
  const id = useId()
  const vorm = (soort: keyof typeof staven) => ({
    dataKey: soort,
    maxBarSize: 40,
    isAnimationActive: false,
    shape: (bar: BarShapeProps) => <Vlak bar={bar} id={id} {...staven[soort](bar.payload as Kolom)} />,
  })
  return (
    <ResponsiveContainer initialDimension={{ width: 320, height: hoogte }}>
      <BarChart
        data={[...kolommen]}
        margin={{ top: 38, right: 16, bottom: 24, left: 0 }}
        barGap={4}
        accessibilityLayer={false}
      >
        <Patronen id={id} reeksen={Object.values(REEKSEN)} />
        <CartesianGrid vertical={false} stroke="var(--rt-lijn)" />
        <XAxis
          dataKey="periode"
          interval={0}
          tickLine={false}
          stroke="var(--rt-zacht)"
          tick={(tick: XAxisTickContentProps) => <Periode tick={tick} kolommen={kolommen} />}
        />
        <YAxis
          width={AS}
          domain={[0, streepjes.at(-1) ?? 1]}
          ticks={[...streepjes]}
          axisLine={false}
          tickLine={false}
          tick={{ fontSize: 13, fill: 'var(--rt-zacht)' }}
        />
        <Bar stackId="taak" {...vorm('taak')} />
        <Bar stackId="taak" {...vorm('achterstand')} />
        <Bar {...vorm('realisatie')} />
      </BarChart>
    </ResponsiveContainer>
  )
}

/** One small chart per gemeente, on one scale. */
export const Taakkolommen = ({
  gemeenten,
  compact = false,
}: {
  gemeenten: readonly Gemeentekolommen[]
  compact?: boolean
}) => {
  const hoogte = compact ? 250 : 300
  const waarden = gemeenten.flatMap(({ kolommen }) =>
    kolommen.flatMap((k) => [(k.taak ?? 0) + (k.achterstand ?? 0), k.realisatie]),
  )
  const streepjes = getNiceTickValues([0, hoogste(waarden)], 5, false)
  return (
    <Panelen onderElkaar={compact}>
      {gemeenten.map(({ naam, kolommen }) => (
        <Paneel key={naam} naam={naam}>
          {kolommen.length > 0 ? (
            <div className="rt-paneel__schuif">
              <div style={{ minWidth: kolommen.length * BREEDTE_PERIODE + AS, height: hoogte }}>
                <Kolommen kolommen={kolommen} streepjes={streepjes} hoogte={hoogte} />
              </div>
            </div>
          ) : null}
        </Paneel>
      ))}
    </Panelen>
  )
}
