// The query of the editor as a command for a terminal.
export const TOKENPLEK = 'rt_UW_TOKEN'

export interface Opdracht {
  adres: string
  query: string
  /** as typed; the explorer refuses to run what is no JSON, so neither does this show it */
  variabelen: string
}

/** Between single quotes a shell leaves everything as it is, except the single quote itself. */
const aangehaald = (tekst: string): string => `'${tekst.replaceAll("'", `'\\''`)}'`

/** The variables as an object; undefined when there are none, null when it is no JSON object. */
export const leesVariabelen = (tekst: string): Record<string, unknown> | null | undefined => {
  if (tekst.trim() === '') return undefined
  try {
    const waarde: unknown = JSON.parse(tekst)
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
      ? (waarde as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

export const curl = ({ adres, query, variabelen }: Opdracht): string => {
  const variables = leesVariabelen(variabelen)
  const inhoud = JSON.stringify({ query, ...(variables ? { variables } : {}) })
  return [
    `curl --silent --show-error ${aangehaald(adres)}`,
    `--header ${aangehaald('content-type: application/json')}`,
    `--header ${aangehaald(`authorization: Bearer ${TOKENPLEK}`)}`,
    `--data ${aangehaald(inhoud)}`,
  ].join(' \\\n  ')
}
