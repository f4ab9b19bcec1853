// Secrets by file: Docker and Kubernetes hand a secret over as a file, so that it stands in no process listing and in no
// `docker inspect`.
import { readFileSync } from 'node:fs'

/** Settings that may also come from the file that `<NAME>_FILE` points to. */
export const SECRETS = [
  'DATABASE_URL',
  'APP_DATABASE_URL',
  'BACKUP_DATABASE_URL',
  'BACKUP_SLEUTEL',
  'SESSION_SECRET',
  'SLEUTEL',
  'SLEUTEL_OUD',
  'METRICS_SLEUTEL',
  'OIDC_CLIENT_SECRET',
] as const
type Source = Partial<Record<string, string>>

interface Gelezen {
  source: Source
  /** setting at fault → what is wrong with it */
  fouten: Map<string, string>
  /** settings whose file is at fault: that they are absent is no second mistake */
  kapot: Set<string>
}

/** The settings with each `<NAME>_FILE` replaced by the content of its file; never throws. */
export function readSecretFiles(source: Source): Gelezen {
  const uit: Gelezen = { source: { ...source }, fouten: new Map(), kapot: new Set() }
  for (const naam of SECRETS) {
    const bestand = source[`${naam}_FILE`]
    if (bestand === undefined) continue
    const { waarde, fout } =
      source[naam] === undefined
        ? lees(bestand)
        : { waarde: undefined, fout: `zet ${naam} of ${naam}_FILE, niet allebei` }
    if (waarde !== undefined) uit.source[naam] = waarde
    else {
      uit.fouten.set(`${naam}_FILE`, fout)
      uit.kapot.add(naam)
    }
  }
  return uit
}

type Inhoud = { waarde: string; fout?: never } | { waarde?: never; fout: string }

function lees(bestand: string): Inhoud {
  try {
    // Editors and `echo` end a file with a newline that is no part of the secret.
    const waarde = readFileSync(bestand, 'utf8').replace(/[\r\n]+$/, '')
    return waarde.trim() ? { waarde } : { fout: 'het bestand is leeg' }
  } catch (e) {
    return { fout: `het bestand is niet te lezen (${(e as NodeJS.ErrnoException).code ?? 'onbekende fout'})` }
  }
}
