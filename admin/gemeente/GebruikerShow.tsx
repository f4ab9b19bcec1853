// A person who works with Regiotafel: roles, for whom the actor may see them, and acties.
import type { Part, RowOf } from '../platform/api.js'
import { Keuzemerk } from '../platform/Chip.js'
import { toonDagKort } from '../platform/dates.js'
import { tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { Actielijst } from '../taskforce/ActionList.js'
import { gebruiker } from './gebruiker.js'

const Rol = ({ rol }: { rol: Part<'Lidmaatschap'> }) => {
  const waar = [rol.gemeente?.naam, rol.partner?.naam].map(tekst).filter(Boolean).join(', ')
  const tot = tekst(rol.totDatum)
  return (
    <li>
      <Keuzemerk naam="Rol" waarde={tekst(rol.rol)} />
      {waar ? ` · ${waar}` : ''}
      <div className="rt-zacht">
        Vanaf {toonDagKort(tekst(rol.vanafDatum))}
        {tot ? ` tot en met ${toonDagKort(tot)}` : ''}
      </div>
    </li>
  )
}

const Rollen = ({ rij }: { rij: RowOf<'Gebruiker'> }) => {
  const rollen = rij.rollen ?? []
  if (rollen.length === 0) return null
  return (
    <section className="rt-kaart" aria-labelledby="rollen">
      <h2 id="rollen">Rollen</h2>
      <ul className="rt-kaarten rt-kaarten--strak">
        {rollen.map((rol, i) => (
          <Rol key={i} rol={rol} />
        ))}
      </ul>
    </section>
  )
}

const Acties = ({ rij }: { rij: RowOf<'Gebruiker'> }) =>
  huidigeSessie()?.rechten.magVragen('acties') ? (
    <section className="rt-kaart" aria-labelledby="acties">
      <h2 id="acties">Acties</h2>
      <Actielijst filter={{ eigenaar: rij.id }} leeg="Deze gebruiker heeft geen acties die u mag zien." />
    </section>
  ) : null

export const GebruikerToon = () => (
  <Toonpagina
    noun={gebruiker}
    onder={(rij) => (
      <>
        <Rollen rij={rij} />
        <Acties rij={rij} />
      </>
    )}
  />
)
