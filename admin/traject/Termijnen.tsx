// What is due, over all dossiers that one may see: in groups, the most urgent first.
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { Link, useSearchParams } from 'react-router'
import { keuzelijst } from '../platform/choices.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Foutmelding, GeenToegang, Laden, Leeg } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { MAX_PERSONEN } from '../platform/persons.js'
import { huidigeSessie, type Sessie } from '../platform/session.js'
import { trajectRegel } from './trajectRegel.js'
import { Termijngroep } from './TermijnGroup.js'
import {
  aantal,
  filtersVan,
  filterVan,
  GROEPEN,
  GROEPNAAM,
  isGroep,
  TERMIJNEN_DOCUMENT,
  TERMIJNENTOTAAL_DOCUMENT,
  type Antwoord,
  type Groep,
  type Keuze,
  type Telling,
  type Tellingen,
} from './termijn.js'
import { alleenInzage, useVanWie } from './termijn.van.js'

/** @param keuze undefined as long as that is not known */
const useTermijnen = (sessie: Sessie, groep: Groep, keuze: Keuze | undefined, blad: number) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { vandaag } = sessie.mij
  const enabled = keuze !== undefined
  const bladzijde = useQuery({
    enabled,
    placeholderData: keepPreviousData,
    queryKey: ['termijnen', vandaag, groep, keuze, blad],
    queryFn: ({ signal }) =>
      dataProvider.vraag<Antwoord>(
        TERMIJNEN_DOCUMENT,
        { filter: filterVan(groep, vandaag, keuze ?? {}), first: MAX_PERSONEN, offset: blad * MAX_PERSONEN },
        signal,
      ),
  })
  // Nothing stands there until it is known: the numbers of another choice are wrong ones.
  const { data: tellingen } = useQuery({
    enabled,
    queryKey: ['termijnen', 'totaal', vandaag, keuze],
    queryFn: ({ signal }) =>
      dataProvider.vraag<Tellingen>(TERMIJNENTOTAAL_DOCUMENT, filtersVan(vandaag, keuze ?? {}), signal),
  })
  return { ...bladzijde, tellingen }
}
interface Bladerdelen {
  /** undefined as long as it is not known */
  telling: Telling | undefined
  blad: number
  /** on this page */
  regels: number
  meer: boolean
  zet(blad: number): void
}
const Bladeren = ({ telling, blad, regels, meer, zet }: Bladerdelen) =>
  blad > 0 || meer ? (
    <div className="rt-filters__knoppen" role="group" aria-label="Bladeren">
      <Button disabled={blad === 0} onClick={() => zet(blad - 1)}>
        Vorige
      </Button>
      <span>
        {regels > 0 ? `${blad * MAX_PERSONEN + 1} tot en met ${blad * MAX_PERSONEN + regels}` : 'Niets meer'}
        {telling ? ` van ${aantal(telling)}` : ''}
      </span>
      <Button disabled={!meer} onClick={() => zet(blad + 1)}>
        Volgende
      </Button>
    </div>
  ) : null

const NIETS_IN_INZAGE = 'In de dossiers waarin u tijdelijk inzage hebt, staat hier niets.'
/** What shows nothing to who sees no dossiers, and where that reader does see who is behind. */
const AlleenInzage = ({ sessie }: { sessie: Sessie }) => (
  <Leeg>
    <p>U ziet hier alleen termijnen uit dossiers waarin u tijdelijk inzage hebt, en die zijn er nu niet.</p>
    {sessie.rechten.magVragen(trajectRegel.naam) ? (
      <Link className="rt-link" to={`/${trajectRegel.naam}`}>
        Bekijk van welke trajecten een termijn te laat is, zonder namen
      </Link>
    ) : null}
  </Leeg>
)

const Inhoud = ({ sessie }: { sessie: Sessie }) => {
  const [adres, zetAdres] = useSearchParams()
  const soorten = keuzelijst('TermijnSoort')
  const groep: Groep = isGroep(adres.get('groep')) ? (adres.get('groep') as Groep) : 'teLaat'
  const soort = soorten.find(({ id }) => id === adres.get('soort'))?.id ?? ''
  const vanWie = useVanWie(sessie)
  const van = vanWie?.find(({ sleutel }) => sleutel === adres.get('van'))
  const blad = Math.max(0, Number.parseInt(adres.get('blad') ?? '1', 10) - 1 || 0)
  const { vandaag } = sessie.mij
  const keuze = vanWie && { soort, regisseur: van?.id }
  const { data, tellingen, error, isPlaceholderData } = useTermijnen(sessie, groep, keuze, blad)
  const zet = (wat: Record<string, string>): void => {
    const nieuw = { groep, soort, van: van?.sleutel ?? '', blad: '', ...wat }
    zetAdres(Object.fromEntries(Object.entries(nieuw).filter(([, v]) => v)), { replace: true })
  }
  const inzage = alleenInzage(sessie)
  if (inzage && !soort && tellingen && GROEPEN.every((g) => tellingen[g].totalCount === 0))
    return <AlleenInzage sessie={sessie} />
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
          {vanWie?.map(({ sleutel, label }) => (
            <Button
              key={sleutel}
              variant={sleutel === van?.sleutel ? 'contained' : 'outlined'}
              aria-pressed={sleutel === van?.sleutel}
              onClick={() => zet({ van: sleutel === van?.sleutel ? '' : sleutel })}
            >
              {label}
            </Button>
          ))}
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
            {tellingen ? ` (${aantal(tellingen[g])})` : ''}
          </Button>
        ))}
      </div>
      {error ? <Foutmelding fout={error} /> : null}
      {data ? (
        <section className="rt-kaart" aria-label={GROEPNAAM[groep]} aria-busy={isPlaceholderData}>
          <h2>{GROEPNAAM[groep]}</h2>
          <Termijngroep
            groep={groep}
            regels={data.termijnen.nodes}
            vandaag={vandaag}
            leeg={inzage ? NIETS_IN_INZAGE : undefined}
          />
          <Bladeren
            telling={tellingen?.[groep]}
            blad={blad}
            regels={data.termijnen.nodes.length}
            meer={data.termijnen.pageInfo.hasNextPage}
            zet={(n) => zet({ blad: String(n + 1) })}
          />
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
