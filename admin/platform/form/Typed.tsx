// What the user typed or chose, printed: ids are looked up so that the user reads names.
import { useGetMany } from 'react-admin'
import { keuze } from '../choices.js'
import { toonDagKort } from '../dates.js'
import { alsCijfer, metEenheid } from '../figures.js'
import { toonInvoer } from '../numbers.js'
import type { Invoerveld, Rij, Waarde } from '../noun.js'
import { lijst, tekst } from '../noun.js'
import type { Verwijsdoel } from '../references.js'
import { verwijzing } from '../references.js'

const Namen = ({ naar, ids }: { naar: Verwijsdoel; ids: string[] }) => {
  const { data } = useGetMany<Rij>(naar, { ids })
  return <>{data?.map((rij) => verwijzing(naar).tekst(rij)).join(', ') ?? '…'}</>
}

export const Ingevuld = ({ veld, waarde }: { veld: Invoerveld; waarde: Waarde }) => {
  if (veld.soort === 'cijfer') {
    const cijfer = alsCijfer(waarde)
    return cijfer ? <>{metEenheid(cijfer)}</> : <span className="rt-zacht">Leeg</span>
  }
  if (typeof waarde === 'boolean') return <>{waarde ? 'Ja' : 'Nee'}</>
  if (typeof waarde === 'number') return <>{toonInvoer(waarde, veld.grenzen)}</>
  const delen = (veld.meer ? lijst(waarde) : [waarde]).map(tekst).filter(Boolean)
  if (delen.length === 0) return <span className="rt-zacht">Leeg</span>
  if (veld.naar) return <Namen naar={veld.naar} ids={delen} />
  const toon = (deel: string): string =>
    veld.opties?.find(({ id }) => id === deel)?.name ??
    (veld.keuzes ? keuze(veld.keuzes, deel).label : veld.soort === 'datum' ? toonDagKort(deel) : deel)
  return <>{delen.map(toon).join(', ')}</>
}
