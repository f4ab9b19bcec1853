// npm run account -- …: accounts for who signs in with OIDC. Only the owner of the database makes them, so this is a
// command on the server and not a screen.
import { parseArgs } from 'node:util'
import { lijst, ontkoppelen, toevoegen, uitzetten } from './account.acties.js'
import { ACCOUNTROLLEN, leesAanvraag, leesEmail, type Vlaggen } from './account.rules.js'
import { metDatabase, voerOpdrachtUit, type Beheer } from './database.js'
import { BeheerFout } from './fout.js'

const GEBRUIK = `Gebruik:
  npm run account -- toevoegen --email naam@gemeente.nl --naam "Voornaam Achternaam" --rol ROL [--gemeente 0988] [--partner "naam"]
  npm run account -- lijst
  npm run account -- uitzetten --email naam@gemeente.nl
  npm run account -- ontkoppelen --email naam@gemeente.nl
Rollen: ${ACCOUNTROLLEN.join(', ')}
Herhaal --gemeente voor een rol in meer gemeenten. Zijn er meer regio's? Geef dan bij elke opdracht --regio code.`

interface Opdracht {
  /** looks at the flags before any database is opened; throws on a mistake */
  controleer?: (v: Vlaggen) => unknown
  doe: (b: Beheer, v: Vlaggen) => Promise<string[]>
}
const OPDRACHTEN: Record<string, Opdracht> = {
  toevoegen: { controleer: leesAanvraag, doe: toevoegen },
  lijst: { doe: lijst },
  uitzetten: { controleer: (v) => leesEmail(v.email), doe: (b, v) => uitzetten(b, v) },
  ontkoppelen: { controleer: (v) => leesEmail(v.email), doe: (b, v) => ontkoppelen(b, v) },
}
const tekst = { type: 'string' } as const

function leesRegel(): { opdracht: Opdracht; vlaggen: Vlaggen } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      // start.mjs passes on its own flag as well.
      options: {
        taak: tekst,
        email: tekst,
        naam: tekst,
        rol: tekst,
        partner: tekst,
        regio: tekst,
        gemeente: { ...tekst, multiple: true },
      },
    })
    const [naam = '', ...rest] = positionals
    const opdracht = Object.hasOwn(OPDRACHTEN, naam) && !rest.length ? OPDRACHTEN[naam] : undefined
    if (opdracht) return { opdracht, vlaggen: values }
  } catch {
    // Node's own sentence about the flag is English; the usage says the same.
  }
  throw new BeheerFout(GEBRUIK)
}

await voerOpdrachtUit(async () => {
  const { opdracht, vlaggen } = leesRegel()
  opdracht.controleer?.(vlaggen)
  return metDatabase((b) => opdracht.doe(b, vlaggen))
})
