// Taakstelling per gemeente and year, with where every figure comes from.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useDataProvider } from 'react-admin'
import { Merk } from '../platform/Chip.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { toonDagKort } from '../platform/dates.js'
import { Foutmelding, GeenToegang, Laden } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { Afdrukknop } from '../platform/print/PrintButton.js'
import { huidigeSessie } from '../platform/session.js'
import { AlleenGeteld, Geteldcel, Tellingnoten } from './Counted.js'
import { TaakstellingGrafiek } from './TargetChart.js'
import { Taakfilter, useTaakkeuze } from './TargetFilter.js'
import { afdruk, Bron, isGetal, koppenVan } from './TargetPrint.js'
import { gekozen } from './taakstelling.keuze.js'
import { heeftRijhandelingen, Rijhandelingen, Vastlegknoppen } from './FigureActs.js'
import type { Taakstelling } from './taakstelling.js'
import {
  heeftGegevens,
  nogTeDoen,
  periode,
  perGemeente,
  taakstellingenDocument,
  toonCijfer,
  toonPercentage,
} from './taakstelling.js'

const Regel = ({ rij, handelingen }: { rij: Taakstelling; handelingen: boolean }) => {
  return (
    <tr>
      <th scope="row">{periode(rij)}</th>
      <td className="rt-getal" data-kop="Taakstelling">
        {toonCijfer(rij.taakstelling)}
      </td>
      <td className="rt-getal" data-kop="Uit vorig jaar">
        {toonCijfer(rij.achterstandVorig)}
      </td>
      <td className="rt-getal" data-kop="Totale taak">
        {toonCijfer(rij.totaal)}
      </td>
      <td className="rt-getal" data-kop="Gehuisvest">
        <strong>{toonCijfer(rij.realisatie)}</strong>
      </td>
      {rij.geteld ? <Geteldcel rij={rij} /> : null}
      <td className="rt-getal" data-kop="Nog te doen">
        {nogTeDoen(rij)}
      </td>
      <td className="rt-getal" data-kop="Deel">
        {toonPercentage(rij.percentage)}
      </td>
      <td data-kop="Peildatum">
        {rij.realisatie.peildatum ? toonDagKort(rij.realisatie.peildatum) : '–'}{' '}
        {rij.realisatie.voorlopig ? <Merk label="Voorlopig" toon="let-op" icoon="pauze" /> : null}
      </td>
      <td className="rt-bron" data-kop="Bron">
        <Bron rij={rij} />
      </td>
      {handelingen ? (
        <td className="rt-rijknoppen">
          <Rijhandelingen rij={rij} />
        </td>
      ) : null}
    </tr>
  )
}

const jaren = (rijen: readonly Taakstelling[]): string =>
  new Intl.ListFormat('nl-NL').format([...new Set(rijen.map(({ jaar }) => String(jaar)))])

const ZonderGegevens = ({ naam, rijen }: { naam: string; rijen: readonly Taakstelling[] }) => (
  <section className="rt-kaart" aria-label={naam}>
    <h2>{naam}</h2>
    <p className="rt-zacht">Geen gegevens over {jaren(rijen)}.</p>
    <AlleenGeteld rijen={rijen} />
  </section>
)

const Gemeente = ({ naam, rijen }: { naam: string; rijen: readonly Taakstelling[] }) => (
  <section className="rt-kaart" aria-label={naam}>
    <h2>{naam}</h2>
    <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Taakstelling van ${naam}`}>
      <table className="rt-tabel rt-tabel--stapel rt-tabel--breek">
        <caption className="rt-onzichtbaar">Taakstelling van {naam} per jaar</caption>
        <thead>
          <tr>
            {koppenVan(rijen).map((kop) => (
              <th key={kop} scope="col" className={isGetal(kop) ? 'rt-getal' : undefined}>
                {kop}
              </th>
            ))}
            {heeftRijhandelingen(rijen) ? (
              <th scope="col">
                <span className="rt-onzichtbaar">Handelingen</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rijen.filter(heeftGegevens).map((rij) => (
            <Regel key={rij.id} rij={rij} handelingen={heeftRijhandelingen(rijen)} />
          ))}
        </tbody>
      </table>
    </div>
    <Tellingnoten rijen={rijen.filter(heeftGegevens)} />
  </section>
)

const Inhoud = ({ rijen }: { rijen: readonly Taakstelling[] }) => {
  const [keuze] = useTaakkeuze()
  const { gemeente, jaar } = keuze
  const zichtbaar = useMemo(() => gekozen(rijen, { gemeente, jaar }), [rijen, gemeente, jaar])
  return (
    <>
      <Taakfilter rijen={rijen}>
        {zichtbaar.some(heeftGegevens) ? <Afdrukknop maak={() => afdruk(zichtbaar, keuze)} /> : null}
      </Taakfilter>
      <TaakstellingGrafiek rijen={zichtbaar} />
      {perGemeente(zichtbaar).map(([naam, deel]) =>
        deel.some(heeftGegevens) ? (
          <Gemeente key={naam} naam={naam} rijen={deel} />
        ) : (
          <ZonderGegevens key={naam} naam={naam} rijen={deel} />
        ),
      )}
    </>
  )
}

export const Taakstellingen = () => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const mag = huidigeSessie()?.rechten.magVragen('taakstellingen') === true
  const { data, error } = useQuery({
    queryKey: ['taakstellingen'],
    enabled: mag,
    queryFn: async ({ signal }) => {
      const document = taakstellingenDocument(await dataProvider.rechten())
      return (await dataProvider.vraag<{ taakstellingen: Taakstelling[] }>(document, {}, signal)).taakstellingen
    },
  })
  if (!mag) return <GeenToegang />
  return (
    <Pagina
      titel="Taakstelling"
      acties={data ? <Vastlegknoppen rijen={data} /> : null}
      onder="Hoeveel mensen met een verblijfsvergunning moest de gemeente huisvesten, en hoeveel zijn er gehuisvest? De achterstand van een jaar telt mee in het volgende jaar."
    >
      {error ? <Foutmelding fout={error} /> : null}
      {data ? <Inhoud rijen={data} /> : error ? null : <Laden />}
    </Pagina>
  )
}
