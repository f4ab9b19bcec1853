// Who walks and has dossiers: what persons and all that hangs on them share.
import { alleen, C, N, W } from './isolatie.wie.js'

/** Whose caseload is of which gemeenten. */
const CASELOAD = {
  'regisseur.weert': [W],
  'regisseur.nederweert': [N],
  'regisseur.cranendonck': [C],
  'dubbel.regisseur': [C],
  'dubbel.bestuurder': [N],
} as const
export const SCHRIJFT_DOSSIER = alleen(CASELOAD)
/** Who may ask for what hangs on a person, and of which gemeenten: a coordinator never. */
export const LEEST_DOSSIER = alleen({ ...CASELOAD, privacy: [W, N, C] })
