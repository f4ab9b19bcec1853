// A traject as a regisseur keeps it, through GraphQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { begin, nieuw, p, server, type I } from '../inburgeraar/wereld.js'

interface T extends Rij {
  status: string
  wetsregime: string
  leerroute: string | null
  einddatum: string | null
  eindreden: string | null
  isVerlengd: boolean
  regisseur: { naam: string } | null
  plicht: { wachtOpKennisgeving: boolean; kennisgevingsdatum: string | null }
  verlengingen: { grond: string; aantal: number | null }[]
}
const VELDEN =
  'id versie mag status wetsregime leerroute einddatum eindreden isVerlengd regisseur { naam } plicht { wachtOpKennisgeving kennisgevingsdatum } verlengingen { grond aantal }'

beforeAll(begin, 120_000)
afterAll(() => server?.stop())

const start = async (i: Pick<I, 'id'>, input: object = {}, wie = p.weert): Promise<T> =>
  gelukt(
    await voegToe<T>(wie, 'trajectStarten', VELDEN, {
      inburgeraar: i.id,
      wetsregime: 'WI2021',
      begindatum: '2022-01-10',
      ...input,
    }),
  )
const zet = async (t: T, naam: string, input: object): Promise<T> =>
  gelukt(await doe<T>(p.weert, naam, VELDEN, t, input))
const fout = async (t: T, naam: string, input: object) => weigering(await doe<T>(p.weert, naam, VELDEN, t, input))
const tijdlijn = async (i: Pick<I, 'id'>) =>
  (
    await p.weert.krijg<{ x: Pick<I, 'tijdlijn'> }>(
      'query($id: ID!) { x: inburgeraar(id: $id) { tijdlijn { nodes { handeling tekst wijzigingen { veld oud nieuw } } } } }',
      { id: i.id },
    )
  ).x.tijdlijn.nodes
const huidig = async (i: Pick<I, 'id'>) =>
  (
    await p.weert.krijg<{ x: { traject: { id: string } | null; trajecten: { id: string }[] } }>(
      'query($id: ID!) { x: inburgeraar(id: $id) { traject { id } trajecten { id } } }',
      { id: i.id },
    )
  ).x
/** As far as a running term, step by step. */
async function totTermijn(i: Pick<I, 'id'>): Promise<T> {
  let t = await start(i)
  t = await zet(t, 'plichtVastleggen', { kennisgevingsdatum: '2022-02-01', plichtBegindatum: '2022-01-20' })
  t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE', datum: '2022-02-10' })
  t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-03-01' })
  return zet(t, 'pipDagtekeningVastleggen', { dagtekening: '2022-03-14', leerroute: 'B1' })
}

