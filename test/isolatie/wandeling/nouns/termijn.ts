import { randomUUID } from 'node:crypto'
import { standVan } from '../../../../server/traject/termijn/status.rules.js'
import { VANDAAG } from '../../../support/vandaag.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Noun, Ziet } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een, type Zoek } from '../isolatie.relaties.js'
import { ANDERS, WNC, type Groep } from '../isolatie.wie.js'
import { LEEST, vanDossier, vanPersoon } from './inburgeraar.js'

/** What somebody lives on is not for who guards terms. */
const ziet: Ziet = (a, r, w) => (r.soort === 'ONTZORGING' ? vanDossier(a, r, w) : vanPersoon(a, r, w))
/** What nouns/instelling.ts plants for the whole region. */
const BIJNA = 21
const stand = (r: Waarden) =>
  standVan(
    {
      einddatum: r.einddatum as string | null,
      einddatumInclusief: r.einddatum_inclusief as boolean,
      voldaanOp: r.voldaan_op as string | null,
      vervallenOp: r.vervallen_op as string | null,
    },
    VANDAAG,
    { 'termijn.bijnaDagen': BIJNA },
  )
const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const uitleg = (waarde: unknown, _a: unknown, r: Waarden): boolean => {
  const { zin, stappen } = waarde as { zin: string; stappen: unknown[] }
  const hoort = r.uitleg as { zin: string; stappen: unknown[] }
  return zin === hoort.zin && stappen.length === hoort.stappen.length
}
const lijst =
  (kolom: string, ...velden: string[]) =>
  (waarde: unknown, _a: unknown, r: Waarden): boolean => {
    const kies = (x: unknown) => velden.map((v) => (x as Waarden)[v])
    return gelijk((waarde as unknown[]).map(kies), (r[kolom] as unknown[]).map(kies))
  }
const gemeen = (type: string) => ({
  [`${type}.status`]: (waarde: unknown, _a: unknown, r: Waarden) => waarde === stand(r).status,
  [`${type}.dagenResterend`]: (waarde: unknown, _a: unknown, r: Waarden) => waarde === stand(r).dagenResterend,
  [`${type}.isTeLaat`]: (waarde: unknown, _a: unknown, r: Waarden) =>
    waarde === (stand(r).status === 'VERSTREKEN' && !r.vanzelf),
})
const termijnenVan: Zoek = (w, r) => w.dump['termijn']!.filter((t) => t.traject_id === r.id)

/** Of every planted traject a term that runs, one that lapsed, and one about what the person lives on. */
async function plant(p: Planter, _g: Grond): Promise<void> {
  for (const persoon of [...p.van('inburgeraar', WNC), ...p.van('inburgeraar', ANDERS)]) {
    const [traject] = await p.tx<Waarden[]>`select * from traject where inburgeraar_id = ${persoon.id as string}`
    if (!traject) continue
    const groep = (traject.regio_code === WNC ? traject.gemeente_code : 'ELDERS') as Groep
    const rij = (soort: string, einddatum: string | null, meer: Waarden = {}) =>
      p.plant('termijn', groep, (t) => ({
        regio_code: traject.regio_code,
        id: randomUUID(),
        gemeente_code: traject.gemeente_code,
        inburgeraar_id: persoon.id,
        traject_id: traject.id,
        soort,
        begindatum: '2026-09-01',
        einddatum,
        einddatum_inclusief: true,
        grondslag: t('grondslag'),
        berekening: t('berekening'),
        norm: 'AMVB',
        bron: 'BEREKEND',
        verschoven: false,
        onzeker: false,
        voorlopig: false,
        eerder: p.tx.json([{ einddatum: '2026-11-01', zin: t('eerder') }]),
        verschil: t('verschil'),
        oordeel_nodig: p.tx.json([{ vraag: t('vraag'), artikel: t('artikel'), wie: t('wie') }]),
        uitleg: p.tx.json({
          zin: t('zin'),
          stappen: [{ soort: 'FEIT', zin: t('stap'), artikel: null, waarde: t('waarde') }],
        }),
        bon: p.tx.json({ regelversie: t('versie'), parameters: [], bronnen: [t('bron')], instellingen: [] }),
        vorige: p.tx.json([{ einddatum: '2026-11-02', gewijzigdOp: '2026-10-01' }]),
        berekend_op: '2026-10-01T10:00:00Z',
        ...meer,
      }))
    await rij('PIP', VANDAAG)
    await rij('AANBOD', '2026-10-01', { vervallen_op: '2026-09-15' })
    await rij('ONTZORGING', '2027-03-01')
  }
}

export const noun: Noun = {
  // A row is found by its id as a term, not as a line of the list: the last counts.
  types: { TermijnRegel: 'termijn', Termijn: 'termijn' },
  leest: LEEST,
  ziet: { termijn: ziet },
  vragen: { termijnen: {} },
  volgtUit: {
    'Inburgeraar.heeftTermijnBinnen30Dagen': 'eersteTermijn',
    'TermijnRegel.isOpen': 'status',
    'TermijnRegel.regisseur': 'inburgeraar',
  },
  blad: 50,
  veel: true,
  relaties: {
    'Traject.termijnen': termijnenVan,
    'TermijnRegel.inburgeraar': een('inburgeraar', 'inburgeraar_id'),
    'TermijnRegel.traject': een('traject', 'traject_id'),
    'TermijnRegel.gemeente': een('gemeente', 'gemeente_code'),
  },
  waarden: {
    ...gemeen('Termijn'),
    ...gemeen('TermijnRegel'),
    'Inburgeraar.eersteTermijn': (waarde, a, persoon, w) => {
      const [eerste] = w.dump['termijn']!.filter(
        (t) => t.inburgeraar_id === persoon.id && t.open && t.soort !== 'BEWAREN' && t.laatste_dag && ziet(a, t, w),
      )
        .filter((t) => !t.vanzelf || (t.laatste_dag as string) >= VANDAAG)
        .map((t) => [`${t.laatste_dag_sortering as string} ${t.id as string}`, t] as const)
        .sort(([x], [y]) => (x < y ? -1 : 1))
      if (!eerste || !waarde) return !eerste === !waarde
      const { soort, laatsteDag, status } = waarde as Record<string, unknown>
      const [, t] = eerste
      return soort === t.soort && laatsteDag === t.laatste_dag && status === stand(t).status
    },
    'Termijn.uitleg': uitleg,
    'Termijn.eerder': lijst('eerder', 'einddatum', 'zin'),
    'Termijn.vorige': lijst('vorige', 'einddatum', 'gewijzigdOp'),
    'Termijn.oordeelNodig': lijst('oordeel_nodig', 'vraag', 'artikel', 'wie'),
  },
  na: ['traject'],
  plant,
}
