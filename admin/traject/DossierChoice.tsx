// The dossiers that can be handed over, each with a box: a table, and on a phone a card per dossier.
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { Keuzemerk } from '../platform/Chip.js'
import { keuze } from '../platform/choices.js'
import { naamVan, type Dossier } from './herverdelen.js'

const Regel = ({ dossier: d, gekozen, kies }: { dossier: Dossier; gekozen: boolean; kies(aan: boolean): void }) => (
  <tr>
    <th scope="row">
      <label style={{ display: 'flex', alignItems: 'center', gap: 4 }}>
        <Checkbox checked={gekozen} onChange={(e) => kies(e.target.checked)} sx={{ p: '9px' }} />
        {naamVan(d)}
      </label>
    </th>
    <td data-kop="Dossier">
      <code>{d.dossiercode}</code>
    </td>
    <td data-kop="Wet">{keuze('Wetsregime', d.traject!.wetsregime).label}</td>
    <td data-kop="Fase">
      <Keuzemerk naam="TrajectStatus" waarde={d.traject!.status} />
    </td>
    <td data-kop="Regisseur">{d.regisseur?.naam ?? 'Nog geen regisseur'}</td>
  </tr>
)
const KOPPEN = ['Naam', 'Dossier', 'Wet', 'Fase', 'Regisseur'] as const
export const Dossierkeuze = ({
  dossiers,
  keuzes,
  zet,
}: {
  dossiers: readonly Dossier[]
  keuzes: ReadonlySet<string>
  zet(k: Set<string>): void
}) => {
  const alle = dossiers.every((d) => keuzes.has(d.id))
  const kies = (ids: readonly string[], aan: boolean): void => {
    const nieuw = new Set(keuzes)
    for (const id of ids)
      if (aan) nieuw.add(id)
      else nieuw.delete(id)
    zet(nieuw)
  }
  return (
    <>
      <FormControlLabel
        label="Alles wat hier staat"
        control={
          <Checkbox
            checked={alle}
            indeterminate={!alle && keuzes.size > 0}
            onChange={(e) =>
              kies(
                dossiers.map((d) => d.id),
                e.target.checked,
              )
            }
          />
        }
      />
      <div className="rt-schuif" tabIndex={0} role="group" aria-label="Dossiers">
        <table className="rt-tabel rt-tabel--stapel">
          <caption className="rt-onzichtbaar">Dossiers om over te geven</caption>
          <thead>
            <tr>
              {KOPPEN.map((kop) => (
                <th key={kop} scope="col">
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dossiers.map((d) => (
              <Regel key={d.id} dossier={d} gekozen={keuzes.has(d.id)} kies={(aan) => kies([d.id], aan)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
