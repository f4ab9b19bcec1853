// A list on a phone: one card per row with its title as a link and the few fields that matter.
import { useListContext } from 'react-admin'
import { Link } from 'react-router'
import { rijPad, type Noun, type Rij, type Veld } from '../noun.js'
import { isLeeg, Waarde, zegtLeeg } from '../Value.js'

/** A word with a colour says what it is about; a day does not. */
const isMerk = (veld: Veld, rij: Rij): boolean =>
  veld.zegt ? veld.zegt(rij).every(({ toon }) => toon !== undefined) : veld.soort === 'keuze' || veld.merk !== undefined
/** What is there, and the numbers that say why they are not; a mark that says no says nothing. */
const isTonen = (veld: Veld, rij: Rij): boolean => {
  if (veld.zegt) return veld.zegt(rij).length > 0
  return veld.merk ? rij[veld.bron] === true : zegtLeeg(veld) || !isLeeg(rij[veld.bron])
}

/** Its title, which leads to its page where the list has a column that does. */
const Kop = ({ noun, rij }: { noun: Noun; rij: Rij }) => {
  const titel = (noun.titelInLijst ?? noun.titel)(rij)
  return heeftPagina(noun) ? (
    <Link className="rt-link rt-link--kop" to={rijPad(noun, rij)}>
      {titel}
    </Link>
  ) : (
    <strong>{titel}</strong>
  )
}
const heeftPagina = ({ velden }: Noun): boolean => velden.some(({ lijst }) => lijst === 'kop')
/** Where the title leads nowhere it is what the row is known by, and that does not stand there twice. */
const isTitel = (noun: Noun, { bron }: Veld): boolean => !heeftPagina(noun) && bron === noun.kenmerk

/** Marks first, then the rest with its label. */
const Kaart = ({ noun, velden, rij }: { noun: Noun; velden: readonly Veld[]; rij: Rij }) => {
  const gevuld = velden.filter((veld) => isTonen(veld, rij) && !isTitel(noun, veld))
  const merken = gevuld.filter((veld) => isMerk(veld, rij))
  const rest = gevuld.filter((veld) => !isMerk(veld, rij))
  return (
    <li>
      <Kop noun={noun} rij={rij} />
      <div className="rt-regel">
        {merken.map((veld) => (
          <Waarde key={veld.bron} veld={veld} rij={rij} />
        ))}
      </div>
      <div className="rt-regel rt-regel--tekst">
        {rest.map((veld) => (
          <div key={veld.bron}>
            {veld.kolom ?? veld.label}: <Waarde veld={veld} rij={rij} kort />
          </div>
        ))}
      </div>
    </li>
  )
}

export const Kaarten = ({ noun, velden }: { noun: Noun; velden: readonly Veld[] }) => {
  const { data } = useListContext<Rij>()
  return (
    <ul className="rt-kaarten">
      {data?.map((rij) => (
        <Kaart key={rij.id} noun={noun} velden={velden.filter((veld) => veld.lijst === 'vast')} rij={rij} />
      ))}
    </ul>
  )
}
