// What is due, over all dossiers that one may see: in groups, the most urgent first.
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { Link, useSearchParams } from 'react-router'
import { inburgeraar } from '../inburgeraar/inburgeraar.js'
import { keuzelijst } from '../platform/choices.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { toonDag } from '../platform/dates.js'
import { Foutmelding, GeenToegang, Laden } from '../platform/Notice.js'
import { rijPad } from '../platform/noun.js'
import { Pagina } from '../platform/Page.js'
import { MAX_PERSONEN } from '../platform/persons.js'
import { naamVan } from '../platform/references.js'
import { huidigeSessie, type Sessie } from '../platform/session.js'
import { TermijnMerken } from './TermijnMerken.js'
import {
  aantal,
  dagenVan,
  filterVan,
  GROEPEN,
  GROEPNAAM,
  isGroep,
  soortnaam,
  TERMIJNEN_DOCUMENT,
  type Antwoord,
  type Groep,
  type Keuze,
  type Termijnregel,
} from './termijn.js'

const KOPPEN = ['Termijn', 'Laatste dag', 'Voor wie', 'Waarom'] as const
const Wie = ({ regel: { inburgeraar: wie, gemeente } }: { regel: Termijnregel }) =>
  wie ? (
    <>
      <Link className="rt-link" to={rijPad(inburgeraar, { id: wie.id })}>
        {naamVan(wie)}
      </Link>
      <div className="rt-zacht">
        {wie.dossiercode}, {gemeente.naam}
      </div>
      <div className="rt-zacht">{wie.regisseur ? `Regisseur: ${wie.regisseur.naam}` : 'Nog geen regisseur'}</div>
    </>
  ) : (
    <>Niet voor u</>
  )
