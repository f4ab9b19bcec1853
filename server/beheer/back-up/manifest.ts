// What a back-up says about itself: manifest.json, next to the files it lists.
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { sha256Van } from './bestanden.js'
import { BeheerFout } from '../fout.js'
import { zegelVan, type Verzegeld } from './zegel.js'

const NAAM = 'manifest.json'
/** Relative and inside the back-up: a manifest must not be able to make a restore write elsewhere. */
const pad = z.string().refine((p) => !path.isAbsolute(p) && !p.split(/[\\/]/).some((deel) => !deel || deel === '..'))
const schema = z.strictObject({
  soort: z.literal('regiotafel-back-up'),
  indeling: z.literal(1),
  /** version of Regiotafel and number of migrations in the database */
  versie: z.string(),
  migraties: z.int(),
  /** the newest of them; absent in a back-up of before the migrations were squashed */
  laatste: z.strictObject({ moment: z.int(), hash: z.string() }).optional(),
  moment: z.iso.datetime(),
  methode: z.enum(['pg_dump', 'map']),
  /** major version of the server and, for pg_dump, of the program */
  postgres: z.int(),
  programma: z.int().optional(),
  /** a folder of PostgreSQL fits only the kind of machine that wrote it */
  platform: z.string().optional(),
  /** copied while the server wrote: `rijen` is what there was at the start */
  lopend: z.boolean().optional(),
  /** which database of which server: back-ups of another one are never tidied up */
  bron: z.string(),
  /** names the role that grants and policies are about */
  prefix: z
    .string()
    .regex(/^([a-z][a-z0-9]{0,19})?$/)
    .optional(),
  bytes: z.int(),
  rijen: z.record(z.string(), z.int()),
  mappen: z.array(pad),
  bestanden: z.array(z.strictObject({ pad, bytes: z.int(), sha256: z.string() })),
})
export type Inhoud = z.infer<typeof schema>
export type Bestand = Inhoud['bestanden'][number]

const controleVan = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')

/**
 * Writes the manifest. Under it stand the checksum of the text, which finds a mistake, and the seal of both, which finds
 * a change on purpose.
 */
export function schrijfManifest(map: string, inhoud: Inhoud, sleutel: string): void {
  const tekst = `${JSON.stringify(inhoud, null, 1)}\n`
  const alles = `${tekst}sha256 ${controleVan(tekst)}\n`
  writeFileSync(path.join(map, NAAM), `${alles}hmac-sha256 ${zegelVan(alles, sleutel)}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  })
}

function jsonVan(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

const VORM = /^((.*\n)sha256 ([0-9a-f]{64})\n)(?:hmac-sha256 ([0-9a-f]{64})\n)?$/s

/** The manifest, and what its seal is about. @throws BeheerFout when there is no whole manifest of a back-up in the folder */
export function leesVerzegeld(map: string): { inhoud: Inhoud; verzegeld: Verzegeld } {
  const kapot = (wat: string): BeheerFout => new BeheerFout(`De back-up ${map} ${wat}. Er is niets veranderd.`)
  let alles: string
  try {
    alles = readFileSync(path.join(map, NAAM), 'utf8')
  } catch {
    throw kapot(`bestaat niet, of ${NAAM} ontbreekt: dit is geen (volledige) back-up van Regiotafel`)
  }
  const [, onderZegel = '', tekst, controle, zegel] = VORM.exec(alles) ?? []
  if (!tekst || controleVan(tekst) !== controle) throw kapot(`is beschadigd: ${NAAM} klopt niet met zijn controlegetal`)
  const gelezen = schema.safeParse(jsonVan(tekst))
  if (!gelezen.success) throw kapot('heeft een indeling die deze versie van Regiotafel niet kent')
  return { inhoud: gelezen.data, verzegeld: { tekst: onderZegel, zegel } }
}
/** The manifest alone, for who only looks: nothing is restored by it. */
export const leesManifest = (map: string): Inhoud => leesVerzegeld(map).inhoud

/** Reads every file of the back-up again. @throws BeheerFout at the first that is missing, shorter or changed */
export async function controleerBestanden(map: string, inhoud: Inhoud): Promise<void> {
  for (const b of inhoud.bestanden) {
    const bestand = path.join(map, b.pad)
    const soort = lstatSync(bestand, { throwIfNoEntry: false })
    const fout = (wat: string): BeheerFout =>
      new BeheerFout(`De back-up ${map} is beschadigd: ${b.pad} ${wat}. Er is niets veranderd.`)
    if (!soort?.isFile()) throw fout('ontbreekt')
    if (soort.size !== b.bytes) throw fout(`heeft ${soort.size} bytes in plaats van ${b.bytes}`)
    if ((await sha256Van(bestand)) !== b.sha256) throw fout('is veranderd')
  }
}
