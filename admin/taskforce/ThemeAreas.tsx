// Open knelpunten over time, one layer per theme. The words stand beside the layers where there is room.
import { useId } from 'react'
import type { TooltipContentProps } from 'recharts'
import {
  Area,
  AreaChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  useChartWidth,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { hoogste, spreid, type Legendaregel } from '../platform/chart/chart.js'
import { Patronen, vulling } from '../platform/chart/Pattern.js'
import { toonDag } from '../platform/dates.js'
import type { Dagstand } from './knelpunt.verloop.js'

const RUIM = 520
const NAAST = 128
const REGEL = 18
const maand = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: '2-digit', timeZone: 'UTC' })
const toonMaand = (dag: string): string => maand.format(Date.parse(`${dag}T00:00:00Z`))

const Ballon = ({
  active,
  label,
  payload,
  reeksen,
}: Partial<TooltipContentProps> & { reeksen: readonly Legendaregel[] }) => {
  const dag = payload?.[0]?.payload as Dagstand | undefined
  if (!active || !dag) return null
  return (
    <div className="rt-ballon">
      <p>
        <strong>{toonDag(String(label))}</strong>
      </p>
      {reeksen.toReversed().map(({ sleutel, naam }) => (
        <p key={sleutel}>
          {naam}: {dag[sleutel] ?? 'onbekend'}
        </p>
      ))}
      <p>Samen: {dag.totaal}</p>
    </div>
  )
}
/** The name of each layer at its right end, moved apart where layers are thin. */
const Namen = ({ laatste, reeksen }: { laatste: Dagstand; reeksen: readonly Legendaregel[] }) => {
  const schaal = useYAxisScale()
  const vlak = usePlotArea()
  const breedte = useChartWidth() ?? 0
  if (!schaal || !vlak || breedte < RUIM) return null
  const delen: { reeks: Legendaregel; y: number }[] = []
  let onder = 0
  for (const reeks of reeksen) {
    const aantal = Number(laatste[reeks.sleutel] ?? 0)
    if (aantal > 0) delen.push({ reeks, y: schaal(onder + aantal / 2) ?? 0 })
    onder += aantal
  }
  const hoogtes = spreid(
    delen.map(({ y }) => y),
    REGEL,
    vlak.y + 6,
    vlak.y + vlak.height,
  )
  return (
    <g aria-hidden="true">
      {delen.map(({ reeks }, i) => (
        <text
          key={reeks.sleutel}
          x={vlak.x + vlak.width + 8}
          y={(hoogtes[i] ?? 0) + 5}
          fontSize={14}
          fill="var(--rt-inkt)"
        >
          {reeks.naam} <tspan fontWeight={650}>{reeks.aantal}</tspan>
        </text>
      ))}
    </g>
  )
}
const Randruimte = ({
  dagen,
  reeksen,
  id,
}: {
  dagen: readonly Dagstand[]
  reeksen: readonly Legendaregel[]
  id: string
}) => {
  const laatste = dagen.at(-1)
  return (
    <>
      <Patronen id={id} reeksen={reeksen} />
      {laatste ? <Namen laatste={laatste} reeksen={reeksen} /> : null}
    </>
  )
}

interface Props {
  dagen: readonly Dagstand[]
  reeksen: readonly Legendaregel[]
  titel: string
  breed: boolean
}
export const Themavlakken = ({ dagen, reeksen, titel, breed }: Props) => {
  const id = useId()
  const as = { stroke: 'var(--rt-zacht)', tick: { fontSize: 13, fill: 'var(--rt-zacht)' } } as const
  return (
    <div style={{ height: 230 }}>
      <ResponsiveContainer initialDimension={{ width: 320, height: 230 }}>
        <AreaChart
          data={[...dagen]}
          margin={{ top: 8, right: breed ? NAAST : 16, bottom: 0, left: 0 }}
          title={titel}
          aria-label={`${titel}. Met de pijltjes leest u de stand per maand.`}
        >
          <Randruimte dagen={dagen} reeksen={reeksen} id={id} />
          <CartesianGrid vertical={false} stroke="var(--rt-lijn)" />
          <XAxis dataKey="datum" tickFormatter={toonMaand} minTickGap={24} {...as} />
          <YAxis
            width={32}
            allowDecimals={false}
            domain={[0, hoogste(dagen.map((d) => d.totaal))]}
            axisLine={false}
            tickLine={false}
            {...as}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--rt-inkt)' }}
            content={(ballon) => <Ballon {...ballon} reeksen={reeksen} />}
          />
          {reeksen.map((reeks) => (
            <Area
              key={reeks.sleutel}
              dataKey={reeks.sleutel}
              stackId="open"
              type="linear"
              {...vulling(id, reeks)}
              strokeWidth={2}
              fillOpacity={1}
              isAnimationActive={false}
              activeDot={false}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </div>
  )
}
