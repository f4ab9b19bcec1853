// Loads the persons who do not exist, with their households, koppeling and housing. What is encrypted needs a key.
import { inArray } from 'drizzle-orm'
import { inburgeraarContact, inburgeraarGezondheid } from '../inburgeraar/delen.table.js'
import { huishouden, inburgeraar, inburgeraarGebeurtenis } from '../inburgeraar/inburgeraar.table.js'
import { namenVan } from '../inburgeraar/inburgeraar.rules.js'
import { huisvesting, koppeling } from '../inburgeraar/wonen.table.js'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { DEMO } from './demo.data.js'
import { codeVan, idVan, OVERGENOMEN, partnerId, persoonId } from './kenmerk.js'
import { FICTIEVE_PERSONEN, recentePersonen, type FictievePersoon } from './personen.data.js'
import { laadCaseload } from './laden.caseload.js'
import { laadTrajecten } from './laden.trajecten.js'
import { CRANENDONCK, REGIO } from './regio.data.js'

const regioCode = REGIO.code

const huishoudenId = (naam: string): string => idVan('huishouden', naam)
/** The first demo regisseur of a gemeente, because the second stands in; every tenth person has none yet. */
function regisseurVan({ gemeenteCode }: FictievePersoon, n: number): string | null {
  const hier = DEMO.find((d) => d.rol === 'REGISSEUR' && d.gemeente === gemeenteCode)
  return n % 10 === 9 || !hier ? null : idVan('gebruiker', hier.email)
}
const sleutel = ({ gemeenteCode, naam }: FictievePersoon) => ({
  regioCode,
  gemeenteCode,
  inburgeraarId: persoonId(naam),
})

async function laadWonen(w: Writing, personen: readonly FictievePersoon[]): Promise<void> {
  const gekoppeld = personen.filter((p) => p.gekoppeld)
  await w.tx.insert(koppeling).values(
    gekoppeld.map((p) => ({
      ...sleutel(p),
      datum: p.gekoppeld!,
      azcId: partnerId(p.gemeenteCode === CRANENDONCK ? 'AZC Cranendonck (COA)' : 'AZC Weert (COA)'),
    })),
  )
  const gehuisvest = personen.filter((p) => p.gehuisvest)
  await w.tx.insert(huisvesting).values(
    gehuisvest.map((p, n) => ({
      ...sleutel(p),
      datum: p.gehuisvest!,
      brpDatum: p.ingeschreven,
      plaats: 'Voorbeelddorp',
      straat: 'Verzonnen straat',
      huisnummer: String(1 + n),
    })),
  )
}
async function laadDelen(w: Writing, personen: readonly FictievePersoon[]): Promise<void> {
  const bereikbaar = personen.filter((p, n) => p.wet && n % 3 !== 2)
  await w.tx
    .insert(inburgeraarContact)
    .values(bereikbaar.map((p, n) => ({ ...sleutel(p), telefoon: `06-0000${String(n).padStart(4, '0')}` })))
  if (!w.versleutelt) return
  for (const p of personen.filter((x) => x.gezondheid)) {
    const sealer = await w.sealer(p.gemeenteCode)
    const tekst = sealer.seal(inburgeraarGezondheid.tekst, persoonId(p.naam), p.gezondheid!)
    await w.tx.insert(inburgeraarGezondheid).values({ ...sleutel(p), tekst, doel: 'BEGELEIDING' })
  }
}
async function laadHuishoudens(w: Writing, personen: readonly FictievePersoon[]): Promise<void> {
  const ouders = [...new Set(personen.flatMap((p) => p.kindVan ?? []))]
  for (const naam of ouders) {
    const leden = personen.filter((p) => p.kindVan === naam || p.naam === naam)
    const [{ gemeenteCode }] = leden as [FictievePersoon]
    const id = huishoudenId(naam)
    await w.tx.insert(huishouden).values({ regioCode, gemeenteCode, id })
    const ids = leden.map((p) => persoonId(p.naam))
    await w.tx.update(inburgeraar).set({ huishoudenId: id }).where(inArray(inburgeraar.id, ids))
  }
}
/** Fictive persons, their households and all that hangs on them. */
export async function laadPersonen(w: Writing): Promise<void> {
  const personen = [...FICTIEVE_PERSONEN, ...recentePersonen(w.vandaag)]
  const rijen = await w.tx
    .insert(inburgeraar)
    .values(
      personen.map((p, n) => {
        const { gemeenteCode, roepnaam, achternaam, geboortedatum, vNummer, doelgroep } = p
        const { herkomstland, moedertaal, tolkNodig } = p
        return {
          regioCode,
          id: persoonId(p.naam),
          code: codeVan('P', p.naam),
          fictief: true,
          ...{ gemeenteCode, roepnaam, achternaam, geboortedatum, vNummer, doelgroep },
          ...{ herkomstland, moedertaal, tolkNodig },
          ...namenVan(null, { roepnaam, achternaam, eerdereNamen: p.eerdereNamen }),
          gedetailleerdeDoelgroep:
            doelgroep && (doelgroep === 'ASIELSTATUSHOUDER' ? doelgroep : ('GEZINSVORMER' as const)),
          verblijfSoort:
            p.wet && (doelgroep === 'ASIELSTATUSHOUDER' ? 'asiel bepaalde tijd' : 'regulier bepaalde tijd'),
          verblijfGeldigVanaf: p.wet && p.gekoppeld,
          participatieladderTrede: p.wet && n % 4 ? 1 + (n % 6) : null,
          digidAangevraagd: p.wet ? [true, false, null][n % 3]! : null,
          regisseurId: regisseurVan(p, n),
        }
      }),
    )
    .returning()
  await laadHuishoudens(w, personen)
  await laadWonen(w, personen)
  await laadDelen(w, personen)
  await laadTrajecten(w, personen, new Map(rijen.map((r) => [r.id, r.regisseurId])))
  for (const rij of rijen) await record(w, inburgeraarGebeurtenis, rij, OVERGENOMEN)
  await laadCaseload(w)
}