describe('een traject', () => {
  it('wacht op de kennisgeving van DUO, en gaat dan stap voor stap', async () => {
    const i = await nieuw({ geboortedatum: '1990-05-05', doelgroep: 'ASIELSTATUSHOUDER' })
    const t = await start(i)
    expect(t).toMatchObject({
      status: 'GEKOPPELD',
      plicht: { wachtOpKennisgeving: true },
      regisseur: { naam: expect.any(String) },
    })
    const plichtig = await zet(t, 'plichtVastleggen', { kennisgevingsdatum: '2022-02-01' })
    expect([plichtig.status, plichtig.plicht]).toEqual([
      'PLICHTIG',
      { wachtOpKennisgeving: false, kennisgevingsdatum: '2022-02-01' },
    ])
    expect(await fout(plichtig, 'trajectFaseVastleggen', { status: 'TERMIJN_LOOPT', datum: '2022-03-01' })).toEqual([
      'STATUS_LAAT_NIET_TOE',
      'status',
    ])
    expect(await fout(plichtig, 'pipDagtekeningVastleggen', { dagtekening: '2022-03-14', leerroute: 'Z' })).toEqual([
      'STATUS_LAAT_NIET_TOE',
      'status',
    ])
    const [regel] = await tijdlijn(i)
    expect(regel).toMatchObject({
      handeling: 'plichtVastleggen',
      wijzigingen: [
        { veld: 'trajectstatus', oud: 'Aangemeld', nieuw: 'Plichtig' },
        { veld: 'kennisgeving', oud: null, nieuw: '2022-02-01' },
      ],
    })
  })
  it('loopt vanaf de dag na het PIP, en een verlenging van DUO komt erbij', async () => {
    const i = await nieuw()
    let t = await totTermijn(i)
    expect([t.leerroute, t.isVerlengd]).toEqual(['B1', false])
    t = await zet(t, 'termijnVerlengen', { besluitdatum: '2024-05-01', grond: 'ZIEKTE', aantal: 6, eenheid: 'MAAND' })
    expect([t.isVerlengd, t.verlengingen]).toEqual([true, [{ grond: 'ZIEKTE', aantal: 6 }]])
    expect(
      await fout(t, 'termijnVerlengen', { besluitdatum: '2024-05-01', grond: 'ZIEKTE', aantal: 6, eenheid: 'MAAND' }),
    ).toEqual(['ONGELDIGE_INVOER', 'besluitdatum'])
    expect((await tijdlijn(i)).find(({ tekst }) => tekst === 'DUO verlengde de termijn.')!.wijzigingen).toEqual([
      { veld: 'verlenging', oud: null, nieuw: '6 maanden (ZIEKTE)' },
    ])
  })
  it('heeft geen PIP van voor de intake, en de dag van de intake is te verbeteren', async () => {
    const i = await nieuw()
    let t = await start(i)
    t = await zet(t, 'plichtVastleggen', { kennisgevingsdatum: '2022-02-01', plichtBegindatum: '2022-01-20' })
    t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE', datum: '2022-02-10' })
    t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-03-01' })
    const pip = (dagtekening: string) => ['pipDagtekeningVastleggen', { dagtekening, leerroute: 'B1' }] as const
    const a = await doe<T>(p.weert, pip('2022-02-28')[0], VELDEN, t, pip('2022-02-28')[1])
    expect(a.errors![0]!.extensions).toMatchObject({
      velden: {
        dagtekening:
          'Het PIP volgt op de intake (Wi 15). Die was afgerond op 1 maart 2022. Klopt die dag niet? Leg ‘Intake afgerond’ dan opnieuw vast.',
      },
    })
    t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-02-28' })
    expect((await tijdlijn(i))[0]!.tekst).toBe('De dag van deze stap is verbeterd: 28 februari 2022.')
    t = await zet(t, ...pip('2022-02-28'))
    t = await zet(t, 'termijnVerlengen', { besluitdatum: '2023-05-01', grond: 'ZIEKTE', aantal: 60, eenheid: 'MAAND' })
    expect(t.status).toBe('TERMIJN_LOOPT')
    // Back to the intake after an exemption (SS129): of the first PIP the intake came first too.
    t = await zet(t, 'vrijstellingVastleggen', { grond: 'OPL', startdatum: '2023-09-01', einddatum: '2099-07-01' })
    t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE_TERMIJN_LOOPT', datum: '2023-10-01' })
    t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE', datum: '2023-10-02' })
    expect(await fout(t, 'trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-03-01' })).toEqual([
      'ONGELDIGE_INVOER',
      'datum',
    ])
    t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-02-28' })
    expect(t.status).toBe('INTAKE_AFGEROND')
  })
  it('is er hoogstens één tegelijk, en het lopende is het zijne', async () => {
    const i = await nieuw()
    const t = await start(i)
    expect(
      weigering(await voegToe<T>(p.weert, 'trajectStarten', VELDEN, { inburgeraar: i.id, wetsregime: 'WI2021' })),
    ).toEqual(['TRAJECT_LOOPT', 'inburgeraar'])
    const weg = await zet(t, 'trajectBeeindigen', { reden: 'VERTROKKEN_UIT_NEDERLAND', datum: '2023-01-01' })
    expect(weg).toMatchObject({ status: 'BEEINDIGD', einddatum: '2023-01-01', eindreden: 'VERTROKKEN_UIT_NEDERLAND' })
    const terug = await start(i, { begindatum: '2024-01-01' })
    expect(await huidig(i)).toEqual({ traject: { id: terug.id }, trajecten: [{ id: terug.id }, { id: t.id }] })
    expect(await fout(weg, 'trajectHeropenen', { reden: 'Was een vergissing.' })).toEqual([
      'TRAJECT_LOOPT',
      'inburgeraar',
    ])
  })
  it('van wie plichtig is eindigt pas als iemand zag wat nog open is, en gaat weer open waar het was', async () => {
    const i = await nieuw()
    const t = await totTermijn(i)
    const input = { reden: 'OVERLEDEN', datum: '2024-01-01' }
    expect(await fout(t, 'trajectBeeindigen', input)).toEqual(['OPEN_PLICHTEN', 'bevestigOpenPlichten'])
    const weg = await zet(t, 'trajectBeeindigen', { ...input, bevestigOpenPlichten: true })
    expect((await tijdlijn(i))[0]!.tekst).toBe(
      'Het traject is beëindigd. Nog niet gedaan: de plicht om in te burgeren.',
    )
    const open = await zet(weg, 'trajectHeropenen', { reden: 'Verkeerde persoon.' })
    expect([open.einddatum, open.eindreden]).toEqual([null, null])
    expect((await huidig(i)).traject).toEqual({ id: t.id })
  })
  it('wacht bij een tijdelijke vrijstelling en is klaar bij een blijvende', async () => {
    let t = await totTermijn(await nieuw())
    t = await zet(t, 'termijnVerlengen', { besluitdatum: '2023-05-01', grond: 'ZIEKTE', aantal: 60, eenheid: 'MAAND' })
    t = await zet(t, 'vrijstellingVastleggen', { grond: 'OPL', startdatum: '2023-09-01', einddatum: '2099-07-01' })
    expect(t.status).toBe('OPGESCHORT')
    t = await zet(t, 'vrijstellingVastleggen', { grond: 'DIP', startdatum: '2024-09-01' })
    expect([t.status, t.einddatum]).toEqual(['VRIJGESTELD', '2024-09-01'])
  })
  it('gaat door bij een ontheffing van onderdelen', async () => {
    const t = await totTermijn(await nieuw())
    expect(await fout(t, 'ontheffingVastleggen', { grond: 'BIO', datum: '2024-01-01', onderdelen: ['KNM'] })).toEqual([
      'ONGELDIGE_INVOER',
      'onderdelen',
    ])
    expect(
      await fout(t, 'ontheffingVastleggen', {
        grond: 'MED',
        datum: '2024-01-01',
        onderdelen: ['LEZEN', 'LUISTEREN', 'SCHRIJVEN', 'SPREKEN'],
      }),
    ).toEqual(['ONGELDIGE_INVOER', 'onderdelen'])
    const deel = await zet(t, 'ontheffingVastleggen', { grond: 'MED', datum: '2024-01-01', onderdelen: ['KNM'] })
    expect(deel.einddatum).toBeNull()
    const heel = await zet(deel, 'ontheffingVastleggen', { grond: 'MED', datum: '2024-06-01' })
    expect([heel.status, heel.einddatum]).toEqual(['ONTHEVEN', '2024-06-01'])
  })
  it('kent ontzorgen alleen bij een asielvergunning', async () => {
    const gezin = await totTermijn(await nieuw({ doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' }))
    expect(await fout(gezin, 'ontzorgingStarten', { bijstandVanaf: '2023-08-31' })).toEqual([
      'ONGELDIGE_INVOER',
      'bijstandVanaf',
    ])
    const asiel = await totTermijn(await nieuw({ doelgroep: 'ASIELSTATUSHOUDER' }))
    expect((await zet(asiel, 'ontzorgingStarten', { bijstandVanaf: '2023-08-31' })).versie).toBe(asiel.versie + 1)
  })
  it('van een ander wordt niet gevonden', async () => {
    const i = await nieuw()
    const t = await start(i)
    const vreemd = await voegToe<T>(p.nederweert, 'trajectStarten', VELDEN, { inburgeraar: i.id, wetsregime: 'WI2021' })
    expect(weigering(vreemd)).toEqual(['NIET_GEVONDEN', 'inburgeraar'])
    expect(
      weigering(await doe<T>(p.nederweert, 'plichtVastleggen', VELDEN, t, { kennisgevingsdatum: '2022-02-01' }))[0],
    ).toBe('NIET_GEVONDEN')
    const a = await p.nederweert.vraag('query($id: ID!) { traject(id: $id) { id } }', { id: t.id })
    expect(a.errors![0]!.extensions.code).toBe('NIET_GEVONDEN')
  })
  it('dat niets verandert, houdt zijn versie', async () => {
    const i = await nieuw()
    let t = await start(i)
    t = await zet(t, 'plichtVastleggen', { kennisgevingsdatum: '2022-02-01' })
    t = await zet(t, 'duoTermijnVastleggen', { startdatum: '2022-03-15', einddatum: '2025-03-15' })
    t = await zet(t, 'uitstroomVastleggen', { soort: 'OPLEIDING', datum: '2023-01-01' })
    for (const [naam, input] of [
      ['plichtVastleggen', { kennisgevingsdatum: '2022-02-01' }],
      ['duoTermijnVastleggen', { startdatum: '2022-03-15', einddatum: '2025-03-15' }],
      ['uitstroomVastleggen', { soort: 'OPLEIDING', datum: '2023-01-01' }],
    ] as const)
      expect([naam, (await zet(t, naam, input)).versie]).toEqual([naam, t.versie])
  })
})
