// For whom something new can be made: what the forms offer, and what the server takes, for everyone who can sign in.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pilotVelden } from '../../admin/pilot/pilot.fields.js'
import { standaardZichtbaarheid, veldenVoorPlaats } from '../../admin/platform/form/place.js'
import { naarInvoer, zonderLege, type Waarden } from '../../admin/platform/form/values.js'
import type { Veld } from '../../admin/platform/noun.js'
import { maakRechten, type Recht } from '../../admin/platform/rights.js'
import { actieVelden } from '../../admin/taskforce/actie.fields.js'
import { knelpuntVelden } from '../../admin/taskforce/knelpunt.fields.js'
import { succesVelden } from '../../admin/taskforce/succes.fields.js'
import { als } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const ACCOUNTS = [
  'coordinator',
  'beleid.weert',
  'regisseur.weert',
  'regisseur.nederweert',
  'regisseur.cranendonck',
  'taskforce',
  'werkkom',
  'puntwelzijn',
]
const tekst = { titel: 'Proef', naam: 'Proef', thema: 'ZORG', omschrijving: 'Een proef.', bron: 'Een proef.' }
const NIEUW: readonly (readonly [string, string, readonly Veld[]])[] = [
  ['knelpuntMelden', 'KnelpuntMeldenInput', knelpuntVelden],
  ['actieToevoegen', 'ActieToevoegenInput', actieVelden],
  ['succesVastleggen', 'SuccesVastleggenInput', succesVelden],
  ['pilotToevoegen', 'PilotToevoegenInput', pilotVelden],
]
type Gemaakt = { gemeente: { code: string } | null; zichtbaarheid?: string }
const SESSIE = '{ mijnRechten { wat bereik gemeenten isRegiobreed } gemeenten { code naam } }'

it.each(ACCOUNTS)(
  '%s krijgt in elk formulier de gemeenten die de server aanneemt, en leest wie het ziet',
  async (account) => {
    const wie = await als(server.url, account)
    const { mijnRechten, gemeenten } = await wie.krijg<{
      mijnRechten: Recht[]
      gemeenten: { code: string; naam: string }[]
    }>(SESSIE)
    for (const [act, invoertype, alle] of NIEUW) {
      const plaats = maakRechten(mijnRechten).plaats(act)
      if (!plaats) continue
      const velden = veldenVoorPlaats(
        alle.filter(({ invoer }) => invoer?.includes('toevoegen')),
        plaats,
        gemeenten,
      )
      const veld = velden.find(({ bron }) => bron === 'gemeente')!
      const zichtbaar = velden.some(({ bron }) => bron === 'zichtbaarheid')
      const vraag = `mutation ($input: ${invoertype}!) { rij: ${act}(input: $input) { gemeente { code } ${zichtbaar ? 'zichtbaarheid' : ''} } }`
      const maak = (gemeente: string | null) => {
        const waarden: Waarden = { ...tekst, gemeente }
        return wie.vraag<{ rij: Gemaakt }>(vraag, { input: zonderLege(velden, naarInvoer(velden, waarden)) })
      }
      const aangeboden = [...veld.opties!.map(({ id }) => id), ...(veld.verplicht ? [] : [null])]
      expect(aangeboden, act).not.toEqual([])
      for (const code of aangeboden) {
        const { data, errors } = await maak(code)
        expect(errors, `${act} ${code}`).toBeUndefined()
        expect(data.rij.gemeente?.code ?? null, act).toBe(code)
        if (zichtbaar)
          expect(data.rij.zichtbaarheid, `${act} ${code}`).toBe(standaardZichtbaarheid(plaats.bereik, code ?? ''))
      }
      for (const { code } of gemeenten.filter(({ code }) => !aangeboden.includes(code)))
        expect((await maak(code)).errors, `${act} ${code}`).toBeDefined()
      expect(veld.hulp!.includes('Laat leeg'), act).toBe(plaats.isRegiobreed)
    }
  },
)
