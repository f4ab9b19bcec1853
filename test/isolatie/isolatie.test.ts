import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakSchema } from '../../server/schema.js'
import { toon } from './wandeling/isolatie.verslag.js'
import { schrijfAlles } from './wandeling/isolatie.schrijven.js'
import { leesAlles } from './wandeling/isolatie.wandeling.js'
import { maakWereld, type Wereld } from './wandeling/isolatie.wereld.js'

const schema = maakSchema()
/** What is planted of each person, in this order. */
const VAN_PERSONEN = ['inburgeraar', 'inburgeraar_contact', 'koppeling', 'huisvesting', 'inburgeraar_gebeurtenis']
/** What hangs on a person and is a noun of its own: planted afterwards, one of each person. */
const BIJ_PERSONEN = ['contactmoment', 'taak', 'verlenging']
describe('elke rol op de hele database', () => {
  let w: Wereld
  beforeAll(async () => {
    w = await maakWereld()
  })
  afterAll(() => w?.server.stop())

  // In the second run one of each kind reads everything, on a restored database (backup.server.test.ts).
  it.skipIf(process.env['TEST_ALLEEN_DATABASE'])(
    'krijgt langs elke vraag van het schema precies de rijen die ze mag zien',
    async () => {
      const verslag = await leesAlles(w, schema)
      toon('lezen', verslag)
      expect(verslag.bevindingen.slice(0, 20)).toEqual([])
      // Whatever was planted for someone to read must have been read by someone, or the walk passes by not looking.
      const gelezen = new Set([...verslag.kanaries].map((k) => Number(k.split('-').at(-1))))
      const lijst = (kies: (tabel: string, n: number) => boolean) =>
        [...w.kanaries].filter(([n, k]) => kies(k.tabel, n)).map(([, k]) => `${k.tabel} ${k.groep}`)
      const per = (tabellen: (tabel: string) => boolean) => lijst((tabel, n) => tabellen(tabel) && !gelezen.has(n))
      // Of a long list a part is read whole: of other tables something of every group.
      const ergens = new Set(lijst((_, n) => gelezen.has(n)))
      const nooit = new Set(per((tabel) => ![...VAN_PERSONEN, ...BIJ_PERSONEN].includes(tabel)))
      // Nobody of the other region may see these; who handed over reads the reason in the answer, and nobody who walks did.
      expect([...nooit].filter((x) => !ergens.has(x)).sort()).toEqual([
        'herverdeling 0946',
        'herverdeling 0988',
        'herverdeling 1706',
        'idempotentie ELDERS',
        'instelling ELDERS',
        'instelling_gebeurtenis ELDERS',
        'termijn ELDERS',
        'token ELDERS',
        'waarneming ELDERS',
        'waarneming_gebeurtenis ELDERS',
      ])
      // Of Nederweert four of six persons are in the caseload of nobody who walks or is stood in for today; who coordinates
      // elsewhere was let see nobody.
      const ongezien = [...Array<string>(4).fill('0946'), ...Array<string>(6).fill('ELDERS')]
      const van = (tabellen: string[]) => ongezien.flatMap((groep) => tabellen.map((tabel) => `${tabel} ${groep}`))
      expect(per((tabel) => VAN_PERSONEN.includes(tabel))).toEqual(van(VAN_PERSONEN))
      for (const tabel of BIJ_PERSONEN) expect(per((t) => t === tabel)).toEqual(van([tabel]))
    },
    480_000,
  )
  it('verandert met geen enkele handeling een rij die niet van haar is, en merkt niet of die bestaat', async () => {
    const verslag = await schrijfAlles(w, schema)
    toon('schrijven', verslag)
    expect(verslag.bevindingen.slice(0, 20)).toEqual([])
  }, 480_000)
  it('laat in het log geen enkele kanarie, geen adres en geen inhoud van een vraag achter', () => {
    expect(w.server.log.length).toBeGreaterThan(1000)
    // The kind of an operation is one of three words of our own; anywhere else these words would be of a document.
    const regels = w.server.log.map((r) => r.replace(/"soort":"(query|mutation|subscription)"/, ''))
    expect(regels.filter((r) => /CAN-|@regio\.example|titel|Proef|mutation|query/i.test(r)).slice(0, 20)).toEqual([])
  })
})
