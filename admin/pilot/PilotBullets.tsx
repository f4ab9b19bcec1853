// One bullet bar per pilot, on one scale: the bar is what was done, the line is the target.
import { useId } from 'react'
import { Link } from 'react-router'
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { hoogste } from '../platform/chart/chart.js'
import { Paneel, Panelen } from '../platform/chart/Panel.js'
import { kleurVan, Patronen, vulling } from '../platform/chart/Pattern.js'
import type { Pilotrij } from './pilot.grafiek.js'
import { heeftCijfers, pilotCijfers, pilotPad, REEKSEN, zonderBalk } from './pilot.grafiek.js'

const HOOGTE = 62

const Balk = ({ rij, top }: { rij: Pilotrij; top: number }) => {
  const id = useId()
  const reeks = rij.gerealiseerd?.voorlopig ? REEKSEN.voorlopig : REEKSEN.gerealiseerd
  return (
    <div style={{ height: HOOGTE }} role="img" aria-label={`${rij.naam}: ${pilotCijfers(rij)}`}>
      <ResponsiveContainer initialDimension={{ width: 320, height: HOOGTE }}>
        <BarChart
          layout="vertical"
          data={[{ naam: rij.naam, gerealiseerd: rij.gerealiseerd?.waarde }]}
          margin={{ top: 4, right: 14, bottom: 0, left: 8 }}
          accessibilityLayer={false}
        >
          <Patronen id={id} reeksen={[reeks]} />
          <XAxis
            type="number"
            domain={[0, top]}
            allowDecimals={false}
            height={24}
            stroke="var(--rt-zacht)"
            tick={{ fontSize: 13, fill: 'var(--rt-zacht)' }}
          />
          <YAxis type="category" dataKey="naam" hide />
          <Bar
            dataKey="gerealiseerd"
            barSize={18}
            isAnimationActive={false}
            background={{ fill: 'var(--rt-rustig-vlak)' }}
            {...vulling(id, reeks)}
          />
          {rij.doelAantal === null ? null : (
            <ReferenceLine x={rij.doelAantal} stroke={kleurVan(REEKSEN.doel)} strokeWidth={4} />
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

export const Pilotbalken = ({ rijen }: { rijen: readonly Pilotrij[] }) => {
  const top = hoogste(rijen.flatMap((rij) => [rij.doelAantal, rij.gerealiseerd?.waarde ?? null]))
  return (
    <Panelen onderElkaar>
      {rijen.map((rij) => (
        <Paneel
          key={rij.id}
          naam={
            <Link className="rt-link" to={pilotPad(rij)}>
              {rij.naam}
            </Link>
          }
          cijfers={pilotCijfers(rij)}
          leeg={zonderBalk(rij)}
          noot={rij.percentageToelichting}
        >
          {heeftCijfers(rij) ? <Balk rij={rij} top={top} /> : null}
        </Paneel>
      ))}
    </Panelen>
  )
}
