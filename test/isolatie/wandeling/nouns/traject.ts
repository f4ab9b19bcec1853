import { randomUUID } from 'node:crypto'
import { statusOp } from '../../../../server/traject/traject.status.js'
import { OVERGANGEN } from '../../../../server/traject/traject.waarden.js'
import { VANDAAG } from '../../../support/vandaag.js'
import { rij, type Waarden } from '../isolatie.eigenaar.js'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een } from '../isolatie.relaties.js'
import { ANDERS, WNC, type Groep } from '../isolatie.wie.js'
import type { Wereld } from '../isolatie.wereld.js'
import { SCHRIJFT_DOSSIER } from '../isolatie.dossier.js'
import { LEEST, vanDossier, vanPersoon } from './inburgeraar.js'

const VAN_DOSSIER = ['vrijstellingen', 'ontheffingen', 'uitstroom', 'ontzorging']
const bij = (w: Wereld, tabel: string, r: Waarden): Waarden[] => w.dump[tabel]!.filter((x) => x.traject_id === r.id)
type Gezien = Waarden | null
/** The value object holds what the row holds, or there is none. */
const een1 =
  (tabel: string, velden: Record<string, string>) =>
  (waarde: unknown, _a: unknown, r: Waarden, w: Wereld): boolean => {
    const [rij] = bij(w, tabel, r)
    if (!rij || !waarde) return !rij === !waarde
    return Object.entries(velden).every(([veld, kolom]) => (waarde as Waarden)[veld] === rij[kolom])
  }
const meer =
  (tabel: string, velden: Record<string, string>) =>
  (waarde: unknown, _a: unknown, r: Waarden, w: Wereld): boolean => {
    const lees = (x: Waarden, kies: [string, string][], kolom: 0 | 1) => JSON.stringify(kies.map((k) => x[k[kolom]]))
    const kies = Object.entries(velden)
    const gezien = (waarde as Gezien[]).map((x) => lees(x!, kies, 0)).sort()
    return (
      JSON.stringify(gezien) ===
      JSON.stringify(
        bij(w, tabel, r)
          .map((x) => lees(x, kies, 1))
          .sort(),
      )
    )
  }

const statusVan = (r: Waarden) =>
  statusOp(
    {
      status: r.status as 'INTAKE',
      pipDagtekening: r.pip_dagtekening as string | null,
      termijnEinddatum: r.termijn_einddatum as string | null,
    },
    VANDAAG,
  )
/** Of every planted person a traject, with all that can hang on it. */
async function plant(p: Planter, _g: Grond): Promise<void> {
  for (const regio of [WNC, ANDERS])
    for (const persoon of p.van('inburgeraar', regio)) {
      const groep = (regio === WNC ? persoon.gemeente_code : 'ELDERS') as Groep
      const plek = { regio_code: regio, gemeente_code: persoon.gemeente_code, inburgeraar_id: persoon.id }
      const traject = await p.zet('traject', {
        ...plek,
        id: randomUUID(),
        huidig_voor_id: persoon.id,
        regisseur_id: persoon.regisseur_id,
        wetsregime: 'WI2021',
        status: 'TERMIJN_LOOPT',
        status_vanaf: '2023-06-02',
        leerroute: 'B1',
        begindatum: '2023-01-01',
        kennisgevingsdatum: '2023-02-01',
        plicht_begindatum: '2023-01-15',
        pip_dagtekening: '2023-06-01',
        termijn_einddatum: '2026-06-02',
      })
      const van = { ...plek, traject_id: traject.id }
      await p.zet('inburgeringstermijn', { ...van, startdatum: '2023-06-02', einddatum: '2026-06-02' })
      await p.zet('uitstroom', { ...van, soort: 'OPLEIDING', datum: '2024-01-01' })
      await p.zet('ontzorging', { ...van, bijstand_vanaf: '2023-02-01' })
      await p.zet('vrijstelling', {
        ...van,
        id: randomUUID(),
        grond: 'OPL',
        startdatum: '2024-01-01',
        einddatum: '2024-06-01',
      })
      await p.zet('ontheffing', { ...van, id: randomUUID(), grond: 'MED', datum: '2024-01-01', onderdelen: '{KNM}' })
      await p.plant('verlenging', groep, (t) => ({
        ...van,
        id: randomUUID(),
        besluitdatum: '2025-01-01',
        grond: t('grond'),
        aantal: 3,
        eenheid: 'MAAND',
      }))
    }
}

