// API-tokens: which there are, who issued them, and the two acts. A table, or cards on a phone.
import Plus from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import { useGetList } from 'react-admin'
import type { RowOf } from '../platform/api.js'
import { useHandelen } from '../platform/acts/useAct.js'
import { Foutmelding, Foutzin, GeenToegang, Laden, Leeg } from '../platform/Notice.js'
import type { Veld } from '../platform/noun.js'
import { lijst, mag, object, tekst } from '../platform/noun.js'
import { Pagina } from '../platform/Page.js'
import { Afdrukknop } from '../platform/print/PrintButton.js'
import type { Afdruk } from '../platform/print/PrintedList.js'
import { aantalVan, slotregel } from '../platform/print/usePrint.js'
import { huidigeSessie } from '../platform/session.js'
import { Waarde } from '../platform/Value.js'
import { token } from './token.js'
import { TokenUitgeven } from './TokenIssue.js'

const KOLOMMEN: readonly Veld[] = token.velden.filter((veld) => 'lijst' in veld && veld.lijst === 'vast')
const veld = (bron: string): Veld => token.velden.find((v) => v.bron === bron) as Veld

/** Who did it and when; the name is left out for who may not see that person. */
const Wie = ({
  rij,
  wat,
  door,
  op,
}: {
  rij: RowOf<'Token'>
  wat: string
  door: 'uitgegevenDoor' | 'ingetrokkenDoor'
  op: 'uitgegevenOp' | 'ingetrokkenOp'
}) => (
  <span>
    {wat} <Waarde veld={veld(op)} rij={rij} />
    {object(rij[door]) ? (
      <>
        {' door '}
        <Waarde veld={veld(door)} rij={rij} />
      </>
    ) : null}
  </span>
)
/** Only a token that pages may ask with says so: most are for programs. */
const Websites = ({ rij }: { rij: RowOf<'Token'> }) => {
  const websites = lijst(rij.websites).map(tekst)
  if (!websites.length) return null
  return <span>Voor pagina’s van {websites.includes('*') ? 'elke website' : websites.join(', ')}</span>
}
const Herkomst = ({ rij }: { rij: RowOf<'Token'> }) => (
  <div className="rt-regel">
    <Websites rij={rij} />
    <Wie rij={rij} wat="Uitgegeven op" door="uitgegevenDoor" op="uitgegevenOp" />
    {rij.ingetrokkenOp ? <Wie rij={rij} wat="Ingetrokken op" door="ingetrokkenDoor" op="ingetrokkenOp" /> : null}
  </div>
)
const Intrekken = ({ rij, doe }: { rij: RowOf<'Token'>; doe(): void }) =>
  mag(rij).includes('tokenIntrekken') ? (
    <Button
      color="error"
      variant="outlined"
      size="small"
      onClick={doe}
      aria-label={`Intrekken: ${tekst(rij.naam)}`}
      startIcon={<token.handelingen.tokenIntrekken.icoon />}
    >
      {token.handelingen.tokenIntrekken.label}
    </Button>
  ) : null

interface Lijst {
  rijen: readonly RowOf<'Token'>[]
  trekIn(rij: RowOf<'Token'>): void
}
const Cel = ({ kolom, rij }: { kolom: Veld; rij: RowOf<'Token'> }) =>
  kolom.bron === 'prefix' ? <code>{tekst(rij.prefix)}…</code> : <Waarde veld={kolom} rij={rij} />

const Tabel = ({ rijen, trekIn }: Lijst) => (
  <div className="rt-kaart">
    <div className="rt-schuif" tabIndex={0} role="group" aria-label="API-tokens">
      <table className="rt-tabel">
        <caption className="rt-onzichtbaar">API-tokens, de nieuwste eerst</caption>
        <thead>
          <tr>
            {['Naam', ...KOLOMMEN.map(({ label }) => label)].map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
            <th scope="col">
              <span className="rt-onzichtbaar">Handeling</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.id}>
              <th scope="row">
                {tekst(rij.naam)}
                <Herkomst rij={rij} />
              </th>
              {KOLOMMEN.map((kolom) => (
                <td key={kolom.bron}>
                  <Cel kolom={kolom} rij={rij} />
                </td>
              ))}
              <td>
                <Intrekken rij={rij} doe={() => trekIn(rij)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </div>
)
const Kaarten = ({ rijen, trekIn }: Lijst) => (
  <ul className="rt-kaart rt-kaart--plat rt-kaarten">
    {rijen.map((rij) => (
      <li key={rij.id}>
        <strong>{tekst(rij.naam)}</strong>
        {KOLOMMEN.map((kolom) => (
          <div key={kolom.bron} className="rt-regel">
            {kolom.label}: <Cel kolom={kolom} rij={rij} />
          </div>
        ))}
        <Herkomst rij={rij} />
        <div className="rt-mijn__knoppen">
          <Intrekken rij={rij} doe={() => trekIn(rij)} />
        </div>
      </li>
    ))}
  </ul>
)

const VELDEN: readonly Veld[] = [veld('naam'), ...KOLOMMEN]
const afdruk = (rijen: readonly RowOf<'Token'>[]): Afdruk => ({
  koppen: [...VELDEN.map(({ label }) => label), 'Uitgegeven en ingetrokken'],
  rijen: rijen.map((rij) => ({
    id: rij.id,
    cellen: [...VELDEN.map((kolom) => <Cel key={kolom.bron} kolom={kolom} rij={rij} />), <Herkomst rij={rij} />],
  })),
  titel: 'API-tokens',
  regels: ['Zonder filter', slotregel(aantalVan(rijen.length, token.label), 'De nieuwste eerst')],
})

export const Tokens = () => {
  const rechten = huidigeSessie()?.rechten
  const mijnToegang = rechten?.magVragen('tokens') === true
  const { data, error } = useGetList<RowOf<'Token'>>(token.naam, {}, { enabled: mijnToegang })
  const { handel, venster, melding } = useHandelen()
  const [uitgeven, setUitgeven] = useState(false)
  const Vorm = useMediaQuery('(max-width:899.95px)') ? Kaarten : Tabel
  if (!mijnToegang) return <GeenToegang />
  const trekIn = (rij: RowOf<'Token'>): void =>
    handel({ noun: token, rij, naam: 'tokenIntrekken', handeling: token.handelingen.tokenIntrekken })
  return (
    <Pagina
      titel="API-tokens"
      onder="Met een token leest een programma cijfers van Regiotafel, bijvoorbeeld Excel of een dashboard. Wijzigen kan er niet mee."
      acties={
        <>
          {data?.length ? <Afdrukknop maak={() => afdruk(data)} /> : null}
          {rechten.magVragen('tokenUitgeven') ? (
            <Button variant="contained" startIcon={<Plus />} onClick={() => setUitgeven(true)}>
              Token uitgeven
            </Button>
          ) : null}
        </>
      }
    >
      {error ? <Foutmelding fout={error} /> : null}
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      {!data && !error ? <Laden /> : null}
      {data?.length === 0 ? (
        <div className="rt-kaart">
          <Leeg>{token.leeg}</Leeg>
        </div>
      ) : null}
      {data?.length ? <Vorm rijen={data} trekIn={trekIn} /> : null}
      {venster}
      {uitgeven ? <TokenUitgeven sluit={() => setUitgeven(false)} /> : null}
    </Pagina>
  )
}
