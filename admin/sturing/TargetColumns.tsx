// Columns per period: the task with what was carried over as a hatched part, and beside it what was done.
import { useId } from 'react'
import { Link } from 'react-router'
import type { BarShapeProps, XAxisTickContentProps } from 'recharts'
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { hoogste, type Reeks } from '../platform/chart/chart.js'
import { Paneel, Panelen } from '../platform/chart/Panel.js'
import { Patronen, vulling } from '../platform/chart/Pattern.js'
import type { Gemeentekolommen, Kolom } from './taakstelling.grafiek.js'
import { REEKSEN, taakLabel } from './taakstelling.grafiek.js'

const BREEDTE_PERIODE = 88
const LETTER = { fontSize: 13, fill: 'var(--rt-inkt)' } as const

/** A mouse may follow any column; the keyboard has the one link under the period. */
const Vlak = ({ bar, id, reeks }: { bar: BarShapeProps; id: string; reeks: Reeks }) => {
  const { x, y, width, height, payload } = bar
  const { pad, zin } = payload as Kolom
  if (!(height > 0)) return null
  return (
    <Link to={pad} tabIndex={-1} aria-hidden="true">
      <rect x={x} y={y} width={width} height={height} {...vulling(id, reeks)}>
        <title>{zin}</title>
      </rect>
    </Link>
  )
}
const Boven = ({ x, y, regels }: { x: number; y: number; regels: readonly string[] }) => (
  <text x={x} y={y - 6} textAnchor="middle" {...LETTER} aria-hidden="true">
    {regels.map((regel, i) => (
      <tspan
        key={regel}
        x={x}
        dy={i === 0 ? -(regels.length - 1) * 15 : 15}
        fontWeight={i === regels.length - 1 ? 650 : 400}
      >
        {regel}
      </tspan>
    ))}
  </text>
)
interface Plek {
  x?: number | string
  y?: number | string
  width?: number | string
  index?: number
}
const midden = ({ x, width }: Plek): number => Number(x) + Number(width) / 2

/** The period under its columns: how much of the task was done, and the way to the rows. */
const Periode = ({ tick, kolommen }: { tick: XAxisTickContentProps; kolommen: readonly Kolom[] }) => {
  const kolom = kolommen[tick.index]
  if (!kolom) return null
  const [x, y] = [Number(tick.x), Number(tick.y)]
  return (
    <Link to={kolom.pad} aria-label={`${kolom.zin}. Bekijk in de lijst`}>
      <rect x={x - 36} y={y - 2} width={72} height={40} fill="transparent" />
      <text x={x} y={y + 12} textAnchor="middle" fontSize={14} fill="var(--rt-accent)" textDecoration="underline">
        {kolom.periode}
      </text>
      <text x={x} y={y + 31} textAnchor="middle" fontSize={14} fontWeight={650} fill="var(--rt-inkt)">
        {kolom.deel}
      </text>
    </Link>
  )
}

const Kolommen = ({ kolommen, top, hoogte }: { kolommen: readonly Kolom[]; top: number; hoogte: number }) => {
  const id = useId()
  const label = (tekst: (kolom: Kolom) => readonly string[]) => (plek: Plek) => {
    const kolom = kolommen[plek.index ?? -1]
    return kolom ? <Boven x={midden(plek)} y={Number(plek.y)} regels={tekst(kolom)} /> : null
  }
  const vorm = (kies: (kolom: Kolom) => Reeks) => (bar: BarShapeProps) => (
    <Vlak bar={bar} id={id} reeks={kies(bar.payload as Kolom)} />
  )
  const taak = label((k) => [taakLabel(k)])
  return (
    <div className="rt-paneel__schuif">
      <div style={{ minWidth: kolommen.length * BREEDTE_PERIODE + 40, height: hoogte }}>
        <ResponsiveContainer initialDimension={{ width: 320, height: hoogte }}>
          <BarChart
            data={[...kolommen]}
            margin={{ top: 38, right: 4, bottom: 24, left: 0 }}
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
              width={36}
              domain={[0, top]}
              allowDecimals={false}
              axisLine={false}
              tickLine={false}
              tick={{ fontSize: 13, fill: 'var(--rt-zacht)' }}
            />
            <Bar
              dataKey="taak"
              stackId="taak"
              maxBarSize={40}
              isAnimationActive={false}
              shape={vorm(() => REEKSEN.taak)}
            >
              <LabelList content={(plek) => (kolommen[plek.index ?? -1]?.achterstand ? null : taak(plek as Plek))} />
            </Bar>
            <Bar
              dataKey="achterstand"
              stackId="taak"
              maxBarSize={40}
              isAnimationActive={false}
              shape={vorm(() => REEKSEN.achterstand)}
            >
              <LabelList content={(plek) => (kolommen[plek.index ?? -1]?.achterstand ? taak(plek as Plek) : null)} />
            </Bar>
            <Bar
              dataKey="realisatie"
              maxBarSize={40}
              isAnimationActive={false}
              shape={vorm((k) => (k.voorlopig ? REEKSEN.voorlopig : REEKSEN.realisatie))}
            >
              <LabelList
                content={(plek) =>
                  label((k) =>
                    k.realisatie === null ? [] : [...(k.voorlopig ? ['voorlopig'] : []), String(k.realisatie)],
                  )(plek as Plek)
                }
              />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
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
  const top = hoogste(
    gemeenten.flatMap(({ kolommen }) => kolommen.flatMap((k) => [(k.taak ?? 0) + (k.achterstand ?? 0), k.realisatie])),
  )
  return (
    <Panelen onderElkaar={compact}>
      {gemeenten.map(({ naam, kolommen }) => (
        <Paneel key={naam} naam={naam}>
          {kolommen.length > 0 ? <Kolommen kolommen={kolommen} top={top} hoogte={compact ? 240 : 290} /> : null}
        </Paneel>
      ))}
    </Panelen>
  )
}