export const noun: Noun = {
  types: { Traject: 'traject' },
  leest: LEEST,
  ziet: {
    traject: vanPersoon,
    verlenging: vanPersoon,
    inburgeringstermijn: vanPersoon,
    vrijstelling: vanDossier,
    ontheffing: vanDossier,
    uitstroom: vanDossier,
    ontzorging: vanDossier,
  },
  geenNodes: ['verlenging', 'vrijstelling', 'ontheffing'],
  weigert: Object.fromEntries(VAN_DOSSIER.map((veld) => [`Traject.${veld}`, ['coordinator', 'elders'] as const])),
  vragen: { traject: {}, trajecten: {} },
  blad: 50,
  veel: true,
  relaties: {
    'Traject.inburgeraar': een('inburgeraar', 'inburgeraar_id'),
    'Traject.regisseur': een('gebruiker', 'regisseur_id'),
  },
  waarden: {
    'Traject.status': (waarde, _a, r) => waarde === statusVan(r),
    'Traject.laatsteContactdatum': (waarde, _a, r, w) =>
      waarde === rij(w, 'inburgeraar', r.inburgeraar_id)!.laatste_contactdatum,
    'Traject.vervolgstappen': (waarde, _a, r) =>
      (waarde as string[]).every((s) => OVERGANGEN[r.wetsregime as 'WI2021'][statusVan(r)].includes(s as never)),
    'Traject.isVerlengd': (waarde, _a, r, w) => waarde === bij(w, 'verlenging', r).length > 0,
    'Traject.plicht': (waarde, _a, r) =>
      (waarde as Waarden).kennisgevingsdatum === r.kennisgevingsdatum &&
      (waarde as Waarden).begindatum === r.plicht_begindatum &&
      (waarde as Waarden).wachtOpKennisgeving === (r.kennisgevingsdatum === null),
    'Traject.inburgeringstermijn': een1('inburgeringstermijn', { startdatum: 'startdatum', einddatum: 'einddatum' }),
    'Traject.uitstroom': een1('uitstroom', { soort: 'soort', datum: 'datum' }),
    'Traject.ontzorging': een1('ontzorging', { bijstandVanaf: 'bijstand_vanaf' }),
    'Traject.verlengingen': meer('verlenging', { besluitdatum: 'besluitdatum', grond: 'grond', aantal: 'aantal' }),
    'Traject.vrijstellingen': meer('vrijstelling', {
      grond: 'grond',
      startdatum: 'startdatum',
      einddatum: 'einddatum',
    }),
    'Traject.ontheffingen': meer('ontheffing', { grond: 'grond', datum: 'datum' }),
  },
  schrijft: SCHRIJFT_DOSSIER,
  houdt: (a, r, w) => vanPersoon(a, r, w),
  invoer: {
    trajectStarten: { wetsregime: 'WI2021', begindatum: '2023-01-01' },
    plichtVastleggen: { kennisgevingsdatum: '2023-02-02' },
    trajectFaseVastleggen: { status: 'VOLDAAN', datum: '2024-01-01' },
    pipDagtekeningVastleggen: { dagtekening: '2023-06-01', leerroute: 'Z' },
    duoTermijnVastleggen: { startdatum: '2023-06-02', einddatum: '2026-06-03' },
    termijnVerlengen: { besluitdatum: '2025-02-01', grond: 'x', aantal: 3, eenheid: 'MAAND' },
    vrijstellingVastleggen: { grond: 'OPL', startdatum: '2024-02-01', einddatum: '2024-06-01' },
    ontheffingVastleggen: { grond: 'MED', datum: '2024-02-01', onderdelen: ['KNM'] },
    ontzorgingStarten: { bijstandVanaf: '2023-03-01' },
    uitstroomVastleggen: { soort: 'OPLEIDING', datum: '2024-02-01' },
    trajectToewijzen: {},
    trajectBeeindigen: { reden: 'OVERLEDEN', datum: '2024-02-01', bevestigOpenPlichten: true },
  },
  // What is out of reach is told per id: test/traject/herverdelen.test.ts.
  elders: ['trajectenHerverdelen.ids', 'trajectenHerverdelen.van'],
  kan: (r, act) => (act === 'trajectHeropenen') === (r.einddatum !== null) || act === 'uitstroomVastleggen',
  na: ['inburgeraar'],
  plant,
}
