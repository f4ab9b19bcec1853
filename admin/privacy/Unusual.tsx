// What each user looked at in a period, with what is unusual first; and what could not be told.
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import { Merk } from '../platform/Chip.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { plusDagen } from '../platform/dates.js'
import { Foutmelding, Laden, Leeg } from '../platform/Notice.js'
import { huidigeSessie } from '../platform/session.js'
import {
  GEDRAG_DOCUMENT,
  naamVan,
  onzekers,
  opvallends,
  som,
  toonDag,
  toonGetal,
  type Dag,
  type Kijker,
} from './kijken.js'
import { Regels } from './Lines.js'

const Oordeel = ({ opvallend, onzeker }: Pick<Kijker, 'opvallend' | 'onzeker'>) => (
  <>
    {opvallend ? <Merk label="Opvallend" toon="let-op" icoon="zoek" /> : null}{' '}
    {onzeker ? <Merk label="Niet alles te zeggen" toon="rustig" icoon="pauze" /> : null}
    {opvallend || onzeker ? null : <Merk label="Niets opvallends" toon="goed" icoon="klaar" />}
  </>
)
const Dagrij = ({ dag, toon }: { dag: Dag; toon(): void }) => (
  <tr>
    <th scope="row">{toonDag(dag.dag)}</th>
    <td data-kop="Dossiers">{toonGetal(dag.dossiers)}</td>
    <td data-kop="Keren">{toonGetal(dag.keren)}</td>
    <td data-kop="Wat opvalt">
      {[...opvallends(dag), ...onzekers(dag)].map((zin) => (
        <div key={zin}>{zin}</div>
      ))}
      {opvallends(dag).length + onzekers(dag).length ? null : <span className="rt-zacht">Niets opvallends</span>}
    </td>
    <td className="rt-rijknoppen">
      <Button size="small" onClick={toon} aria-label={`Toon: ${toonDag(dag.dag)}`}>
        Toon
      </Button>
    </td>
  </tr>
)
const Dagen = ({ kijker }: { kijker: Kijker }) => {
  const [dag, zetDag] = useState<string>()
  const naam = naamVan(kijker)
  return (
    <>
      <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Dagen van ${naam}`}>
        <table className="rt-tabel rt-tabel--stapel">
          <caption className="rt-onzichtbaar">Wat {naam} per dag bekeek</caption>
          <thead>
            <tr>
              {['Dag', 'Dossiers', 'Keren', 'Wat opvalt'].map((kop) => (
                <th key={kop} scope="col">
                  {kop}
                </th>
              ))}
              <th scope="col">
                <span className="rt-onzichtbaar">Tonen</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kijker.dagen.map((d) => (
              <Dagrij key={d.dag} dag={d} toon={() => zetDag(d.dag)} />
            ))}
          </tbody>
        </table>
      </div>
      {dag ? (
        <section aria-label={`Bekeken op ${toonDag(dag)}`} style={{ marginTop: 16 }}>
          <h3 className="rt-tussenkop">Bekeken op {toonDag(dag)}</h3>
          <Regels
            key={dag}
            naam={`Wat ${naam} bekeek op ${toonDag(dag)}`}
            filter={{ gebruiker: { eq: kijker.gebruikerId }, dag: { eq: dag } }}
            leeg="Er zijn op deze dag geen regels."
          />
        </section>
      ) : null}
    </>
  )
}
const Gebruiker = ({ kijker }: { kijker: Kijker }) => {
  const [open, zetOpen] = useState(false)
  const { dagen } = kijker
  return (
    <section className="rt-kaart" aria-label={naamVan(kijker)}>
      <div className="rt-kaart__kop">
        <h2>{naamVan(kijker)}</h2>
        <Oordeel {...kijker} />
      </div>
      <p>
        Op {dagen.length === 1 ? '1 dag' : `${dagen.length} dagen`} {toonGetal(som(dagen, 'keren'))} keer gekeken.
        Buiten 7–19 uur of in het weekend: {toonGetal(som(dagen, 'buitenTijd'))}. Buiten caseload, team en waarneming:{' '}
        {toonGetal(som(dagen, 'buitenCaseload'))}.
      </p>
      <Button
        variant="outlined"
        size="small"
        aria-expanded={open}
        onClick={() => zetOpen(!open)}
        aria-label={`${open ? 'Verberg' : 'Toon'} dagen: ${naamVan(kijker)}`}
      >
        {open ? 'Verberg dagen' : 'Toon dagen'}
      </Button>
      {open ? <Dagen kijker={kijker} /> : null}
    </section>
  )
}

const PERIODEN = [7, 14, 31] as const
export const Opvallend = () => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const [dagen, zetDagen] = useState<number>(PERIODEN[0])
  const tot = huidigeSessie()?.mij.vandaag ?? ''
  const vanaf = plusDagen(tot, 1 - dagen)
  const { data, error } = useQuery({
    queryKey: ['kijkgedrag', vanaf, tot],
    queryFn: async ({ signal }) =>
      (await dataProvider.vraag<{ kijkgedrag: { gebruikers: Kijker[] } }>(GEDRAG_DOCUMENT, { vanaf, tot }, signal))
        .kijkgedrag.gebruikers,
  })
  return (
    <>
      <div className="rt-filters">
        <TextField
          select
          id="kijk-periode"
          sx={{ width: { sm: 220 } }}
          label="Periode"
          value={dagen}
          onChange={(e) => zetDagen(Number(e.target.value))}
        >
          {PERIODEN.map((n) => (
            <MenuItem key={n} value={n}>
              De laatste {n} dagen
            </MenuItem>
          ))}
        </TextField>
      </div>
      <p className="rt-zacht">
        Werkt een gemeente als één team, dan valt voor haar regisseurs geen dossier buiten de caseload. Wat de
        regiocoördinator zonder naam ziet, telt ook niet als buiten de caseload.
      </p>
      {error ? <Foutmelding fout={error} /> : null}
      {data?.length === 0 ? <Leeg>In deze periode heeft niemand naar een dossier van uw gemeente gekeken.</Leeg> : null}
      {data?.map((kijker) => (
        <Gebruiker key={kijker.gebruikerId} kijker={kijker} />
      ))}
      {data || error ? null : <Laden />}
    </>
  )
}
