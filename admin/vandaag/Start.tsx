// Start page: what needs me now? Every number leads to the rows behind it. One request for the whole page.
import type { RowOf } from '../platform/api.js'
import { OPEN_KNELPUNT } from '../platform/choices.js'
import { toonDagMetNaam } from '../platform/dates.js'
import { lijstPad } from '../platform/filters.js'
import { PilotGrafiek } from '../pilot/PilotBars.js'
import { TakenVandaag } from '../inburgeraar/MyTasks.js'
import { Foutmelding, Laden } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { huidigeSessie } from '../platform/session.js'
import { TaakstellingGrafiek } from '../sturing/TargetChart.js'
import { Actieregel } from '../taskforce/ActionList.js'
import { VerloopGrafiek } from '../taskforce/ThemeChart.js'
import { Link } from 'react-router'
import type { Overzicht } from './overview.js'
import { Getal } from './Number.js'
import { Evaluatiekaart } from './PilotCard.js'
import { Succeskaart } from './SuccessCard.js'
import { Termijngetallen } from './TermNumbers.js'
import { useOverzicht } from './useOverview.js'

const open = { status: OPEN_KNELPUNT }

const Getallen = ({ data }: { data: Overzicht }) => {
  const { tellers, themas, teLaat, mijn } = data
  const sessie = huidigeSessie()
  const totaal = themas?.reduce((som, { aantal }) => som + aantal, 0) ?? 0
  return (
    <div className="rt-getallen">
      {sessie?.rechten.magVragen('termijnen') ? <Termijngetallen sessie={sessie} /> : null}
      {mijn ? <Getal aantal={tellers.mijnTeLaat} label="van uw acties zijn te laat" pad="/mijn-acties" letOp /> : null}
      {teLaat ? (
        <Getal aantal={teLaat.aantal} label="acties te laat" pad={lijstPad('acties', { isTeLaat: true })} letOp />
      ) : null}
      {teLaat ? (
        <Getal
          aantal={tellers.geblokkeerd}
          label="acties geblokkeerd"
          pad={lijstPad('acties', { status: ['GEBLOKKEERD'] })}
        />
      ) : null}
      {themas ? <Getal aantal={totaal} label="open knelpunten" pad={lijstPad('knelpunten', open)} /> : null}
    </div>
  )
}

const Actiekaart = ({
  id,
  kop,
  rijen,
  pad,
  meer,
  leeg,
}: {
  id: string
  kop: string
  rijen: readonly RowOf<'Actie'>[]
  pad: string
  meer: string
  leeg: string
}) => (
  <section className="rt-kaart" aria-labelledby={id}>
    <h2 id={id}>{kop}</h2>
    {rijen.length === 0 ? <p className="rt-zacht">{leeg}</p> : null}
    <ul className="rt-kaarten rt-kaarten--strak">
      {rijen.map((rij) => (
        <Actieregel key={rij.id} rij={rij} />
      ))}
    </ul>
    {rijen.length > 0 ? (
      <Link className="rt-link" to={pad}>
        {meer}
      </Link>
    ) : null}
  </section>
)

const Inhoud = ({ data }: { data: Overzicht }) => (
  <>
    <Getallen data={data} />
    <div className="rt-rooster rt-rooster--start">
      <div>
        <TakenVandaag />
        {data.mijn ? (
          <Actiekaart
            id="mijn"
            kop="Mijn acties"
            rijen={data.mijn.rijen}
            pad="/mijn-acties"
            meer="Bekijk al uw acties"
            leeg="Er zijn nu geen acties voor u. Nieuwe acties ziet u hier."
          />
        ) : null}
        <VerloopGrafiek />
        <PilotGrafiek />
      </div>
      <div>
        {data.evaluaties && data.evaluaties.aantal > 0 ? <Evaluatiekaart {...data.evaluaties} /> : null}
        {data.successen ? <Succeskaart rijen={data.successen} /> : null}
        {data.teLaat ? (
          <Actiekaart
            id="te-laat"
            kop="Acties te laat"
            rijen={data.teLaat.rijen}
            pad={lijstPad('acties', { isTeLaat: true })}
            meer="Bekijk alle acties die te laat zijn"
            leeg="Geen enkele actie is te laat."
          />
        ) : null}
        {data.taakstellingen ? <TaakstellingGrafiek rijen={data.taakstellingen} compact /> : null}
      </div>
    </div>
  </>
)

export const Start = () => {
  const { data, error } = useOverzicht()
  const vandaag = huidigeSessie()?.mij.vandaag
  return (
    <Pagina titel="Vandaag" onder={vandaag ? toonDagMetNaam(vandaag) : null}>
      {error ? <Foutmelding fout={error} /> : null}
      {data ? <Inhoud data={data} /> : error ? null : <Laden />}
    </Pagina>
  )
}
