// List page of any noun: search, filters, sorting and column choice; cards instead of a table on a phone.
import Nieuw from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Suspense, useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import {
  DataTable,
  FilterButton,
  FilterContext,
  ListBase,
  ListContextProvider,
  Pagination,
  useListContext,
  type ListControllerResult,
} from 'react-admin'
import { Link, Navigate, useLocation } from 'react-router'
import { GeenToegang, Laden } from '../Notice.js'
import { rijPad, type Noun, type Rij, type Veld } from '../noun.js'
import { Pagina } from '../Page.js'
import { isVanPersonen } from '../persons.js'
import { Lijstafdruk } from '../print/ListPrint.js'
import type { Rechten } from '../rights.js'
import type { Totaal } from '../data/read.js'
import { zichtbareVelden } from '../data/selection.js'
import { useTotaal } from '../data/total.js'
import { huidigeSessie } from '../session.js'
import { Waarde } from '../Value.js'
import { hoofdletter } from '../words.js'
import { keuzesPerPagina, kijkAdresNa, PER_PAGINA } from './address.js'
import { Kaarten } from './Cards.js'
import { Kolommenknop } from './Columns.js'
import { Filtervelden } from './FilterFields.js'
import { filters } from './filters.js'
import { BewaardeFilters } from './kept/KeptFilters.js'
import { zietMeerGemeenten } from './places.js'
import { Mijnknop, Snelknoppen } from './Quick.js'
import { Mislukt, NietsTeZien, VoorbijHetEinde, Weggelaten } from './States.js'
import { TypwerkProvider, useGetypt } from './typed.js'

const Cel = ({ noun, veld, rij }: { noun: Noun; veld: Veld; rij: Rij }) =>
  veld.lijst === 'kop' ? (
    <Link className="rt-link rt-link--kop" to={rijPad(noun, rij)}>
      {(noun.titelInLijst ?? noun.titel)(rij)}
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
          label={veld.kolom ?? veld.label}
          disableSort={!veld.sorteer}
          render={(rij: Rij) => <Cel noun={noun} veld={veld} rij={rij} />}
        />
      ))}
    </DataTable>
  </div>
)

const vanMeerDan = ({ from, to, count }: { from: number; to: number; count: number }): string =>
  `${from}–${to} van meer dan ${count}`
interface Rijendelen {
  noun: Noun
  velden: readonly Veld[]
  totaal: Totaal | undefined
  meld(zin: string): void
}
const Rijen = ({ noun, velden, totaal, meld }: Rijendelen) => {
  const { data, error, isPending, page } = useListContext<Rij>()
  const smal = useMediaQuery('(max-width:899.95px)')
  if (error) return <Mislukt fout={error} />
  if (isPending) return <Laden />
  if (data?.length === 0 && page > 1) return <VoorbijHetEinde meld={meld} />
  if (!data || data.length === 0) return <NietsTeZien noun={noun} />
  return (
    <>
      {smal ? <Kaarten noun={noun} velden={velden} /> : <Tabel noun={noun} velden={velden} />}
      <Pagination
        rowsPerPageOptions={keuzesPerPagina(noun)}
        {...(totaal?.begrensd ? { labelDisplayedRows: vanMeerDan } : {})}
      />
    </>
  )
}

const Inhoud = ({ noun, rechten, meld }: { noun: Noun; rechten: Rechten; meld(zin: string): void }) => {
  const smal = useMediaQuery('(max-width:899.95px)')
  const velden = useMemo(
    () =>
      zichtbareVelden(noun, rechten).filter(
        (veld) => veld.lijst && (!veld.alsMeerGemeenten || zietMeerGemeenten(noun, rechten)),
      ),
    [noun, rechten],
  )
  const invoer = useMemo(() => filters(noun, rechten, smal), [noun, rechten, smal])
  const { lijst, typwerk } = useGetypt()
  const totaal = useTotaal(noun.naam, lijst.filterValues, lijst)
  return (
    <ListContextProvider value={{ ...lijst, total: totaal?.total } as ListControllerResult}>
      <TypwerkProvider value={typwerk}>
        <FilterContext.Provider value={invoer}>
          <div className="rt-filters">
            <Filtervelden />
            <div className="rt-filters__knoppen">
              <Mijnknop noun={noun} rechten={rechten} />
              <Snelknoppen noun={noun} />
              {rechten.magVragen('bewaardeFilters') ? (
                <BewaardeFilters noun={noun} rechten={rechten} meld={meld} />
              ) : null}
              <FilterButton disableSaveQuery variant="outlined" />
              {smal ? null : <Kolommenknop storeKey={`${noun.naam}.kolommen`} />}
              <Lijstafdruk noun={noun} velden={velden} />
            </div>
          </div>
          <div className="rt-kaart rt-kaart--plat">
            <Rijen noun={noun} velden={velden} totaal={totaal} meld={meld} />
          </div>
        </FilterContext.Provider>
      </TypwerkProvider>
    </ListContextProvider>
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
export const Lijstpagina = (props: Lijstdelen) => {
  const { noun } = props
  const { pathname, search } = useLocation()
  const [zinnen, setZinnen] = useState<readonly string[]>([])
  const nagekeken = useMemo(() => kijkAdresNa(noun, search), [noun, search])
  useEffect(() => {
    if (nagekeken.zinnen.length > 0) setZinnen(nagekeken.zinnen)
  }, [nagekeken])
  if (!huidigeSessie()?.rechten.magVragen(noun.naam)) return <GeenToegang />
  if (nagekeken.search !== null)
    return <Navigate to={nagekeken.search ? `${pathname}?${nagekeken.search}` : pathname} replace />
  return <Lijst {...props} zinnen={zinnen} meld={(zin) => setZinnen([zin])} />
}

/**
 * What is searched for among persons is a name: it stays out of the address, and so out of the history of the browser. The
 * memory of this page keeps it (preferences.ts), so that who comes back from a row finds the list as it was.
 */
const alleenInGeheugen = ({ naam }: Noun) =>
  ({ disableSyncWithLocation: true, storeKey: `${naam}.listParams` }) as const

interface Meldingen {
  zinnen: readonly string[]
  meld(zin: string): void
}
const Lijst = ({ noun, boven: Boven, knoppen, zinnen, meld }: Lijstdelen & Meldingen) => {
  const rechten = huidigeSessie()?.rechten
  if (!rechten) return <GeenToegang />
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
      <Weggelaten zinnen={zinnen} />
      <ListBase
        resource={noun.naam}
        perPage={PER_PAGINA}
        sort={sort}
        {...(isVanPersonen(noun) ? alleenInGeheugen(noun) : {})}
        disableAuthentication
        queryOptions={{ retry: false, onError: () => undefined }}
      >
        <Inhoud noun={noun} rechten={rechten} meld={meld} />
      </ListBase>
    </Pagina>
  )
}
