// Show page of any noun: head with status and acts, the fields, what the noun adds, and its history.
import Wijzig from '@mui/icons-material/EditOutlined'
import Button from '@mui/material/Button'
import { type ReactNode } from 'react'
import { useGetOne } from 'react-admin'
import { Link, useParams } from 'react-router'
import { Handelingknoppen } from '../acts/ActButtons.js'
import { Keuzemerk } from '../Chip.js'
import { Foutpagina, GeenToegang, Laden } from '../Notice.js'
import type { RowOf, TypeName } from '../api.js'
import type { Noun, Rij } from '../noun.js'
import { mag, tekst } from '../noun.js'
import { Pagina } from '../Page.js'
import { kenmerkVan, tabVan } from '../persons.js'
import { geschiedenisveld } from '../data/documents.js'
import { huidigeSessie } from '../session.js'
import { hoofdletter } from '../words.js'
import { Gegevens } from './Details.js'
import { Geschiedenis } from './History.js'
import { leesGeschiedenis, type Geschiedenis as Verhaal } from './history.js'

interface Props<T> {
  noun: Noun & { type: T }
  /** above the fields */
  boven?(rij: RowOf<T>): ReactNode
  /** beside the acts */
  knoppen?(rij: RowOf<T>): ReactNode
  /** below the fields */
  onder?(rij: RowOf<T>): ReactNode
  /** beside the heading */
  merk?(rij: RowOf<T>): ReactNode
}
type Toonbaar<T> = Props<T> & { rij: RowOf<T> }

const Statusmerk = ({ noun, rij }: { noun: Noun; rij: Rij }) => {
  const veld = noun.velden.find(({ bron }) => bron === 'status')
  return veld?.keuzes ? <Keuzemerk naam={veld.keuzes} waarde={tekst(rij.status)} /> : null
}

const Knoppen = <T extends TypeName>({ noun, rij, knoppen }: Pick<Toonbaar<T>, 'noun' | 'knoppen' | 'rij'>) => (
  <Handelingknoppen noun={noun} rij={rij}>
    {knoppen?.(rij)}
    {noun.wijzigen && mag(rij).includes(noun.wijzigen.naam) ? (
      <Button component={Link} to={`/${noun.naam}/${rij.id}`} startIcon={<Wijzig />} variant="outlined">
        Wijzigen
      </Button>
    ) : null}
  </Handelingknoppen>
)

/** The newest of its history, where the page was asked with it. */
const verhaalVan = (noun: Noun, rij: Rij): { eerste?: Verhaal } => {
  const gegeven = rij[geschiedenisveld(noun)]
  return gegeven ? { eerste: leesGeschiedenis(gegeven) } : {}
}
const Inhoud = <T extends TypeName>({ noun, rij, boven, onder }: Toonbaar<T>) => {
  const metGeschiedenis = noun.geschiedenis && huidigeSessie()?.rechten.magVeld(noun.type, geschiedenisveld(noun))
  return (
    <div className="rt-rooster rt-rooster--toon">
      <div>
        {boven?.(rij)}
        <section className="rt-kaart" aria-labelledby="gegevens">
          <h2 id="gegevens">Gegevens</h2>
          <Gegevens noun={noun} rij={rij} />
        </section>
        {onder?.(rij)}
      </div>
      {metGeschiedenis ? (
        <section className="rt-kaart" aria-labelledby="geschiedenis">
          <h2 id="geschiedenis">{hoofdletter(geschiedenisveld(noun))}</h2>
          <Geschiedenis noun={noun} id={rij.id} {...verhaalVan(noun, rij)} />
        </section>
      ) : null}
    </div>
  )
}

export const Toonpagina = <T extends TypeName>(props: Props<T>) => {
  const { noun } = props
  const { id = '' } = useParams()
  const toegang = huidigeSessie()?.rechten.magVragen(noun.een)
  // Not the row of a list, which has the columns alone.
  const { data: rij, error } = useGetOne<Rij>(noun.naam, { id, meta: 'toon' }, { enabled: toegang === true })
  if (!toegang) return <GeenToegang />
  // A row that is on screen stays there when asking it again fails: there may be text on it that was not saved.
  if (!rij) return error ? <Foutpagina fout={error} /> : <Laden />
  const code = kenmerkVan(noun, rij)
  // The server answers with rows of this type: the documents are checked against its schema.
  const getypeerd = { ...props, rij: rij as RowOf<T> }
  const terug = (
    <>
      <Link className="rt-link" to={`/${noun.naam}`}>
        {hoofdletter(noun.label.meer)}
      </Link>
      {code ? ` / ${code}` : ''}
    </>
  )
  return (
    <Pagina
      titel={noun.titel(rij)}
      tab={tabVan(noun, rij)}
      boven={terug}
      merk={props.merk ? props.merk(getypeerd.rij) : <Statusmerk noun={noun} rij={rij} />}
      acties={<Knoppen {...getypeerd} />}
    >
      <Inhoud {...getypeerd} />
    </Pagina>
  )
}