const Rij = ({ regel, vandaag }: { regel: Termijnregel; vandaag: string }) => {
  const { dag, zin } = dagenVan(regel, vandaag)
  return (
    <tr>
      <th scope="row">
        {soortnaam(regel)}
        <div className="rt-regel">
          <TermijnMerken termijn={regel} />
        </div>
      </th>
      <td data-kop="Laatste dag">
        {dag ? <time dateTime={dag}>{toonDag(dag)}</time> : 'Nog niet bekend'}
        <div className="rt-zacht">{zin}</div>
      </td>
      <td data-kop="Voor wie">
        <Wie regel={regel} />
      </td>
      <td data-kop="Waarom">
        {regel.berekening}
        <div className="rt-zacht">{regel.grondslag}</div>
      </td>
    </tr>
  )
}
const LEEG: Record<Groep, string> = {
  teLaat: 'Er is niets te laat.',
  week: 'Deze week hoeft er niets klaar te zijn.',
  maand: 'Hierna hoeft er binnen 30 dagen niets klaar te zijn.',
  later: 'Er is later niets.',
  wacht: 'Er wacht niets.',
}
const Lijst = ({ groep, regels, vandaag }: { groep: Groep; regels: readonly Termijnregel[]; vandaag: string }) =>
  regels.length === 0 ? (
    <p className="rt-zacht">{LEEG[groep]}</p>
  ) : (
    <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Termijnen: ${GROEPNAAM[groep]}`}>
      <table className="rt-tabel rt-tabel--stapel">
        <caption className="rt-onzichtbaar">Termijnen: {GROEPNAAM[groep]}</caption>
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
          {regels.map((regel) => (
            <Rij key={regel.id} regel={regel} vandaag={vandaag} />
          ))}
        </tbody>
      </table>
    </div>
  )

const useTermijnen = (sessie: Sessie, mag: boolean, groep: Groep, keuze: Keuze, blad: number) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { vandaag } = sessie.mij
  return useQuery({
    queryKey: ['termijnen', vandaag, groep, keuze, blad],
    enabled: mag,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataProvider.vraag<Antwoord>(
        TERMIJNEN_DOCUMENT,
        {
          ...Object.fromEntries(GROEPEN.map((g) => [g, filterVan(g, vandaag, keuze)])),
          gekozen: filterVan(groep, vandaag, keuze),
          first: MAX_PERSONEN,
          offset: blad * MAX_PERSONEN,
        },
        signal,
      ),
  })
}
const Bladeren = ({ totaal, blad, zet }: { totaal: number; blad: number; zet(blad: number): void }) =>
  totaal > MAX_PERSONEN ? (
    <div className="rt-filters__knoppen" role="group" aria-label="Bladeren">
      <Button disabled={blad === 0} onClick={() => zet(blad - 1)}>
        Vorige
      </Button>
      <span>
        {blad * MAX_PERSONEN + 1} tot en met {Math.min(totaal, (blad + 1) * MAX_PERSONEN)} van {totaal}
      </span>
      <Button disabled={(blad + 1) * MAX_PERSONEN >= totaal} onClick={() => zet(blad + 1)}>
        Volgende
      </Button>
    </div>
  ) : null

const Inhoud = ({ sessie }: { sessie: Sessie }) => {
  const [adres, zetAdres] = useSearchParams()
  const soorten = keuzelijst('TermijnSoort')
  const groep: Groep = isGroep(adres.get('groep')) ? (adres.get('groep') as Groep) : 'teLaat'
  const soort = soorten.find(({ id }) => id === adres.get('soort'))?.id ?? ''
  const mijn = adres.get('van') === 'mij'
  const blad = Math.max(0, Number.parseInt(adres.get('blad') ?? '1', 10) - 1 || 0)
  const { vandaag, gebruiker } = sessie.mij
  const keuze = { soort, regisseur: mijn ? gebruiker.id : undefined }
  const { data, error, isPlaceholderData } = useTermijnen(sessie, true, groep, keuze, blad)
  const zet = (wat: Record<string, string>): void => {
    const nieuw = { groep, soort, van: mijn ? 'mij' : '', blad: '', ...wat }
    zetAdres(Object.fromEntries(Object.entries(nieuw).filter(([, v]) => v)), { replace: true })
  }
  return (
    <>
      <div className="rt-filters rt-filters--kort">
        <TextField
          select
          id="termijn-soort"
          label="Soort termijn"
          value={soort}
          onChange={(e) => zet({ soort: e.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">Alles</MenuItem>
          {soorten.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <div className="rt-filters__knoppen">
          <Button
            variant={mijn ? 'contained' : 'outlined'}
            aria-pressed={mijn}
            onClick={() => zet({ van: mijn ? '' : 'mij' })}
          >
            Mijn dossiers
          </Button>
        </div>
      </div>
      <div
        className="rt-filters__knoppen"
        role="group"
        aria-label="Wanneer"
        style={{ flexWrap: 'wrap', marginBottom: 16 }}
      >
        {GROEPEN.map((g) => (
          <Button
            key={g}
            variant={g === groep ? 'contained' : 'outlined'}
            aria-pressed={g === groep}
            onClick={() => zet({ groep: g })}
          >
            {GROEPNAAM[g]}
            {data ? ` (${aantal(data[g])})` : ''}
          </Button>
        ))}
      </div>
      {error ? <Foutmelding fout={error} /> : null}
      {data ? (
        <section className="rt-kaart" aria-label={GROEPNAAM[groep]} aria-busy={isPlaceholderData}>
          <h2>{GROEPNAAM[groep]}</h2>
          <Lijst groep={groep} regels={data.lijst.nodes} vandaag={vandaag} />
          <Bladeren totaal={data.lijst.totalCount} blad={blad} zet={(n) => zet({ blad: String(n + 1) })} />
        </section>
      ) : error ? null : (
        <Laden />
      )}
    </>
  )
}
export const Termijnen = () => {
  const sessie = huidigeSessie()
  if (!sessie?.rechten.magVragen('termijnen')) return <GeenToegang />
  return (
    <Pagina
      titel="Termijnen"
      onder="Wat er moet gebeuren, wanneer en voor wie. Bij elke termijn staat hoe hij is berekend en welke wet dat zegt."
    >
      <Inhoud sessie={sessie} />
    </Pagina>
  )
}
