// The whole portal on one page: providers, menu, one resource per noun, the screens that are no noun.
import { lazy, type ReactNode } from 'react'
import { Admin, CustomRoutes, Resource } from 'react-admin'
import { Route } from 'react-router'
import { convenant } from './convenant/convenant.js'
import { partner } from './partner/partner.js'
import { gebruiker } from './gemeente/gebruiker.js'
import { gemeente } from './gemeente/gemeente.js'
import { menu } from './menu.js'
import { nouns, zoekNoun } from './nouns.js'
import { maakAuthProvider } from './platform/authProvider.js'
import { maakDataProvider } from './platform/data/dataProvider.js'
import { maakI18nProvider } from './platform/i18nProvider.js'
import { Raamwerk } from './platform/layout/Layout.js'
import { Loginpagina } from './platform/signin/LoginPage.js'
import { NietGevonden } from './platform/Notice.js'
import { voorkeurenStore } from './platform/preferences.js'
import { maakQueryClient } from './platform/queryClient.js'
import { schermen } from './platform/screens.js'
import { sessie } from './platform/session.js'
import { donkerThema, lichtThema } from './platform/theme.js'
import { pilot } from './pilot/pilot.js'
import { actie } from './taskforce/actie.js'
import { knelpunt } from './taskforce/knelpunt.js'
import { succes } from './taskforce/succes.js'

const Start = lazy(() => import('./vandaag/Start.js').then((m) => ({ default: m.Start })))
const MijnActies = lazy(() => import('./taskforce/MyActions.js').then((m) => ({ default: m.MijnActies })))
const Taakstellingen = lazy(() => import('./sturing/Targets.js').then((m) => ({ default: m.Taakstellingen })))
const Verkenner = lazy(() => import('./verkenner/Explorer.js').then((m) => ({ default: m.Verkenner })))
const Tokens = lazy(() => import('./gemeente/Tokens.js').then((m) => ({ default: m.Tokens })))
const KnelpuntToon = lazy(() => import('./taskforce/KnelpuntShow.js').then((m) => ({ default: m.KnelpuntToon })))
const VerloopBovenLijst = lazy(() =>
  import('./taskforce/ThemeChart.js').then((m) => ({ default: m.VerloopBovenLijst })),
)
const ActieToon = lazy(() => import('./taskforce/ActieShow.js').then((m) => ({ default: m.ActieToon })))
const Succeslijst = lazy(() => import('./taskforce/SuccesList.js').then((m) => ({ default: m.Succeslijst })))
const SuccesToon = lazy(() => import('./taskforce/SuccesShow.js').then((m) => ({ default: m.SuccesToon })))
const ConvenantToon = lazy(() => import('./convenant/ConvenantShow.js').then((m) => ({ default: m.ConvenantToon })))
const PilotToon = lazy(() => import('./pilot/PilotShow.js').then((m) => ({ default: m.PilotToon })))
const PartnerToon = lazy(() => import('./partner/PartnerShow.js').then((m) => ({ default: m.PartnerToon })))
const GebruikerToon = lazy(() => import('./gemeente/GebruikerShow.js').then((m) => ({ default: m.GebruikerToon })))

const dataProvider = maakDataProvider({ noun: zoekNoun, rechten: async () => (await sessie()).rechten })
const authProvider = maakAuthProvider(nouns)
const i18nProvider = maakI18nProvider(nouns)
const store = voorkeurenStore()
const queryClient = maakQueryClient()
const MetMenu = ({ children }: { children: ReactNode }) => <Raamwerk groepen={menu}>{children}</Raamwerk>

export const App = () => (
  <Admin
    title="Regiotafel"
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    store={store}
    queryClient={queryClient}
    layout={MetMenu}
    loginPage={Loginpagina}
    catchAll={NietGevonden}
    dashboard={Start}
    theme={lichtThema}
    darkTheme={donkerThema}
    requireAuth
    disableTelemetry
  >
    <Resource {...schermen(knelpunt, KnelpuntToon, VerloopBovenLijst)} />
    <Resource {...schermen(actie, ActieToon)} />
    <Resource {...schermen(succes, SuccesToon)} list={Succeslijst} />
    <Resource {...schermen(convenant, ConvenantToon)} />
    <Resource {...schermen(partner, PartnerToon)} />
    <Resource {...schermen(pilot, PilotToon)} />
    <Resource {...schermen(gebruiker, GebruikerToon)} />
    <Resource name={gemeente.naam} />
    <CustomRoutes>
      <Route path="/mijn-acties" element={<MijnActies />} />
      <Route path="/tokens" element={<Tokens />} />
      <Route path="/taakstellingen" element={<Taakstellingen />} />
      <Route path="/verkenner" element={<Verkenner />} />
    </CustomRoutes>
  </Admin>
)
