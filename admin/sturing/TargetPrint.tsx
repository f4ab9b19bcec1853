// The table of the taakstelling: its columns, and the whole of it on paper.
import { toonDagKort } from '../platform/dates.js'
import type { Afdruk } from '../platform/print/PrintedList.js'
import { aantalVan, slotregel } from '../platform/print/usePrint.js'
import { heeftTelling, KOP_GETELD, noten, toonGeteld } from './geteld.js'
import type { Taakkeuze } from './taakstelling.keuze.js'
import { heeftGegevens, herkomst, nogTeDoen, periode, toonCijfer, toonPercentage } from './taakstelling.js'
import type { Taakstelling } from './taakstelling.js'

const KOPPEN = [
  'Jaar',
  'Taakstelling',
  'Uit vorig jaar',
  'Totale taak',
  'Gehuisvest',
  KOP_GETELD,
  'Nog te doen',
  'Deel',
  'Peildatum',
  'Bron',
] as const
const WOORDEN: readonly string[] = ['Jaar', KOP_GETELD, 'Peildatum', 'Bron']
export const isGetal = (kop: string): boolean => !WOORDEN.includes(kop)
/** The columns for these rows: of a count only where the reader may see it. */
export const koppenVan = (rijen: readonly Taakstelling[]): string[] =>
  KOPPEN.filter((kop) => kop !== KOP_GETELD || heeftTelling(rijen))

export const Bron = ({ rij }: { rij: Taakstelling }) => {
  const { bronnen, voetnoten } = herkomst(rij)
  return (
    <>
      {bronnen.map((bron) => (
        <div key={bron}>{bron}</div>
      ))}
      {voetnoten.map((noot) => (
        <div key={noot} className="rt-zacht">
          {noot}
        </div>
      ))}
    </>
  )
}

/** The rows that the filter leaves over, of all gemeenten in one table. */
export const afdruk = (rijen: readonly Taakstelling[], keuze: Taakkeuze): Afdruk => {
  const gevuld = rijen.filter(heeftGegevens)
  const gemeente = keuze.gemeente && rijen[0] ? `Gemeente: ${rijen[0].gemeente.naam}` : ''
  return {
    koppen: ['Gemeente', ...koppenVan(gevuld)],
    rijen: gevuld.map((rij) => ({
      id: rij.id,
      cellen: [
        rij.gemeente.naam,
        periode(rij),
        toonCijfer(rij.taakstelling),
        toonCijfer(rij.achterstandVorig),
        toonCijfer(rij.totaal),
        toonCijfer(rij.realisatie),
        ...(rij.geteld ? [toonGeteld(rij)] : []),
        nogTeDoen(rij),
        toonPercentage(rij.percentage),
        `${rij.realisatie.peildatum ? toonDagKort(rij.realisatie.peildatum) : '–'}${rij.realisatie.voorlopig ? ', voorlopig' : ''}`,
        <>
          <Bron rij={rij} />
          {noten(rij).map((noot) => (
            <div key={noot}>{noot}</div>
          ))}
        </>,
      ],
    })),
    titel: 'Taakstelling',
    regels: [
      [gemeente, keuze.jaar ? `Jaar: ${keuze.jaar}` : ''].filter(Boolean).join(' · ') || 'Zonder filter',
      slotregel(aantalVan(gevuld.length, { een: 'periode met gegevens', meer: 'perioden met gegevens' })),
    ],
  }
}
