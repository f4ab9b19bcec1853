import { it } from 'vitest'
import { maakSchema } from '../../server/schema.js'
import { leesAlles } from '../support/isolatie.wandeling.js'
import { maakWereld } from '../support/isolatie.wereld.js'
it('x', async () => {
  const w = await maakWereld()
  const tijden = new Map<string, [number, number]>()
  for (const a of w.actoren) {
    const v = a.vraag
    a.vraag = (async (q: string, x: object) => {
      const t = performance.now()
      const r = await v(q, x)
      const k = q.slice(0, 60) + ' #' + (q.length>>8)
      const [n, s] = tijden.get(k) ?? [0, 0]
      tijden.set(k, [n + 1, s + performance.now() - t])
      return r
    }) as never
  }
  const t = performance.now()
  const verslag = await leesAlles(w, maakSchema())
  console.log(performance.now() - t, { ...verslag, kanaries: verslag.kanaries.size, bevindingen: verslag.bevindingen.length }, verslag.bevindingen.slice(0, 30))
  console.log([...tijden].sort((a, b) => b[1][1] - a[1][1]).slice(0, 25).map(([k, [n, s]]) => `${n} ${s.toFixed(0)} ${(s / n).toFixed(1)} ${k}`).join('\n'))
  console.log(w.server.log.filter(l => l.includes('"level":50')).slice(0, 5))
  await w.server.stop()
}, 200000)
