// Show page of any noun: head with status and acts, the fields, what the noun adds, and its history.
import Wijzig from '@mui/icons-material/EditOutlined'
import Button from '@mui/material/Button'
import { type ReactNode } from 'react'
import { useGetOne } from 'react-admin'
import { Link, useParams } from 'react-router'
import { Handelingknoppen } from '../acts/ActButtons.js'
import { Keuzemerk } from '../Chip.js'
import { Foutpagina, GeenToegang, Laden } from '../Notice.js'
import type { Noun, Rij } from '../noun.js'
import { mag, tekst } from '../noun.js'
import { Pagina } from '../Page.js'
import { huidigeSessie } from '../session.js'
import { hoofdletter } from '../words.js'
import { Gegevens } from './Details.js'
import { Geschiedenis } from './History.js'

interface Props {
  noun: Noun
  /** above the fields */
  boven?(rij: Rij): ReactNode
  /** beside the acts */
  knoppen?(rij: Rij): ReactNode
  /** below the fields */
  onder?(rij: Rij): ReactNode
}

const Statusmerk = ({ noun, rij }: { noun: Noun; rij: Rij }) => {
  const veld = noun.velden.find(({ bron }) => bron === 'status')
  return veld?.keuzes ? <Keuzemerk naam={veld.keuzes} waarde={tekst(rij.status)} /> : null
}

const Knoppen = ({ noun, rij, knoppen }: Pick<Props, 'noun' | 'knoppen'> & { rij: Rij }) => (
  <Handelingknoppen noun={noun} rij={rij}>
    {knoppen?.(rij)}
    {noun.wijzigen && mag(rij).includes(noun.wijzigen.naam) ? (
      <Button component={Link} to={`/${noun.naam}/${rij.id}`} startIcon={<Wijzig />} variant="outlined">
        Wijzigen
      </Button>
    ) : null}
  </Handelingknoppen>
)

const Inhoud = ({ noun, rij, boven, onder }: Props & { rij: Rij }) => {
  const metGeschiedenis = noun.geschiedenis && huidigeSessie()?.rechten.magVeld(noun.type, 'geschiedenis')
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
          <h2 id="geschiedenis">Geschiedenis</h2>
          <Geschiedenis noun={noun} id={rij.id} />
        </section>
      ) : null}
    </div>
  )
}

export const Toonpagina = (props: Props) => {
  const { noun } = props
  const { id = '' } = useParams()
  const toegang = huidigeSessie()?.rechten.magVragen(noun.een)
  const { data: rij, error } = useGetOne<Rij>(noun.naam, { id }, { enabled: toegang === true })
  if (!toegang) return <GeenToegang />
  // A row that is on screen stays there when asking it again fails: there may be text on it that was not saved.
  if (!rij) return error ? <Foutpagina fout={error} /> : <Laden />
  const code = noun.velden.some(({ bron }) => bron === 'code') ? tekst(rij.code) : ''
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
      boven={terug}
      merk={<Statusmerk noun={noun} rij={rij} />}
      acties={<Knoppen {...props} rij={rij} />}
    >
      <Inhoud {...props} rij={rij} />
    </Pagina>
  )
}
