// List page of any noun: search, filters, sorting and column choice; cards instead of a table on a phone.
import Nieuw from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Suspense, useMemo, type ComponentType, type ReactNode } from 'react'
import {
  ColumnsButton,
  DataTable,
  FilterButton,
  FilterContext,
  FilterForm,
  ListBase,
  Pagination,
  useListContext,
} from 'react-admin'
import { Link } from 'react-router'
import { Foutmelding, GeenToegang, Laden, Leeg } from '../Notice.js'
import type { Noun, Rij, Veld } from '../noun.js'
import { Pagina } from '../Page.js'
import type { Rechten } from '../rights.js'
import { zichtbareVelden } from '../selection.js'
import { huidigeSessie } from '../session.js'
import { hoofdletter } from '../show/NounShow.js'
import { Waarde } from '../Value.js'
import { Kaarten } from './Cards.js'
import { filters } from './filters.js'

const PER_PAGINA = 20

const Cel = ({ noun, veld, rij }: { noun: Noun; veld: Veld; rij: Rij }) =>
  veld.lijst === 'kop' ? (
    <Link className="rt-link rt-link--kop" to={`/${noun.naam}/${rij.id}/show`}>
      {noun.titel(rij)}
    </Link>
  ) : (
    <Waarde veld={veld} rij={rij} kort />
  )

const Tabel = ({ noun, velden }: { noun: Noun; velden: readonly Veld[] }) => (
  <div className="rt-schuif">
    <DataTable
      storeKey={`${noun.naam}.kolommen`}
      rowClick={false}
      bulkActionButtons={false}
      size="small"
      hiddenColumns={velden.filter((veld) => veld.lijst === 'kiesbaar').map((veld) => veld.bron)}
    >
      {velden.map((veld) => (
        <DataTable.Col
          key={veld.bron}
          source={veld.bron}
          label={veld.label}
          disableSort={!veld.sorteer}
          render={(rij: Rij) => <Cel noun={noun} veld={veld} rij={rij} />}
        />
      ))}
    </DataTable>
  </div>
)

const NietsTeZien = ({ noun }: { noun: Noun }) => {
  const { filterValues, setFilters } = useListContext()
  if (Object.keys(filterValues as object).length === 0) return <Leeg>{noun.leeg}</Leeg>
  return (
    <Leeg>
      <p>Geen {noun.label.meer} gevonden. Wis de filters of zoek op een deel van een woord.</p>
      <Button variant="outlined" onClick={() => setFilters({}, {})}>
        Filters wissen
      </Button>
    </Leeg>
  )
}

const Rijen = ({ noun, velden }: { noun: Noun; velden: readonly Veld[] }) => {
  const { data, error, isPending } = useListContext<Rij>()
  const smal = useMediaQuery('(max-width:899.95px)')
  if (error) return <Foutmelding fout={error} />
  if (isPending) return <Laden />
  if (!data || data.length === 0) return <NietsTeZien noun={noun} />
  return (
    <>
      {smal ? <Kaarten noun={noun} velden={velden} /> : <Tabel noun={noun} velden={velden} />}
      <Pagination rowsPerPageOptions={[PER_PAGINA, 50, 100, 250]} />
    </>
  )
}

const Inhoud = ({ noun, rechten }: { noun: Noun; rechten: Rechten }) => {
  const smal = useMediaQuery('(max-width:899.95px)')
  const velden = useMemo(() => zichtbareVelden(noun, rechten).filter((veld) => veld.lijst), [noun, rechten])
  const invoer = useMemo(() => filters(noun, rechten, smal), [noun, rechten, smal])
  return (
    <FilterContext.Provider value={invoer}>
      <div className="rt-filters">
        <FilterForm />
        <div className="rt-filters__knoppen">
          <FilterButton disableSaveQuery variant="outlined" />
          {smal ? null : <ColumnsButton storeKey={`${noun.naam}.kolommen`} />}
        </div>
      </div>
      <div className="rt-kaart rt-kaart--plat">
        <Rijen noun={noun} velden={velden} />
      </div>
    </FilterContext.Provider>
  )
}

const Toevoegknop = ({ noun, rechten }: { noun: Noun; rechten: Rechten }) =>
  noun.toevoegen && rechten.magVragen(noun.toevoegen.naam) ? (
    <Button component={Link} to={`/${noun.naam}/create`} variant="contained" startIcon={<Nieuw />}>
      {noun.toevoegen.label}
    </Button>
  ) : null

interface Lijstdelen {
  noun: Noun
  /** stands above the list */
  boven?: ComponentType | undefined
  /** stand beside the button that adds a row */
  knoppen?: ReactNode
}
export const Lijstpagina = ({ noun, boven: Boven, knoppen }: Lijstdelen) => {
  const rechten = huidigeSessie()?.rechten
  if (!rechten?.magVragen(noun.naam)) return <GeenToegang />
  const sort = { field: noun.sorteer?.veld ?? 'id', order: noun.sorteer?.richting ?? 'ASC' }
  return (
    <Pagina
      titel={hoofdletter(noun.label.meer)}
      acties={
        <>
          {knoppen}
          <Toevoegknop noun={noun} rechten={rechten} />
        </>
      }
    >
      {Boven ? (
        <Suspense fallback={null}>
          <Boven />
        </Suspense>
      ) : null}
      <ListBase
        resource={noun.naam}
        perPage={PER_PAGINA}
        sort={sort}
        disableAuthentication
        queryOptions={{ retry: false, onError: () => undefined }}
      >
        <Inhoud noun={noun} rechten={rechten} />
      </ListBase>
    </Pagina>
  )
}
