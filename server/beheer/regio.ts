// npm run regio -- aanmaken: a region and its gemeenten in a database without source data, as production starts.
import { parseArgs } from 'node:util'
import { laadRegio, type NieuweRegio } from '../bron/regio.laden.js'
import { metDatabase, voerOpdrachtUit, type Beheer } from './database.js'
import { BeheerFout } from './fout.js'
import { leesRegio } from './regio.rules.js'

const GEBRUIK = `Gebruik:
  npm run regio -- aanmaken --code wnc --naam "Weert, Nederweert en Cranendonck" \\
    --gemeente 0988:Weert --gemeente 0946:Nederweert --gemeente 1706:Cranendonck
Herhaal --gemeente voor elke gemeente. De code van een gemeente is die van het CBS.`
const tekst = { type: 'string' } as const

function leesRegel(): NieuweRegio {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { taak: tekst, code: tekst, naam: tekst, gemeente: { ...tekst, multiple: true } },
    })
    if (positionals.length === 1 && positionals[0] === 'aanmaken') return leesRegio(values)
  } catch (fout) {
    if (fout instanceof BeheerFout) throw fout
    // Node's own sentence about the flag is English; the usage says the same.
  }
  throw new BeheerFout(GEBRUIK)
}

/** A gemeente belongs to one region for ever, and no two regions have one name: otherwise people choose the wrong one. */
async function eisVrij({ owner }: Beheer, nieuw: NieuweRegio): Promise<void> {
  const codes = nieuw.gemeenten.map((g) => g.code)
  const bezet = await owner<{ naam: string; regio: string }[]>`
    select g.code || ' (' || g.naam || ')' naam, r.naam regio from gemeente g join regio r on r.code = g.regio_code
    where g.code = any(string_to_array(${codes.join(',')}, ',')) and g.regio_code <> ${nieuw.code}`
  if (bezet.length)
    throw new BeheerFout(bezet.map((g) => `--gemeente: ${g.naam} hoort al bij de regio ${g.regio}.`).join('\n'))
  const [anders] = await owner<{ code: string; naam: string }[]>`
    select code, naam from regio where (code = ${nieuw.code}) <> (lower(naam) = lower(${nieuw.naam})) limit 1`
  if (anders) throw new BeheerFout(`--code: er is al een regio ${anders.code} met de naam ${anders.naam}.`)
}

await voerOpdrachtUit(async () => {
  const nieuw = leesRegel()
  const gemaakt = await metDatabase(async (b) => {
    await eisVrij(b, nieuw)
    return laadRegio(b.owner, nieuw)
  })
  const gemeenten = nieuw.gemeenten.map((g) => `${g.naam} (${g.code})`).join(', ')
  return [`De regio ${nieuw.naam} ${gemaakt ? 'is aangemaakt' : 'bestaat al'}: ${gemeenten}.`]
})
