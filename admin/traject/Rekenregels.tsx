// What terms are computed with: every rule with its law, its days and how sure it is. Read by people who check the law.
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useSearchParams } from 'react-router'
import { Keuzemerk } from '../platform/Chip.js'
import { keuze, keuzelijst } from '../platform/choices.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Foutmelding, GeenToegang, Laden } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { Afdrukknop } from '../platform/print/PrintButton.js'
import type { Afdruk } from '../platform/print/PrintedList.js'
import { aantalVan, slotregel } from '../platform/print/usePrint.js'
import { huidigeSessie } from '../platform/session.js'
import { gekozen, REKENREGELS_DOCUMENT, toonDagen, toonGelezen, type Rekenregel, type Versie } from './rekenregel.js'

const KOPPEN = ['Regel', 'Waarde', 'Wet en artikel', 'Zekerheid'] as const
const SOORT = 'soort'
const soortnaam = (soort: string): string => keuze('TermijnSoort', soort).label

const Naam = ({ regel, eerste, versie }: { regel: Rekenregel; eerste: boolean; versie: Versie }) =>
  eerste ? (
    <>
      {regel.zin}
      <div className="rt-regel">
        <code>{regel.id}</code>
        {regel.soorten.length ? <span>{regel.soorten.map(soortnaam).join(', ')}</span> : null}
        <span>Bepalend: {regel.peilfeit}</span>
      </div>
    </>
  ) : (
    <span className="rt-zacht">
      Dezelfde regel, {toonDagen(versie)}
      <span className="rt-onzichtbaar">: {regel.zin}</span>
    </span>
  )
const Wet = ({ versie }: { versie: Versie }) => (
  <>
    {versie.artikel ?? 'Geen artikel'}
    <div className="rt-zacht">{toonGelezen(versie)}</div>
  </>
)
const Regelrij = ({ regel, versie, eerste }: { regel: Rekenregel; versie: Versie; eerste: boolean }) => (
  <tr>
    <th scope="row">
      <Naam regel={regel} eerste={eerste} versie={versie} />
    </th>
    <td data-kop="Waarde">
      <strong>{versie.waarde}</strong>
      <div className="rt-zacht">{toonDagen(versie)}</div>
    </td>
    <td data-kop="Wet en artikel">
      <Wet versie={versie} />
    </td>
    <td className="rt-bron" data-kop="Zekerheid">
      <Keuzemerk naam="Zekerheid" waarde={versie.zekerheid} />
      {versie.opmerking ? <div className="rt-zacht">{versie.opmerking}</div> : null}
    </td>
  </tr>
)
const Groep = ({ naam, regels }: { naam: string; regels: readonly Rekenregel[] }) => (
  <section className="rt-kaart" aria-label={naam}>
    <h2>{naam}</h2>
    <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Rekenregels: ${naam}`}>
      <table className="rt-tabel rt-tabel--stapel">
        <caption className="rt-onzichtbaar">Rekenregels: {naam}</caption>
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
          {regels.flatMap((regel) =>
            regel.versies.map((versie, i) => (
              <Regelrij key={`${regel.id} ${versie.vanafDatum}`} regel={regel} versie={versie} eerste={i === 0} />
            )),
          )}
        </tbody>
      </table>
    </div>
  </section>
)

const afdruk = (regels: readonly Rekenregel[], soort: string): Afdruk => ({
  koppen: KOPPEN,
  rijen: regels.flatMap((regel) =>
    regel.versies.map((versie) => ({
      id: `${regel.id} ${versie.vanafDatum}`,
      cellen: [
        `${regel.zin} (${regel.id})`,
        `${versie.waarde}, ${toonDagen(versie)}`,
        <Wet versie={versie} />,
        [keuze('Zekerheid', versie.zekerheid).label, versie.opmerking].filter(Boolean).join('. '),
      ],
    })),
  ),
  titel: 'Rekenregels',
  regels: [
    soort ? `Soort termijn: ${soortnaam(soort)}` : 'Zonder filter',
    slotregel(aantalVan(regels.length, { een: 'rekenregel', meer: 'rekenregels' })),
  ],
})

const Inhoud = ({ regels }: { regels: readonly Rekenregel[] }) => {
  const [adres, zetAdres] = useSearchParams()
  const soorten = keuzelijst('TermijnSoort')
  const soort = soorten.find(({ id }) => id === adres.get(SOORT))?.id ?? ''
  const zichtbaar = gekozen(regels, soort)
  return (
    <>
      <div className="rt-filters rt-filters--kort">
        <TextField
          select
          id="rekenregel-soort"
          label="Soort termijn"
          value={soort}
          onChange={(e) => zetAdres(e.target.value ? { [SOORT]: e.target.value } : {}, { replace: true })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">Alles</MenuItem>
          {soorten.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <Afdrukknop maak={() => afdruk(zichtbaar, soort)} />
      </div>
      {keuzelijst('RekenregelGroep').map(({ id, name }) => {
        const deel = zichtbaar.filter((regel) => regel.groep === id)
        return deel.length ? <Groep key={id} naam={name} regels={deel} /> : null
      })}
      <p className="rt-zacht">Versie van de rekenregels: {regels[0]?.regelversie}.</p>
    </>
  )
}

export const Rekenregels = () => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const mag = huidigeSessie()?.rechten.magVragen('rekenregels') === true
  const { data, error } = useQuery({
    queryKey: ['rekenregels'],
    enabled: mag,
    queryFn: async ({ signal }) =>
      (await dataProvider.vraag<{ rekenregels: Rekenregel[] }>(REKENREGELS_DOCUMENT, {}, signal)).rekenregels,
  })
  if (!mag) return <GeenToegang />
  return (
    <Pagina
      titel="Rekenregels"
      onder="Hiermee rekent Regiotafel termijnen uit. Bij elke regel staan de wet, de dagen waarop de regel geldt en hoe zeker wij ervan zijn."
    >
      {error ? <Foutmelding fout={error} /> : null}
      {data ? <Inhoud regels={data} /> : error ? null : <Laden />}
    </Pagina>
  )
}
