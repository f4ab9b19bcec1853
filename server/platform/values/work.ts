// How far something is that somebody has to do: an actie of the taskforce, a taak in a dossier.

export const ACTIE_STATUSSEN = ['OPEN', 'BEZIG', 'GEBLOKKEERD', 'GEREED', 'VERVALLEN'] as const
/** Those in which it is still to be done. */
export const OPEN_ACTIE = [
  'OPEN',
  'BEZIG',
  'GEBLOKKEERD',
] as const satisfies readonly (typeof ACTIE_STATUSSEN)[number][]
