// One stacked bar per gemeente, on one scale. The numbers stand in the bar, in its name for a screen reader, and in the table.
import { useId } from 'react'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { hoogste } from '../platform/chart/chart.js'
import { Paneel, Panelen } from '../platform/chart/Panel.js'
import { Patronen, vulling } from '../platform/chart/Pattern.js'
import { toonCijfer } from '../platform/figures.js'
import { aantalVan, dagnoot, inWoorden, REEKSEN, type Groep } from './caseload.js'

const HOOGTE = 68

const Balk = ({ groep, top }: { groep: Groep; top: number }) => {
  const id = useId()
  const { totaal } = groep.regels[0]!
  // Of what is hidden only the total is drawn, open: of which laws it is made is not told.
  const cijfers = Object.fromEntries(REEKSEN.map(({ sleutel }) => [sleutel, aantalVan(groep, sleutel) ?? 0]))
  const rest = Math.max(0, (totaal.waarde ?? 0) - Object.values(cijfers).reduce((a, b) => a + b, 0))
  const open = { sleutel: 'rest', naam: 'Niet verdeeld', kleur: 'grafiek1', patroon: 'open' } as const
  return (
    <div style={{ height: HOOGTE }} role="img" aria-label={inWoorden(groep)}>
      <ResponsiveContainer initialDimension={{ width: 320, height: HOOGTE }}>
        <BarChart
          layout="vertical"
          data={[{ naam: groep.naam, ...cijfers, rest }]}
          margin={{ top: 4, right: 14, bottom: 0, left: 8 }}
          accessibilityLayer={false}
        >
          <Patronen id={id} reeksen={[...REEKSEN, open]} />
          <XAxis
            type="number"
            domain={[0, top]}
            allowDecimals={false}
            height={24}
            stroke="var(--rt-zacht)"
            tick={{ fontSize: 13, fill: 'var(--rt-zacht)' }}
          />
          <YAxis type="category" dataKey="naam" hide />
          {[...REEKSEN, open].map((reeks) => (
            <Bar
              key={reeks.sleutel}
              dataKey={reeks.sleutel}
              stackId="caseload"
              barSize={22}
              isAnimationActive={false}
              {...vulling(id, reeks)}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
/** Rows of gemeenten that have a figure. @param dag the day that was asked */
export const Caseloadbalken = ({ alle, dag }: { alle: readonly Groep[]; dag: string }) => {
  const top = hoogste(alle.map((g) => g.regels[0]!.totaal.waarde))
  return (
    <Panelen>
      {alle.map((groep) => (
        <Paneel
          key={groep.sleutel}
          naam={`${groep.naam}: ${toonCijfer(groep.regels[0]!.totaal)}`}
          noot={dagnoot(groep, dag)}
        >
          <Balk groep={groep} top={top} />
          <p className="rt-zacht" style={{ margin: 0 }}>
            {inWoorden(groep)}
          </p>
        </Paneel>
      ))}
    </Panelen>
  )
}
