// Every setting: what it is worth for each gemeente, since when, why and by whom, and the proposals that wait.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { Merk } from '../platform/Chip.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Foutmelding, GeenToegang, Laden } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { alleBladen, type Blad } from '../platform/pages.js'
import { huidigeSessie } from '../platform/session.js'
import { keuzesDocument, perInstelling, STANDEN_DOCUMENT, type Keuze, type Stand } from './instelling.js'
import { Voorstellen } from './Proposals.js'
import { Standentabel } from './SettingTable.js'

const useInstellingen = (mag: boolean) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery({
    queryKey: ['instellingen', 'pagina'],
    enabled: mag,
    queryFn: async ({ signal }) => {
      const document = keuzesDocument(await dataProvider.rechten())
      const [{ instellingStanden }, keuzes] = await Promise.all([
        dataProvider.vraag<{ instellingStanden: Stand[] }>(STANDEN_DOCUMENT, {}, signal),
        alleBladen(
          async (vanaf) =>
            (await dataProvider.vraag<{ instellingen: Blad<Keuze> }>(document, { ...vanaf }, signal)).instellingen,
        ),
      ])
      return { standen: instellingStanden, keuzes }
    },
  })
}

const Instelling = ({
  over,
  standen,
  keuzes,
}: {
  over: Stand
  standen: readonly Stand[]
  keuzes: readonly Keuze[]
}) => (
  <section className="rt-kaart" aria-label={over.naam}>
    <div className="rt-kaart__kop">
      <h3 className="rt-tussenkop" style={{ margin: 0 }}>
        {over.naam}
      </h3>
      {over.opentDossiers ? <Merk label="Tweede persoon nodig" toon="info" icoon="slot" /> : null}
    </div>
    <p style={{ margin: '0 0 4px' }}>{over.uitleg}</p>
    <p className="rt-bijschrift" style={{ margin: '0 0 12px' }}>
      Als niemand kiest: {over.standaard}. {over.grondslag} Wordt gebruikt voor: {over.gebruik}
    </p>
    <Standentabel naam={over.naam} standen={standen} keuzes={keuzes} />
  </section>
)

const GROEPEN: readonly [titel: string, hoort: (s: Stand) => boolean][] = [
  ['Wie dossiers ziet', (s) => s.opentDossiers],
  ['Termijnen', (s) => !s.opentDossiers],
]
const Inhoud = ({ standen, keuzes }: { standen: readonly Stand[]; keuzes: readonly Keuze[] }) => (
  <>
    <Voorstellen standen={standen} keuzes={keuzes} />
    {GROEPEN.map(([titel, hoort]) => {
      const groep = perInstelling(standen.filter(hoort))
      return groep.length ? (
        <section key={titel} aria-label={titel} style={{ marginTop: 24 }}>
          <h2 className="rt-tussenkop">{titel}</h2>
          {groep.map(([over, deel]) => (
            <Instelling key={over.code} over={over} standen={deel} keuzes={keuzes} />
          ))}
        </section>
      ) : null
    })}
  </>
)

export const Instellingen = () => {
  const mag = huidigeSessie()?.rechten.magVragen('instellingStanden') === true
  const { data, error } = useInstellingen(mag)
  if (!mag) return <GeenToegang />
  return (
    <Pagina
      titel="Instellingen"
      onder="Wat een gemeente of de regio zelf kiest. Elke keuze heeft een eerste dag en een reden, en blijft te lezen. Zien meer mensen er dossiers door? Dan bevestigt een tweede persoon van de gemeente de keuze."
    >
      {error ? <Foutmelding fout={error} /> : null}
      {data ? <Inhoud {...data} /> : error ? null : <Laden />}
    </Pagina>
  )
}
