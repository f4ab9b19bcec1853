// A dossier as the log knows it: found by its code, only by who watches over its gemeente.
import type { GraphQLField } from 'graphql'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { alleen, C, N, W, WNC } from '../isolatie.wie.js'

/** A row that is not there: the field is null, with its own error. */
async function nietGevonden(l: Lezer, vraag: string): Promise<void> {
  const { data, errors } = await l.vraag('leesdossier', vraag)
  l.controle.eis(
    errors?.[0]?.extensions.code === 'NIET_GEVONDEN' && !data?.['leesdossier'],
    () => 'leesdossier: een dossier van een andere regio, of dat er niet is, wordt gevonden',
  )
}
async function leesdossier(l: Lezer, veld: GraphQLField<unknown, unknown>): Promise<void> {
  // All of the small groups, and some of the large one.
  for (const p of l.w.dump['inburgeraar']!.filter((r, i) => i % 20 === 0 || r.gemeente_code !== W)) {
    const vraag = `{ leesdossier(dossiercode: "${p.code as string}") { dossiercode gemeente { code } leesregels(first: 1) { totalCount } } }`
    if (p.regio_code !== WNC) {
      await nietGevonden(l, vraag)
      continue
    }
    const data = await l.krijg(veld.name, vraag)
    const gevonden = data?.['leesdossier'] as unknown as { dossiercode: string; gemeente: { code: string } } | undefined
    l.controle.eis(
      gevonden?.dossiercode === p.code && gevonden?.gemeente.code === p.gemeente_code,
      () => `leesdossier: ${p.code as string} is een ander dossier`,
    )
  }
  await nietGevonden(l, '{ leesdossier(dossiercode: "P-ZZZZ") { dossiercode } }')
}
async function kijkgedrag(l: Lezer, veld: GraphQLField<unknown, unknown>): Promise<void> {
  const dag = new Date().toISOString().slice(0, 10)
  const data = await l.krijg(
    veld.name,
    `{ kijkgedrag(vanafDatum: "${dag}", totDatum: "${dag}") { gebruikers { gebruikerId dagen { dag dossiers } } } }`,
  )
  const { gebruikers } = (data?.['kijkgedrag'] ?? { gebruikers: [] }) as unknown as {
    gebruikers: { gebruikerId: string }[]
  }
  const bekend = new Set(l.w.dump['gebruiker']!.filter((g) => g.regio_code === WNC).map((g) => g.id))
  for (const g of gebruikers) l.controle.eis(bekend.has(g.gebruikerId), () => 'kijkgedrag: iemand van een andere regio')
}
export const noun: Noun = {
  types: {},
  leest: alleen({ privacy: [W, N, C] }),
  vragen: {
    leesdossier: { eigen: leesdossier, args: '(dossiercode: "x")' },
    kijkgedrag: { eigen: kijkgedrag, args: '(vanafDatum: "2026-01-01", totDatum: "2026-01-01")' },
  },
}
