// One value of a row on the screen, by the kind of its field.
import { Link } from 'react-router'
import { Keuzemerk, Merk } from './Chip.js'
import { toonDagKort, toonMoment } from './dates.js'
import { alsCijfer, toonGetal, toonProcent } from './figures.js'
import { Cijfer } from './Figure.js'
import type { Rij, Veld, Waarde as Ruw } from './noun.js'
import { lijst, object, tekst, waardeVan } from './noun.js'
import { verwijzing } from './references.js'
import { kleineLetter } from './words.js'

const Verwijzing = ({ veld, waarde }: { veld: Veld; waarde: Ruw }) => {
  const rij = object(waarde)
  if (!veld.naar || !rij) return null
  const doel = verwijzing(veld.naar)
  const naam = doel.tekst(rij)
  return doel.pad ? (
    <Link className="rt-link" to={`/${doel.pad}/${tekst(rij[doel.sleutel])}/show`}>
      {naam}
    </Link>
  ) : (
    <>{naam}</>
  )
}

const toonVeldgetal = ({ procent, grenzen }: Veld, waarde: Ruw): string => {
  if (typeof waarde !== 'number') return tekst(waarde)
  if (procent) return toonProcent(waarde)
  return grenzen?.jaartal ? String(waarde) : toonGetal(waarde)
}

/** A mark that is not there, in a cell: the same as any other cell with nothing in it. */
const GEEN_MERK = '–'
const Enkel = ({ veld, waarde, kort = true }: { veld: Veld; waarde: Ruw; kort?: boolean }) => {
  switch (veld.soort) {
    case 'keuze':
      return veld.keuzes ? <Keuzemerk naam={veld.keuzes} waarde={tekst(waarde)} /> : <>{tekst(waarde)}</>
    case 'datum':
      return <time dateTime={tekst(waarde)}>{toonDagKort(tekst(waarde))}</time>
    case 'moment':
      return <time dateTime={tekst(waarde)}>{toonMoment(tekst(waarde))}</time>
    case 'vink':
      // Beside its own label a mark that says the same again is an answer: yes.
      if (!kort && veld.merk?.label === veld.label) return <>{waarde === true ? 'Ja' : 'Nee'}</>
      if (veld.merk && waarde === true) return <Merk {...veld.merk} />
      if (veld.merk) return kort ? <span className="rt-zacht">{GEEN_MERK}</span> : <>Nee</>
      return <>{waarde === true ? 'Ja' : 'Nee'}</>
    case 'verwijzing':
      return <Verwijzing veld={veld} waarde={waarde} />
    case 'cijfer': {
      const cijfer = alsCijfer(waarde)
      return cijfer ? <Cijfer cijfer={cijfer} /> : null
    }
    case 'getal':
      return <>{toonVeldgetal(veld, waarde)}</>
    default:
      return <>{tekst(waarde)}</>
  }
}

export const isLeeg = (waarde: Ruw): boolean =>
  waarde === null || waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0)

const GETALLEN: ReadonlySet<string> = new Set(['getal', 'cijfer'])
/** Does the field say in a list that it is empty? A number that is not there always says why. */
export const zegtLeeg = ({ soort, leeg }: Veld): boolean => GETALLEN.has(soort) && leeg !== undefined
/** What an empty field says; beside numbers in a cell it is no sentence, as where a figure says why it has no value. */
const leegWoord = (veld: Veld, kort: boolean): string => {
  if (!kort) return veld.leeg ?? 'Niet ingevuld'
  return zegtLeeg(veld) ? kleineLetter(veld.leeg ?? '') : '–'
}
/** What a field says of itself, one thing under the other. */
const Gezegd = ({ veld, rij, kort }: { veld: Veld; rij: Rij; kort: boolean }) => {
  const zinnen = veld.zegt?.(rij) ?? []
  if (zinnen.length === 0) return <span className="rt-zacht">{leegWoord(veld, kort)}</span>
  return (
    <span className="rt-gezegd">
      {zinnen.map((zin) => (
        <Merk key={zin.tekst} label={zin.tekst} toon={zin.toon} icoon={zin.icoon} />
      ))}
    </span>
  )
}

/** `kort` leaves the sentence for an empty value out, for narrow cells. */
export const Waarde = ({ veld, rij, kort = false }: { veld: Veld; rij: Rij; kort?: boolean }) => {
  const waarde = waardeVan(rij, veld.bron)
  if (veld.zegt) return <Gezegd veld={veld} rij={rij} kort={kort} />
  if (isLeeg(waarde) && veld.verborgen && rij[veld.verborgen.veld] === true)
    return <span className="rt-zacht">{kort ? 'Niet zichtbaar' : veld.verborgen.tekst}</span>
  if (isLeeg(waarde)) return <span className="rt-zacht">{leegWoord(veld, kort)}</span>
  if (veld.bij) {
    return (
      <div className="rt-cijfer">
        <strong>
          <Enkel veld={veld} waarde={waarde} />
        </strong>
        <span className="rt-bijschrift">{tekst(rij[veld.bij])}</span>
      </div>
    )
  }
  if (veld.noot && rij[veld.noot.veld] === true) {
    return (
      <>
        <Enkel veld={veld} waarde={waarde} />{' '}
        <span className="rt-bijschrift">{kort ? veld.noot.kort : veld.noot.tekst}</span>
      </>
    )
  }
  if (!veld.meer) return <Enkel veld={veld} waarde={waarde} kort={kort} />
  return lijst(waarde).map((deel, i) => (
    <span key={tekst(object(deel)?.id) || tekst(deel) || i}>
      {i > 0 ? ', ' : ''}
      <Enkel veld={veld} waarde={deel} />
    </span>
  ))
}
