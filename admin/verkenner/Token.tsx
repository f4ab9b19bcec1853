// Asking with an API token instead of as yourself. The token lives in the memory of this page and nowhere else.
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState, type FormEvent } from 'react'
import { Foutmelding } from '../platform/Notice.js'
import { naarHttpError } from '../platform/client.js'
import { maakRechten, type Recht, type Rechten } from '../platform/rights.js'
import { maakVraagsteller, type Vraagsteller } from './request.js'

export interface Sleutel {
  vraag: Vraagsteller
  rechten: Rechten
}
/** The kind of user a token is. */
export const TOKENROL = 'DASHBOARD'

const probeer = async (token: string): Promise<Sleutel | string> => {
  const vraag = maakVraagsteller(token)
  const { data, errors } = await vraag<{ mijnRechten: Recht[] }>({ query: '{ mijnRechten { wat bereik } }' })
  if (data) return { vraag, rechten: maakRechten(data.mijnRechten) }
  const fout = errors?.[0]
  if (!fout || fout.extensions?.code === 'NIET_INGELOGD')
    return 'Dit token werkt niet. Controleer of u het helemaal hebt geplakt en of het nog geldig is.'
  return fout.message
}

const Formulier = ({ zet }: { zet: (sleutel: Sleutel) => void }) => {
  const [token, zetToken] = useState('')
  const [fout, zetFout] = useState<string | null>(null)
  const verstuur = async (e: FormEvent): Promise<void> => {
    e.preventDefault()
    zetFout(null)
    const uitkomst = await probeer(token.trim())
    if (typeof uitkomst === 'string') return zetFout(uitkomst)
    zetToken('')
    zet(uitkomst)
  }
  return (
    <form className="rt-verkenner__token" onSubmit={(e) => void verstuur(e)}>
      {fout ? <Foutmelding fout={naarHttpError({ message: fout })} /> : null}
      <TextField
        label="API-token"
        type="password"
        value={token}
        onChange={(e) => zetToken(e.target.value)}
        helperText="Begint met rt_. Het token blijft alleen in het geheugen van deze pagina en wordt niet bewaard."
        autoComplete="off"
      />
      <Button type="submit" variant="outlined" disabled={token.trim() === ''}>
        Token gebruiken
      </Button>
    </form>
  )
}

interface Props {
  naam: string
  sleutel: Sleutel | null
  zet: (sleutel: Sleutel | null) => void
}
export const WieVraagt = ({ naam, sleutel, zet }: Props) => (
  <section className="rt-kaart" aria-labelledby="verkenner-wie">
    <h2 id="verkenner-wie">Wie vraagt?</h2>
    {sleutel ? (
      <>
        <p role="status">U vraagt nu met een API-token. U ziet wat het token mag zien.</p>
        <Button variant="outlined" onClick={() => zet(null)}>
          Stoppen met het token
        </Button>
      </>
    ) : (
      <>
        <p>U vraagt nu als {naam}. Wilt u zien wat een koppeling krijgt? Vraag dan met een API-token.</p>
        <Formulier zet={zet} />
      </>
    )}
  </section>
)
