import { toonDagKort } from '../dates.js'
import type { Grafiek } from './chart.js'

/** What stands under every chart and in every image: notes, day, and source. */
export const voetregels = ({ noten, bronnen, peildatum, voorlopig }: Grafiek): string[] => [
  ...noten,
  ...(peildatum ? [`Peildatum: ${toonDagKort(peildatum)}${voorlopig ? ', voorlopig' : ''}`] : []),
  ...(bronnen.length > 0 ? [`Bron: ${bronnen.join('; ')}`] : []),
]
