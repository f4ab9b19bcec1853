// A dossier as the log knows it: found by its code, only by who watches over its gemeente.
import type { GraphQLField } from 'graphql'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { alleen, C, N, W, WNC } from '../isolatie.wie.js'

async function leesdossier(l: Lezer, veld: GraphQLField<unknown, unknown>): Promise<void> {
  for (const p of l.w.dump['inburgeraar']!.filter((_, i) => i % 20 === 0 || _.regio_code !== WNC)) {
    const vraag = `{ leesdossier(dossiercode: "${p.code as string}") { dossiercode gemeente { code } leesregels(first: 1) { totalCount } } }`
    if (p.regio_code !== WNC) {
      await l.weigert(veld.name, vraag, 'NIET_GEVONDEN')
      continue
    }
    const data = await l.krijg(veld.name, vraag)
    const gevonden = data?.['leesdossier'] as unknown as { dossiercode: string; gemeente: { code: string } } | undefined
    l.controle.eis(
      gevonden?.dossiercode === p.code && gevonden?.gemeente.code === p.gemeente_code,
      () => `leesdossier: ${p.code as string} is een ander dossier`,
    )
  }
  await l.weigert(veld.name, '{ leesdossier(dossiercode: "P-ZZZZ") { dossiercode } }', 'NIET_GEVONDEN')
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
