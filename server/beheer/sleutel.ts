// npm run sleutel -- …: another SLEUTEL, or new keys for the gemeenten. Works beside a running server.
import { parseArgs } from 'node:util'
import { readEnv } from '../platform/env/env.js'
import { mastersOf } from '../platform/secret/master.js'
import { closeAllAnew, renewKeys, type Renewed } from '../platform/secret/renew.js'
import { tables } from '../tables.js'
import { metDatabase, voerOpdrachtUit, type Beheer } from './database.js'
import { BeheerFout } from './fout.js'

const GEBRUIK = `Gebruik:
  npm run sleutel -- omhullen     sluit alle sleutels met SLEUTEL; de vorige staat in SLEUTEL_OUD
  npm run sleutel -- vernieuwen   geeft elke gemeente een nieuwe sleutel en versleutelt haar gegevens opnieuw`

type Opdracht = (b: Beheer, sleutels: ReturnType<typeof mastersOf>) => Promise<string[]>
const OPDRACHTEN: Record<string, Opdracht> = {
  omhullen: async ({ owner }, sleutels) => {
    const n = await closeAllAnew(owner, sleutels)
    return [
      n
        ? `${n} sleutels zijn nu met SLEUTEL gesloten. SLEUTEL_OUD is niet meer nodig voor deze database.`
        : 'Alle sleutels waren al met SLEUTEL gesloten.',
    ]
  },
  vernieuwen: async ({ owner, app }, sleutels) => {
    const gedaan = await renewKeys(owner, app, sleutels, tables)
    if (gedaan.some((g) => g.broken)) process.exitCode = 1
    return gedaan.length ? gedaan.map(regel) : ['Er zijn nog geen sleutels: er is nog niets versleuteld bewaard.']
  },
}
const regel = ({ gemeente, newKey, values, broken }: Renewed): string =>
  [
    `Gemeente ${gemeente}: ${values} waarden opnieuw versleuteld${newKey ? '' : ' (afgemaakt wat de vorige keer bleef liggen)'}.`,
    ...(broken
      ? [
          `Gemeente ${gemeente}: ${broken} waarden gaan niet open. Die zijn niet veranderd; zet ze terug uit een back-up.`,
        ]
      : []),
  ].join('\n')

function leesRegel(): Opdracht {
  try {
    // start.mjs passes on its own flag as well.
    const { positionals } = parseArgs({ allowPositionals: true, options: { taak: { type: 'string' } } })
    const [naam = '', ...rest] = positionals
    const opdracht = Object.hasOwn(OPDRACHTEN, naam) && !rest.length ? OPDRACHTEN[naam] : undefined
    if (opdracht) return opdracht
  } catch {
    // Node's own sentence about the flag is English; the usage says the same.
  }
  throw new BeheerFout(GEBRUIK)
}

await voerOpdrachtUit(async () => {
  const opdracht = leesRegel()
  const { SLEUTEL, SLEUTEL_OUD } = readEnv(process.env, 'opdracht')
  const sleutels = mastersOf({ SLEUTEL, SLEUTEL_OUD })
  if (!sleutels.length) throw new BeheerFout('SLEUTEL: deze opdracht werkt met de sleutel; zet SLEUTEL.')
  return metDatabase((b) => opdracht(b, sleutels))
})
