// States that are not data: loading, empty, refused, broken. Each says what to do next.
import CircularProgress from '@mui/material/CircularProgress'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { foutinhoud, zin } from './client.js'
import { Pagina } from './Page.js'

export const Laden = () => (
  <div className="rt-leeg">
    <CircularProgress size={28} aria-label="Bezig met laden" />
  </div>
)

export const Leeg = ({ children }: { children: ReactNode }) => <div className="rt-leeg">{children}</div>

/** A sentence about what went wrong, as it is. */
export const Foutzin = ({ children }: { children: string }) => (
  <p className="rt-melding rt-melding--fout" role="alert">
    {children}
  </p>
)
export const Foutmelding = ({ fout }: { fout: unknown }) => <Foutzin>{zin(fout)}</Foutzin>

const uitleg = (fout: unknown): [string, string] => {
  const code = foutinhoud(fout)?.code
  if (code === 'NIET_GEVONDEN')
    return ['Niet gevonden', 'Dit bestaat niet, of u kunt er niet bij. Controleer het adres of zoek in de lijst.']
  if (code === 'GEEN_TOEGANG') return ['Geen toegang', 'U mag dit niet bekijken. Vraag uw beheerder om toegang.']
  return ['Er ging iets mis', zin(fout)]
}

/** A whole page that cannot be shown. */
export const Foutpagina = ({ fout }: { fout: unknown }) => {
  const [titel, tekst] = uitleg(fout)
  return (
    <Pagina titel={titel}>
      <p>{tekst}</p>
      <p>
        <Link className="rt-link" to="/">
          Naar het begin
        </Link>
      </p>
    </Pagina>
  )
}

export const GeenToegang = () => (
  <Pagina titel="Geen toegang">
    <p>U mag deze pagina niet bekijken. Vraag uw beheerder om toegang.</p>
  </Pagina>
)

export const NietGevonden = () => (
  <Pagina titel="Niet gevonden">
    <p>Dit adres bestaat niet. Kies een pagina in het menu.</p>
  </Pagina>
)
