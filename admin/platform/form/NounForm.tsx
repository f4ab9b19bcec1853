// Add and change pages of any noun, from its fields.
import { useState } from 'react'
import { useDataProvider, useGetOne } from 'react-admin'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { RegiotafelDataProvider } from '../data/dataProvider.js'
import { Foutpagina, GeenToegang, Laden } from '../Notice.js'
import type { Formulierhandeling, Noun, Rij, Veld } from '../noun.js'
import { lijst, mag } from '../noun.js'
import { Pagina } from '../Page.js'
import { isVanPersonen, tabVan } from '../persons.js'
import { huidigeSessie } from '../session.js'
import { Conflictvenster } from './ConflictDialog.js'
import { bevestigd } from './confirmations.js'
import { Formulier } from './Form.js'
import { Formulierdelen } from './FormBody.js'
import { beginwaarden } from './defaults.js'
import { veldenVoorPlaats } from './place.js'
import { Onderwerp } from './subject.js'
import { useVertrek } from './useLeave.js'
import { useVerzenden } from './useSubmit.js'
import type { Waarden } from './values.js'
import { gewijzigdeVelden, naarFormulier, naarInvoer, zonderLege } from './values.js'

const veldenVoor = (noun: Noun, soort: 'toevoegen' | 'wijzigen'): readonly Veld[] =>
  noun.velden.filter((veld) => lijst(veld.invoer).includes(soort))

export const Toevoegpagina = ({ noun }: { noun: Noun }) => {
  const handeling = noun.toevoegen
  const mogelijk = handeling && huidigeSessie()?.rechten.magVragen(handeling.naam)
  return handeling && mogelijk ? <Toevoegen noun={noun} handeling={handeling} /> : <GeenToegang />
}

const Toevoegen = ({ noun, handeling }: { noun: Noun; handeling: Formulierhandeling }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const navigate = useNavigate()
  const { bewaakt, vertrek } = useVertrek()
  const { search } = useLocation()
  const sessie = huidigeSessie()
  const [velden] = useState(() =>
    veldenVoorPlaats(
      veldenVoor(noun, 'toevoegen'),
      sessie?.rechten.plaats(handeling.naam) ?? null,
      sessie?.gemeenten ?? [],
    ),
  )
  const [record] = useState(() => beginwaarden(velden, isVanPersonen(noun) ? '' : search))
  const { verzend, melding, bevestigen } = useVerzenden()
  const verstuur = (waarden: Waarden) =>
    verzend(
      {
        gelukt: handeling.gelukt,
        velden: velden.map(({ bron }) => bron),
        doe: (w) => dataProvider.voegToe(noun.naam, { ...zonderLege(velden, naarInvoer(velden, w)), ...bevestigd(w) }),
        klaar: (rij) => vertrek(`/${noun.naam}/${rij.id}/show`),
      },
      waarden,
    )
  return (
    <Pagina titel={handeling.label}>
      <div className="rt-kaart rt-kaart--formulier">
        <Formulier record={record} onSubmit={verstuur} bewaakt={bewaakt}>
          <Onderwerp value={{ noun }}>
            <Formulierdelen
              velden={velden}
              melding={melding}
              bevestigen={bevestigen}
              knop={handeling.label}
              annuleer={() => void navigate(-1)}
            />
          </Onderwerp>
        </Formulier>
      </div>
    </Pagina>
  )
}

export const Wijzigpagina = ({ noun }: { noun: Noun }) => {
  const { id = '' } = useParams()
  // Refetching would put new values and a new versie under the user's hands: the form keeps the row it was opened with.
  const { data: rij, error } = useGetOne<Rij>(
    noun.naam,
    { id, meta: 'formulier' },
    { gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
  )
  // A row that is on screen stays there when asking it again fails: there may be text on it that was not saved.
  if (!rij) return error ? <Foutpagina fout={error} /> : <Laden />
  if (!noun.wijzigen || !mag(rij).includes(noun.wijzigen.naam)) return <GeenToegang />
  return <Wijzigen key={rij.id} noun={noun} handeling={noun.wijzigen} geopend={rij} />
}

const Wijzigen = ({ noun, handeling, geopend }: { noun: Noun; handeling: Formulierhandeling; geopend: Rij }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const navigate = useNavigate()
  const { bewaakt, vertrek } = useVertrek()
  const [rij, setRij] = useState(geopend)
  const velden = veldenVoor(noun, 'wijzigen')
  const { verzend, melding, bevestigen, conflict, sluitConflict } = useVerzenden()
  const show = `/${noun.naam}/${rij.id}/show`
  const verstuur = (waarden: Waarden, versie?: number) =>
    verzend(
      {
        gelukt: handeling.gelukt,
        velden: velden.map(({ bron }) => bron),
        doe: (w, andere) => {
          const input = gewijzigdeVelden(naarInvoer(velden, w), naarInvoer(velden, naarFormulier(velden, rij)))
          return dataProvider.wijzig(noun.naam, {
            id: rij.id,
            versie: andere ?? rij.versie,
            input: { ...input, ...bevestigd(w) },
          })
        },
        klaar: () => vertrek(show),
      },
      waarden,
      versie,
    )
  return (
    <Pagina titel={`${noun.titel(rij)} wijzigen`} tab={`${tabVan(noun, rij)} wijzigen`}>
      <div className="rt-kaart rt-kaart--formulier">
        <Formulier
          key={String(rij.versie)}
          record={naarFormulier(velden, rij)}
          onSubmit={(w: Waarden) => verstuur(w)}
          bewaakt={bewaakt}
        >
          <Onderwerp value={{ noun, rij }}>
            <Formulierdelen
              velden={velden}
              melding={melding}
              bevestigen={bevestigen}
              knop="Opslaan"
              annuleer={() => void navigate(show)}
            />
          </Onderwerp>
        </Formulier>
      </div>
      {conflict ? (
        <Conflictvenster
          noun={noun}
          id={rij.id}
          velden={velden}
          waarden={conflict.waarden}
          begin={naarFormulier(velden, rij)}
          neemOver={(nieuw) => {
            setRij(nieuw)
            sluitConflict()
          }}
          alsnog={() => void verstuur(conflict.waarden, conflict.versie)}
          sluit={sluitConflict}
        />
      ) : null}
    </Pagina>
  )
}
